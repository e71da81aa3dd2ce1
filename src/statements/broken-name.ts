import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';

/** "an offer from Jose *Eduardo* dos Santos": the person whose name the parser took apart at a token, or null. */
export function brokenName(
  document: Document,
  token: number,
  persons: readonly LocatedMention[],
): LocatedMention | null {
  if (document.pos(token) !== 'PROPN') return null;
  return (
    persons.find(
      ({ first, head, last }) => first <= token && token < last && !document.isWithin(token, head),
    ) ?? null
  );
}
