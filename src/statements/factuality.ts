import type { Document } from '../language/document.ts';
import { isAgentlessBlame } from './alleged.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import { operatorOver } from './operator-over.ts';
import { isHeadlineSaid, type Reading, readModals, readOwn, setModality } from './own-helpers.ts';
import { isAsideWithTo } from './predicates/asides.ts';
import type { Predicate } from './predicates/predicate.ts';
import { sumOf } from './predicates/sums.ts';
import { hasObject, hasOwnSubject, isInfinitive, isVerb } from './predicates/verb-form.ts';
import type { Modality } from './statement.ts';
import {
  isForegone,
  isInstance,
  isOfAnybody,
  isRanked,
  isRankedByCopula,
  isSaidAnyway,
  isTextAdopted,
  isUnconfirmed,
  isUntrue,
  isYesNoQuestion,
  shortOf,
  stateOver,
} from './unreal.ts';
import { isWishToSay } from './wishes-to-say.ts';

/** Verbs whose subject has the power to do what it decides on. */
const DECIDING = /^(?:decide|vote)$/;

/** Whether, and in what way, an event is said to hold. */
export interface Factuality {
  readonly isNegated: boolean;
  readonly modality: Modality;
  /** How what is planned is planned: something that is told as done is done for it ("flew out *to mediate*"), or it has been decided. */
  readonly plan: 'aim' | 'decided' | null;
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
  readOwn(document, lexicon, predicate.token, reading);
  return climbed(document, lexicon, predicate.token, reading);
}

/** What holds of a refusal that a "not" makes ("would not accept"): as the deed itself, but for its own helpers. */
export function factualityOfRefusal(
  document: Document,
  lexicon: Lexicon,
  predicate: Predicate,
): Factuality {
  const at = denialAt(document, predicate.token);
  return climbed(document, lexicon, at, { isNegated: false, modality: null });
}

/** What a word's own helpers say, or those of the copula that it completes. */
export function ownFactuality(document: Document, lexicon: Lexicon, token: number): Factuality {
  const reading: Reading = { isNegated: false, modality: null };
  readOwn(document, lexicon, denialAt(document, token), reading);
  return factualityFrom(reading);
}

function factualityFrom({ isNegated, modality, plan }: Reading): Factuality {
  return {
    isNegated,
    modality: modality ?? 'asserted',
    plan: modality === 'planned' ? (plan ?? null) : null,
  };
}

/** The word that carries the negation of another: the copula of an adjective or noun, else itself. */
function denialAt(document: Document, token: number): number {
  const dep = document.dep(token);
  return dep === 'acomp' || dep === 'attr' ? document.head(token) : token;
}

