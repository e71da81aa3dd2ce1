import type { ActorKind } from './actor.ts';
import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';

/** What the words of a capitalised name say of its bearer. */
export interface NameStructure {
  /** The noun that heads it: `Front` in `Front for the Liberation of Katanga`; null where none does. */
  readonly noun: ActorNoun | null;
  /** The token of that noun. */
  readonly at: number;
  /** True where nothing in it is of its own: `Interior Ministry`, `Supreme Court`, `Deputy Mayor`. */
  readonly isOffice: boolean;
}

const CONNECTORS = new Set([
  'of',
  'for',
  'and',
  'in',
  'against',
  'to',
  'the',
  '&',
  'de',
  'del',
  'des',
  'du',
  'la',
]);
const PLACE_OPENERS = new Set([
  'camp',
  'lake',
  'mount',
  'mt',
  'mt.',
  'port',
  'puerto',
  'villa',
  'ciudad',
  'fort',
  'cape',
  'river',
  'wadi',
  'tel',
  'tell',
  'strait',
  'gulf',
  'bay',
  'isle',
  'jabal',
  'jebel',
  'sea',
  'shatt',
]);
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

/** Names that begin with what sort of thing they are name that. */
const KINDS_OF_THINGS =
  /^(?:article|cyclone|english|french|hurricane|operation|resolution|storm|typhoon)$/u;

/** `the Election Commission`, `the Crisis Group`: the body at the end, for what the first word says. */
function isBodyForThing(reading: Reading, { noun }: ActorNoun, end: number): boolean {
  const body = reading.noun(end);
  return body?.sort === 'body' && !body.isWeak && !KINDS_OF_THINGS.test(noun);
}

/** Reads the structure of a capitalised name from its words. */
export function nameStructure(reading: Reading, first: number, last: number): NameStructure {
  const opening = reading.noun(first);
  // `Operation Sandstorm`, `Resolution 1234`: the first word says that it is no actor.
  if (isPersonal(reading, first, last)) return { noun: null, at: -1, isOffice: false };
  if (opening?.sort === 'thing' && last - first > 1 && !isBodyForThing(reading, opening, last - 1))
    return { noun: opening, at: first, isOffice: false };
  // `Radio Australia`: the station, and not the country.
  if (opening?.noun === 'radio' && last - first > 1)
    return { noun: opening, at: first, isOffice: false };
  let end = last;
  for (let i = first + 1; i < last; i++) {
    const lower = reading.lower(i);
    if (CONNECTORS.has(lower) && lower !== 'and' && lower !== '&') {
      end = i;
      break;
    }
  }
  let at = taskForce(reading, first, end);
  for (let i = end - 1; i >= first && at < 0; i--) {
    const word = reading.words[i] ?? '';
    // Numbers and letters behind the noun do not count: `Brigade 52`, `Radio 1`.
    if (/^[\d-]+$/u.test(word)) continue;
    if (reading.noun(i) === null) break;
    at = i;
  }
  // `Jund al-Haram`, `Ansar Dasht`: in Arabic and Persian the noun comes first.
  if (at < 0 && last - first > 1 && opening?.sort === 'name' && opening.kind === 'armed-group') {
    return { noun: opening, at: first, isOffice: false };
  }
  const noun = at < 0 ? null : reading.noun(at);
  return { noun, at, isOffice: at >= 0 && isOffice(reading, first, at) };
}

/** `Joint Task Force East`: what tells one of them from another stands behind the noun; -1 for none. */
function taskForce(reading: Reading, first: number, end: number): number {
  for (let i = first + 1; i < end; i++)
    if (reading.lower(i) === 'force' && reading.lower(i - 1) === 'task') return i;
  return -1;
}

/** `Bill Skate`, `President Park`: words of a person's name that are common words too. */
function isPersonal(reading: Reading, first: number, last: number): boolean {
  if (isTitledSurname(reading, first, last)) return true;
  const entity = reading.document.entity(first);
  if (entity?.label !== 'PERSON' || entity.last < last || last - first < 2 || last - first > 3)
    return false;
  return (
    reading.nouns.givenName(reading.lower(first)) !== null &&
    /^(?:thing|place)$/u.test(reading.noun(first)?.sort ?? reading.noun(last - 1)?.sort ?? '')
  );
}

