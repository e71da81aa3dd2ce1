import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';
import { isInfinitive, isVerb } from './predicates/verb-form.ts';
import type { Modality } from './statement.ts';
import { missOf, suppositionOf } from './unreal.ts';

/** What has been read of an event's factuality so far. */
export interface Reading {
  isNegated: boolean;
  modality: Modality | null;
  /** How it is planned: something that is told as done is done for it ("flew out *to mediate*"), or it has been decided. */
  plan?: 'aim' | 'decided';
}

/** What a plan is no longer under a word that says so much: "may decide to arm X", "must agree to meet X", "if it wants to". */
const WEAKENS: readonly Modality[] = ['conditional', 'possible', 'requested'];

/** Adds a modality to a reading: the one nearest to the event counts, but a plan that is itself asked for, possible or conditional is no more than that. */
export function setModality(reading: Reading, modality: Modality | null): void {
  if (modality === null) return;
  if (reading.modality === null || (reading.modality === 'planned' && WEAKENS.includes(modality)))
    reading.modality = modality;
}

/** What a clause in the present tense behind these words tells has yet to come ("no talks until he *recognises* X"). */
const AHEAD = /^(?:before|once|until|till)$/u;

const NEGATIVE_SUBJECTS = new Set(['no', 'neither', 'nobody', 'none', 'nothing', 'few']);

/** What the word's own helpers say: negation, modal verbs, "no", adverbs, "if". */
export function readOwn(
  document: Document,
  lexicon: Lexicon,
  token: number,
  reading: Reading,
  from = -1,
): void {
  if (isVerb(document, token) || document.pos(token) === 'AUX')
    readVerb(document, lexicon, token, reading, from);
  else readNoun(document, lexicon, token, reading);
}

function readVerb(
  document: Document,
  lexicon: Lexicon,
  token: number,
  reading: Reading,
  from = -1,
): void {
  const before = reading.modality;
  const supposed = suppositionOf(document, token);
  if (supposed === 'fact') return;
  if (supposed === 'conditional') setModality(reading, 'conditional');
  const miss = missOf(document, lexicon, token);
  if (miss === 'not') reading.isNegated = !reading.isNegated;
  else setModality(reading, miss);
  if (isHeadlineFuture(document, token)) setModality(reading, 'planned');
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    const word = document.lower(child);
    if (
      dep === 'neg' ||
      (dep === 'advmod' && isNegativeAdverb(document, lexicon, child)) ||
      (dep === 'preconj' && word === 'neither') ||
      (dep === 'prep' && isBehindNeither(document, child)) ||
      (dep === 'cc' && word === 'nor' && child < token)
    ) {
      reading.isNegated = !reading.isNegated;
    } else if (dep === 'aux') readAuxiliary(document, lexicon, token, child, reading);
    else if (dep === 'mark' && lexicon.isOf('conditional-marker', word))
      setModality(reading, 'conditional');
    else if (
      /^(?:mark|advmod)$/.test(dep) &&
      AHEAD.test(word) &&
      child < token &&
      isPresent(document, token)
    )
      setModality(reading, 'conditional');
    else if (dep === 'mark' && word === 'whether') setModality(reading, 'possible');
    else if (dep === 'advmod' && lexicon.isOf('possible-adverb', word))
      setModality(reading, 'possible');
    else if (dep === 'advmod' && lexicon.isOf('habitual-adverb', word))
      setModality(reading, 'habitual');
    else if (dep === 'prep' && (isNever(document, child) || isWithNone(document, child)))
      reading.isNegated = !reading.isNegated;
    else if (child !== from && (dep === 'nsubj' || dep === 'nsubjpass' || dep === 'dobj')) {
      if (hasNegativeDeterminer(document, child)) reading.isNegated = !reading.isNegated;
    }
  }
  if (reading.modality === 'planned' && before === null && hasCondition(document, lexicon, token))
    reading.modality = 'conditional';
  if (document.dep(token) === 'conj' && isVerb(document, document.head(token)))
    readShared(document, lexicon, token, reading);
}

/** "neither attacked nor condemned X": what stands behind "nor" is denied too. */
function isBehindNor(document: Document, first: number, token: number): boolean {
  return [...document.children(first)].some(
    (child) =>
      document.dep(child) === 'cc' &&
      document.lower(child) === 'nor' &&
      child > first &&
      child < token,
  );
}

function isPresent(document: Document, verb: number): boolean {
  const finite = [...document.children(verb)].find((child) =>
    /^aux(?:pass)?$/.test(document.dep(child)),
  );
  return /^VB[PZ]$/.test(document.tag(finite ?? verb));
}

/** "would talk neither *to* the rebels nor to the army" */
function isBehindNeither(document: Document, preposition: number): boolean {
  return document
    .children(preposition)
    .some((child) => child < preposition && document.lower(child) === 'neither');
}

/** "Rebels to free nurses": an infinitive with a subject of its own. */
function isHeadlineFuture(document: Document, token: number): boolean {
  if (!isInfinitive(document, token) || !/^(?:ROOT|ccomp)$/.test(document.dep(token))) return false;
  return [...document.children(token)].some((child) => document.dep(child) === 'nsubj');
}

/** "*Rebels to free* nurses, Red Cross says": what it says is the headline before it. */
export function isHeadlineSaid(document: Document, token: number): boolean {
  return token < document.head(token) && isHeadlineFuture(document, token);
}

/** "never", "no longer"; not the "longer" of "not any longer", which the "not" says already. */
function isNegativeAdverb(document: Document, lexicon: Lexicon, token: number): boolean {
  const word = document.lower(token);
  if (word === 'longer') return document.lower(token - 1) === 'no';
  return lexicon.isOf('negative-adverb', word);
}

