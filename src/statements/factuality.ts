import type { Document } from '../language/document.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import type { Predicate } from './predicates/predicate.ts';
import { isVerb } from './predicates/verb-form.ts';
import type { Modality } from './statement.ts';

/** Whether, and in what way, an event is said to hold. */
export interface Factuality {
  readonly isNegated: boolean;
  readonly modality: Modality;
}

interface Reading {
  isNegated: boolean;
  modality: Modality | null;
}

/**
 * Walks from an event up to the root and composes what each word on the way does to it
 * (after Saurí and Pustejovsky 2012): own negation and modals first, then the words that govern it.
 */
export function factualityOf(
  document: Document,
  lexicon: Lexicon,
  predicate: Predicate,
): Factuality {
  const reading: Reading = { isNegated: false, modality: null };
  let at = predicate.token;
  readOwn(document, lexicon, at, reading);
  for (let steps = 0; steps < 24; steps++) {
    const next = climb(document, lexicon, at, reading);
    if (next === null) break;
    at = next;
  }
  return { isNegated: reading.isNegated, modality: reading.modality ?? 'asserted' };
}

function setModality(reading: Reading, modality: Modality | null): void {
  if (modality === null) return;
  if (reading.modality === null || (modality === 'conditional' && reading.modality === 'planned'))
    reading.modality = modality;
}

const NEGATIVE_SUBJECTS = new Set(['no', 'neither', 'nobody', 'none', 'nothing', 'few']);

