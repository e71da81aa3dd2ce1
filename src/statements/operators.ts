import { DataFileError, readTable, wordsIn } from './lexicon-file.ts';
import type { Modality } from './statement.ts';

/**
 * What a word does to the event that it governs (its factuality, after Saurí and Pustejovsky 2012, "Are you sure that this happened?"):
 * turns its polarity, changes its modality, or leaves it as it is and passes on what holds of the word itself.
 */
export interface Operator {
  readonly isNegating: boolean;
  /** The modality that the event takes, or null for none. */
  readonly modality: Modality | null;
  /** True where the event holds whatever is said of the governing word ("condemned the attack"): nothing above counts. */
  readonly isFactive: boolean;
}

const EFFECTS = new Set(['planned', 'possible', 'conditional', 'requested', 'habitual']);

/** Reads `operators.tsv`: words by class and link (`to`, `ing`, `that`, `obj`, `subj`, or a preposition) with their effect; keys are `class:word:link`. */
export function readOperators(text: string): ReadonlyMap<string, Operator> {
  const operators = new Map<string, Operator>();
  for (const row of readTable('operators.tsv', text, ['words', 'class', 'link', 'effect'])) {
    const effects = (row.cells.effect ?? '').split(/\s+/).filter((effect) => effect !== '');
    const modality = effects.find((effect) => EFFECTS.has(effect)) ?? null;
    for (const effect of effects) {
      if (!EFFECTS.has(effect) && !['not', 'fact', 'through'].includes(effect)) {
        throw new DataFileError(
          `operators.tsv:${row.line}: effect "${effect}"; must be not, fact, through, ${[...EFFECTS].join(', ')}`,
        );
      }
    }
    const operator: Operator = {
      isNegating: effects.includes('not'),
      // One of the five names checked above.
      modality: modality as Modality | null,
      isFactive: effects.includes('fact'),
    };
    for (const word of wordsIn(row.cells.words ?? '')) {
      for (const link of (row.cells.link ?? '').split('|')) {
        operators.set(`${row.cells.class ?? ''}:${word}:${link}`, operator);
      }
    }
  }
  return operators;
}
