import type { End } from './ends.ts';
import type { Predicate } from './predicates/predicate.ts';
import type { RelationType } from './relation-types.ts';

/** Two actors that a rule or a lexicon entry relates at one predicate: a statement before its factuality, speaker and time are read. */
export interface Candidate {
  readonly type: RelationType;
  readonly predicate: Predicate;
  readonly source: End;
  readonly target: End;
  /** Slots in which the ends were found. */
  readonly sourceSlot: string;
  readonly targetSlot: string;
  readonly isReciprocal: boolean;
  /** Name of the rule: `verb attack`, or the name of a rule file. */
  readonly rule: string;
  /** True where a shortened clause turns the polarity of the predicate that it repeats ("Greece does not"). */
  readonly isTurned: boolean;
  /** Tokens beside the predicate's own that say it. */
  readonly triggerTokens: readonly number[];
}
