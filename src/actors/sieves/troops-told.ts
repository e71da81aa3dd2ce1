import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { areCoArguments } from './co-arguments.ts';

/** How many sentences back the troops were told of. */
const REACH = 2;
const TROOPS = /^(?:force|forces|soldier|troops)$/u;
const CALLED = /\b(?:commandos|forces|marines|paratroopers|peacekeepers|soldiers|troops)$/iu;

/**
 * `Indian troops shot a farmer. The soldiers`: the force that was last told of as so many men, where the sentence tells of just one; -1 for none.
 */
export function troopsTold(state: TextState, index: number): number {
  const { noun, determiner, isPlural, isGeneric, modifiers, first } = state.candidate(index);
  if (noun === null || !TROOPS.test(noun.noun) || !isPlural || isGeneric) return -1;
  if (determiner !== 'the' || modifiers.length > 0) return -1;
  if ((state.owners[index] ?? []).length > 0) return -1;
  const found = new Map<number, number>();
  let reached = -1;
  for (let at = index - 1; at >= 0; at--) {
    const here = state.sentence(at);
    if (state.sentence(index) - here > REACH || (found.size > 0 && here !== reached)) break;
    const other = state.candidate(at);
    if (state.dropped.has(at) || state.isForetold(at) || other.last > first) continue;
    if (!isCalledSo(state, other) || areCoArguments(state, at, index)) continue;
    reached = here;
    found.set(state.clusters.find(at), at);
  }
  const [only = -1] = found.values();
  return found.size === 1 && state.clusters.of(only).kind === 'military' ? only : -1;
}

/** `Indian troops`, `300 soldiers`, also where a list has the name. */
function isCalledSo({ reading }: TextState, { first, last, form, isGeneric }: Candidate): boolean {
  return (
    form !== 'pronoun' && !isGeneric && CALLED.test(reading.words.slice(first, last).join(' '))
  );
}
