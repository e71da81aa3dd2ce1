import { turnsOf } from '../language/transcript.ts';
import type { ActorKind } from './actor.ts';
import { isInDateline } from './datelines.ts';
import { isCompounded } from './hits.ts';
import { PLURAL_WITH_ARTICLE } from './name-key.ts';
import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { headOfSpan } from './spans.ts';
import { actsAsState } from './unlisted-states.ts';

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/u;

/** A word without diacritics. */
export function bareWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * The kind of a name that no list and no word of its own explains: by what the text says beside it
 * first, then by the entity recogniser's label; null for what is no actor.
 */
export function guessKind(reading: Reading, first: number, last: number): ActorKind | null {
  if (isInDateline(reading, first) && MONTH.test(reading.words[first] ?? '')) return null;
  if (isInDateline(reading, first)) return reading.words[first - 1] === '(' ? 'media' : 'place';
  if (turnsOf(reading.document).some(({ label, isNamed }) => isNamed && label === last - 1))
    return 'person';
  if (isThing(reading, first, last) || isCompounded(reading, first)) return null;
  if (
    /^(?:anglo|sino|franco|russo|afro|euro|indo|pro|anti)$/u.test(reading.lower(first)) &&
    last - first === 1
  )
    return null;
  if (isBehindPlaceNoun(reading, first, last)) return 'place';
  const body = bodyBefore(reading, first, last);
  if (body !== null) return body;
  if (isSpanishPlural(reading, first, last)) return 'organisation';
  if (isPaper(reading, first, last)) return 'media';
  if (isBeforeLandform(reading, last)) return 'place';
  const label = labelOf(reading, first, last);
  if (label !== null && last - first > 1 && isIdeological(reading, first)) return 'party';
  if (isKnownSurname(reading, first, last, label)) return 'person';
  if (looksPersonal(reading, first, last, label)) return 'person';
  if (isLeader(reading, first, last, label)) return 'person';
  if (label === 'PERSON') return personLabelled(reading, first, last);
  return kindByLabel(reading, first, last, label);
}

/** `Los Tigres`, `Les Patriotes`: several, and neither a person nor a place, for which lists have names. */
function isSpanishPlural(reading: Reading, first: number, last: number): boolean {
  return (
    last - first === 2 &&
    PLURAL_WITH_ARTICLE.test(`${reading.words[first]} ${reading.words[first + 1]}`)
  );
}

/** `The Daily Ledger`, `the Evening Star`: a paper, by when it comes out. */
function isPaper(reading: Reading, first: number, last: number): boolean {
  return (
    last - first > 1 &&
    reading.lower(first - 1) === 'the' &&
    /^(?:Daily|Evening|Morning|Sunday|Weekly)$/u.test(reading.words[first] ?? '')
  );
}

/** The label of the first entity in a span. */
function labelOf(reading: Reading, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const entity = reading.document.entity(i);
    if (entity !== null) return entity.label;
  }
  return null;
}

/** `a VBIED`, `IEDs`: abbreviations of things; `Frequency`, `QUESTION`: labels of fields before a colon. */
function isThing(reading: Reading, first: number, last: number): boolean {
  // `Operation Silver Lance` at the beginning of a sentence, where the capital says nothing.
  if (reading.isCapital(first - 1) && reading.noun(first - 1)?.sort === 'thing') return true;
  if (reading.words[last] === ':' && last - first === 1 && !hasGivenName(reading, first))
    return true;
  if (last - first > 1) return false;
  const word = reading.words[first] ?? '';
  if (/^\p{Lu}{2,}s$/u.test(word)) return true;
  // `the BR-163`: a road or an aircraft, unless it is a group's.
  if (/^\p{Lu}{1,3}-\d+$/u.test(word)) return !isOfBody(reading, first);
  if (!isAllCapitals(word)) return false;
  const before = reading.lower(first - 1);
  const isHead = !/^(?:compound|nmod|amod)$/u.test(reading.document.dep(first));
  return (
    isHead && (/^(?:a|an|one|two|three|four|five)$/u.test(before) || /^\d[\d.,]*$/u.test(before))
  );
}

/** `the X-99 rebels`, `the group X-99`. */
function isOfBody(reading: Reading, i: number): boolean {
  return [i - 1, i + 1].some((at) => /^(?:human|body)$/u.test(reading.noun(at)?.sort ?? ''));
}

