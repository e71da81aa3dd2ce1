import type { Document } from '../language/document.ts';

/**
 * The token of a span that carries it in the tree: the one whose head lies outside.
 *
 * @param from where the name itself begins: among several heads one of the name wins, the last of them
 */
export function headOfSpan(document: Document, first: number, last: number, from: number): number {
  let best = last - 1;
  let score = -1;
  for (let i = first; i < last; i++) {
    const head = document.head(i);
    if (head >= first && head < last && head !== i) continue;
    const dep = document.dep(i);
    if (dep === 'punct' || dep === 'case' || dep === 'det') continue;
    // `Union for Peace`: a preposition that the parser hung elsewhere carries nothing.
    const isModifier = /^(?:compound|amod|nmod|prep|advmod|neg)$/u.test(dep);
    const value = (isModifier ? 0 : 2) + (i >= from ? 1 : 0);
    if (value >= score) {
      score = value;
      best = i;
    }
  }
  return best;
}

/** The words of tokens as they stand. */
export function wordsOfSpan(document: Document, first: number, last: number): string {
  return document.wording(document.start(first), document.end(last - 1));
}