function climbed(
  document: Document,
  lexicon: Lexicon,
  token: number,
  reading: Reading,
): Factuality {
  let at = token;
  for (let steps = 0; steps < 24 && !isSaidAnyway(document, lexicon, at, at === token); steps++) {
    const next = climb(document, lexicon, at, reading);
    if (next === null) break;
    at = next;
  }
  if (document.head(at) === at && isYesNoQuestion(document, at)) setModality(reading, 'possible');
  return factualityFrom(reading);
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
  if (isWishToSay(document, token) || isInstance(document, lexicon, token)) return null;
  const sum = sumOf(document, token);
  if (sum !== null) return sum;
  // "sanctions on any country that helps X"
  if ((dep === 'relcl' || dep === 'acl') && isOfAnybody(document, head, token))
    setModality(reading, 'conditional');
  if (dep === 'relcl') {
    if (!isInfinitive(document, token)) return null;
    if (isRanked(document, head)) {
      // "*became* the first state to recognise X": as the copula holds, so does the deed; elsewhere it is told by the way.
      if (document.dep(head) !== 'attr') return null;
      readOwn(document, lexicon, document.head(head), reading, head);
      return document.head(head);
    }
    // A headline's "envoy to visit X" is a plan; so is "their vow to attack X", which the parser takes for a relative clause.
    const operator = lexicon.operator('noun', document.lemma(head).toLowerCase(), 'to');
    if (document.head(head) === head) setModality(reading, 'planned');
    else setModality(reading, operator?.modality ?? null);
    return null;
  }
  if (dep === 'conj') return climbConjunct(document, token, head, reading);
  if (dep === 'appos' || dep === 'parataxis' || dep === 'nmod' || dep === 'poss') return null;
  const [hung, told] = linkOf(document, token, head, dep);
  if (hung === null || told === null) return null;
  const isTo = told === 'to' || told === 'purpose';
  const governor = isTo ? stateOver(document, lexicon, hung, token) : hung;
  const said = governor === hung ? told : 'to';
  // "ruled out attacking X": the parser takes the object for a clause beside the verb.
  const isObject =
    said === 'advcl' &&
    document.tag(token) === 'VBG' &&
    token - governor <= 2 &&
    lexicon.operator('verb', governorLemma(document, governor), 'ing') !== null;
  const link = isObject ? 'ing' : said;
  if (link === 'advcl') return readAdverbial(document, token, reading);
  if (link === 'to' && hasYet(document, governor)) {
    // "has yet to recognise X"
    reading.isNegated = !reading.isNegated;
    return governor;
  }
  if ((link === 'to' || link === 'purpose') && isRankedByCopula(document, governor)) {
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  const wordClass = classOf(document, governor);
  const word = governorLemma(document, governor);
  const operator = wordClass
    ? operatorOver(document, lexicon, token, { wordClass, word, link })
    : null;
  if (operator) {
    if (operator.isNegating) reading.isNegated = !reading.isNegated;
    // "voted to expel X"
    if (DECIDING.test(word) && reading.modality === null && isDone(document, lexicon, governor))
      reading.plan = 'decided';
    setModality(reading, operator.modality);
    if (operator.isFactive) {
      // "was accused of arming X": by whom, and whether rightly, nobody says.
      if (isAgentlessBlame(document, lexicon, governor, word)) setModality(reading, 'possible');
      return null;
    }
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  return climbPlainly(document, lexicon, token, governor, link, reading);
}

function setAim(document: Document, lexicon: Lexicon, governor: number, reading: Reading): void {
  if (isDone(document, lexicon, governor)) reading.plan = 'aim';
}

/** True for a deed that is plainly told as done. */
function isDone(document: Document, lexicon: Lexicon, token: number): boolean {
  const reading: Reading = { isNegated: false, modality: null };
  readOwn(document, lexicon, token, reading);
  const { isNegated, modality } = climbed(document, lexicon, token, reading);
  return !isNegated && modality === 'asserted';
}

function hasYet(document: Document, governor: number): boolean {
  return (
    ['be', 'have'].includes(document.lemma(governor).toLowerCase()) &&
    document.children(governor).some((child) => document.lower(child) === 'yet')
  );
}

function climbConjunct(
  document: Document,
  token: number,
  head: number,
  reading: Reading,
): number | null {
  // The first conjunct's place in the tree is the place of all; its own helpers are its own, read where shared.
  const dep = document.dep(head);
  if (dep === 'relcl' && isOfAnybody(document, document.head(head), head))
    setModality(reading, 'conditional');
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
    // "accused of firing on X and *of* helping Y"
    const isSecond = document.dep(head) === 'conj' && document.pos(document.head(head)) === 'ADP';
    const governor = document.head(isSecond ? document.head(head) : head);
    // "stopped short of condemning X"
    if (document.lower(governor) === 'short' && document.pos(governor) === 'ADV')
      return [document.head(governor), 'short'];
    if (isAway(document, governor)) return [document.head(governor), document.lower(head)];
    const missed = shortOf(document, governor);
    if (missed !== null) return [missed, 'without'];
    // "instead of supporting X", "far from supporting X"
    const isInstead = [governor, ...document.children(head)].some((each) =>
      ['far', 'instead'].includes(document.lower(each)),
    );
    if (isInstead) return [governor, 'without'];
    // "talked X out of attacking Y"
    if (document.lower(governor) === 'out') return [document.head(governor), 'without'];
    if (
      governor === head ||
      (document.pos(head) !== 'ADP' &&
        document.pos(head) !== 'SCONJ' &&
        document.dep(head) !== 'prep' &&
        document.dep(head) !== 'agent')
    )
      return [null, null];
    // "To the dismay of X" is no infinitive.
    return [governor, isAsideWithTo(document, head) ? 'with' : document.lower(head)];
  }
  if (dep === 'xcomp' || dep === 'ccomp' || dep === 'acl' || dep === 'advcl' || dep === 'oprd') {
    // "used the army to crush X": for that; "used to crush X": time and again.
    if (dep === 'xcomp' && document.lemma(head) === 'use' && hasObject(document, head, token))
      return [head, 'purpose'];
    if (isInfinitive(document, token) && !isHeadlineSaid(document, token))
      return [head, dep === 'advcl' ? 'purpose' : 'to'];
    if (dep === 'advcl') return [head, 'advcl'];
    if (dep === 'acl' && isTextAdopted(document, head)) return [document.head(head), 'obj'];
    if (dep === 'acl')
      return /^VB[GN]$/.test(document.tag(token)) && !hasOwnSubject(document, token)
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
    const isParticle = document.dep(child) === 'prt' || isAway(document, child);
    if (isParticle) return `${lemma} ${document.lower(child)}`;
  }
  return lemma;
}

/** "backed *away* from a threat" */
function isAway(document: Document, token: number): boolean {
  return document.dep(token) === 'advmod' && /^(?:away|back|off)$/.test(document.lower(token));
}

/** "… without consulting": negated; another adverbial clause stands for itself. */
function readAdverbial(document: Document, token: number, reading: Reading): null {
  for (const child of document.children(token)) {
    if (document.dep(child) === 'mark' && document.lower(child) === 'without')
      reading.isNegated = !reading.isNegated;
  }
  if (isForegone(document, token)) reading.isNegated = !reading.isNegated;
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
  // "far from arming the rebels, it has …"
  if (link === 'from' && document.lower(governor) === 'far') {
    reading.isNegated = !reading.isNegated;
    return null;
  }
  // "may have to close", "has to close": what one must do.
  if (link === 'to' && document.lemma(governor) === 'have') {
    readModals(document, lexicon, governor, reading);
    if (document.tag(governor) !== 'VBD') setModality(reading, 'requested');
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  // "blocked roads to protest against X": what is done to say so says so.
  if (link === 'purpose' && lexicon.isOf('enacted', document.lemma(token))) return governor;
  if (link === 'to' || link === 'purpose') {
    // An infinitive under a word that the lexicon does not know: an aim, not yet a deed.
    setModality(reading, 'planned');
    // "entered the kingdom to crush a mutiny", which the parser takes for a complement
    if (isVerb(document, governor) && hasObject(document, governor, token))
      setAim(document, lexicon, governor, reading);
    if (link === 'purpose') {
      setAim(document, lexicon, governor, reading);
      return null;
    }
    readOwn(document, lexicon, governor, reading, token);
    return governor;
  }
  if (link === 'that') {
    if (isUntrue(document, governor)) reading.isNegated = !reading.isNegated;
    if (isUnconfirmed(document, lexicon, governor)) setModality(reading, 'possible');
    return null;
  }
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
