import type { Document } from '../../language/document.ts';
import { findAnchored } from './anchored.ts';
import { bound } from './bounds.ts';
import { type Days, parseDay } from './calendar.ts';
import { expressionOf, type TimeExpression } from './expression.ts';
import { matchForms } from './match.ts';

/**
 * The times that a text tells, in its order: dates of the calendar, times reckoned from the article's day
 * (`published`, else the full date of its dateline), and times reckoned from the one told before.
 */
export function findTimes(document: Document): readonly TimeExpression[] {
  const matches = matchForms(document);
  let published = parseDay(document.article.published);
  if (published === null) {
    for (const { isDateline, form, words } of matches) {
      if (!isDateline) continue;
      published ??=
        form.read(words, { published: null, before: null, day: null })?.past.start ?? null;
    }
  }

  const times: TimeExpression[] = [];
  let before: Days | null = null;
  let day: Days | null = null;
  for (let i = 0; i < matches.length; i++) {
    if (matches[i]?.isDateline) continue;
    const found = bound(document, matches, i, { published, before, day });
    if (found === null) continue;
    if (found.core.start !== null || found.core.end !== null) before = found.core;
    if (isFewDays(found.core)) day = found.core;
    i += found.used - 1;
    times.push(expressionOf(document, found.start, found.end, found.reading));
  }
  return [...times, ...findAnchored(document, times)].sort(
    (a, b) => a.first - b.first || a.last - b.last,
  );
}

function isFewDays({ start, end }: Days): boolean {
  return start !== null && end !== null && end - start < 4;
}
