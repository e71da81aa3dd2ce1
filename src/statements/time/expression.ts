import type { Document } from '../../language/document.ts';
import { formatDay } from './calendar.ts';
import type { Reading, TimeSpan } from './reading.ts';

/** A time as full ISO days and in Extended Date/Time Format. */
export interface TimeValue {
  /** First and last day, inclusive; null where open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly edtf: string;
}

/** Words that tell a time, with what they mean in a clause about the past or the present. */
export interface TimeExpression extends TimeValue {
  /** First token and the token behind the last. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the words in the tree. */
  readonly head: number;
  readonly text: string;
  /** `stated`: a calendar date as it says itself; `relative`: reckoned from the article's date or an earlier time. */
  readonly basis: 'stated' | 'relative';
  /** What the words mean in a clause about what is to come ("on Monday"). */
  readonly ahead: TimeValue;
  /** The token that they date whatever the tree says ("two days after Germany had banned it"), else null. */
  readonly dates: number | null;
}

/** The expression of the words between two UTF-16 offsets. */
export function expressionOf(
  document: Document,
  start: number,
  end: number,
  reading: Reading,
  dates: number | null = null,
): TimeExpression {
  const first = tokenAt(document, start);
  const last = tokenAt(document, Math.max(start, end - 1)) + 1;
  return {
    first,
    last,
    head: headOf(document, first, last),
    text: document.text.slice(start, end),
    basis: reading.basis,
    ...daysOf(reading.past),
    ahead: daysOf(reading.ahead),
    dates,
  };
}

/** The last token that begins at or before a UTF-16 offset. */
export function tokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.start(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first token on the way up from `first` whose head lies outside of `first` to `last` (exclusive). */
function headOf(document: Document, first: number, last: number): number {
  let at = first;
  for (let steps = first; steps < last; steps++) {
    const head = document.head(at);
    if (head === at || head < first || head >= last) break;
    at = head;
  }
  return at;
}

function daysOf(span: TimeSpan): TimeValue {
  return {
    start: span.start === null ? null : formatDay(span.start),
    end: span.end === null ? null : formatDay(span.end),
    edtf: span.edtf,
  };
}
