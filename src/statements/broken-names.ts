import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';

/** "an offer from Jose *Eduardo* dos Santos": the persons whose names the parser took apart, by each token that it cut off. */
export function brokenNames(
  document: Document,
  persons: readonly LocatedMention[],
): ReadonlyMap<number, LocatedMention> {
  const found = new Map<number, LocatedMention>();
  for (const person of persons) {
    for (let token = person.first; token < person.last; token++) {
      const isCutOff = document.pos(token) === 'PROPN' && !document.isWithin(token, person.head);
      if (isCutOff && !found.has(token)) found.set(token, person);
    }
  }
  return found;
}
