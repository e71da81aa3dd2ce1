import type { Document } from '../../language/document.ts';
import { conjuncts, firstConjunct } from './coordination.ts';

/**
 * "Norway, Peru in border pact", "Norway in talks with Peru": those in front of a headline without a verb, who are in what stands behind
 * the preposition; empty for other stretches.
 */
export function headlineSides(document: Document, preposition: number): readonly number[] {
  if (!/^(?:at|in)$/.test(document.lower(preposition))) return [];
  const first = firstConjunct(document, document.head(preposition));
  const [start, end] = document.sentenceTokens(document.sentence(first));
  if (document.head(first) !== first || /^[.!?]$/.test(document.word(end - 1))) return [];
  for (let token = start; token < end; token++)
    if (/^(?:MD|VB)/.test(document.tag(token)) && document.dep(token) !== 'amod') return [];
  return conjuncts(document, first).filter((each) => each < preposition);
}
