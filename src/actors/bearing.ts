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
  /^(?:accuse|admonish|apprehend|ask|assure|attack|back|berate|blame|bully|castigate|chastise|chide|commend|condemn|congratulate|contact|criticise|criticize|defend|defy|denounce|deride|detain|endorse|excoriate|heckle|humiliate|insult|interrogate|invite|jeer|lambast|lambaste|lobby|malign|meet|mock|oppose|ostracise|ostracize|persuade|pillory|pledge|praise|press|promise|prosecute|rebuff|rebuke|refuse|reject|reprimand|revile|ridicule|salute|savage|scold|shun|slam|smear|snub|subpoena|sue|support|tell|thank|threaten|upbraid|urge|vilify|vow|warn|welcome)$/u;
/** Hard words, and the noun in "took a swipe at X", behind which "at" is no place. */
const HARD_WORDS =
  /^(?:anger|barb|dig|disgust|dismay|finger|fume|fury|hit|indignation|jeer|jibe|lash|outrage|rage|rail|scoff|scorn|snap|snarl|sneer|snipe|swear|swipe|thunder|yell)$/u;
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
  const governor = document.lemma(document.head(preposition)).toLowerCase();
  if (TRUST.test(governor)) return null;
  if (word === 'at' && isHard(reading, preposition, governor)) return 'actor';
  if (word === 'into' && isScolding(reading, document.head(preposition))) return 'actor';
  if (WITHIN.test(word)) return 'within';
  return PLACE.test(word) ? 'somewhere' : null;
}

/** `lashed out at X`, `in protest at X`, `took a swipe at X` with the swipe in front of "at", wherever that hangs. */
function isHard(reading: Reading, preposition: number, governor: string): boolean {
  const before = reading.document.lemma(preposition - 1).toLowerCase();
  const isProtest = before === 'protest' && reading.lower(preposition - 2) === 'in';
  return isProtest || HARD_WORDS.test(governor) || HARD_WORDS.test(before);
}

/** `tore into X over the budget`: with what somebody is scolded for. */
function isScolding(reading: Reading, verb: number): boolean {
  if (!/^(?:lay|lace|rip|tear)$/u.test(reading.document.lemma(verb))) return false;
  return reading.document
    .children(verb)
    .some((child) => /^(?:about|for|over)$/u.test(reading.lower(child)));
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

/** `Ola Rask, who ran the town`, `Ola Rask, 54,`: somebody, whatever else the words around say. */
export function isSomebody({ words, document }: Reading, { last }: Candidate): boolean {
  if (words[last] !== ',') return false;
  const next = words[last + 1] ?? '';
  const isAged = /^[1-9]\d$/u.test(next) && /^[,;.]$/u.test(words[last + 2] ?? '');
  return (
    isAged ||
    (/^(?:who|whom|whose)$/u.test(next) && document.dep(document.head(last + 1)) !== 'ROOT')
  );
}
