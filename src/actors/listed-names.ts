import { type Candidate, candidate } from './candidate.ts';
import { actsAsGovernment, isVisited } from './capitals.ts';
import { isInDateline } from './datelines.ts';
import type { GazetteerMatch, ListedActor } from './gazetteer.ts';
import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';
import { yearOfWriting } from './year-of-writing.ts';

/** The reading of a listed name that fits: capitals by their syntax, doubles by what else the text speaks of. */
export function chooseMatch(
  reading: Reading,
  hit: Hit,
  head: number,
  known: ReadonlySet<string>,
): GazetteerMatch | null {
  const { matches } = hit;
  if (reading.words[hit.first - 1] === '(' && isInDateline(reading, hit.first)) {
    const media = matches.find(({ actor }) => actor.kind === 'media');
    if (media !== undefined) return media;
  }
  const seats = matches.filter(({ sense }) => sense === 'capital' || sense === 'seat');
  if (seats.length > 0) {
    const acts =
      hit.cut > 0
        ? !/based/u.test(reading.lower(hit.last - 1))
        : actsAsGovernment(
            reading,
            head,
            seats.some(({ sense }) => sense === 'seat'),
          ) || isVisited(reading, head, seats[0]?.actor.country ?? null);
    const places = matches.filter(({ actor }) => actor.kind === 'place');
    const wanted = acts ? seats : places.length > 0 ? places : seats;
    return preferred(reading, wanted, known) ?? null;
  }
  // `Georgia Governor Ann Lee`: the state within a state.
  const within = OFFICES_WITHIN.test(reading.lower(hit.last))
    ? matches.find(({ actor }) => actor.kind === 'place')
    : undefined;
  if (within !== undefined) return within;
  const isModifier =
    /^(?:amod|compound|nmod)$/u.test(reading.document.dep(head)) ||
    (reading.document.tag(head) === 'JJ' && !isSomebody(reading, head)) ||
    // `Russian-held`
    (reading.document.dep(head) === 'npadvmod' && reading.words[head + 1] === '-') ||
    isBesideModifier(reading, head);
  const sense = isModifier ? 'adjective' : 'demonym';
  const fitting = matches.filter((match) => match.sense === sense);
  const others = matches.filter(
    (match) => match.sense !== 'adjective' && match.sense !== 'demonym',
  );
  return (
    preferred(
      reading,
      fitting.length > 0 ? fitting : others.length > 0 ? others : matches,
      known,
    ) ?? null
  );
}

/** `in May and Beninese officials`: joined to what stands before another noun, so it stands before that noun itself. */
function isBesideModifier({ document }: Reading, head: number): boolean {
  const first = document.head(head);
  return (
    document.dep(head) === 'conj' &&
    first < head &&
    /^(?:amod|compound|nmod)$/u.test(document.dep(first)) &&
    document.head(first) === head + 1 &&
    document.tag(head + 1) === 'NNS'
  );
}

/** Offices of states within a state. */
const OFFICES_WITHIN =
  /^(?:congress(?:man|woman)|governor|lawmaker|legislature|representative|senator)s?$/u;

function preferred(
  reading: Reading,
  matches: readonly GazetteerMatch[],
  known: ReadonlySet<string>,
): GazetteerMatch | undefined {
  const isTold = ({ kind, country }: ListedActor): boolean =>
    country !== null &&
    known.has(country) &&
    // Speaking of the United States tells nothing of the Georgia within them.
    (kind !== 'place' || !known.has(reading.gazetteer.state(country)?.id ?? ''));
  return (
    matches.find(({ actor }) => known.has(actor.id)) ??
    matches.find(({ actor }) => isTold(actor)) ??
    // `Georgia` is the state, where nothing speaks of the one within a state.
    matches.find(({ actor }) => actor.kind === 'state' && isOfToday(actor)) ??
    matches.find(({ actor }) => isOfToday(actor)) ??
    matches[0]
  );
}

function isOfToday(actor: ListedActor): boolean {
  return actor.to === null;
}

/** `Hungarian` and `Dutchman` have plurals that the list knows; `the British`, `the Kyrgyz`, `the Swiss` are all of them. */
function hasPlural(reading: Reading, head: number, { actor }: GazetteerMatch): boolean {
  const word = reading.words[head] ?? '';
  const plural = word.endsWith('man') ? `${word.slice(0, -2)}en` : `${word}s`;
  return reading.gazetteer.byName(plural).some(({ id }) => id === actor.id);
}

/** `the Hungarian`, `an American`: an adjective of a country as a noun of its own, with its own article. */
function isSomebody(reading: Reading, head: number): boolean {
  const { document } = reading;
  if (!/^(?:nsubj|nsubjpass|dobj|dative|pobj|appos|conj|attr)$/u.test(document.dep(head)))
    return false;
  // `the American, British and French fleets`.
  const isListed = /^(?:,|and|or|-|–)$/u.test(reading.words[head + 1] ?? '');
  if (isListed && document.tag(head) === 'JJ' && !/^(?:nsubj|appos)$/u.test(document.dep(head)))
    return false;
  return (
    reading.child(head, 'det') === head - 1 &&
    /^(?:the|an?|another)$/u.test(reading.lower(head - 1))
  );
}

