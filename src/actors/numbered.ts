import { NUMBER_WORDS } from '../language/number-words.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Prepositions that a number of people stands behind; behind others (`at the five`) it may be a time. */
const BEHIND =
  /^(?:against|among|between|by|for|from|including|like|of|on|to|towards?|under|with)$/u;
/** What stands behind a number that counts something else. */
const OF_ELSE = /^(?:-|%|of|o'clock|or|pc|per|percent|point|to)$/u;

/** How many `the four`, `all five`, `the 16` are; 0 for what is no number or has a noun behind it. */
export function numberAlone(reading: Reading, i: number): number {
  const { document } = reading;
  if (!/^(?:CD|NNS?)$/u.test(document.tag(i))) return 0;
  const count = numberOf(reading.lower(i));
  if (count < 2 || !/^(?:all|the|these|those)$/u.test(reading.lower(i - 1))) return 0;
  const dep = document.dep(i);
  if (!/^(?:dative|dobj|nsubj|nsubjpass|pobj|poss)$/u.test(dep)) return 0;
  if (dep === 'pobj' && !BEHIND.test(reading.lower(document.head(i)))) return 0;
  const isNoun = /^(?:CD|HYPH|JJ|NN)/u.test(document.tag(i + 1)) && document.head(i + 1) !== i - 1;
  const isElse = OF_ELSE.test(reading.lower(i + 1)) && document.tag(i + 1) !== 'TO';
  return isNoun || isElse ? 0 : count;
}

/** The number that a word or two digits tell; 0 for other words. */
export function numberOf(word: string): number {
  return /^\d{1,2}$/u.test(word) ? Number(word) : Math.max(0, NUMBER_WORDS.indexOf(word));
}

/** `the four`: an actor only where the text has told of so many. */
export function numberedAt(reading: Reading, i: number): Candidate | null {
  if (numberAlone(reading, i) === 0) return null;
  return candidate({
    first: i,
    last: i + 1,
    head: i,
    form: 'description',
    isPlural: true,
    determiner: 'the',
    isTentative: true,
  });
}
