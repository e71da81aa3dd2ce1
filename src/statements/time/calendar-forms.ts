import { type Day, type Days, dateOf, dayOf, monthDays, pad, yearDays } from './calendar.ts';
import {
  HAS_CENTURY,
  HAS_DECADE,
  HAS_DIGIT,
  HAS_FEAST,
  HAS_ISO_DATE,
  HAS_MONTH,
  HAS_NAMED_DECADE,
  HAS_PART,
  HAS_QUARTER,
  HAS_SEASON,
  HAS_SLASHED_DATE,
  HAS_YEAR,
  HAS_YEARS,
} from './hints.ts';
import { partOf } from './parts.ts';
import { always, type Reading, type Reference, reckoned, type TimeSpan } from './reading.ts';
import {
  DATE,
  MONTH,
  MONTH_OR_SHORT,
  monthNumber,
  PART,
  S,
  SEASON,
  WEEKDAY,
  YEAR,
} from './words.ts';

/** A way to write a time: the words, and what they mean. */
export interface Form {
  /** What a text in small letters must hold for the pattern to be found in it. */
  readonly needs: readonly RegExp[];
  /** Global, case-insensitive, with named groups. */
  readonly pattern: () => RegExp;
  /** Null where the words are none after all (30 February). */
  readonly read: (words: Words, reference: Reference) => Reading | null;
  /** True where the words alone do not show that they are a time: an introducing word or the analysis must. */
  readonly doubtful?: boolean;
}

/** A pattern of a form, which is made when a text first needs it. */
export function compiled(pattern: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(pattern, 'giu');
    return made;
  };
}

/** The named groups of a match. */
export type Words = Readonly<Record<string, string | undefined>>;

const OPTIONAL_WEEKDAY = `(?:${WEEKDAY},?${S})?`;
const OPTIONAL_YEAR = `(?:(?:,|,?${S}(?:of${S})?)(?:${S})?(?<year>${YEAR}))?`;
const TO = `(?:${S}?[-–—]${S}?|${S}(?:to|through|until|till|and)${S})`;

