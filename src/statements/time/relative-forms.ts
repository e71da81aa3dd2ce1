import { type Day, type Days, dateOf, monthDays, weekdayOf } from './calendar.ts';
import { compiled, type Form, nearest, seasonDays, type Words } from './calendar-forms.ts';
import {
  HAS_AGO,
  HAS_FOR,
  HAS_LAST_NIGHT,
  HAS_MONTH,
  HAS_NEAR,
  HAS_NEAR_UNIT,
  HAS_OVERNIGHT,
  HAS_PART,
  HAS_SEASON,
  HAS_SOME_YEAR,
  HAS_THE_UNIT,
  HAS_TIME,
  HAS_TODAY,
  HAS_TOMORROW,
  HAS_UNIT,
  HAS_UNITS,
  HAS_WEEKDAY,
  HAS_WEEKEND,
  HAS_WINDOW,
  HAS_YESTERDAY,
} from './hints.ts';
import { away, partOf, shift, unitAround, unitOf } from './parts.ts';
import { type Reading, reckoned, UNRECKONED } from './reading.ts';
import {
  DAYTIME,
  MONTH,
  monthNumber,
  PART,
  QUANTITY,
  quantityRange,
  S,
  SEASON,
  UNIT,
  WEEKDAY,
  weekdayNumber,
} from './words.ts';

const NEAR = `(?:this${S}past|this${S}coming|last|next|this|past|coming)`;

/** Times reckoned from the day of the article. */
export const RELATIVE_FORMS: readonly Form[] = [
  relative([HAS_YESTERDAY], `\\bthe${S}day${S}before${S}yesterday\\b`, (_, day) =>
    reckoned(on(day - 2)),
  ),
  relative([HAS_TOMORROW], `\\bthe${S}day${S}after${S}tomorrow\\b`, (_, day) =>
    reckoned(on(day + 2)),
  ),
  relative(
    [HAS_LAST_NIGHT],
    `\\b(?:late${S}|early${S})?yesterday(?:${S}${DAYTIME})?\\b|\\blast${S}night\\b`,
    (_, day) => reckoned(on(day - 1)),
  ),
  relative([HAS_TOMORROW], `\\b(?:late${S}|early${S})?tomorrow(?:${S}${DAYTIME})?\\b`, (_, day) =>
    reckoned(on(day + 1)),
  ),
  relative(
    [HAS_TODAY],
    `\\b(?:earlier${S}|later${S}|late${S}|early${S})?(?:today|tonight|this${S}(?:very${S})?(?:morning|afternoon|evening|day))\\b`,
    (_, day) => reckoned(on(day)),
  ),
  relative([HAS_OVERNIGHT], '\\bovernight\\b', (_, day) => reckoned({ start: day - 1, end: day })),
  relative(
    [HAS_WEEKDAY],
    `\\b(?:(?:early|late|later|earlier)${S}(?:on${S})?)?(?:(?<near>${NEAR})${S})?(?<weekday>${WEEKDAY})(?:${S}${DAYTIME}\\b)?(?![\\w-])`,
    readWeekday,
  ),
  relative(
    [HAS_WEEKEND],
    `\\b(?<near>last|this${S}past|this|next|the|the${S}past|this${S}coming|the${S}coming)${S}weekend\\b`,
    readWeekend,
  ),
  relative(
    [HAS_NEAR_UNIT],
    `\\b(?<part>${PART})?(?<![Tt]he${S})(?<near>${NEAR})${S}(?<unit>week|month|year|decade|century)\\b`,
    readUnit,
  ),
  relative(
    [HAS_PART, HAS_THE_UNIT],
    `\\b(?<part>${PART})(?<=(?:of|in)${S})the${S}(?<unit>week|month|year|decade|century)\\b`,
    readUnit,
  ),
  relative(
    [HAS_NEAR_UNIT],
    `\\b(?:in${S}|over${S}|during${S}|within${S}|for${S}|throughout${S})?(?:the|these)${S}(?<near>past|last|coming|latest)${S}(?<unit>week|month|year|decade|century)\\b`,
    readWindow,
  ),
  relative(
    [HAS_WINDOW, HAS_UNITS],
    `\\b(?:in${S}|over${S}|during${S}|within${S}|for${S}|throughout${S})?(?:(?:the|these)${S})?(?<near>past|last|next|coming|recent|previous)${S}(?:(?<quantity>${QUANTITY})${S})?(?<unit>${UNIT}s)\\b`,
    readWindow,
  ),
  relative([HAS_AGO], `\\b(?:(?<quantity>${QUANTITY})${S})?(?<unit>${UNIT})s?${S}ago\\b`, readAgo),
  relative([HAS_AGO], `\\b(?:${QUANTITY}${S})?(?:hours?|minutes?)${S}ago\\b`, (_, day) =>
    reckoned({ start: day - 1, end: day }),
  ),
  relative(
    [HAS_TIME],
    `\\bin${S}(?<quantity>${QUANTITY})${S}(?<unit>${UNIT})s?['’]?${S}time\\b`,
    (w, day) => {
      const [least, most] = quantityRange(w.quantity);
      const days = away(day, unitOf(w.unit ?? ''), least * weeksIn(w.unit), most * weeksIn(w.unit));
      return days && reckoned(days);
    },
  ),
  relative(
    [HAS_MONTH, HAS_SOME_YEAR],
    `\\b(?<part>${PART})?(?<month>${MONTH})${S}(?:of${S})?(?<near>last|next|this)${S}year\\b`,
    (words, day) => {
      const later = /last/i.test(words.near ?? '') ? -1 : /next/i.test(words.near ?? '') ? 1 : 0;
      const days = monthDays(dateOf(day).year + later, monthNumber(words.month ?? ''));
      return days && reckoned(partOf(days, words.part));
    },
  ),
  relative(
    [HAS_MONTH, HAS_NEAR],
    `\\b(?<part>${PART})?(?<near>last|next|this|this${S}coming|this${S}past)${S}(?<month>${MONTH})\\b`,
    readNear,
  ),
  relative(
    [HAS_SEASON],
    `\\b(?:in${S}(?:the${S})?(?=spring|summer|autumn|winter))?(?<part>${PART})?(?:(?<near>last|next|this|this${S}coming|this${S}past)${S}(?<season>${SEASON})\\b|(?<=in${S}(?:the${S})?(?:(?:early|late|mid)[- ])?)(?<bare>spring|summer|autumn|winter)\\b)`,
    readNear,
  ),
];

