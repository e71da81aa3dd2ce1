import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { isNameOf } from './same-nouns.ts';

/** `The Delegation` with a capital, in a statement that the Delegation of the Union gives out. */
export function joinIssuer(state: TextState, index: number, candidate: Candidate): boolean {
  const { issuer, reading } = state;
  const { determiner, modifiers, noun, head, isPlural } = candidate;
  if (issuer < 0 || issuer >= index || noun === null || isPlural || determiner !== 'the')
    return false;
  const isBare = modifiers.length === 0 && (state.owners[index] ?? []).length === 0;
  const isSame =
    state.candidate(issuer).noun?.noun === noun.noun ||
    isNameOf(noun.noun, [state.candidate(issuer).name]);
  return isBare && isSame && reading.isCapital(head) && state.clusters.join(issuer, index);
}
