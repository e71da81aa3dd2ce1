import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** True for a sentence about a game: it has a score, or at least two words of sport. */
export function isSport(document: Document, lexicon: Lexicon, sentence: number): boolean {
  const [first, last] = document.sentenceTokens(sentence);
  let words = 0;
  for (let token = first; token < last; token++) {
    if (lexicon.isOf('sport', document.lemma(token).toLowerCase())) words++;
    if (SCORE.test(document.word(token)) && !isYears(document.word(token))) words += 2;
    if (words >= 2) return true;
  }
  return false;
}

function isYears(word: string): boolean {
  return word.length >= 6;
}
