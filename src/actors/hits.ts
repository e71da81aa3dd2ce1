import type { GazetteerMatch } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** Listed names at one place of a text: all readings of the same words. */
export interface Hit {
  readonly first: number;
  /** The token behind the last. */
  readonly last: number;
  /** Characters of the last token behind the name. */
  readonly cut: number;
  readonly matches: readonly GazetteerMatch[];
}

/** The listed names of a text, the longest at each place, from left to right without overlaps. */
export function findHits(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  const { words } = reading;
  for (let i = 0; i < words.length; ) {
    const all = reading.gazetteer
      .matches(words, i)
      .filter((match) => isBelievable(reading, i, match));
    const longest = Math.max(0, ...all.map((match) => match.length));
    if (longest === 0) {
      i++;
      continue;
    }
    const long = all.filter((match) => match.length === longest);
    const cut = Math.min(...long.map((match) => match.cut));
    hits.push({
      first: i,
      last: i + longest,
      cut,
      matches: long.filter((match) => match.cut === cut),
    });
    i += longest;
  }
  return hits;
}

/** A name in capitals that is not written so elsewhere counts in headlines and datelines alone. */
function isBelievable(reading: Reading, at: number, match: GazetteerMatch): boolean {
  if (match.shouted) {
    const isOpening = at === reading.sentenceFirst(at) || reading.titled[at] === 1;
    if (!isOpening && reading.document.entity(at) === null) return false;
  }
  // A small-letter word is no name, whatever the key says (`turkey`, `may`).
  for (let i = at; i < at + match.length; i++)
    if (/\p{Lu}/u.test(reading.words[i] ?? '')) return true;
  return false;
}