/** Dates of the calendar: with their year as it stands, without it the nearest one that fits. */
export const CALENDAR_FORMS: readonly Form[] = [
  form([HAS_ISO_DATE], `(?<year>${YEAR})-(?<month>\\d{2})-(?<date>\\d{2})(?![\\d-])`, (w) =>
    stated(single(dayOf(Number(w.year), Number(w.month), Number(w.date)))),
  ),
  form(
    [HAS_SLASHED_DATE],
    `(?<![\\d/])(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>\\d{4})(?![\\d/])`,
    (w) => {
      const [one, two, year] = [Number(w.one), Number(w.two), Number(w.year)];
      // Which of the two is the month shows only where the other is too great to be one.
      if (one <= 12 && two <= 12 && one !== two) return null;
      return stated(single(one > 12 ? dayOf(year, two, one) : dayOf(year, one, two)));
    },
  ),
  form(
    [HAS_MONTH, HAS_DIGIT],
    `\\b${OPTIONAL_WEEKDAY}(?<month>${MONTH_OR_SHORT})${S}(?:the${S})?(?<date>${DATE})${TO}(?<last>${DATE})\\b${OPTIONAL_YEAR}`,
    readDates,
  ),
  form(
    [HAS_MONTH, HAS_DIGIT],
    `(?<![\\d.,])(?:the${S})?(?<date>${DATE})${TO}(?:the${S})?(?<last>${DATE})${S}(?:of${S})?(?<month>${MONTH_OR_SHORT})${OPTIONAL_YEAR}`,
    readDates,
  ),
  form(
    [HAS_MONTH, HAS_DIGIT],
    `\\b${OPTIONAL_WEEKDAY}(?<month>${MONTH_OR_SHORT})${S}(?:the${S})?(?<date>${DATE})\\b${OPTIONAL_YEAR}`,
    readDates,
  ),
  form(
    [HAS_MONTH, HAS_DIGIT],
    `(?<![\\d.,$€£])\\b${OPTIONAL_WEEKDAY}(?:the${S})?(?<date>${DATE})(?:${S}(?:day${S})?of)?${S}(?<month>${MONTH_OR_SHORT})${OPTIONAL_YEAR}`,
    readDates,
  ),
  form(
    [HAS_MONTH, HAS_YEAR],
    `\\b(?<part>${PART})?(?<month>${MONTH_OR_SHORT})(?:,|,?${S}(?:of${S})?)(?:${S})?(?<year>${YEAR})\\b`,
    (w) => {
      const days = monthDays(Number(w.year), capitalised(w.month));
      return stated(days && partOf(days, w.part));
    },
  ),
  form([HAS_MONTH, HAS_PART], `\\b(?<part>${PART})(?<month>${MONTH})\\b`, readMonth),
  form([HAS_MONTH], `\\b(?<month>${MONTH})\\b`, readMonth, true),
  form(
    [HAS_SEASON, HAS_YEAR],
    `\\b(?<part>${PART})?(?<season>${SEASON})(?:,?${S}(?:of${S})?)(?<year>${YEAR})\\b`,
    (w) => {
      const days = seasonDays(w.season ?? '', Number(w.year));
      return stated(days && partOf(days, w.part));
    },
  ),
  form(
    [HAS_QUARTER, HAS_YEAR],
    `\\b(?:the${S})?(?:(?<ordinal>first|second|third|fourth|last)${S}quarter${S}of|Q(?<number>[1-4])${S}?)${S}?(?<year>${YEAR})\\b`,
    (w) => {
      const quarter =
        w.number === undefined
          ? ['first', 'second', 'third', 'fourth', 'last'].indexOf((w.ordinal ?? '').toLowerCase())
          : Number(w.number) - 1;
      const month = Math.min(quarter, 3) * 3 + 1;
      const first = monthDays(Number(w.year), month);
      const last = monthDays(Number(w.year), month + 2);
      return stated(first && last && { start: first.start, end: last.end });
    },
  ),
  form(
    [HAS_YEARS],
    `(?<![\\w-])(?<year>${YEAR})[-–/](?<last>${YEAR}|\\d{2})(?![-–/\\d])`,
    (w) => {
      const year = Number(w.year);
      const last = w.last?.length === 2 ? year - (year % 100) + Number(w.last) : Number(w.last);
      return last > year ? stated(yearDays(year, last)) : null;
    },
    true,
  ),
  form(
    [HAS_PART, HAS_YEAR],
    `\\b(?<part>${PART})(?<year>${YEAR})\\b(?!-|[^\\S\\n]?s\\b)`,
    readYear,
  ),
  form([HAS_YEAR], `(?<![\\w-])(?<year>${YEAR})\\b(?!-\\w)`, readYear, true),
  form(
    [HAS_DECADE],
    `\\b(?<part>${PART})?(?:the${S})?(?<year>1\\d\\d0|20[0-2]0)['’]?s\\b`,
    readDecade,
  ),
  form([HAS_DECADE], `\\bthe${S}(?<part>${PART})?['’](?<short>[2-9]0)s\\b`, readDecade),
  form(
    [HAS_NAMED_DECADE],
    `(?<part>${PART})?\\bthe${S}(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b`,
    readDecade,
  ),
  form(
    [HAS_CENTURY, HAS_DIGIT],
    `\\b(?<part>${PART})?(?:the${S})?(?<number>1[0-9]|2[01])(?:st|nd|rd|th)${S}century\\b`,
    (w) => {
      const last = Number(w.number) * 100;
      const days = yearDays(last - 99, last);
      return stated(days && partOf(days, w.part));
    },
  ),
  form(
    [HAS_FEAST],
    `\\b(?<feast>Christmas${S}Eve|Christmas${S}Day|Boxing${S}Day|New${S}Year['’]s${S}Eve|New${S}Year['’]s${S}Day)\\b`,
    (w, reference) => {
      const feast = (w.feast ?? '').toLowerCase();
      const month = feast.startsWith('new') && feast.endsWith('day') ? 1 : 12;
      const date =
        month === 1 ? 1 : feast.startsWith('new') ? 31 : feast.startsWith('box') ? 26 : 0;
      return yearless(month, date || (feast.endsWith('eve') ? 24 : 25), null, reference);
    },
  ),
];

/** The days of a season of the north; winter begins in its year's December. */
export function seasonDays(season: string, year: number): Days | null {
  const names = ['spring', 'summer', 'autumn', 'winter'];
  const index = names.indexOf(season.toLowerCase().replace('fall', 'autumn'));
  if (index < 0) return null;
  const month = 3 + index * 3;
  const first = monthDays(year, month);
  const last = index === 3 ? monthDays(year + 1, 2) : monthDays(year, month + 2);
  return first && last && { start: first.start, end: last.end };
}