/** What the word's own helpers say: negation, modal verbs, "no", adverbs, "if". */
function readOwn(
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
  if (isHeadlineFuture(document, token)) setModality(reading, 'planned');
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    const word = document.lower(child);
    if (
      dep === 'neg' ||
      (dep === 'advmod' && isNegativeAdverb(document, lexicon, child)) ||
      (dep === 'preconj' && word === 'neither') ||
      (dep === 'cc' && word === 'nor' && child < token)
    ) {
      reading.isNegated = !reading.isNegated;
    } else if (dep === 'aux') readAuxiliary(document, lexicon, token, child, reading);
    else if (dep === 'mark' && lexicon.isOf('conditional-marker', word))
      setModality(reading, 'conditional');
    else if (dep === 'mark' && word === 'whether') setModality(reading, 'possible');
    else if (dep === 'advmod' && lexicon.isOf('possible-adverb', word))
      setModality(reading, 'possible');
    else if (dep === 'advmod' && lexicon.isOf('habitual-adverb', word))
      setModality(reading, 'habitual');
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

/** "Rebels to free nurses": an infinitive with a subject of its own. */
function isHeadlineFuture(document: Document, token: number): boolean {
  if (!hasTo(document, token) || !/^(?:ROOT|ccomp)$/.test(document.dep(token))) return false;
  return [...document.children(token)].some((child) => document.dep(child) === 'nsubj');
}

/** "never", "no longer"; not the "longer" of "not any longer", which the "not" says already. */
function isNegativeAdverb(document: Document, lexicon: Lexicon, token: number): boolean {
  const word = document.lower(token);
  if (word === 'longer') return document.lower(token - 1) === 'no';
  return lexicon.isOf('negative-adverb', word);
}

/** "will attack and destroy": what stands before coordinated verbs without helpers of their own holds for all. */
function readShared(document: Document, lexicon: Lexicon, token: number, reading: Reading): void {
  const first = document.head(token);
  for (const child of document.children(token)) {
    if (['aux', 'auxpass', 'neg', 'nsubj', 'nsubjpass'].includes(document.dep(child))) return;
  }
  if (isBehindNor(document, first, token)) {
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
  if (lexicon.isOf('future-modal', word)) setModality(reading, 'planned');
  else if (lexicon.isOf('possible-modal', word)) setModality(reading, 'possible');
  else if (lexicon.isOf('necessity-modal', word)) setModality(reading, 'requested');
  if (word === 'used' || (word === 'would' && hasHabit(document, lexicon, verb)))
    setModality(reading, 'habitual');
}

function readModals(document: Document, lexicon: Lexicon, verb: number, reading: Reading): void {
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

function hasNegativeDeterminer(document: Document, token: number): boolean {
  if (NEGATIVE_SUBJECTS.has(document.lower(token)) && document.pos(token) !== 'ADJ') return true;
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (
      (dep === 'det' || dep === 'preconj' || dep === 'cc:preconj') &&
      (document.lower(child) === 'no' || document.lower(child) === 'neither')
    )
      return true;
  }
  return false;
}

function readNoun(document: Document, lexicon: Lexicon, token: number, reading: Reading): void {
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    const word = document.lower(child);
    if (dep === 'det' && (word === 'no' || word === 'neither'))
      reading.isNegated = !reading.isNegated;
    else if (dep === 'neg') reading.isNegated = !reading.isNegated;
    else if (dep === 'amod' && child < token) {
      if (lexicon.isOf('planned-adjective', word)) setModality(reading, 'planned');
      else if (lexicon.isOf('possible-adjective', word)) setModality(reading, 'possible');
      else if (lexicon.isOf('negative-adjective', word)) reading.isNegated = !reading.isNegated;
    }
  }
}

/** One step towards the root; gives back the governing word, or null where nothing above counts any more. */
function climb(
  document: Document,
  lexicon: Lexicon,
  token: number,
  reading: Reading,
): number | null {
  const head = document.head(token);
  if (head === token) return null;
  const dep = document.dep(token);
  if (dep === 'relcl') {
    // A headline's "envoy to visit X" is a plan.
    if (hasTo(document, token) && document.head(head) === head) setModality(reading, 'planned');
    return null;
  }
  if (dep === 'conj') return climbConjunct(document, token, head);
  if (dep === 'appos' || dep === 'parataxis' || dep === 'nmod' || dep === 'poss') return null;
  const [governor, link] = linkOf(document, token, head, dep);
  if (governor === null || link === null) return null;
  if (link === 'advcl') return readAdverbial(document, token, reading);
  const wordClass = classOf(document, governor);
  const word = governorLemma(document, governor);
  const operator = wordClass
    ? (lexicon.operator(wordClass, word, link) ??
      (link === 'purpose' ? lexicon.operator(wordClass, word, 'to') : null))
    : null;
  if (operator) {
    if (operator.isNegating) reading.isNegated = !reading.isNegated;
    setModality(reading, operator.modality);
    if (operator.isFactive) return null;
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  return climbPlainly(document, lexicon, token, governor, link, reading);
}

function climbConjunct(document: Document, token: number, head: number): number | null {
  // The first conjunct's place in the tree is the place of all; its own helpers are its own, read where shared.
  const dep = document.dep(head);
  if (dep === 'relcl' || document.head(head) === head) return null;
  const isIndependent = [...document.children(token)].some((child) =>
    ['nsubj', 'nsubjpass'].includes(document.dep(child)),
  );
  if (isIndependent && dep !== 'ccomp' && dep !== 'advcl') return null;
  return standIn(document, head);
}

/** Walks on from a conjunct as if it stood where the first one stands. */
function standIn(document: Document, token: number): number | null {
  return document.head(token) === token ? null : token;
}

/** The word that governs an event and how: `to`, `ing`, `that`, `obj`, `subj`, `attr`, or the preposition. */
function linkOf(
  document: Document,
  token: number,
  head: number,
  dep: string,
): readonly [number | null, string | null] {
  if (dep === 'pobj' || dep === 'pcomp') {
    const governor = document.head(head);
    if (
      governor === head ||
      (document.pos(head) !== 'ADP' &&
        document.pos(head) !== 'SCONJ' &&
        document.dep(head) !== 'prep' &&
        document.dep(head) !== 'agent')
    )
      return [null, null];
    return [governor, document.lower(head)];
  }
  if (dep === 'xcomp' || dep === 'ccomp' || dep === 'acl' || dep === 'advcl' || dep === 'oprd') {
    if (hasTo(document, token)) return [head, dep === 'advcl' ? 'purpose' : 'to'];
    if (dep === 'advcl') return [head, 'advcl'];
    if (dep === 'acl')
      return document.tag(token) === 'VBN' || document.tag(token) === 'VBG'
        ? [null, null]
        : [head, 'that'];
    if (document.tag(token) === 'VBG' && dep === 'xcomp') return [head, 'ing'];
    const isBare =
      document.tag(token) === 'VB' &&
      ![...document.children(token)].some((child) => document.dep(child) === 'aux');
    return [head, dep === 'xcomp' || isBare ? 'to' : 'that'];
  }
  if (dep === 'dobj' || dep === 'nsubjpass') return [head, 'obj'];
  if (dep === 'nsubj') return [head, 'subj'];
  if (dep === 'attr' || dep === 'acomp') return [head, 'attr'];
  if (dep === 'compound' || dep === 'amod') return [head, 'mod'];
  return [null, null];
}

function hasTo(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (document.dep(child) === 'aux' && document.tag(child) === 'TO') return true;
  }
  return false;
}

function classOf(document: Document, token: number): WordClass | null {
  if (isVerb(document, token)) return 'verb';
  const pos = document.pos(token);
  if (pos === 'NOUN' || pos === 'PROPN') return 'noun';
  if (pos === 'ADJ') return 'adjective';
  return null;
}

function governorLemma(document: Document, token: number): string {
  const lemma = document.lemma(token).toLowerCase();
  for (const child of document.children(token)) {
    if (document.dep(child) === 'prt') return `${lemma} ${document.lower(child)}`;
  }
  return lemma;
}

/** "… without consulting": negated; another adverbial clause stands for itself. */
function readAdverbial(document: Document, token: number, reading: Reading): null {
  for (const child of document.children(token)) {
    if (document.dep(child) === 'mark' && document.lower(child) === 'without')
      reading.isNegated = !reading.isNegated;
  }
  return null;
}

function climbPlainly(
  document: Document,
  lexicon: Lexicon,
  token: number,
  governor: number,
  link: string,
  reading: Reading,
): number | null {
  if (link === 'without') {
    reading.isNegated = !reading.isNegated;
    return null;
  }
  if (link === 'to' || link === 'purpose') {
    // An infinitive under a word that the lexicon does not know: an aim, not yet a deed.
    setModality(reading, 'planned');
    if (link === 'purpose') return null;
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  if (link === 'that') return null;
  const isEventNoun = document.pos(token) === 'NOUN' || document.pos(token) === 'PROPN';
  if (link === 'attr') {
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  if ((link === 'obj' || link === 'subj') && isEventNoun && isVerb(document, governor)) {
    const isHolding = lexicon.verbSupport(document.lemma(governor).toLowerCase()) !== 'none';
    if (!isHolding) {
      // "the delivery will be delayed": what lies ahead of the verb lies ahead of its subject.
      if (link === 'subj' || document.dep(token) === 'nsubjpass')
        readModals(document, lexicon, governor, reading);
      return null;
    }
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  if (isVerb(document, governor) && ['in', 'at', 'into', 'under'].includes(link) && isEventNoun) {
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  if (link === 'ing' && isVerb(document, governor)) {
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  if (link === 'of' && lexicon.isOf('carrier', document.lemma(governor).toLowerCase())) {
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  return null;
}
