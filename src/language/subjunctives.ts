import type { Document, Revision } from './document.ts';

/** "demanded that the premier *resign*": a bare verb with a subject in a clause with "that", taken for a noun. */
export function subjunctiveTakenForNoun(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.tag(token) !== 'NN' || document.dep(token) !== 'ccomp') return null;
  const children = [...document.children(token)];
  const mark = children.find((child) => document.dep(child) === 'mark');
  const subject = children.find((child) => document.dep(child) === 'nsubj');
  if (mark === undefined || document.lower(mark) !== 'that' || subject === undefined) return null;
  return subject < token && document.pos(document.head(token)) === 'VERB'
    ? [{ token, tag: 'VB', pos: 'VERB', lemma: document.lower(token) }]
    : null;
}
