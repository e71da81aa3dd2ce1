import {
  addMonths,
  type Day,
  type Days,
  dateOf,
  monthAfter,
  monthDays,
  weekdayOf,
} from './calendar.ts';

/** A unit of the calendar. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** The unit that a word names, in any number. */
export function unitOf(word: string): Unit {
  const stem = word.toLowerCase();
  if (stem.startsWith('centur')) return 'century';
  if (stem.startsWith('decade')) return 'decade';
  if (stem.startsWith('year')) return 'year';
  if (stem.startsWith('month')) return 'month';
  return stem.startsWith('week') || stem.startsWith('fortnight') ? 'week' : 'day';
}

/** The calendar unit around a day, some units later: weeks run from Monday to Sunday. */
export function unitAround(day: Day, unit: Unit, later = 0): Days | null {
  const { year } = dateOf(day);
  if (unit === 'day') return { start: day + later, end: day + later };
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 7 * later;
    return { start: monday, end: monday + 6 };
  }
  if (unit === 'month') {
    const at = monthAfter(day, later);
    return monthDays(at.year, at.month);
  }
  const size = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const first = Math.floor(year / size) * size + later * size;
  const start = monthDays(first, 1)?.start ?? null;
  const end = monthDays(first + size - 1, 12)?.end ?? null;
  return start === null || end === null ? null : { start, end };
}

/** The day some units before (negative) or after a day. */
export function shift(day: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const months = unit === 'month' ? 1 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 1200;
  return addMonths(day, months * count);
}

/**
 * Days some units away from a day, as sharp as one speaks: days are counted, "two weeks ago" is within two
 * days of it, months and years are the whole month or year.
 */
export function away(day: Day, unit: Unit, least: number, most: number): Days | null {
  const near = shift(day, unit, least);
  const far = shift(day, unit, most);
  const [first, last] = near <= far ? [near, far] : [far, near];
  if (unit === 'day') return { start: first, end: last };
  if (unit === 'week') return { start: first - 2, end: last + 2 };
  if (least !== most && unit === 'month') return { start: first, end: last };
  const whole = unit === 'month' ? 'month' : 'year';
  const start = unitAround(first, whole)?.start ?? null;
  const end = unitAround(last, whole)?.end ?? null;
  if (start === null || end === null) return null;
  // "A decade ago", "two centuries ago" are round numbers.
  const slack = unit === 'decade' ? 365 : unit === 'century' ? 3650 : 0;
  return { start: start - slack, end: end + slack };
}

/** The part of a longer time that "early", "mid", "late" and the like mean: a third, or a half. */
export function partOf(days: Days, words: string | undefined): Days {
  const { start, end } = days;
  if (words === undefined || start === null || end === null) return days;
  const length = end - start + 1;
  const part = words.toLowerCase();
  if (length > 364 && length < 367) return partOfYear(start, part);
  if (length > 3650 && length < 3654) return partOfDecade(start, part);
  const third = Math.max(1, Math.floor(length / 3));
  if (/first/.test(part)) return { start, end: start + Math.ceil(length / 2) - 1 };
  if (/second/.test(part)) return { start: start + Math.ceil(length / 2), end };
  if (/earl|begin|start/.test(part)) return { start, end: start + third - 1 };
  if (/mid/.test(part)) return { start: start + third, end: end - third };
  return { start: end - third + 1, end };
}

/** A part of a decade, in whole years. */
function partOfDecade(start: Day, part: string): Days {
  const { year } = dateOf(start);
  const [first, last] = /first/.test(part)
    ? [0, 4]
    : /second/.test(part)
      ? [5, 9]
      : /earl|begin|start/.test(part)
        ? [0, 3]
        : /mid/.test(part)
          ? [4, 6]
          : [7, 9];
  return {
    start: monthDays(year + first, 1)?.start ?? start,
    end: monthDays(year + last, 12)?.end ?? start,
  };
}

/** A part of a year, in whole months. */
function partOfYear(start: Day, part: string): Days {
  const { year } = dateOf(start);
  const [first, last] = /first/.test(part)
    ? [1, 6]
    : /second/.test(part)
      ? [7, 12]
      : /earl|begin|start/.test(part)
        ? [1, 4]
        : /mid/.test(part)
          ? [5, 8]
          : [9, 12];
  return {
    start: monthDays(year, first)?.start ?? start,
    end: monthDays(year, last)?.end ?? start,
  };
}
