import { isInDateline } from './datelines.ts';
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
    // The article is no part of a mention, though it is of a name: `the Gambia`.
    const hasArticle = longest > 1 && reading.lower(i) === 'the';
    hits.push({
      first: hasArticle ? i + 1 : i,
      last: i + longest,
      cut,
      matches: long.filter((match) => match.cut === cut),
    });
    i += longest;
  }
  const known = new Set(
    hits
      .filter(({ matches }) => matches.every(({ ambiguous }) => !ambiguous))
      .flatMap(({ matches }) => matches.flatMap(({ actor }) => actor.country ?? [])),
  );
  return hits.flatMap((hit) => settled(reading, hit, known));
}

/** `the Foreign Secretary` is an office of several states: listed ones count where the text speaks of the state. */
function settled(reading: Reading, hit: Hit, known: ReadonlySet<string>): readonly Hit[] {
  for (let i = hit.first; i < hit.last; i++) {
    const isCommon = reading.noun(i) !== null || reading.nouns.title(reading.lower(i)) !== null;
    if (!isCommon && reading.isCapital(i)) return [hit];
  }
  if (hit.matches.every(({ ambiguous, actor }) => !ambiguous && actor.kind !== 'person'))
    return [hit];
  // An office is read as a description, so that whoever holds it can be found.
  const matches = hit.matches.filter(
    ({ actor }) => actor.kind !== 'person' && (actor.country === null || known.has(actor.country)),
  );
  return matches.length > 0 ? [{ ...hit, matches }] : [];
}

/** A name in capitals that is not written so elsewhere counts in headlines and datelines alone. */
function isBelievable(reading: Reading, at: number, match: GazetteerMatch): boolean {
  if (match.shouted) {
    const isOpening = isInDateline(reading, at) || reading.titled[at] === 1;
    if (!isOpening && reading.document.entity(at) === null) return false;
  }
  if (isCompounded(reading, at)) return false;
  // A small-letter word is no name, whatever the key says (`turkey`, `may`).
  for (let i = at; i < at + match.length; i++)
    if (/\p{Lu}/u.test(reading.words[i] ?? '')) return true;
  return false;
}

/** `Inter-American`, `Pan-African`: no adjective of one state. */
export function isCompounded(reading: Reading, at: number): boolean {
  if (reading.words[at - 1] !== '-' || reading.document.end(at - 1) !== reading.document.start(at))
    return false;
  return /^(?:inter|intra|pan|trans|all|non|un|ex)$/u.test(reading.lower(at - 2));
}
