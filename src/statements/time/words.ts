import { NUMBER_WORDS } from '../../language/number-words.ts';

/** Space between the words of one expression: within a line, or at a line that was wrapped. */
export const S = '(?:[^\\S\\n]+|[^\\S\\n]*\\n(?=[a-z0-9]))';

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TENS: readonly string[] = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine'];

/** A month's full name. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A month's full or shortened name. */
export const MONTH_OR_SHORT = `(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|\\b))`;
/** A weekday's full name. */
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** A year of four digits that is no part of a longer number. */
export const YEAR =
  '(?<![\\d.,$€£])(?:1\\d{3}|2[01]\\d{2})(?!\\d|[.,:]\\d|[^\\S\\n]?%|[^\\S\\n](?:GMT|UTC|hours|hrs|local)\\b)';
/** A day of the month in digits. */
export const DATE = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d|[^\\S\\n]?%)';
/** A season's name. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
/** A part of a longer time, before it. */
export const PART = `(?:(?:the${S})?(?:very${S})?(?:early|earlier|late|later|mid|middle|beginning|start|end|close|(?:first|second)${S}half)(?:-|${S}(?:(?:of|in)${S})?))`;
/** A part of the day, behind its day. */
export const DAYTIME =
  '(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|overnight|lunchtime)';
/** A unit of time of a day or longer. */
export const UNIT = '(?:day|night|week|fortnight|month|year|decade|century|centurie)';
/** How many units: a number in digits or in words, or a vague count. */
export const QUANTITY = `(?:(?:about|around|some|nearly|almost|over|roughly|just|only|barely|exactly|more${S}than|less${S}than|at${S}least|up${S}to)${S})?(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${NUMBER_WORDS.slice(1, 10).join('|')}))?|${NUMBER_WORDS.slice(1).join('|')}|an?${S}(?:few|couple${S}of|dozen)|a|an|few|several|many|some)`;

/** 1 to 12, or 0 for what is no month. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 (Monday) to 6, or -1 for what is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

/** Least and greatest number of units that a quantity stands for; plural nouns without one ("years ago") are `null`. */
export function quantityRange(words: string | undefined): readonly [number, number] {
  const text = (words ?? '').toLowerCase().replace(/\s+/g, ' ');
  if (text === '') return [2, 9];
  const last = text.split(' ').at(-1) ?? '';
  if (/couple of$/.test(text)) return [2, 2];
  if (/dozen$/.test(text)) return [12, 12];
  if (/few$/.test(text)) return [2, 5];
  if (last === 'several' || last === 'some') return [3, 7];
  if (last === 'many') return [4, 20];
  if (last === 'a' || last === 'an') return [1, 1];
  const number = /^\d+$/.test(last) ? Number(last) : numberOf(last);
  return [number, number];
}

/** The number that a word below one hundred stands for, or 1. */
function numberOf(word: string): number {
  const [tens = '', ones] = word.split('-');
  const small = NUMBER_WORDS.indexOf(tens);
  if (small >= 0) return small;
  const ten = TENS.findIndex((stem) => tens === `${stem}ty`);
  if (ten < 0) return 1;
  return (ten + 2) * 10 + (ones === undefined ? 0 : Math.max(0, NUMBER_WORDS.indexOf(ones)));
}
