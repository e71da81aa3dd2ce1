import type { Document, Revision } from './document.ts';

/** "“… after consultation” with X": a preposition parted from its noun by the end of a quotation. */
export function prepositionBehindQuote(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || token < 2 || !/^[”"’]$/.test(document.word(token - 1)))
    return null;
  const noun = token - 2;
  if (document.pos(noun) !== 'NOUN' || document.head(token) === noun) return null;
  return document.isWithin(noun, token) ? null : [{ token, head: noun }];
}