/** `the logging company Serra Verde`: the kind of the body that the small noun before the name says it is. */
export function bodyBefore(reading: Reading, first: number, last: number): ActorKind | null {
  const noun = reading.noun(first - 1);
  if (noun === null || (noun.sort !== 'craft' && !isBodyOfItsOwn(noun))) return null;
  if (reading.isCapital(first - 1) || reading.isPlural(first - 1)) return null;
  if (reading.sentenceFirst(first - 1) !== reading.sentenceFirst(first)) return null;
  const { document } = reading;
  const head = headOfSpan(document, first, last, last - 1);
  const governor = document.head(first - 1);
  const isJoined =
    (governor >= first && governor < last) ||
    document.head(head) === first - 1 ||
    (document.head(head) === governor &&
      !/^(?:nsubj|nsubjpass|dobj|dative|pobj|poss)$/u.test(document.dep(head))) ||
    /^(?:npadvmod|dep|oprd)$/u.test(document.dep(head));
  return isJoined ? noun.kind : null;
}

/** `the logging company Madeira` is no island, and `the carrier Abraham Lincoln` no president: the kind of the body that bears a listed name; else null. */
export function bodyOver(
  reading: Reading,
  first: number,
  last: number,
  listed: ActorKind,
): ActorKind | null {
  const isOnCraft = listed === 'person' && reading.noun(first - 1)?.sort === 'craft';
  return listed === 'place' || isOnCraft ? bodyBefore(reading, first, last) : null;
}

/** What has a name of its own, unlike what a state has (`army`). */
function isBodyOfItsOwn({ sort, kind, isOrgan }: ActorNoun): boolean {
  return sort === 'body' && kind !== 'state' && !isOrgan;
}

const PLACE_GOVERNORS =
  /^(?:governor|mayor|bishop|archbishop|resident|inhabitant|people|villager|farmer|fisherman|citizen|emir|prefect|native|streets?)$/u;

/** `the city of Oruro`, `the people of Oruro`, `the governor of Oruro`. */
function isBehindPlaceNoun(reading: Reading, first: number, last: number): boolean {
  if (last - first > 2) return false;
  // `the villages of Polis and Varsk`.
  let of = first - 1;
  while (of > first - 8 && /^(?:and|,)$/u.test(reading.lower(of)) && reading.isCapital(of - 1)) {
    while (reading.isCapital(of - 1)) of--;
    of--;
  }
  if (reading.lower(of) !== 'of' || (of < first - 1 && !reading.isPlural(of - 1))) return false;
  const noun = reading.noun(of - 1);
  if (noun === null) return false;
  return noun.sort === 'place' || PLACE_GOVERNORS.test(noun.noun);
}

/** `Eisenhower phoned`: the surname of a listed person, where it does what persons do. */
function isKnownSurname(
  reading: Reading,
  first: number,
  last: number,
  label: string | null,
): boolean {
  if (last - first > 1 || label === 'NORP' || label === 'LOC') return false;
  if (isAllCapitals(reading.words[first] ?? '') || isAfterPlacePreposition(reading, first))
    return false;
  if (reading.gazetteer.surnames(reading.words[first] ?? '').length === 0) return false;
  if (reading.lower(first - 1) === 'the') return false;
  if (label === 'GPE' && !standsAsPerson(reading, first)) return false;
  return /^(?:nsubj|nsubjpass|dobj|pobj|poss|dative|conj|appos)$/u.test(
    reading.document.dep(first),
  );
}

/**
 * `The imams prayed for Erdogan`, `Hasina's praises`: the recogniser takes many a surname for a place, which no list knows. Where places stand too
 * (`the mayor of Jackson`, `left Jackson`) it may be one.
 */
function standsAsPerson(reading: Reading, first: number): boolean {
  const { document } = reading;
  const governor = document.head(first);
  switch (document.dep(first)) {
    case 'nsubj':
    case 'dative':
    case 'agent':
      return true;
    case 'poss':
      return reading.noun(governor)?.sort !== 'place';
    case 'dobj':
      return !(
        reading.nouns.isVerb(document.lemma(governor), 'motion') ||
        reading.nouns.isVerb(document.lemma(governor), 'siege')
      );
    case 'pobj':
      return /^(?:against|behind|between|by|for|with)$/u.test(reading.lower(governor));
    default:
      return false;
  }
}

