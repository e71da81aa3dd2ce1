import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { areOfTwoParties } from './parties-told.ts';

/** How many sentences before its name somebody may be described. */
const REACH = 5;

/**
 * `summoned the Sudanese envoy. … The envoy, Osman Yunis, said`: the only one before whom the same noun told and nobody has named, for an office
 * that stands beside a name which is new there; -1 for none.
 */
export function describedBefore(state: TextState, index: number, candidate: Candidate): number {
  const { noun, determiner, isPlural } = candidate;
  if (noun?.role == null || determiner !== 'the' || isPlural) return -1;
  const { clusters } = state;
  const { listed, first, hasName } = clusters.of(index);
  const sentence = state.sentence(index);
  if (!hasName || listed !== null || state.sentence(first) !== sentence) return -1;
  if ((state.owners[index] ?? []).length > 0) return -1;
  const found = new Map<number, number>();
  for (let at = state.firstFrom(sentence - REACH); at < first; at++) {
    const other = state.candidate(at);
    if (other.noun?.noun !== noun.noun || other.form !== 'description' || other.isPlural) continue;
    if (areOfTwoParties(state, index, at)) continue;
    found.set(clusters.find(at), at);
  }
  const [only = -1] = found.values();
  const isOpen =
    found.size === 1 && !clusters.of(only).hasName && clusters.of(only).kind === 'person';
  return isOpen ? only : -1;
}
