import type { TextState } from '../text-state.ts';
import { isOfCountry } from './offices.ts';

/** True for `the Shia movement`, `the Somali group`: nothing but an adjective among its words tells whose it is. */
export function isToldByAdjective(state: TextState, index: number): boolean {
  const { first, last, determiner, isPlural, noun } = state.candidate(index);
  if (determiner !== 'the' || isPlural || noun?.sort !== 'body') return false;
  return (state.owners[index] ?? []).every((owner) => {
    const { first: start, last: end, form } = state.candidate(owner);
    const { kind } = state.clusters.of(owner);
    const isInside = start >= first && end <= last && form === 'name';
    return isInside && (kind === 'state' || kind === 'people');
  });
}

/** Whether an actor can be of the states that such adjectives name: by the list, where it has one. */
export function areOfLandTold(state: TextState, index: number, at: number): boolean {
  return (state.owners[index] ?? [])
    .filter((owner) => state.clusters.of(owner).kind === 'state')
    .every((owner) => isOfCountry(state, at, owner));
}
