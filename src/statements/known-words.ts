import type { Gazetteer } from '../actors/gazetteer.ts';
import type { ActorNouns } from '../actors/nouns.ts';
import type { KnownWords } from '../language/known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { roleEntries } from './role-nouns.ts';

/** What the lists can tell whoever reads a headline or mends a tree. */
export function knownWords(lexicon: Lexicon, gazetteer: Gazetteer, nouns: ActorNouns): KnownWords {
  const isListed = (word: string): boolean =>
    lexicon.isVerb(word) || lexicon.entries('noun', word).length > 0 || nouns.noun(word) !== null;
  return {
    baseForms,
    // "arms", "supplies" are goods rather than deeds between nouns.
    isDeed: (lemma) => lexicon.isVerb(lemma) && !lexicon.isOf('goods', lemma),
    isGoods: (lemma) => lexicon.isVerb(lemma) && lexicon.isOf('goods', lemma),
    isGroup: (lemma) => lexicon.isOf('class-noun', lemma),
    isBody: (lemma) => nouns.noun(lemma)?.sort === 'body',
    isHuman: (lemma) => nouns.noun(lemma)?.sort === 'human',
    isRole: (lemma) => roleEntries(lexicon, lemma).length > 0,
    isTitle: (word) => nouns.title(word) !== null,
    isEvent: (lemma) => lexicon.entries('noun', lemma).length > 0,
    isCommon: (word) => baseForms(word).some(isListed),
    nameLength: (words, at) => gazetteer.matches(words, at)[0]?.length ?? 0,
    takes: (part, lemma, preposition) =>
      lexicon
        .entries(part, lemma)
        .some(({ frame }) =>
          [...frame.source, ...frame.target].some(({ slot }) => slot === preposition),
        ),
  };
}

/** The word, and what it may be a form of: "denied" is of "deny", "talks" of "talk". */
function baseForms(word: string): readonly string[] {
  const stems = [/s$/u, /es$/u, /ed$/u, /d$/u, /ing$/u].map((ending) => word.replace(ending, ''));
  const spelled = stems.flatMap((stem) => [
    stem,
    stem.replace(/i$/u, 'y'),
    stem.replace(/(\p{L})\1$/u, '$1'),
    `${stem}e`,
  ]);
  return [word, ...spelled.filter((form) => form.length > 2)];
}
