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
  if (isParted(document, lexicon, noun)) return true;
  for (const child of document.children(noun)) {
    if (child > noun || !/^(?:amod|compound|nmod|advmod)$/.test(document.dep(child))) continue;
    if (lexicon.isOf('bygone', document.lower(child))) return true;
    // "one-time"
    if (document.lower(child) === 'time' && document.lower(child - 1) === '-') return true;
  }
  // "ex-ally"
  return document.lower(noun - 1) === '-' && lexicon.isOf('bygone', document.lower(noun - 2));
}

/** "dumped its *ally*", "fell out with its *ally*": it is one no longer. */
function isParted(document: Document, lexicon: Lexicon, noun: number): boolean {
  if (!lexicon.isOf('friend', document.lemma(noun).toLowerCase())) return false;
  // "its ally X"
  const end = /^(?:appos|compound|nmod)$/.test(document.dep(noun)) ? document.head(noun) : noun;
  const above = document.head(end);
  const isBehind =
    document.dep(end) === 'pobj' && /^(?:against|from|on|with)$/.test(document.lower(above));
  if (document.dep(end) !== 'dobj' && !isBehind) return false;
  const verb = isBehind ? document.head(above) : above;
  const particle = document.children(verb).find((child) => document.dep(child) === 'prt');
  const lemma = document.lemma(verb).toLowerCase();
  const word = particle === undefined ? lemma : `${lemma} ${document.lower(particle)}`;
  return document.pos(verb) === 'VERB' && lexicon.isOf(isBehind ? 'parting-with' : 'parting', word);
}
