import type { Document } from '../language/document.ts';
import type { Lexicon, WordClass } from './lexicon.ts';

/** "the land *seized* by X": a verb that can state a hostile deed; not "a truce *drafted* by X". */
export function isHostile(document: Document, lexicon: Lexicon, verb: number): boolean {
  return lexicon
    .entries('verb', document.lemma(verb).toLowerCase())
    .some(({ type }) => lexicon.types.get(type)?.family === 'conflict');
}

/** True for a word that is hostile whatever stands beside it: "bomb", "sanctions", but not "attend". */
export function isPlainlyHostile(
  document: Document,
  lexicon: Lexicon,
  token: number,
  wordClass: WordClass,
): boolean {
  return lexicon
    .entries(wordClass, document.lemma(token).toLowerCase())
    .some(
      ({ type, conditions }) =>
        conditions.length === 0 && lexicon.types.get(type)?.family === 'conflict',
    );
}
