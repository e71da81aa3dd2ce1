import type { Document } from '../../language/document.ts';
import type { Slots } from './verb-arguments.ts';
import { hasOwnSubject } from './verb-form.ts';

const RELATIVE_PRONOUNS = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** Puts the noun that a relative clause belongs to where its pronoun or its gap stands. */
export function fillRelative(document: Document, token: number, slots: Slots): void {
  const clause = relativeClauseOf(document, token);
  if (clause === null) return;
  const noun = document.head(clause);
  let isPlaced = false;
  for (const slot of [...slots.map.keys()]) {
    const args = slots.get(slot);
    const pronoun = args.find(
      (a) =>
        RELATIVE_PRONOUNS.has(document.lower(a.token)) && document.tag(a.token).startsWith('W'),
    );
    if (!pronoun) continue;
    isPlaced = true;
    if (slot === 'obj' && isAboutClause(document, token, pronoun.token)) {
      slots.take(slot);
      continue;
    }
    const others = slots.take(slot).filter((a) => a !== pronoun);
    addAntecedent(slots, slot, noun);
    slots.addAll(slot, others, 'own');
  }
  if (isPlaced || clause !== token || hasOwnedNoun(document, token)) return;
  if (hasPronoun(document, token) && !slots.has('obj')) {
    addAntecedent(slots, 'obj', noun);
    return;
  }
  // A stranded preposition takes the noun: "the group it had talked to".
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'prep' || document.children(child).length > 0) continue;
    addAntecedent(slots, document.lower(child), noun);
    return;
  }
  if (
    slots.has('subj') &&
    !slots.has('obj') &&
    hasOwnSubject(document, token) &&
    !hasAdverbialRelative(document, token)
  ) {
    addAntecedent(slots, 'obj', noun);
  }
}

/** Verbs whose "which" behind a comma is all that was said before it. */
const OF_CLAUSES = new Set(['admit', 'confirm', 'contest', 'deny', 'dispute', 'reject']);

/** "X accused Y of arming Z, *which* Y denied" */
function isAboutClause(document: Document, verb: number, pronoun: number): boolean {
  return (
    document.lower(pronoun) === 'which' &&
    document.word(pronoun - 1) === ',' &&
    OF_CLAUSES.has(document.lemma(verb).toLowerCase())
  );
}

/** True where a relative pronoun is the subject of a clause. */
export function hasRelative(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (
      RELATIVE_PRONOUNS.has(document.lower(child)) &&
      (document.dep(child) === 'nsubj' || document.dep(child) === 'nsubjpass')
    )
      return true;
  }
  return false;
}

/** All conjuncts of a plural antecedent are not meant: the clause belongs to the noun next to it. */
function addAntecedent(slots: Slots, slot: string, noun: number): void {
  slots.addAll(slot, [{ token: noun, origin: 'relative' }], 'relative');
}

function hasAdverbialRelative(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (['where', 'when', 'why', 'how'].includes(document.lower(child))) return true;
    if (document.dep(child) === 'prep') {
      for (const inner of document.children(child))
        if (document.tag(inner).startsWith('W')) return true;
    }
  }
  return false;
}

/** "whose chairman had tried": the noun has its place in front of another one. */
function hasOwnedNoun(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    for (const inner of document.children(child))
      if (document.dep(inner) === 'poss' && document.tag(inner) === 'WP$') return true;
  }
  return false;
}

function hasPronoun(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (document.dep(child) === 'dobj' && document.tag(child).startsWith('W')) return true;
  }
  return false;
}

/** The relative clause whose verb is coordinated with or is this token, or null. */
function relativeClauseOf(document: Document, token: number): number | null {
  let at = token;
  for (let steps = 0; steps < 5; steps++) {
    if (document.dep(at) === 'relcl') return at;
    if (!['xcomp', 'ccomp', 'conj'].includes(document.dep(at))) return null;
    const head = document.head(at);
    if (head === at) return null;
    at = head;
  }
  return null;
}
