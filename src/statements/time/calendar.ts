/** Days are whole numbers counted from 1970-01-01 in the Gregorian calendar; months run from 1 to 12, weekdays from 0 (Monday) to 6. */
export type Day = number;

/** Length of a day in the milliseconds that `Date` counts in. */
const MS_A_DAY = 86_400_000;

/** Whole days from `start` to `end`, both inclusive; null where it is open or unknown. */
export interface Days {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** A calendar date. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a date, or null where there is no such date or its year lies outside 1000 to 2199. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1000 && year <= 2199 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= monthLength(year, month))) return null;
  return Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);
}

/** The date of a day. */
export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that a full ISO date begins with, or null where the text is none. */
export function parseDay(iso: string | null): Day | null {
  const found = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** A day as a full ISO date. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** A number in two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Number of days in a month. */
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** All days of a month, or null where its year lies outside 1000 to 2199. */
export function monthDays(year: number, month: number): Days | null {
  const start = dayOf(year, month, 1);
  return start === null ? null : { start, end: start + monthLength(year, month) - 1 };
}

/** All days from the first of January of one year to the end of another, or null outside 1000 to 2199. */
export function yearDays(first: number, last = first): Days | null {
  const start = dayOf(first, 1, 1);
  const end = dayOf(last, 12, 31);
  return start === null || end === null || end < start ? null : { start, end };
}

/** Year and month some months after a day's own. */
export function monthAfter(day: Day, months: number): { year: number; month: number } {
  const { year, month } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of the month some months later, or the last of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month } = monthAfter(day, months);
  const date = Math.min(dateOf(day).day, monthLength(year, month));
  return dayOf(year, month, date) ?? day;
}