/** A time that recurs, as the last one that began up to a day and the next one that is not over on it. */
export function nearest(
  published: Day,
  inYear: (year: number) => Days | null,
): { past: Days; ahead: Days } | null {
  const { year } = dateOf(published);
  let past: Days | null = null;
  let ahead: Days | null = null;
  // Eight years hold a 29 February.
  for (let offset = 0; offset <= 8; offset++) {
    const before = inYear(year - offset);
    if (past === null && before !== null && (before.start ?? 0) <= published) past = before;
    const after = inYear(year + offset);
    if (ahead === null && after !== null && (after.end ?? 0) >= published) ahead = after;
  }
  return past && ahead && { past, ahead };
}

function form(needs: Form['needs'], pattern: string, read: Form['read'], doubtful = false): Form {
  return { needs, pattern: compiled(pattern), read, doubtful };
}

function stated(days: Days | null): Reading | null {
  return days === null ? null : always(days, 'stated');
}

function single(day: Day | null): Days | null {
  return day === null ? null : { start: day, end: day };
}

/** A month's number, 0 where it is written small ("to march 30 miles"). */
function capitalised(month: string | undefined): number {
  return month === undefined || month[0] === month[0]?.toLowerCase() ? 0 : monthNumber(month);
}

function readDates(words: Words, reference: Reference): Reading | null {
  const month = capitalised(words.month);
  const first = Number.parseInt(words.date ?? '', 10);
  const last = Number.parseInt(words.last ?? words.date ?? '', 10);
  if (month === 0 || last < first) return null;
  if (words.year === undefined) return yearless(month, first, last, reference);
  const start = dayOf(Number(words.year), month, first);
  const end = dayOf(Number(words.year), month, last);
  return start === null || end === null ? null : stated({ start, end });
}

function readMonth(words: Words, reference: Reference): Reading | null {
  const month = capitalised(words.month);
  if (month === 0) return null;
  const reading = yearless(month, null, null, reference);
  if (words.part === undefined || reading === null || reading.past.start === null) return reading;
  return reckoned(partOf(reading.past, words.part), partOf(reading.ahead, words.part));
}

function readYear(words: Words): Reading | null {
  const days = yearDays(Number(words.year));
  return stated(days && partOf(days, words.part));
}

function readDecade(words: Words): Reading | null {
  const names = ['twen', 'thir', 'fort', 'fift', 'sixt', 'seve', 'eigh', 'nine'];
  const named = names.indexOf((words.name ?? '').slice(0, 4).toLowerCase());
  const short = words.short === undefined ? (named + 2) * 10 : Number(words.short);
  const year = words.year === undefined ? 1900 + short : Number(words.year);
  const days = yearDays(year, year + 9);
  return stated(days && partOf(days, words.part));
}

/** A month, or days of it, in the nearest year that fits; `XXXX-09-30` where nothing tells the year. */
function yearless(
  month: number,
  date: number | null,
  last: number | null,
  reference: Reference,
): Reading | null {
  const inYear = (year: number): Days | null => {
    if (date === null) return monthDays(year, month);
    const start = dayOf(year, month, date);
    const end = dayOf(year, month, last ?? date);
    return start === null || end === null ? null : { start, end };
  };
  if (inYear(2000) === null) return null;
  if (reference.published !== null) {
    const found = nearest(reference.published, inYear);
    return found && reckoned(found.past, found.ahead);
  }
  const told = reference.before?.start ?? null;
  if (told !== null && reference.before?.end != null && reference.before.end - told < 31) {
    // "5 November" behind "early November 2005" is a day of that month.
    const { year, month: toldMonth } = dateOf(told);
    const days = toldMonth === month ? inYear(year) : null;
    if (days !== null) return reckoned(days);
  }
  const left = `XXXX-${pad(month)}${date === null ? '' : `-${pad(date)}`}`;
  const right = last === null || last === date ? '' : `/XXXX-${pad(month)}-${pad(last)}`;
  const span: TimeSpan = { start: null, end: null, edtf: left + right };
  return { past: span, ahead: span, basis: 'stated' };
}
