import type { Document } from './document.ts';

/** True for a verb that has a subject of its own. */
export function hasSubject(document: Document, verb: number): boolean {
  return document
    .children(verb)
    .some((child) => /^(?:nsubj|nsubjpass|csubj|expl)$/.test(document.dep(child)));
}

/** True for a verb with "had", "would" and the like of its own. */
export function hasHelper(document: Document, verb: number): boolean {
  return document.children(verb).some((child) => /^aux/.test(document.dep(child)));
}

/** First token of a verb with its helpers and adverbs. */
export function firstOfGroup(document: Document, verb: number): number {
  let first = verb;
  while (
    first > 0 &&
    document.head(first - 1) === verb &&
    /^(?:aux|auxpass|neg|advmod)$/.test(document.dep(first - 1))
  )
    first--;
  return first;
}

/** True for a verb with tense that is no helper of another. */
export function hasTense(document: Document, token: number): boolean {
  const pos = document.pos(token);
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const dep = document.dep(token);
  if (dep === 'aux' || dep === 'auxpass') return false;
  return ['VBD', 'VBZ', 'VBP'].includes(document.tag(token));
}