/** `a faction led by Ameril Kato`: whom no list knows is a person there, unless written like a body. */
function isLeader(reading: Reading, first: number, last: number, label: string | null): boolean {
  if (reading.lower(first - 1) !== 'by' || last - first > 4 || label === 'GPE' || label === 'NORP')
    return false;
  if (!/^(?:led|headed|commanded|chaired|founded|owned)$/u.test(reading.lower(first - 2)))
    return false;
  return label !== 'ORG' || last - first > 1;
}

function hasGivenName(reading: Reading, first: number): boolean {
  return reading.nouns.givenName(bareWord(reading.lower(first))) !== null;
}

/** Two or three words that begin with a given name, or with an age or an office behind them, name a person whatever the label. */
function looksPersonal(
  reading: Reading,
  first: number,
  last: number,
  label: string | null,
): boolean {
  const length = last - first;
  if (length >= 2 && length <= 4 && hasGivenName(reading, first)) return true;
  if (length >= 2 && length <= 4 && isApposedToPerson(reading, first, last)) return true;
  const { words } = reading;
  if (words[last] !== ',') return false;
  if (/^\d{2}$/u.test(words[last + 1] ?? '') && words[last + 2] === ',') return true;
  if (length < 2 || length > 4 || label === 'NORP') return false;
  const noun = reading.noun(apposedNoun(reading, last + 1));
  return (
    noun !== null && noun.sort === 'human' && !reading.isPlural(apposedNoun(reading, last + 1))
  );
}

/** `the ambassador of Laos, Bounmy Sisavath`. */
function isApposedToPerson(reading: Reading, first: number, last: number): boolean {
  const { document } = reading;
  const head = headOfSpan(document, first, last, last - 1);
  if (reading.words[first - 1] !== ',') return false;
  if (document.dep(head) === 'appos') {
    const noun = reading.noun(document.head(head));
    if (noun !== null && noun.sort === 'human' && !reading.isPlural(document.head(head)))
      return true;
  }
  // `the ambassador of Laos`: the parser may hang the name on the country.
  for (let i = first - 2; i > first - 8 && i >= reading.sentenceFirst(first); i--) {
    const noun = reading.noun(i);
    const tag = document.tag(i);
    if (noun !== null && noun.sort === 'human' && noun.role !== null && !reading.isPlural(i))
      return tag.startsWith('NN');
    if (!/^(?:NN|DT|IN|JJ)/u.test(tag)) return false;
  }
  return false;
}

/** The head of a noun phrase that begins at a token: the last noun of its run; -1 for none. */
function apposedNoun(reading: Reading, from: number): number {
  const limit = Math.min(from + 8, reading.words.length);
  let noun = -1;
  for (let i = from; i < limit; i++) {
    const tag = reading.document.tag(i);
    if (tag.startsWith('NN')) noun = i;
    else if (!/^(?:DT|JJ|VBN|PRP\$|POS|HYPH|RB)/u.test(tag)) break;
  }
  return noun;
}

/** What the recogniser calls a person may be a place (`in Bukavu`) or a people (`Hutu rebels`). */
function personLabelled(reading: Reading, first: number, last: number): ActorKind {
  const length = last - first;
  const { document } = reading;
  if (isAfterPlacePreposition(reading, first) && length <= 2) return 'place';
  // `the Grey Lance`: a person has no article.
  if (/^the$/iu.test(reading.words[first - 1] ?? '')) return 'organisation';
  if (length > 1) return 'person';
  if (isTaken(reading, first)) return 'place';
  const head = document.head(first);
  const isModifier = /^(?:compound|amod|nmod)$/u.test(document.dep(first)) && head > first;
  if (isModifier && reading.noun(head)?.sort === 'body' && !reading.isCapital(head))
    return 'organisation';
  if (isModifier && reading.isPlural(head) && reading.noun(head)?.sort === 'human') return 'people';
  const isPlaceBehind = reading.noun(first + 1)?.sort === 'place' && !reading.isCapital(first + 1);
  if (isPlaceBehind) return 'place';
  return isAllCapitals(reading.words[first] ?? '') && reading.titled[first] === 0
    ? 'organisation'
    : 'person';
}

/** `Communist Refoundation`: what the recogniser takes for a person's name. */
function isIdeological(reading: Reading, first: number): boolean {
  return /^(?:agrarian|communist|conservative|democratic|leninist|liberal|maoist|marxist|nationalist|patriotic|people|progressive|proletarian|republican|revolutionary|social|socialist|trotskyist)$/u.test(
    reading.lower(first),
  );
}

