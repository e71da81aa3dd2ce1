import type { Document } from '../../language/document.ts';

/** What people hold themselves: "the bombing of a march *by* miners" is no deed of the miners. */
const HELD =
  /^(?:assembly|demonstration|gathering|march|meeting|procession|protest|rally|sit-in|strike|vigil)$/;

/** "the bombing of the rebels *by* Sudan": the prepositions of a doer that hang on the undergoer of a noun. */
export function agentsBelow(document: Document, noun: number): readonly number[] {
  const found: number[] = [];
  for (const of of document.children(noun)) {
    if (document.dep(of) !== 'prep' || document.lower(of) !== 'of') continue;
    for (const inner of document.children(of)) {
      if (document.dep(inner) !== 'pobj' || HELD.test(document.lemma(inner).toLowerCase()))
        continue;
      for (const by of document.children(inner))
        if (document.lower(by) === 'by' && /^(?:prep|agent)$/.test(document.dep(by)))
          found.push(by);
    }
  }
  return found;
}
