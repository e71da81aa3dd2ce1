import type { TextState } from '../text-state.ts';

/** How many sentences back the one that is meant was named last. */
const REACH = 2;

/** Words that leave one of a kind. */
const SINGLING = /^(?:biggest|deadliest|fiercest|largest|last|main|oldest|only|strongest)$/u;

/**
 * `the country's largest rebel group`: the only one of its kind that the text has named so far; -1 where it has named more, or none.
 */
export function onlyOneOfItsKind(state: TextState, index: number): number {
  const { kind, modifiers, isPlural, noun } = state.candidate(index);
  if (noun === null || noun.sort !== 'body' || isPlural) return -1;
  if (!modifiers.some((word) => SINGLING.test(word))) return -1;
  const isOfState = (state.owners[index] ?? []).some(
    (owner) => state.clusters.of(owner).kind === 'state',
  );
  if (!isOfState || (kind !== 'armed-group' && kind !== 'party')) return -1;
  const named = new Set<number>();
  let last = -1;
  for (let at = 0; at < index; at++) {
    const known = state.clusters.of(at);
    if (known.kind !== kind || !known.hasName) continue;
    named.add(state.clusters.find(at));
    last = at;
  }
  return named.size === 1 && state.sentence(index) - state.sentence(last) <= REACH ? last : -1;
}