/** "for eleven weeks": up to the article's day where the verb is perfect ("has blocked"), else a mere length. */
export const DURATION: Form = relative(
  [HAS_FOR, HAS_UNIT],
  `\\bfor${S}(?:(?:well${S})?over${S}|more${S}than${S}|the${S}best${S}part${S}of${S})?(?:(?<quantity>${QUANTITY})${S})?(?<unit>${UNIT}s?)\\b`,
  (w, day) => {
    const [, most] = quantityRange(w.quantity);
    const start = shift(day, unitOf(w.unit ?? ''), -most * weeksIn(w.unit));
    return reckoned({ start, end: day });
  },
);

function relative(
  needs: Form['needs'],
  pattern: string,
  read: (words: Words, day: Day) => Reading | null,
): Form {
  return {
    needs,
    pattern: compiled(pattern),
    read: (words, { published }) => (published === null ? UNRECKONED : read(words, published)),
  };
}

function on(day: Day): Days {
  return { start: day, end: day };
}

function weeksIn(unit: string | undefined): number {
  return unit?.toLowerCase().startsWith('fortnight') ? 2 : 1;
}

/** "on Monday" is the last one up to the article's day, of what is to come the next one. */
function readWeekday(words: Words, day: Day): Reading | null {
  if (words.weekday?.[0] === words.weekday?.[0]?.toLowerCase()) return null;
  const back = (weekdayOf(day) - weekdayNumber(words.weekday ?? '') + 7) % 7;
  const past = day - back;
  const ahead = back === 0 ? day : past + 7;
  const near = (words.near ?? '').toLowerCase();
  if (/last|past/.test(near)) return reckoned(on(back === 0 ? day - 7 : past));
  if (/next|coming/.test(near)) return reckoned(on(back === 0 ? day + 7 : ahead));
  return reckoned(on(past), on(ahead));
}

