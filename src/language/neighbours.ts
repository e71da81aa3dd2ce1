import type { Document, Revision } from './document.ts';

/** "held drills along the border *with X*", "laid mines along …": "with" and a name right behind a border say whose it is as well. */
export function neighbourBehindBorder(
  document: Document,
  token: number,
): readonly Revision[] | null {
  const border = token - 1;
  if (document.lower(token) !== 'with' || document.head(token) === border) return null;
  if (!/^(?:border|boundary|frontier)s?$/.test(document.lower(border))) return null;
  const [neighbour] = document.childrenBy(token, /^pobj$/);
  if (neighbour === undefined || document.pos(neighbour) !== 'PROPN') return null;
  return document.isWithin(border, token) ? null : [{ token, head: border, dep: 'prep' }];
}
