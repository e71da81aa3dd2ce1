import type { TextState } from '../text-state.ts';

/** Offices of states that courts, parties and firms have as well. */
const SHARED = /^(?:minister|president|secretary)$/u;
/** How many mentions back the other bearer is looked for. */
const REACH = 200;
/** Bodies that have a president of their own. */
const BODIES = /^(?:company|court|media|organisation|parliament|party)$/u;

/**
 * `The president` is not the `president of the Supreme Court`, where the text before has named a president who is of no such body: of two
 * bearers of one office the higher needs no more words.
 */
export function isOfLesserBody(state: TextState, index: number, at: number): boolean {
  const candidate = state.candidate(index);
  const noun = candidate.noun?.noun ?? '';
  if (!SHARED.test(noun) || candidate.isPlural || (state.owners[index] ?? []).length > 0)
    return false;
  if (!hasBody(state, at)) return false;
  for (let other = index - 1; other >= Math.max(0, index - REACH); other--) {
    const { name, noun: title, kind } = state.candidate(other);
    if (kind !== 'person' || name === '' || title?.noun !== noun) continue;
    if (!state.clusters.areSame(other, at) && !hasBody(state, other)) return true;
  }
  return false;
}

/** Whether the text says of which court, party or firm somebody holds an office. */
function hasBody({ clusters, owners }: TextState, at: number): boolean {
  return clusters
    .membersOf(at)
    .some((member) =>
      (owners[member] ?? []).some((owner) => BODIES.test(clusters.of(owner).kind ?? '')),
    );
}
