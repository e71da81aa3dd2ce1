import type { Document, Revision } from './document.ts';

/**
 * "If the United Kingdom *attacks* Togo", "said Peru *blocks* trade": a verb taken for a plural noun, which yet heads a clause and has an object.
 * `isDeed` knows the base forms of verbs.
 */
export function verbTakenForPlural(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] | null {
  if (document.tag(token) !== 'NNS' || !/^(?:advcl|ccomp|relcl)$/.test(document.dep(token)))
    return null;
  if (!isDeed(document.lemma(token).toLowerCase())) return null;
  const children = [...document.children(token)];
  const hasObject = children.some((child) => child > token && document.dep(child) === 'dobj');
  const isMarked = children.some((child) => document.dep(child) === 'mark');
  const subject = token - 1;
  const isSubject =
    document.head(subject) === token &&
    document.dep(subject) === 'compound' &&
    document.pos(subject) === 'PROPN';
  if (!isSubject || !(hasObject || isMarked)) return null;
  return [
    { token, tag: 'VBZ', pos: 'VERB' },
    { token: subject, dep: 'nsubj' },
    ...children
      .filter(
        (child) => child < subject && /^(?:amod|compound|det|nummod)$/.test(document.dep(child)),
      )
      .map((child): Revision => ({ token: child, head: subject })),
  ];
}
