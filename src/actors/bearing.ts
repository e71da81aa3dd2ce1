import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** What one mention of a name tells of its bearer: that it is a person or a state, that it acts at all, that it is somewhere, or ground that is taken. */
export type Bearing = 'person' | 'state' | 'warring' | 'actor' | 'somewhere' | 'within' | 'taken';

/** What only states have. */
const OF_STATES =
  /^(?:airspace|ambassador|army|border|constitution|coast|embassy|government|independence|navy|parliament|territory)$/u;
const OF_MINISTRIES = /^(?:affairs|defen[cs]e|foreign|interior|justice)$/u;
/** Offices of states, by the word before. */
const MINISTERS = /^(?:prime|foreign)$/u;
/** What only persons have. */
const OF_PERSONS =
  /^(?:adviser|aide|arrest|assassination|biographer|bodyguard|brother|commander|daughter|death|father|funeral|husband|lawyer|mother|murder|nephew|predecessor|premiership|presidency|resignation|sister|son|successor|supporter|trial|uncle|widow|wife)$/u;
/** What persons and states do to each other in words and visits. */
const IN_CONTACT =
  /^(?:accuse|ask|assure|attack|back|blame|chide|commend|condemn|congratulate|contact|criticise|criticize|defend|defy|denounce|endorse|invite|lambast|lobby|meet|mock|oppose|persuade|pledge|praise|press|promise|rebuke|refuse|reject|salute|scold|slam|support|tell|thank|threaten|urge|vow|warn|welcome)$/u;
/** What armies do with ground. */
const GROUND =
  /^(?:besiege|capture|encircle|evacuate|liberate|lose|occupy|overrun|reach|recapture|retake|seize|shell|take)$/u;
/** Prepositions before a place, and those of them that persons do not stand behind. */
const WITHIN = /^(?:across|in|inside|into|near|outside|through)$/u;
const TRUST = /^(?:belief|believe|confidence|faith|hope|interest|rival|successor|trust)$/u;
const PLACE = /^(?:across|around|at|from|in|inside|into|near|outside|through|towards?)$/u;

/** What the words around a mention tell of whom its name names; null where they tell nothing. */
export function bearingOf(reading: Reading, { head }: Candidate): Bearing | null {
  const { document } = reading;
  let at = head;
  for (let steps = 0; steps < 4 && document.dep(at) === 'conj'; steps++) at = document.head(at);
  const governor = document.head(at);
  const lemma = document.lemma(governor).toLowerCase();
  const { nouns } = reading;
  switch (document.dep(at)) {
    case 'nsubj':
      if (document.pos(governor) !== 'VERB') return null;
      if (nouns.isVerb(lemma, 'personal')) return 'person';
      if (nouns.isVerb(lemma, 'warring')) return 'warring';
      return IN_CONTACT.test(lemma) || nouns.isVerb(lemma, 'saying') ? 'actor' : null;
    case 'nsubjpass':
    case 'dobj':
      if (nouns.isVerb(lemma, 'personal-object')) return 'person';
      if (/^(?:annex|invade)$/u.test(lemma)) return 'warring';
      if (GROUND.test(lemma) && isPlaced(reading, governor, at)) return 'taken';
      // `visited Kora`, `attacked Kora`: whereto and what may be a place.
      return IN_CONTACT.test(lemma) && !/^(?:attack|defend)$/u.test(lemma) ? 'actor' : null;
    case 'poss':
      return ofOwned(reading, governor);
    case 'pobj':
      if (reading.lower(governor) === 'of') {
        const owned = ofOwned(reading, document.head(governor));
        // `the commander of the Tigers`: of a body as well.
        return owned === 'person' ? null : owned;
      }
      return whereabouts(reading, governor);
    default:
      return null;
  }
}

/** `seized Kora in western Georgia`: with a land in which the object lies. */
function isPlaced(reading: Reading, verb: number, object: number): boolean {
  const { document } = reading;
  return [verb, object].some((head) =>
    document.children(head).some((child) => {
      if (child < object || !/^(?:in|near|north|south|east|west)$/u.test(reading.lower(child)))
        return false;
      const place = reading.child(child, 'pobj');
      return place >= 0 && document.entity(place)?.label === 'GPE';
    }),
  );
}

/** `in Varsk`, but not `confidence in Brandt`. */
function whereabouts(reading: Reading, preposition: number): Bearing | null {
  const word = reading.lower(preposition);
  const { document } = reading;
  if (TRUST.test(document.lemma(document.head(preposition)).toLowerCase())) return null;
  if (WITHIN.test(word)) return 'within';
  return PLACE.test(word) ? 'somewhere' : null;
}

/** `the government of X`, `X's prime minister`, `Prime Minister Holm of X`: what the noun says of its owner. */
function ofOwned(reading: Reading, noun: number): Bearing | null {
  const word = reading.singular(noun);
  if (OF_STATES.test(word)) return 'state';
  const isMinistry = word === 'ministry' && OF_MINISTRIES.test(reading.lower(noun - 1));
  if (isMinistry) return 'state';
  for (let at = noun; at > noun - 4 && at > 0; at--) {
    const isMinister =
      /^(?:minister|premier)$/u.test(reading.lower(at)) && MINISTERS.test(reading.lower(at - 1));
    if (isMinister && reading.document.isWithin(at, noun)) return 'state';
  }
  return OF_PERSONS.test(word) ? 'person' : null;
}
