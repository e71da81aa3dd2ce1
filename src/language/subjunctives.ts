import type { Document, Revision } from './document.ts';

/** Who may be taken for a word about somebody. */
const NOUN_OR_ADJECTIVE = /^(?:cardinal|general|military|official|rebel|regent)$/;

/** "demanded that the premier *resign*": a bare verb with a subject in a clause with "that", taken for a noun. */
export function subjunctiveTakenForNoun(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.tag(token) !== 'NN' || document.dep(token) !== 'ccomp') return null;
  const children = [...document.children(token)];
  const mark = children.find((child) => document.dep(child) === 'mark');
  const subject = children.find((child) => document.dep(child) === 'nsubj');
  if (mark === undefined || document.lower(mark) !== 'that') return null;
  if (document.pos(document.head(token)) !== 'VERB') return null;
  const verb: Revision = { token, tag: 'VB', pos: 'VERB', lemma: document.lower(token) };
  if (subject !== undefined) return subject < token ? [verb] : null;
  // "that the Chilean government *resign*": the subject taken for the first half of a compound.
  const doer = token - 1;
  // "that the general *resign*"
  const isOffice = document.dep(doer) === 'amod' && NOUN_OR_ADJECTIVE.test(document.lower(doer));
  if (document.head(doer) !== token || !(document.dep(doer) === 'compound' || isOffice))
    return null;
  if (children.some((child) => /^(?:acl|cop|dobj|prep|relcl)$/.test(document.dep(child))))
    return null;
  return [
    verb,
    {
      token: doer,
      head: token,
      dep: 'nsubj',
      ...(isOffice ? { tag: 'NN', pos: 'NOUN', lemma: document.lower(doer) } : {}),
    },
    ...children
      .filter((child) => child < doer && child !== mark)
      .map((child): Revision => ({ token: child, head: doer })),
  ];
}