/** `President Park`, `Senator Bridges`, not `President Hotel`: what the recogniser calls a person behind a title is none but one. */
function isTitledSurname(reading: Reading, first: number, last: number): boolean {
  const name = last - 1;
  const entity = reading.document.entity(name);
  if (entity?.label !== 'PERSON' || entity.last !== last || reading.noun(name)?.sort !== 'place')
    return false;
  for (let i = first; i < name; i++)
    if (reading.nouns.title(reading.lower(i)) === null) return false;
  return name > first;
}

/** True where all words before the head noun are common ones of offices: `Interior`, `Supreme`, `Deputy`. */
function isOffice(reading: Reading, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const lower = reading.lower(i);
    const sort = reading.nouns.title(lower)?.sort;
    if (sort === 'portfolio' || sort === 'office' || lower === '-' || lower === 'and') continue;
    if (reading.nouns.noun(lower)?.isOrgan === true) continue;
    return false;
  }
  return true;
}

/** True for the names of places by their words: `Tabaq Dam`, `Lake Kivu`. */
export function isPlaceName(
  reading: Reading,
  first: number,
  last: number,
  noun: ActorNoun | null,
): boolean {
  if (noun !== null && noun.sort === 'place') return true;
  if (noun?.noun === 'channel') return isWater(reading, first, last);
  return last - first > 1 && noun === null && PLACE_OPENERS.has(reading.lower(first));
}

/** `the Beagle Channel`, not `the History Channel` nor `Channel 4`. */
function isWater(reading: Reading, first: number, last: number): boolean {
  if (last - first < 2 || reading.lower(last - 1) !== 'channel') return false;
  return !ON_AIR.test(reading.lower(last - 2));
}

const ON_AIR =
  /^(?:business|discovery|history|movie|music|news|radio|satellite|sport|sports|television|tv|weather)$/u;

/** The kind of a named body by its head noun; null where the noun tells nothing. */
function kindByNoun(noun: ActorNoun | null): ActorKind | null {
  if (noun === null || noun.sort === 'thing') return null;
  // A federation of miners is no state; only what calls itself so by these words may be one.
  if (
    noun.kind === 'state' &&
    !/^(?:republic|kingdom|emirate|state|sultanate|caliphate|government)$/u.test(noun.noun)
  )
    return 'organisation';
  return noun.kind;
}

/** True for a number in letters or digits before a unit's name: `Sixth`, `77th`. */
export function isOrdinal(word: string): boolean {
  return ORDINAL.test(word.toLowerCase());
}

/** `Niger Delta Freedom Fighters`: several humans, written as a name of three words or more. */
export function isBandName(
  reading: Reading,
  first: number,
  last: number,
  noun: ActorNoun,
): boolean {
  if (last - first < 3 || noun.sort !== 'human') return false;
  const isMember = noun.role === 'member' && noun.kind === 'armed-group';
  if (noun.role !== null && !isMember) return false;
  if (!/^(?:armed-group|people)$/u.test(noun.kind) || !reading.isPlural(last - 1)) return false;
  for (let i = first; i < last; i++) {
    const isWord = reading.isCapital(i) && reading.titled[i] === 0;
    if (!isWord || reading.nouns.title(reading.lower(i)) !== null) return false;
  }
  return reading.noun(last - 1) === noun;
}

/** The kind of a body whose name no list has, by its words. */
export function kindOfBody(
  reading: Reading,
  first: number,
  last: number,
  noun: ActorNoun,
): ActorKind {
  if (isCongressOfMembers(reading, first, last, noun)) return 'organisation';
  // `Rask & Sons`
  if (reading.words[last - 2] === '&') return 'company';
  return kindByNoun(noun) ?? 'organisation';
}

/** `Trade Union Congress`, `Ijaw National Congress`: one of members, and no parliament. */
function isCongressOfMembers(
  reading: Reading,
  first: number,
  last: number,
  noun: ActorNoun,
): boolean {
  if (noun.noun !== 'congress' || last - first < 2) return false;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (
      /^(?:labou?r|people's|peoples|students?|trades?|union|workers|youth)$/u.test(reading.lower(i))
    )
      return true;
    if (reading.gazetteer.matches(reading.words, i).some(({ actor }) => actor.kind === 'state'))
      return false;
    if (reading.isCapital(i)) words++;
  }
  return words > 2;
}
