import type { Document } from '../language/document.ts';

/** Longest line that is taken for a byline, in tokens. */
const LONGEST = 16;

/** "By our Labour Staff, Sheffield": a line that only says who wrote the article, without a verb or a full stop. */
export function isByline(document: Document, sentence: number): boolean {
  const [first, end] = document.sentenceTokens(sentence);
  let last = end;
  while (last > first && document.word(last - 1).trim() === '') last--;
  if (document.word(first) !== 'By' || last - first > LONGEST) return false;
  for (let token = first; token < last; token++)
    if (/^(?:AUX|VERB)$/.test(document.pos(token))) return false;
  return !/^[.!?…]$/.test(document.word(last - 1));
}
