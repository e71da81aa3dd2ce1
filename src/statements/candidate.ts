import type { End } from './end.ts';
import type { Predicate } from './predicates/predicate.ts';
import type { RelationType } from './relation-types.ts';
import type { Attribution } from './statement.ts';

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
  /**
   * What becomes of the predicate's "not": its own holds; a shortened clause turns it ("Greece does not"); or the rule has used it up
   * ("would *not* accept": a refusal), with every other helper.
   */
  readonly negation: 'own' | 'turned' | 'used';
  /** Who says it beside those in whose speech the predicate stands ("a charge that *Peru* denies"). */
  readonly saidBy: readonly Attribution[];
  /** Tokens beside the predicate's own that say it. */
  readonly triggerTokens: readonly number[];
}

/** Fields of a candidate that most rules leave as they are. */
type Usual = 'isReciprocal' | 'negation' | 'saidBy' | 'triggerTokens';

/** A candidate of a rule: one-sided, with the predicate's own negation, trigger and speakers where the rule says nothing else. */
export function candidateOf(
  fields: Omit<Candidate, Usual> & Partial<Pick<Candidate, Usual>>,
): Candidate {
  return { isReciprocal: false, negation: 'own', saidBy: [], triggerTokens: [], ...fields };
}
