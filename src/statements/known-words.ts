import type { KnownWords } from '../language/known-words.ts';
import type { Lexicon } from './lexicon.ts';

/** What a lexicon can tell whoever mends a tree. */
export function knownWords(lexicon: Lexicon): KnownWords {
  return {
    // "arms", "supplies" are goods rather than deeds between nouns.
    isDeed: (lemma) => lexicon.isVerb(lemma) && !lexicon.isOf('goods', lemma),
    isGoods: (lemma) => lexicon.isVerb(lemma) && lexicon.isOf('goods', lemma),
    isGroup: (lemma) => lexicon.isOf('class-noun', lemma),
    takes: (part, lemma, preposition) =>
      lexicon
        .entries(part, lemma)
        .some(({ frame }) =>
          [...frame.source, ...frame.target].some(({ slot }) => slot === preposition),
        ),
  };
}
