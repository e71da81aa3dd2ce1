import type { Document } from '../../language/document.ts';
import type { Day, Days } from './calendar.ts';
import type { Match } from './match.ts';
import { type Reading, type Reference, spanOf, type TimeSpan, UNKNOWN } from './reading.ts';

/** A time with the words around it that open or close it. */
export interface Bounded {
  /** UTF-16 offsets of the words, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** The days of the time itself, without "since" and the like: what a later "the next day" is reckoned from. */
  readonly core: Days;
  /** How many matches it took, 1 or 2. */
  readonly used: number;
}

const RANGE_OPENS = /\b(?:from|between)\s+(?:the\s+)?$/i;
const JOINS = /^(?:\s*[-–—]\s*|\s+(?:to|until|till|through|and)\s+(?:on\s+|the\s+)?)$/i;
const JOINS_DAYS = /^\s+(?:and|or)\s+(?:on\s+)?$/i;
const BOUND =
  /\b(?<word>(?:ever\s+)?since|until|till|up\s+to|by|before|prior\s+to|after|from|as\s+of|starting|beginning|through)\s+(?:at\s+least\s+|about\s+|around\s+)?(?:in\s+|on\s+)?(?:the\s+)?$/i;

/** Reads a match together with the next one ("from X to Y", "Monday and Tuesday") or with the word before it ("since X"); null where its words are no time. */
export function bound(
  document: Document,
  matches: readonly Match[],
  index: number,
  reference: Reference,
): Bounded | null {
  const match = matches[index];
  if (match === undefined) return null;
  const own = match.form.read(match.words, reference);
  if (own === null) return null;
  const { text } = document;
  const lead = text.slice(Math.max(0, match.start - 32), match.start);

  const second = matches[index + 1];
  if (second !== undefined && !second.isDateline && second.start - match.end < 12) {
    const between = text.slice(match.end, second.start);
    const opens = RANGE_OPENS.exec(lead);
    const joined =
      (opens !== null && JOINS.test(between)) ||
      /^\s*[-–]\s*$/.test(between) ||
      /^\s+(?:to|until|through)\s+$/.test(between);
    const listed = JOINS_DAYS.test(between) && isDay(own) && own.basis === 'relative';
    const range = joined || listed ? readRange(match, second, reference) : null;
    if (range !== null) {
      const start = match.start - (joined && opens !== null ? opens[0].length : 0);
      return { start, end: second.end, reading: range, core: range.past, used: 2 };
    }
  }

  const core = own.past;
  const opens = match.words.last === undefined ? null : RANGE_OPENS.exec(lead);
  if (opens !== null) {
    const start = match.start - opens[0].length;
    return { start, end: match.end, reading: own, core, used: 1 };
  }
  const word = BOUND.exec(lead);
  if (word === null || (core.start === null && core.edtf === UNKNOWN.edtf)) {
    return { start: match.start, end: match.end, reading: own, core, used: 1 };
  }
  const kind = (word.groups?.word ?? '').toLowerCase().replace(/^ever\s+/, '');
  const reading = open(kind.replace(/\s+/g, ' '), own, reference.published);
  return { start: match.start - word[0].length, end: match.end, reading, core, used: 1 };
}

function isDay({ past }: Reading): boolean {
  return past.start !== null && past.start === past.end;
}

/** Each end takes from the other what it leaves out: "from September to December 2014", "from Monday to Friday". */
function readRange(first: Match, second: Match, reference: Reference): Reading | null {
  const until = second.form.read(second.words, reference);
  if (until === null) return null;
  const from = first.form.read(first.words, {
    ...reference,
    published: until.past.end ?? reference.published,
  });
  const fromAhead = first.form.read(first.words, reference);
  const untilAhead = second.form.read(second.words, {
    ...reference,
    published: fromAhead?.ahead.start ?? reference.published,
  });
  if (from === null) return null;
  const past = between(from.past, until.past);
  const ahead =
    until.basis === 'stated' || fromAhead === null || untilAhead === null
      ? past
      : between(fromAhead.ahead, untilAhead.ahead);
  return past && { past, ahead: ahead ?? past, basis: until.basis };
}

function between(from: TimeSpan, until: TimeSpan): TimeSpan | null {
  if (from.start !== null && until.end !== null) {
    return from.start <= until.end ? spanOf({ start: from.start, end: until.end }) : null;
  }
  if (from.edtf === UNKNOWN.edtf || until.edtf === UNKNOWN.edtf) return UNKNOWN;
  if (from.start !== null || until.start !== null) return null;
  return { start: null, end: null, edtf: `${from.edtf}/${until.edtf}` };
}

/** Opens a time at one end, or closes it there. */
function open(word: string, { past, ahead, basis }: Reading, published: Day | null): Reading {
  if (/^(?:since|from|as of|starting|beginning|after)$/.test(word)) {
    const from = opened(past, 'end');
    return { past: from, ahead: word === 'since' ? from : opened(ahead, 'end'), basis };
  }
  const before = word === 'before' || word === 'prior to';
  const close = (span: TimeSpan, from: Day | null): TimeSpan => {
    if (span.start === null && span.end === null) return opened(span, 'start');
    const end = before ? (span.start ?? 0) - 1 : span.end;
    return spanOf({ start: from !== null && end !== null && from <= end ? from : null, end });
  };
  return { past: close(past, null), ahead: close(ahead, published), basis };
}

function opened(span: TimeSpan, side: 'start' | 'end'): TimeSpan {
  if (span.start === null && span.end === null) {
    const edtf = side === 'end' ? `${span.edtf}/..` : `../${span.edtf}`;
    return { start: null, end: null, edtf };
  }
  // "since January 2009" is as sharp as it was said, which days alone do not show.
  return side === 'end'
    ? { start: span.start, end: null, edtf: `${span.edtf.split('/')[0]}/..` }
    : { start: null, end: span.end, edtf: `../${span.edtf.split('/').at(-1)}` };
}