/** The last weekend that has begun, of what is to come the one that is not over. */
function readWeekend(words: Words, day: Day): Reading {
  const saturday = day - weekdayOf(day) + 5;
  const weekend = (start: Day): Days => ({ start, end: start + 1 });
  const begun = saturday <= day;
  const near = (words.near ?? '').toLowerCase();
  if (near === 'last') return reckoned(weekend(saturday - 7));
  if (near === 'next') return reckoned(weekend(begun ? saturday + 7 : saturday));
  return reckoned(weekend(begun ? saturday : saturday - 7), weekend(saturday));
}

/** "last year", "late this week": calendar units; what is under way is cut at the article's day. */
function readUnit(words: Words, day: Day): Reading | null {
  const near = (words.near ?? '').toLowerCase();
  const later = /last|^past/.test(near) ? -1 : /next|coming/.test(near) ? 1 : 0;
  const days = unitAround(day, unitOf(words.unit ?? ''), later);
  if (days === null) return null;
  const part = words.part?.toLowerCase() ?? '';
  if (later === 0 && /earlier/.test(part)) return reckoned({ start: days.start, end: day });
  if (later === 0 && /later/.test(part)) return reckoned({ start: day, end: days.end });
  const span = partOf(days, words.part);
  if (later !== 0 || part !== '') return reckoned(span);
  return reckoned({ start: days.start, end: day }, { start: day, end: days.end });
}

/** "the past five years", "in recent days": a window that touches the article's day. */
function readWindow(words: Words, day: Day): Reading | null {
  const unit = unitOf(words.unit ?? '');
  const vague = { day: 7, week: 5, month: 6, year: 5, decade: 3, century: 2 }[unit];
  const plural = (words.unit ?? '').toLowerCase().endsWith('s');
  const counted = words.quantity !== undefined || !plural;
  const count = counted ? quantityRange(plural ? words.quantity : 'a')[1] : vague;
  const length = count * weeksIn(words.unit);
  if (/next|coming/i.test(words.near ?? '')) {
    return reckoned({ start: day, end: shift(day, unit, length) });
  }
  return reckoned({ start: shift(day, unit, -length), end: day });
}

/** "two days ago", "a few weeks ago"; "years ago" is long past, and open. */
function readAgo(words: Words, day: Day): Reading | null {
  const unit = unitOf(words.unit ?? '');
  if (words.quantity === undefined) {
    return reckoned({ start: null, end: shift(day, unit, -1) });
  }
  const [least, most] = quantityRange(words.quantity);
  const weeks = weeksIn(words.unit);
  const days = away(day, unit, -least * weeks, -most * weeks);
  return days && reckoned(days);
}

/** "last August", "this spring", "in summer". */
function readNear(words: Words, day: Day): Reading | null {
  const season = words.season ?? words.bare ?? '';
  const inYear = (year: number): Days | null =>
    words.month === undefined
      ? seasonDays(season, year)
      : monthDays(year, monthNumber(words.month));
  if (words.month !== undefined && words.month[0] === words.month[0]?.toLowerCase()) return null;
  const found = nearest(day, inYear);
  if (found === null) return null;
  const near = (words.near ?? '').toLowerCase();
  let { past, ahead } = found;
  if (/last|past/.test(near)) {
    // "last August" in August is a year ago.
    if ((past.end ?? day) >= day) past = nearest((past.start ?? day) - 1, inYear)?.past ?? past;
    ahead = past;
  } else if (/next|coming/.test(near)) {
    if ((ahead.start ?? day) <= day)
      ahead = nearest((ahead.end ?? day) + 1, inYear)?.ahead ?? ahead;
    past = ahead;
  }
  return reckoned(partOf(past, words.part), partOf(ahead, words.part));
}
