import type { Reading } from './reading.ts';

/**
 * Whether a token stands in the line that opens a report: `LIMA, June 3 (Wire) - `. The place there
 * is where it was written, the agency in brackets who wrote it.
 */
export function isInDateline(reading: Reading, i: number): boolean {
  let first = i;
  while (first > 0 && i - first < 12 && !reading.opensParagraph(first)) first--;
  if (!reading.opensParagraph(first)) return false;
  return i < datelineEnd(reading, first);
}

/** The dash that ends the dateline of a paragraph; its first token where it has none. */
function datelineEnd(reading: Reading, first: number): number {
  const limit = Math.min(first + 16, reading.words.length);
  if (!reading.isCapital(first)) return first;
  let isMarked =
    /^[\p{Lu}'’.-]{3,}$/u.test(reading.words[first] ?? '') ||
    /^[\p{Lu}'’.-]{2,}$/u.test(reading.words[first + 1] ?? '');
  let depth = 0;
  for (let i = first; i < limit; i++) {
    const word = reading.words[i] ?? '';
    if (word.trim() === '') continue;
    if (word === '(') {
      depth++;
      isMarked = true;
    } else if (word === ')') depth--;
    else if (/^(?:-|–|—|--)$/u.test(word)) {
      const isSpaced =
        reading.document.end(i - 1) < reading.document.start(i) ||
        word === '—' ||
        word === '--' ||
        word === '–';
      if (isSpaced)
        return (isMarked || isPlaceAndDay(reading, first, i)) && depth === 0 ? i : first;
    } else if (i > first && reading.opensParagraph(i)) return first;
    else if (
      depth === 0 &&
      !/^[,./]$/u.test(word) &&
      !/^\d+$/u.test(word) &&
      !reading.isCapital(i) &&
      !/^(?:of|the|de|al|el)$/u.test(word)
    )
      return first;
  }
  return first;
}

/** `San Salvador, Nov 24 -`, `Jolo, Philippines -`: a place with the day or the land behind a comma. */
function isPlaceAndDay(reading: Reading, first: number, dash: number): boolean {
  const comma = reading.words.indexOf(',', first);
  if (comma < 0 || comma >= dash) return false;
  const place = reading.words.slice(first, comma).join(' ');
  return reading.gazetteer.byName(place).some(({ kind }) => kind === 'place' || kind === 'state');
}
