import type { Document } from '../../language/document.ts';

/** "promised $20 million *in aid*": the sum that the aid is, of which everything is said; null for no such. */
export function sumOf(document: Document, noun: number): number | null {
  const preposition = document.head(noun);
  if (document.dep(noun) !== 'pobj' || document.lower(preposition) !== 'in') return null;
  const sum = document.head(preposition);
  return document.entity(sum)?.label === 'MONEY' ? sum : null;
}
