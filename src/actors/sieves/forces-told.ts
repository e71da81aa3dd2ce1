import type { TextState } from '../text-state.ts';
import { isCounted } from './same-nouns.ts';

/** How many sentences back the force of `the force`, `the guards` was named. */
const REACH = 2;
/** What is called a force for short. */
const FORCE = /^(?:air-force|army|coast-guard|gendarmerie|militia|navy|police|police-force)$/u;

/**
 * The only body of men told of shortly before that `the force` (after an army or a police) or `the guards` (after a Guard) takes up; -1 for
 * none.
 */
export function forceTold(state: TextState, index: number): number {
  const { noun, determiner, modifiers, isPlural, isGeneric, first } = state.candidate(index);
  if (noun === null || determiner !== 'the' || modifiers.length > 0 || isGeneric) return -1;
  if ((state.owners[index] ?? []).length > 0) return -1;
  const isForce = noun.noun === 'force' && !isPlural;
  const isGuards = noun.noun === 'guards' || (noun.noun === 'guard' && isPlural);
  if (!isForce && !isGuards) return -1;
  const found = new Map<number, number>();
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= REACH; at--) {
    const other = state.candidate(at);
    if (other.last > first || other.form === 'pronoun') continue;
    // `sent a force`: that one.
    if (other.noun?.noun === noun.noun) return -1;
    if (isCounted(state, other)) continue;
    const known = state.clusters.of(at);
    if (known.kind !== 'military' && known.kind !== 'police') continue;
    const isMeant = isForce
      ? known.kind === 'police' || FORCE.test(other.noun?.noun ?? '')
      : known.names.some((name) => /\bguards?$/iu.test(name));
    found.set(state.clusters.find(at), isMeant ? at : -1);
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}
