import { type Day, type Days, dateOf, formatDay, monthLength, pad } from './calendar.ts';

/** A time as days, and the same in Extended Date/Time Format (ISO 8601-2, level 1). */
export interface TimeSpan extends Days {
  readonly edtf: string;
}

/** What an expression means: in a clause about the past or the present, and in one about what is to come. */
export interface Reading {
  readonly past: TimeSpan;
  readonly ahead: TimeSpan;
  readonly basis: 'stated' | 'relative';
}

/** What an expression is reckoned from. */
export interface Reference {
  /** Day of the article; null where unknown. */
  readonly published: Day | null;
  /** The last time in the text before the expression. */
  readonly before: Days | null;
  /** The last time before it that is a day or a few. */
  readonly day: Days | null;
}

/** A time that is told only relatively, where nothing is known to reckon it from. */
export const UNKNOWN: TimeSpan = { start: null, end: null, edtf: 'XXXX-XX-XX' };

/** Days with their EDTF: `2011`, `2011-03`, `2011-03-04`, `1994/1997`, `2011-03/..`. */
export function spanOf(days: Days): TimeSpan {
  const { start, end } = days;
  if (start === null && end === null) return UNKNOWN;
  return { start, end, edtf: edtfOf(start, end) };
}

/** A reading that is the same in every tense. */
export function always(days: Days, basis: Reading['basis']): Reading {
  const span = spanOf(days);
  return { past: span, ahead: span, basis };
}

/** A reading reckoned from a day, one way for what was and one for what will be. */
export function reckoned(past: Days, ahead: Days = past): Reading {
  return { past: spanOf(past), ahead: spanOf(ahead), basis: 'relative' };
}

/** A reading of words that nothing is known to reckon from. */
export const UNRECKONED: Reading = { past: UNKNOWN, ahead: UNKNOWN, basis: 'relative' };

function edtfOf(start: Day | null, end: Day | null): string {
  if (start !== null && start === end) return formatDay(start);
  const precision = Math.min(start === null ? 2 : startsAt(start), end === null ? 2 : endsAt(end));
  const left = start === null ? '..' : cut(start, precision);
  const right = end === null ? '..' : cut(end, precision);
  return left === right ? left : `${left}/${right}`;
}

/** 2 where a year begins, 1 where a month begins, 0 elsewhere. */
function startsAt(day: Day): number {
  const { month, day: date } = dateOf(day);
  return date !== 1 ? 0 : month === 1 ? 2 : 1;
}

/** 2 where a year ends, 1 where a month ends, 0 elsewhere. */
function endsAt(day: Day): number {
  const { year, month, day: date } = dateOf(day);
  return date !== monthLength(year, month) ? 0 : month === 12 ? 2 : 1;
}

function cut(day: Day, precision: number): string {
  const { year, month } = dateOf(day);
  if (precision === 2) return String(year);
  return precision === 1 ? `${year}-${pad(month)}` : formatDay(day);
}
