import type { Document } from '../../language/document.ts';
import { parseDay } from './calendar.ts';
import { expressionOf, type TimeExpression, type TimeValue, tokenAt } from './expression.ts';
import { governed, isVerb, timeGoverning, verbAbove } from './govern.ts';
import { away, type Unit, unitOf } from './parts.ts';
import { spanOf, type TimeSpan } from './reading.ts';
import { QUANTITY, quantityRange, S, UNIT } from './words.ts';

const ANCHORED = new RegExp(
  `\\b(?:(?<quantity>${QUANTITY})${S}(?<units>${UNIT})s?|(?:${QUANTITY}${S})?(?<hours>hours?|minutes)|the${S}(?<unit>day|night|morning|week|month|year))${S}(?<side>after|before|following|prior${S}to)(?!${S}(?:yesterday|tomorrow)\\b)(?=\\s+[\\p{L}\\d“"‘'])`,
  'giu',
);

/**
 * Times told by another deed: in "X left on Friday, two days after Y had come" the time of the coming, in
 * "two days after Y came on Monday, X left" that of the leaving.
 */
export function findAnchored(
  document: Document,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  if (times.length === 0) return [];
  const byToken = governed(document, times);
  const found: TimeExpression[] = [];
  for (const hit of document.text.matchAll(ANCHORED)) {
    const { quantity, units, unit, hours, side = '' } = hit.groups ?? {};
    const end = hit.index + hit[0].length;
    const deeds = deedsAround(document, tokenAt(document, end - 1));
    if (deeds === null) continue;
    const [outer, inner] = deeds;
    const innerTime = dateWithin(times, inner) ?? timeGoverning(document, byToken, inner);
    const outerTime = timeGoverning(document, byToken, outer);
    const isOwn = innerTime !== null && dateWithin(times, inner) !== null;
    const shared = innerTime === outerTime && !isOwn;
    // What one clause lends the other dates only one of the two.
    const known = isOwn || (innerTime !== null && outerTime === null) ? innerTime : outerTime;
    if (known === null || (innerTime !== null && outerTime !== null && !isOwn && !shared)) continue;
    const toInner = known !== innerTime || shared;
    const isLater = /^(?:after|following)$/i.test(side) !== toInner;
    const [least, most] = hours === undefined ? quantityRange(quantity ?? 'a') : [0, 1];
    const move = (value: TimeValue): TimeSpan | null =>
      moved(value, unitOf(units ?? unit ?? 'day'), isLater, least, most);
    const past = move(known);
    const ahead = move(known.ahead);
    if (past === null || ahead === null) continue;
    const reading = { past, ahead, basis: 'relative' as const };
    found.push(expressionOf(document, hit.index, end, reading, toInner ? inner : outer));
  }
  return found;
}

/** The deed that is dated and the one it is dated by: of the clause around "after", and behind it. */
function deedsAround(document: Document, side: number): readonly [number, number] | null {
  const head = document.head(side);
  if (head === side) return null;
  const inner = document
    .children(side)
    .find((child) => child > side && /^(?:pobj|pcomp|advcl)$/.test(document.dep(child)));
  if (inner === undefined && head > side && isVerb(document, head)) {
    const above = document.head(head) === head ? null : verbAbove(document, document.head(head));
    return above === null || above === head ? null : [above, head];
  }
  const above = verbAbove(document, head);
  return inner === undefined || above === null ? null : [above, inner];
}

/** The time that a token is part of ("two days after March 5"), or null. */
function dateWithin(times: readonly TimeExpression[], token: number): TimeExpression | null {
  return times.find(({ first, last }) => first <= token && token < last) ?? null;
}

function moved(
  value: TimeValue,
  unit: Unit,
  isLater: boolean,
  least: number,
  most: number,
): TimeSpan | null {
  const day = parseDay(value.start ?? value.end);
  if (day === null) return null;
  const sign = isLater ? 1 : -1;
  const days = away(day, unit, sign * least, sign * most);
  return days && spanOf(days);
}
