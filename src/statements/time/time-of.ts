import type { Document } from '../../language/document.ts';
import type { StatementTime } from '../statement.ts';
import { type Day, parseDay } from './calendar.ts';
import type { TimeExpression, TimeValue } from './expression.ts';
import { governed, isVerb, type TimesByToken, timeGoverning, verbAbove } from './govern.ts';

/** How to look for an event's time. */
export interface TimeOptions {
  /** True for what is planned or will be: "on Monday" is then the next one. */
  readonly future: boolean;
  /** True to take only a time on the event's own words, none of the clause around it (titles, membership). Default false. */
  readonly ownOnly?: boolean;
}

const INDEXED = new WeakMap<readonly TimeExpression[], TimesByToken>();

/** The time of the event that a token tells, or null where the text gives it none. `times` are those that `findTimes` found in the same document. */
export function timeOf(
  document: Document,
  times: readonly TimeExpression[],
  event: number,
  { future, ownOnly = false }: TimeOptions,
): StatementTime | null {
  if (event < 0 || event >= document.length || times.length === 0) return null;
  let byToken = INDEXED.get(times);
  if (byToken === undefined) {
    byToken = governed(document, times);
    INDEXED.set(times, byToken);
  }
  const time = ownOnly ? byToken.get(event)?.[0] : timeGoverning(document, byToken, event);
  if (!time) return null;
  const { start, end, edtf }: TimeValue = future ? time.ahead : time;
  const basis = isBackground(document, event, time) ? 'background' : time.basis;
  return { start, end, edtf, text: time.text, basis };
}

/** History told beside the news: over a year old, or of another year or month in a clause that stands apart from the news. */
function isBackground(document: Document, event: number, time: TimeExpression): boolean {
  const published = parseDay(document.article.published);
  const start = parseDay(time.start);
  const last: Day | null = parseDay(time.end) ?? start;
  if (last === null) return false;
  const isOpen = time.end === null && start !== null;
  const isApart = standsApart(document, event);
  if (published === null) return time.basis === 'stated' && isApart;
  if (isOpen) return isApart && published - last > 366;
  return published - last > 366 || (isApart && published - last > 31);
}

/** True in a relative clause, an apposition or a clause in the past perfect. */
function standsApart(document: Document, event: number): boolean {
  const verb = verbAbove(document, event);
  if (verb === null) return false;
  for (const child of document.children(verb)) {
    if (document.dep(child).startsWith('aux') && /^(?:had|'d)$/.test(document.lower(child)))
      return true;
  }
  for (let at = event, steps = 0; steps < 32; steps++) {
    if (/^(?:relcl|appos)$/.test(document.dep(at))) return true;
    const head = document.head(at);
    if (head === at || (isVerb(document, at) && document.dep(at) !== 'conj')) return false;
    at = head;
  }
  return false;
}
