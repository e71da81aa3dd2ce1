import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** The rows of a noun that say what its bearer is to another ("leader", "ally", "branch"). */
export function roleEntries(lexicon: Lexicon, lemma: string): readonly LexiconEntry[] {
  return lexicon
    .entries('noun', lemma)
    .filter(({ frame }) =>
      [frame.source, frame.target].some(
        (side) =>
          side.some(({ slot }) => slot === 'subj') && side.some(({ slot }) => slot === 'self'),
      ),
    );
}
