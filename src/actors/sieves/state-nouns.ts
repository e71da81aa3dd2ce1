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
  const known = state.clusters.of(index);
  if (found === null || known.hasName || (known.listed !== null && known.listed.id !== found.id))
    return false;
  const told = state.candidates.findIndex((_, at) => state.clusters.of(at).listed?.id === found.id);
  if (told >= 0) return state.clusters.join(told, index);
  known.listed = found;
  known.kind = found.kind;
  return true;
}