/** `rebel-held Tarsa`, `fled Tarsa`: what is held and fled from is a place. */
function isTaken(reading: Reading, first: number): boolean {
  const { document } = reading;
  if (/^(?:held|controlled|occupied|besieged|ruled)$/u.test(reading.lower(first - 1))) return true;
  if (document.dep(first) !== 'dobj') return false;
  return /^(?:flee|reach|enter|besiege|shell|recapture|retake|seize|storm|take|overrun|liberate|evacuate)$/u.test(
    document.lemma(document.head(first)),
  );
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'into',
  'towards',
  'toward',
  'across',
  'inside',
  'through',
]);

function isAfterPlacePreposition(reading: Reading, first: number): boolean {
  let before = /^(?:the|a)$/u.test(reading.lower(first - 1)) ? first - 2 : first - 1;
  // `around Tindouf and Bechar`
  const isSecond = reading.document.dep(reading.document.head(before)) === 'pobj';
  if (reading.lower(before) === 'and' && isSecond) {
    before--;
    while (reading.isCapital(before)) before--;
  }
  return PLACE_PREPOSITIONS.has(reading.lower(before));
}

function kindByLabel(
  reading: Reading,
  first: number,
  last: number,
  label: string | null,
): ActorKind | null {
  const word = reading.words[first] ?? '';
  switch (label) {
    case 'GPE':
    case 'LOC':
    case 'FAC':
      // A single capitalised word of a headline may be any word.
      if (reading.titled[first] === 1 && last - first === 1) return null;
      if (actsAsState(reading, first, last)) return 'state';
      return 'place';
    case 'NORP': {
      // A people is spoken of in the plural or as an adjective.
      const dep = reading.document.dep(last - 1);
      if (/^(?:amod|compound|nmod)$/u.test(dep) || reading.document.tag(last - 1) !== 'NNP')
        return 'people';
      if (isAfterPlacePreposition(reading, first)) return 'place';
      return /s$/u.test(word) || reading.lower(first - 1) === 'the' ? 'people' : 'organisation';
    }
    case 'ORG':
      return isAfterPlacePreposition(reading, first) &&
        (last - first <= 2 || (last - first === 3 && reading.words[first + 1] === '-')) &&
        !isAllCapitals(word)
        ? 'place'
        : 'organisation';
    case null: {
      if (isAfterPlacePreposition(reading, first)) return 'place';
      const dep = reading.document.dep(headOfSpan(reading.document, first, last, last - 1));
      if (/^(?:nsubj|nsubjpass|poss|dobj|appos|conj|pobj|dative)$/u.test(dep))
        return 'organisation';
      return last - first > 1 && dep !== 'compound' ? 'organisation' : null;
    }
    default:
      // The small model calls many a group an event, a product or a law.
      return actsOrSpeaks(reading, first, last) ? 'organisation' : null;
  }
}

const FACILITY =
  /^(?:(?:air ?base|air ?field|airport|airstrip|barracks|checkpoint|crossing|crossroads|dam|frontline|junction|oil ?field|outpost|refinery|roundabout|seaport)$|(?:air|army|border|gas|military|naval|oil|refugee) (?:base|camp|crossing|field|port|post|terminal)$)/u;

/** `the Aouzou strip`, `the Kivu region`, `the al-Tanf oil field`: named after land, or a place named after it. */
function isBeforeLandform(reading: Reading, last: number): boolean {
  if (!reading.isCapital(last)) {
    const word = reading.lower(last);
    if (FACILITY.test(word) || FACILITY.test(`${word} ${reading.lower(last + 1)}`)) return true;
  }
  return /^(?:area|basin|canal|corridor|desert|district|gorge|highlands|hills|island|lowlands|mountains|oasis|pass|peninsula|plain|plateau|province|region|ridge|river|strait|strip|town|valley|village)$/u.test(
    reading.words[last] ?? '',
  );
}

function isAllCapitals(word: string): boolean {
  return /^[\p{Lu}\d&.-]{2,}$/u.test(word);
}

function actsOrSpeaks(reading: Reading, first: number, last: number): boolean {
  const { document } = reading;
  const head = headOfSpan(document, first, last, last - 1);
  return document.dep(head) === 'nsubj' && document.pos(document.head(head)) === 'VERB';
}