/** `a Republican`, `two Democrats`, `the Socialist` as somebody: people of a party, who are described, and not the party. */
export function isPartyMember(
  reading: Reading,
  hit: Hit,
  head: number,
  match: GazetteerMatch,
): boolean {
  if (match.actor.kind !== 'party' || hit.last - hit.first > 1) return false;
  if (reading.noun(head)?.sort !== 'human') return false;
  const { document } = reading;
  if (!/^(?:nsubj|nsubjpass|dobj|pobj|dative|appos|attr|conj|poss)$/u.test(document.dep(head)))
    return false;
  const determiner = reading.child(head, 'det');
  if (!reading.isPlural(head)) return determiner >= 0;
  return reading.child(head, 'nummod', 'amod') >= 0;
}

/** What nations do, and not some of their people: `Russians annexed the port`. */
const OF_NATIONS =
  /^(?:agree|annex|attack|bomb|bombard|invade|launch|mobili[sz]e|negotiate|occupy|offer|propose|ratify|seek|shell|sign|violate)$/u;

/** `Israelis bombed the camp`, `talks between Syrians and Iraqis`: without an article, yet as a nation. */
function actsAsNation(reading: Reading, head: number): boolean {
  const { document } = reading;
  let at = head;
  while (document.dep(at) === 'conj' && document.head(at) < at) at = document.head(at);
  const governor = document.head(at);
  if (document.dep(at) === 'nsubj') return OF_NATIONS.test(document.lemma(governor));
  return document.dep(at) === 'pobj' && reading.lower(governor) === 'between';
}

/** `The Russians seek` and `the French` are the state; `Russians fled`, `two Russians`, `a Russian`, `young Russians` are people. */
export function isPartOfPeople(
  reading: Reading,
  hit: Hit,
  head: number,
  match: GazetteerMatch,
): boolean {
  if (match.sense !== 'demonym' || match.actor.kind !== 'state') return false;
  const { document } = reading;
  if (/^(?:amod|compound|nmod|poss)$/u.test(document.dep(head)) && document.dep(head) !== 'poss')
    return false;
  const before = reading.lower(hit.first - 1);
  // `the Hungarian` is one of them, `the British` are all.
  const isOne = before === 'the' && hasPlural(reading, head, match) && isSomebody(reading, head);
  if (isOne && !reading.isPlural(head)) return true;
  const isWhole = reading.isPlural(head) || before === 'the';
  if (!isWhole) return document.dep(head) !== 'acomp';
  if (before !== 'the' && !actsAsNation(reading, head)) return true;
  for (const child of document.children(head)) {
    const dep = document.dep(child);
    if (dep === 'det' && reading.lower(child) === 'the') continue;
    // `the Omanis, ever patient,`: said of all of them.
    if (child > head && reading.words[hit.last] === ',') continue;
    if (/^(?:det|nummod|amod|relcl|acl|quantmod|prep|predet)$/u.test(dep)) return true;
  }
  const governor = document.head(head);
  return (
    document.dep(head) === 'pobj' &&
    reading.lower(governor) === 'of' &&
    /^(?:thousand|hundred|dozen|million|number|group|most|many|some|all|majority|crowd)s?$/u.test(
      reading.lower(document.head(governor)),
    )
  );
}

/** `Two Omanis`, `an Afghan`: people of the country, and not the country. */
export function someOfPeople(
  reading: Reading,
  { first, last }: Hit,
  head: number,
  state: ListedActor,
): Candidate {
  const isSeveral = reading.isPlural(head) || /[^s]s$/u.test(reading.lower(head));
  return candidate({
    first,
    last,
    head,
    form: 'description',
    kind: isSeveral ? 'people' : 'person',
    isPlural: isSeveral,
    listed: state,
    sense: 'demonym',
    country: state.country,
    determiner: reading.lower(first - 1) === 'the' && !isSeveral ? 'the' : 'a',
  });
}

/** The person of a listed name: of several the one who is in office when the text is written (`George Bush` of 2008 is the son), else the first. */
export function personMeant(reading: Reading, { matches }: Hit): ListedActor | null {
  const persons = matches.map(({ actor }) => actor).filter(({ kind }) => kind === 'person');
  const year = yearOfWriting(reading);
  return persons.find((person) => year !== null && isInOffice(person, year)) ?? persons[0] ?? null;
}

function isInOffice({ from, to }: ListedActor, year: string): boolean {
  return from !== null && from <= year && (to ?? year).slice(0, 4) >= year;
}

/** Ids of the actors that the text names outright, not by their capital. */
export function namedOutright(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set(
    hits.flatMap(({ matches }) =>
      matches.flatMap(({ actor, sense }) =>
        sense === 'capital' || sense === 'seat' ? [] : actor.id,
      ),
    ),
  );
}

/** Ids and countries of the actors whose names in the text mean nothing else. */
export function surelyNamed(hits: readonly Hit[]): ReadonlySet<string> {
  const sure = hits.filter(({ matches }) => matches.every(({ ambiguous }) => !ambiguous));
  return new Set(
    sure.flatMap(({ matches }) => matches.flatMap(({ actor }) => [actor.id, actor.country ?? ''])),
  );
}
