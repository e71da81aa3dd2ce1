import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { TextState } from './text-state.ts';

/** How many such paragraphs make a text one of several news. */
const LEAST = 2;

/**
 * Where the news of a text that has several begin, as first tokens, in order of the text: at paragraphs that open with a country of which nothing was
 * said before (`In El Salvador, …`). Empty for a text with one.
 */
export function findNewsItems(
  reading: Reading,
  candidates: readonly Candidate[],
): readonly number[] {
  const told = new Set<string>();
  const openings: number[] = [];
  for (const { first, listed } of candidates) {
    const country = listed?.country ?? null;
    if (country === null) continue;
    const isNew = listed?.kind === 'state' && !told.has(country);
    told.add(country);
    const from = reading.sentenceFirst(first);
    const isOpening =
      reading.opensParagraph(from) && reading.lower(from) === 'in' && first <= from + 2;
    if (isNew && isOpening && from > 0) openings.push(from);
  }
  return openings.length < LEAST ? [] : openings;
}

/** True where two mentions stand in the same of the news of a text. */
export function areOfOneNews(
  { candidates, newsItems }: TextState,
  one: number,
  other: number,
): boolean {
  const itemOf = (index: number): number =>
    newsItems.findLastIndex((first) => first <= (candidates[index]?.first ?? 0));
  return itemOf(one) === itemOf(other);
}