/** "bombed X rather *than* support Y" */
function isBehindThan(document: Document, first: number, token: number): boolean {
  return [...document.children(first)].some(
    (child) =>
      document.dep(child) === 'cc' &&
      document.lower(child) === 'than' &&
      child > first &&
      child < token,
  );
}

/** "will attack and destroy": what stands before coordinated verbs without helpers of their own holds for all. */
function readShared(document: Document, lexicon: Lexicon, token: number, reading: Reading): void {
  const first = document.head(token);
  for (const child of document.children(token)) {
    if (['aux', 'auxpass', 'neg', 'nsubj', 'nsubjpass'].includes(document.dep(child))) return;
  }
  if (isBehindNor(document, first, token) || isBehindThan(document, first, token)) {
    reading.isNegated = !reading.isNegated;
    return;
  }
  const isBut = [...document.children(first)].some(
    (child) => document.dep(child) === 'cc' && document.lower(child) === 'but' && child < token,
  );
  const isSameForm = document.tag(first) === document.tag(token);
  if (isBut || !isSameForm) return;
  const isInfinite =
    document.tag(token) === 'VB' || document.tag(token) === 'VBN' || document.tag(token) === 'VBG';
  if (!isInfinite) return;
  const shared: Reading = { isNegated: false, modality: null };
  readVerb(document, lexicon, first, shared);
  if (shared.isNegated) reading.isNegated = !reading.isNegated;
  setModality(reading, shared.modality);
}

function readAuxiliary(
  document: Document,
  lexicon: Lexicon,
  verb: number,
  aux: number,
  reading: Reading,
): void {
  const word = document.lower(aux);
  // "would have captured X": it never came to it.
  if (word === 'would' && hasPerfect(document, verb)) setModality(reading, 'conditional');
  else if (lexicon.isOf('future-modal', word)) setModality(reading, 'planned');
  else if (lexicon.isOf('possible-modal', word)) setModality(reading, 'possible');
  else if (lexicon.isOf('necessity-modal', word)) setModality(reading, 'requested');
  if (word === 'used' || (word === 'would' && hasHabit(document, lexicon, verb)))
    setModality(reading, 'habitual');
}

function hasPerfect(document: Document, verb: number): boolean {
  return document
    .children(verb)
    .some((child) => document.dep(child) === 'aux' && document.lower(child) === 'have');
}

/** What the modal verbs of a verb say. */
export function readModals(
  document: Document,
  lexicon: Lexicon,
  verb: number,
  reading: Reading,
): void {
  for (const child of document.children(verb)) {
    if (document.dep(child) === 'aux') readAuxiliary(document, lexicon, verb, child, reading);
  }
}

function hasHabit(document: Document, lexicon: Lexicon, verb: number): boolean {
  for (const child of document.children(verb)) {
    if (document.dep(child) === 'advmod' && lexicon.isOf('habitual-adverb', document.lower(child)))
      return true;
  }
  return false;
}

/** "… will act *if* …" */
function hasCondition(document: Document, lexicon: Lexicon, verb: number): boolean {
  for (const child of document.children(verb)) {
    if (document.dep(child) !== 'advcl') continue;
    for (const inner of document.children(child)) {
      if (
        document.dep(inner) === 'mark' &&
        lexicon.isOf('conditional-marker', document.lower(inner))
      )
        return true;
    }
  }
  return false;
}

/** "in no country", "at no time" */
function isNever(document: Document, preposition: number): boolean {
  return [...document.children(preposition)].some(
    (child) =>
      NEVER.test(document.lemma(child)) &&
      [...document.children(child)].some((each) => document.lower(each) === 'no'),
  );
}

/** "has broken with *none* of his partners" */
function isWithNone(document: Document, preposition: number): boolean {
  return [...document.children(preposition)].some(
    (child) =>
      document.dep(child) === 'pobj' && /^(?:neither|nobody|none)$/.test(document.lower(child)),
  );
}

const NEVER =
  /^(?:account|case|circumstance|condition|country|mean|means|place|point|stage|time|way)$/;

function hasNegativeDeterminer(document: Document, token: number): boolean {
  // "a flat *no*" is an answer, and denies nothing by itself.
  const isAnswer =
    document.lower(token) === 'no' &&
    [...document.children(token)].some((child) => document.dep(child) === 'det');
  if (isAnswer) return false;
  if (NEGATIVE_SUBJECTS.has(document.lower(token)) && document.pos(token) !== 'ADJ') return true;
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (
      (dep === 'det' || dep === 'preconj' || dep === 'cc:preconj') &&
      (document.lower(child) === 'no' || document.lower(child) === 'neither')
    )
      return true;
    // "Not a single state", "not one of them"
    if (dep === 'neg' && /^(?:an?|one|single)$/.test(document.lower(child + 1))) return true;
  }
  return false;
}

function readNoun(document: Document, lexicon: Lexicon, token: number, reading: Reading): void {
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    const word = document.lower(child);
    if (dep === 'det' && (word === 'no' || word === 'neither'))
      reading.isNegated = !reading.isNegated;
    // "any attack on it would be answered"
    else if (dep === 'det' && word === 'any' && /^nsubj/.test(document.dep(token)))
      setModality(reading, 'conditional');
    else if (dep === 'neg') reading.isNegated = !reading.isNegated;
    else if (dep === 'amod' && child < token) {
      if (lexicon.isOf('planned-adjective', word)) setModality(reading, 'planned');
      else if (lexicon.isOf('possible-adjective', word)) setModality(reading, 'possible');
      else if (lexicon.isOf('negative-adjective', word)) reading.isNegated = !reading.isNegated;
    }
  }
}
