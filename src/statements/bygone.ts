import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';

/** "a *former* ally of X", "the general's *one-time* enemy", "was *once* an ally": what somebody was to somebody and no longer is. */
export function isBygone(
  document: Document,
  lexicon: Lexicon,
  noun: number,
  support: number | null,
): boolean {
  const isThen = (word: number): boolean =>
    document.dep(word) === 'advmod' && lexicon.isOf('bygone', document.lower(word));
  if (support !== null && document.lemma(support) === 'be') {
    if ([...document.children(support)].some(isThen)) return true;
  }
  for (const child of document.children(noun)) {
    if (child > noun || !/^(?:amod|compound|nmod|advmod)$/.test(document.dep(child))) continue;
    if (lexicon.isOf('bygone', document.lower(child))) return true;
    // "one-time"
    if (document.lower(child) === 'time' && document.lower(child - 1) === '-') return true;
  }
  // "ex-ally"
  return document.lower(noun - 1) === '-' && lexicon.isOf('bygone', document.lower(noun - 2));
}
