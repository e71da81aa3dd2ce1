import type { GazetteerMatch } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** Small words within long names, which may have a letter in the acronym or none. */
const SMALL = /^(?:and|for|in|of|the|to)$/u;

/**
 * `the KLA` of a text on a Karelian Liberation Army, which no list has: the long name that the text itself tells is meant, and not the listed body
 * that shares the letters, unless the text names that one in full too.
 */
export function isToldElse(
  reading: Reading,
  at: number,
  { actor, length }: GazetteerMatch,
): boolean {
  const acronym = reading.words[at] ?? '';
  if (length > 1 || !/^\p{Lu}{3,6}$/u.test(acronym) || actor.kind === 'state') return false;
  let isTold = false;
  for (let i = 0; i < reading.words.length; i++) {
    if (!reading.isCapital(i) || reading.titled[i] === 1) continue;
    if (!(reading.words[i] ?? '').startsWith(acronym.charAt(0))) continue;
    if (!isSpelledOut(reading, i, acronym)) continue;
    const isListed = reading.gazetteer
      .matches(reading.words, i)
      .some((match) => match.length > 1 && match.actor.id === actor.id);
    if (isListed) return false;
    isTold = true;
  }
  return isTold;
}

/** True where a row of words with capitals begins that has the letters for its initials. */
function isSpelledOut(reading: Reading, first: number, acronym: string): boolean {
  let letter = 0;
  let i = first;
  for (; letter < acronym.length && i < first + 2 * acronym.length; i++) {
    const word = reading.words[i] ?? '';
    if (word === '-' || SMALL.test(word)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(word) || word.charAt(0) !== acronym.charAt(letter)) return false;
    letter++;
  }
  return letter === acronym.length && !reading.isCapital(i);
}
