import { RIGHT_TO_LEFT } from '../network/isolated.ts';

const LETTER = /\p{L}/gu;

/** Which way a passage runs: as most of its letters do, not as its first, which may be a foreign name's. */
export function directionOf(words: string): 'ltr' | 'rtl' {
  if (!RIGHT_TO_LEFT.test(words)) return 'ltr';
  const letters = words.match(LETTER) ?? [];
  const right = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  return right > letters.length / 2 ? 'rtl' : 'ltr';
}
