import { baseOf } from './headlines.ts';
import type { KnownWords } from './known-words.ts';
import { SMALL_WORDS } from './small-words.ts';

/** Longest first paragraph that is taken for a headline, in words. */
const LONGEST = 24;
/** Share of a headline's long words with a capital from which on capitals tell nothing. */
const CAPITALS = 0.75;
/** Long words that it takes to tell. */
const FEWEST = 3;

/** A word, an abbreviation with its points among them ("U.S."). */
const WORD = /[\p{L}\p{N}.&]*\p{L}(?:\.|['’](?!s\b)\p{L}+)?/gu;

/**
 * A text whose headline is written in running case: "Malta Condemns Libyan Raid" as "Malta condemns Libyan raid". The text below tells first what is a
 * name ("the Council"), then the lists do. Places and length are the same; a headline in running case stays as it is.
 */
export function withRunningCase(text: string, words: KnownWords): string {
  const end = /\r?\n|$/u.exec(text)?.index ?? text.length;
  const headline = text.slice(0, end);
  const parts = [...headline.matchAll(WORD)];
  if (!isInCapitals(headline) || !parts.some(([word], at) => at > 0 && isVerb(word, words)))
    return text;
  const known = spellings(text.slice(end));
  const own = parts.map(([word]) => word);
  const isShouted = !/\p{Ll}{2}/u.test(headline);
  const capitals = isShouted
    ? own.map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    : own;
  let running = headline;
  let named = 0;
  for (const [at, { 0: word, index }] of parts.entries()) {
    named = Math.max(named - 1, words.nameLength(capitals, at));
    const told =
      named > 0
        ? (capitals[at] ?? word)
        : spell(word, capitals[at] ?? word, known.get(word.toLowerCase()), at === 0, words);
    const isListed = named <= 0 && isShouted && words.nameLength(own, at) > 0;
    if (told.length === word.length && !isListed)
      running = running.slice(0, index) + told + running.slice(index + word.length);
  }
  return running + text.slice(end);
}

function isVerb(word: string, words: KnownWords): boolean {
  const lower = word.toLowerCase();
  return words.isDeed(lower) || baseOf(lower, words) !== null;
}

/** True for a short first line without a full stop whose long words have capitals throughout. */
function isInCapitals(headline: string): boolean {
  const words = headline.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length > LONGEST || /[.!?:;,–—-]\s*$/u.test(headline)) return false;
  const long = words.filter((word) => /\p{L}{4}/u.test(word)).slice(1);
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return long.length >= FEWEST && capitals.length >= long.length * CAPITALS;
}

/** How the words of a text are written inside its sentences, by their lower case; the form that is met most. */
function spellings(text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}][\p{L}'’]*/gu)) {
    const opens = /(?:^|[.!?:;\n“"”–—-])["“”'’\s]*$/u.test(
      text.slice(Math.max(0, index - 4), index),
    );
    if (opens && /^\p{Lu}/u.test(word)) continue;
    const bare = word.replace(/['’]s?$/u, '');
    const forms = counts.get(bare.toLowerCase()) ?? new Map<string, number>();
    forms.set(bare, (forms.get(bare) ?? 0) + 1);
    counts.set(bare.toLowerCase(), forms);
  }
  return new Map(
    [...counts].map(([lower, forms]) => {
      const [[most] = [lower]] = [...forms].sort(([, a], [, b]) => b - a);
      return [lower, most];
    }),
  );
}

/** A word as running text has it: as the text below does, else by what is known of it. */
function spell(
  word: string,
  capital: string,
  known: string | undefined,
  isFirst: boolean,
  words: KnownWords,
): string {
  const lower = word.toLowerCase();
  if (word === capital && /^(?:\p{Lu}\p{P}?){2,}$/u.test(word)) return word;
  if (isFirst) return known === undefined || known === lower ? capital : known;
  return known ?? (SMALL_WORDS.has(lower) || words.isCommon(lower) ? lower : capital);
}
