import type { Analysis } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { SMALL_WORDS } from './small-words.ts';

/** Surnames that the model knows, one for each length from two letters on. */
const KNOWN_TO_MODEL: readonly string[] =
  'Li Lee Bush Jones Wilson Johnson Anderson Gorbachev Richardson Christensen'.split(' ');

/** Two and more words with capitals in a row, initials and particles among them: "Luis de la Torre", "J. P. Wilkes". */
const ROW =
  /(?<![\p{L}\p{N}.'’-])(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)(?:\s(?:al-|d[aeiou]s?\s|del\s|la\s|van\s|von\s|bin\s|ibn\s)*(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+))+/gu;

/** A word with a capital that begins a sentence or a quotation, with none behind it. */
const OPENING = /(?:^|[.!?:]["”’)]*\s+|\n\s*|["“‘]\s*)(\p{Lu}\p{Ll}+)(?=\s+\p{Ll}|['’]s?\s|,)/gu;

/** "Kim Dae-*sung*": a second name whose second half is in small letters. */
const SYLLABLES = /(?<=\p{Lu}\p{Ll}+\s)\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}(?![\p{L}-])/gu;

/** A syllable as Chinese and Korean are spelled in our letters. */
const SYLLABLE =
  /^(?:[bdfghjklmnprstwxyz]|[cstz]h|k[hw]|ng|pp?|r[hr]|ts)?w?y?[aeiouü]{1,3}(?:[hklmnprt]|ng)?$/u;

/**
 * Reads a word that begins a sentence as the name that it is where the text says so: behind "Goh Kheng Swee said …" the sentence "Goh rejected it" has a
 * name for its subject, and no common noun, which the model takes rare names for where nothing but the place gives them their capital. "Kim Dae-sung
 * attacked" is no "Kim Dae" that sung. Such a word is read as a surname of its length that the model knows.
 *
 * @param analyse the English analysis of one paragraph
 * @param article the text of the article
 * @param words   what is known of common words and listed names
 */
export function withToldNames(
  analyse: (text: string) => Analysis,
  article: string,
  words: KnownWords,
): (text: string) => Analysis {
  const told = namesOf(article, words);
  return (text) => {
    const found = [...openingsOf(text, told), ...syllablesOf(text, words)];
    if (found.length === 0) return analyse(text);
    const first = analyse(text);
    const wrong = found.filter((place) => !isNameThroughout(first, place));
    if (wrong.length === 0) return first;
    return readAs(analyse, text, wrong);
  };
}

/** Where a name stands in a paragraph. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The words of all names of more than one word, but those that are common words or stand in small letters too. */
function namesOf(article: string, words: KnownWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [row] of article.matchAll(ROW))
    for (const word of row.split(/\s+/u)) {
      const isLong = /^\p{Lu}\p{Ll}+$/u.test(word) && known(word.length) !== undefined;
      const lower = word.toLowerCase();
      if (isLong && !SMALL_WORDS.has(lower) && !words.isCommon(lower)) found.add(word);
    }
  for (const word of found)
    if (new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(article))
      found.delete(word);
  return found;
}

function known(length: number): string | undefined {
  return KNOWN_TO_MODEL[length - 2];
}

function openingsOf(text: string, told: ReadonlySet<string>): readonly Place[] {
  return [...text.matchAll(OPENING)].flatMap(({ 0: whole, 1: word = '', index }) => {
    const start = index + whole.lastIndexOf(word);
    return told.has(word) ? [{ start, end: start + word.length }] : [];
  });
}

function syllablesOf(text: string, words: KnownWords): readonly Place[] {
  return [...text.matchAll(SYLLABLES)].flatMap(({ 0: word, index }) => {
    const isSpelled = word.split('-').every((half) => SYLLABLE.test(half.toLowerCase()));
    const isName =
      isSpelled && known(word.length) !== undefined && !words.isCommon(word.toLowerCase());
    return isName ? [{ start: index, end: index + word.length }] : [];
  });
}

/** True where the model takes all words of a place for names, and none for a date or a number. */
function isNameThroughout(analysis: Analysis, place: Place): boolean {
  const { start, end, tag, dep, labels, entities } = analysis;
  for (let i = 0; i < start.length; i++) {
    if ((end[i] ?? 0) <= place.start || (start[i] ?? 0) >= place.end) continue;
    const name = labels.tag[tag[i] ?? 0] ?? '';
    // `Recent raids`: a word before a noun.
    if (labels.dep[dep[i] ?? 0] === 'amod') return true;
    if (!/^(?:NNPS?|HYPH|POS|:)$/u.test(name)) return false;
    const label = entities.find(({ first, last }) => first <= i && i < last)?.label ?? '';
    if (/^(?:CARDINAL|DATE|LANGUAGE|MONEY|ORDINAL|QUANTITY|TIME)$/u.test(label)) return false;
  }
  return true;
}

function readAs(
  analyse: (text: string) => Analysis,
  text: string,
  places: readonly Place[],
): Analysis {
  let read = text;
  for (const { start, end } of places)
    read = read.slice(0, start) + (known(end - start) ?? '') + read.slice(end);
  const analysis = analyse(read);
  const own = new Set(places.map(({ start }) => start));
  const lemma = analysis.lemma.map((each, i) => {
    const start = analysis.start[i] ?? -1;
    return own.has(start) ? text.slice(start, analysis.end[i] ?? start) : each;
  });
  return { ...analysis, text, lemma };
}
