import { type Days, dateOf, monthDays } from './calendar.ts';
import { compiled, type Form, type Words } from './calendar-forms.ts';
import {
  HAS_LATER,
  HAS_MONTH,
  HAS_NEIGHBOUR,
  HAS_SOME_YEAR,
  HAS_THAT_UNIT,
  HAS_UNIT_BESIDE,
  HAS_UNITS_BESIDE,
} from './hints.ts';
import { away, partOf, shift, type Unit, unitAround, unitOf } from './parts.ts';
import { type Reading, reckoned, UNRECKONED } from './reading.ts';
import { MONTH, monthNumber, PART, QUANTITY, quantityRange, S, UNIT } from './words.ts';

const DAY_OR_LONGER = '(?:day|morning|afternoon|evening|night|weekend|week|month|year|decade)';

/** Times reckoned from the last time in the text before them. */
export const NARRATIVE_FORMS: readonly Form[] = [
  narrative(
    [HAS_NEIGHBOUR],
    `\\bthe${S}(?:very${S})?(?<near>next|following|same|previous|preceding)${S}(?<unit>${DAY_OR_LONGER})\\b`,
    readNeighbour,
  ),
  narrative(
    [HAS_MONTH, HAS_SOME_YEAR],
    `\\b(?<part>${PART})?(?<month>${MONTH})${S}(?:of${S})?(?:that|the${S}same)${S}year\\b`,
    (words, before) => {
      const day = before.start ?? before.end;
      const days =
        day === null ? null : monthDays(dateOf(day).year, monthNumber(words.month ?? ''));
      return days && reckoned(partOf(days, words.part));
    },
  ),
  narrative(
    [HAS_THAT_UNIT],
    `\\bthat${S}(?:same${S}|very${S})?(?<unit>${DAY_OR_LONGER})\\b`,
    readNeighbour,
  ),
  narrative(
    [HAS_UNIT_BESIDE],
    `\\bthe${S}(?<unit>day|night|week|month|year)${S}(?<near>before|after)(?=\\s*[.,;:)]|\\s*$)`,
    readNeighbour,
  ),
  narrative(
    [HAS_LATER],
    `\\b(?:(?<quantity>${QUANTITY})${S})?(?<unit>${UNIT})s?${S}(?:(?<later>later|afterwards?|on(?=\\s*[.,;]))|(?<earlier>earlier|previously|beforehand))\\b(?!${S}than\\b)`,
    readLater,
  ),
  narrative(
    [HAS_UNITS_BESIDE],
    `\\b(?<quantity>${QUANTITY})${S}(?<unit>${UNIT})s?${S}(?:(?<later>after)|(?<earlier>before))(?=\\s*[.,;:)]|\\s*$)`,
    readLater,
  ),
];

function narrative(
  needs: Form['needs'],
  pattern: string,
  read: (words: Words, before: Days) => Reading | null,
): Form {
  return {
    needs,
    pattern: compiled(pattern),
    read: (words, { before, day, published }) => {
      // "a day earlier" with no time before it is reckoned from the news itself.
      const isEarlier = words.earlier !== undefined && published !== null;
      // A day before or after is one of the news, not of the month or year told in between.
      const isDay = /^(?:day|night|morning|evening|afternoon)/i.test(words.unit ?? '');
      const told =
        isDay && before !== null && !isAsSharpAs(before, 'day') ? (day ?? before) : before;
      const from = told ?? (isEarlier ? { start: published, end: published } : null);
      return (from && read(words, from)) ?? UNRECKONED;
    },
  };
}

/** The calendar unit before, around or after the time told before. */
function readNeighbour(words: Words, before: Days): Reading | null {
  const unit = unitOf(words.unit ?? '');
  const near = (words.near ?? 'same').toLowerCase();
  const later = /next|following|after/.test(near) ? 1 : near === 'same' ? 0 : -1;
  const from = later > 0 ? (before.end ?? before.start) : (before.start ?? before.end);
  if (from === null) return null;
  const days = isAsSharpAs(before, unit) ? unitAround(from, unit, later) : before;
  return days && reckoned(days);
}

function readLater(words: Words, before: Days): Reading | null {
  const unit = unitOf(words.unit ?? '');
  const [least, most] = quantityRange(words.quantity);
  const from = before.start ?? before.end;
  if (from === null) return null;
  const sign = words.later === undefined ? -1 : 1;
  const weeks = /^fortnight/i.test(words.unit ?? '') ? 2 : 1;
  if (isAsSharpAs(before, unit)) {
    const days = away(from, unit, sign * least * weeks, sign * most * weeks);
    return days && reckoned(days);
  }
  const [near, far] = sign > 0 ? [least, most] : [-most, -least];
  return reckoned({
    start: shift(from, unit, near * weeks),
    end: shift(before.end ?? from, unit, far * weeks),
  });
}

/** False where the unit is finer than the time told before: the day after a year is no day that one could name. */
function isAsSharpAs(days: Days, unit: Unit): boolean {
  if (days.start === null || days.end === null) return true;
  const length = days.end - days.start + 1;
  const longest = { day: 4, week: 10, month: 31, year: 366, decade: 3660, century: 36600 }[unit];
  return length <= longest;
}
