import type { Document, Revision } from './document.ts';

/**
 * "two men were hit by gunfire and a guard went missing": the subject of a second clause taken for another conjunct of the noun before it.
 * A verb with tense and without "and" of its own before it must have its subject there.
 */
export function subjectTakenForConjunct(
  document: Document,
  verb: number,
): readonly Revision[] | null {
  if (document.dep(verb) !== 'conj') return null;
  const subject = verb - 1;
  const noun = document.head(subject);
  if (document.dep(subject) !== 'conj' || noun === subject || document.pos(subject) !== 'NOUN')
    return null;
  if (document.word(document.leftEdge(subject) - 1).toLowerCase() !== 'and') return null;
  const clause = clauseOf(document, noun);
  return clause === null || clause > subject
    ? null
    : [
        { token: subject, head: verb, dep: 'nsubj' },
        { token: verb, head: clause, dep: 'conj' },
      ];
}

/** The verb that governs a noun, or null. */
function clauseOf(document: Document, noun: number): number | null {
  for (let at = noun, steps = 0; steps < 8; steps++) {
    const head = document.head(at);
    if (head === at) return null;
    if (document.pos(head) === 'VERB') return head;
    at = head;
  }
  return null;
}
