import type { Document, Revision } from './document.ts';

/** How high a military unit stands that a word names, the lowest first; units of one rank hold none of each other. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['section', 1],
  ['squad', 1],
  ['platoon', 2],
  ['battery', 3],
  ['company', 3],
  ['troop', 3],
  ['battalion', 4],
  ['squadron', 4],
  ['group', 5],
  ['regiment', 5],
  ['wing', 5],
  ['marines', 5],
  ['brigade', 6],
  ['team', 6],
  ['division', 7],
  ['corps', 8],
  ['army', 9],
  ['fleet', 9],
]);

/** True if a unit may hold another, each by the last word of its name: a regiment holds battalions. */
export function isUnitOf(inner: string, outer: string): boolean {
  return unitRank(inner) > 0 && unitRank(outer) > unitRank(inner);
}

function unitRank(word: string): number {
  return /^\p{Lu}/u.test(word) ? (RANKS.get(word.toLowerCase()) ?? 0) : 0;
}

/**
 * "Bravo Company, 2nd Battalion, 12th Infantry Regiment": a unit with a comma and the one that holds it behind it. The parser takes the second for another
 * of a list, or for the subject of the verb; not with "and" behind it, which makes a list.
 */
export function holdingUnit(document: Document, token: number): readonly Revision[] | null {
  if (unitRank(document.word(token)) === 0) return null;
  const unit = unitBefore(document, token);
  if (unit === null || !isUnitOf(document.word(unit), document.word(token))) return null;
  if (document.dep(token) === 'appos' && document.head(token) === unit) return null;
  if (document.children(token).some((child) => document.dep(child) === 'cc')) return null;
  if (document.head(unit) === token) return null;
  return [{ token, head: unit, dep: 'appos' }];
}

/** The last word of the unit whose name ends at the comma before a unit's name; null for none. */
function unitBefore(document: Document, token: number): number | null {
  for (let at = token - 1; at > 1 && at > token - 6; at--) {
    if (document.word(at) === ',') return unitRank(document.word(at - 1)) > 0 ? at - 1 : null;
    if (!/^(?:\p{Lu}|\d)/u.test(document.word(at))) return null;
  }
  return null;
}
