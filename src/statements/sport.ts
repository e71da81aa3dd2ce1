import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';

const SCORE = /(?<![\d.,-])\d{1,3}[-–]\d{1,3}(?![\d.,-])/;

/** True for a sentence about a game: two words of sport, or one with a score ("beat X 2-0"). */
export function isSport(document: Document, lexicon: Lexicon, sentence: number): boolean {
  const [first, last] = document.sentenceTokens(sentence);
  let words = 0;
  let hasResult = false;
  for (let token = first; token < last; token++) {
    const lemma = document.lemma(token).toLowerCase();
    if (lexicon.isOf('sport', lemma)) words++;
    if (lexicon.isOf('result', lemma)) hasResult = true;
    if (words >= 2) return true;
  }
  if (words === 0 && !hasResult) return false;
  const [start, end] = document.sentenceSpan(sentence);
  return SCORE.test(document.text.slice(start, end));
}
