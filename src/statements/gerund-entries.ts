import type { SlotPath } from './frames.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

const DOER: readonly SlotPath[] = ['poss', 'by', 'mod'].map((slot) => ({ slot, reach: 'head' }));
const UNDERGOER: readonly SlotPath[] = [{ slot: 'of', reach: 'head' }];

/**
 * "Rwanda's *sheltering* of the rebels": what the verb of a gerund says, where no row is for the noun: the possessor does to whom "of" names
 * what the verb's subject does to its object. Only of events, and only what the verb says whatever stands beside it.
 */
export function gerundEntries(lexicon: Lexicon, word: string): readonly LexiconEntry[] {
  for (const verb of verbsOf(word)) {
    const entries = lexicon.entries('verb', verb);
    if (entries.length === 0) continue;
    // A row with conditions before it may mean that the word has several senses; the plain row is the usual one.
    return entries
      .filter((entry) => isPlainDeed(lexicon, entry))
      .map((entry) => ({
        ...entry,
        word,
        wordClass: 'noun',
        frame: { ...entry.frame, source: DOER, target: UNDERGOER },
      }));
  }
  return [];
}

/** The base forms that a gerund may be of: "arm", "arme"; "shell", "shelle"; "stabbe", "stab". */
function verbsOf(word: string): readonly string[] {
  const stem = /^(\p{Ll}{3,})ing$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  const isDoubled = /([b-df-hj-np-tv-z])\1$/.test(stem);
  return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
}

function isPlainDeed(lexicon: Lexicon, { type, frame, conditions }: LexiconEntry): boolean {
  const [source, ...otherSources] = frame.source;
  return (
    conditions.length === 0 &&
    !frame.isReciprocal &&
    lexicon.types.get(type)?.aspect === 'event' &&
    source?.slot === 'subj' &&
    otherSources.length === 0 &&
    frame.target[0]?.slot === 'obj'
  );
}
