import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';
import { hyphenated } from './look-up.ts';

const SCORE = /(?<![\d.,-])\d{1,3}[-–]\d{1,3}(?![\d.,-])/;

/** True for a sentence about a game: two words of sport, or one with a score ("beat X 2-0"). */
export function isSport(document: Document, lexicon: Lexicon, sentence: number): boolean {
  const [first, last] = document.sentenceTokens(sentence);
  let words = 0;
  let hasResult = false;
  for (let token = first; token < last; token++) {
    const lemma = document.lemma(token).toLowerCase();
    if (isPlainlySport(document, lexicon, token, lemma)) words += 2;
    if (lexicon.isOf('sport', lemma)) words++;
    if (lexicon.isOf('result', lemma)) hasResult = true;
    if (words >= 2) return true;
  }
  if (words === 0 && !hasResult) return false;
  const [start, end] = document.sentenceSpan(sentence);
  return SCORE.test(document.text.slice(start, end));
}

/** "in the *semi-final*", "in the *first half*": words that nothing but a game has. */
function isPlainlySport(
  document: Document,
  lexicon: Lexicon,
  token: number,
  lemma: string,
): boolean {
  const names = [
    lemma,
    hyphenated(document, token, lemma),
    token > 0 ? `${document.lower(token - 1)} ${lemma}` : null,
  ];
  return names.some((name) => name !== null && lexicon.isOf('plainly-sport', name));
}
