import type { ListedActor } from '../gazetteer.ts';
import type { TextState } from '../text-state.ts';

/** Nouns that speak of a state as a whole. */
export const GENERAL_STATE = new Set([
  'country',
  'nation',
  'state',
  'kingdom',
  'republic',
  'emirate',
  'sultanate',
  'monarchy',
  'empire',
  'principality',
  'city-state',
  'island-nation',
  'federation',
]);
export const GOVERNMENTS = new Set([
  'government',
  'authority',
  'authorities',
  'regime',
  'administration',
  'leadership',
  'junta',
  'cabinet',
  'palace',
]);

/** Joins a description to the state with an ISO code; where the text has no other word for that state, it is the description that names it. */
export function joinState(state: TextState, index: number, country: string | null): boolean {
  const found = country === null ? null : state.reading.gazetteer.state(country);
  return found !== null && joinListed(state, index, found);
}

/** Joins a description to a listed actor; where the text has no other word for that, it is the description that names it. */
export function joinListed(state: TextState, index: number, listed: ListedActor): boolean {
  const known = state.clusters.of(index);
  if (known.hasName || (known.listed !== null && known.listed.id !== listed.id)) return false;
  const told = state.candidates.findIndex(
    (_, at) => state.clusters.of(at).listed?.id === listed.id,
  );
  if (told >= 0) return state.clusters.join(told, index);
  known.listed = listed;
  known.kind = listed.kind;
  return true;
}
