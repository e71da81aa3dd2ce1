import type { TextState } from '../text-state.ts';
import { stateOfPerson } from './focus-state.ts';
import { bearsOffice } from './offices.ts';

/** How many mentions back the leader was named last. */
const REACH = 80;

/**
 * The person that `his president`, `their king` speaks of: the only one named before who holds the office in the country of whose it is,
 * a minister, some officers, a party; -1 where none is, or several are.
 */
export function leaderOfOwner(state: TextState, index: number): number {
  const candidate = state.candidate(index);
  const { noun, kind, determiner, isPlural, modifiers } = candidate;
  if (noun?.role !== 'leads' || kind !== 'person' || isPlural) return -1;
  if (determiner !== 'possessive' || modifiers.some((word) => word !== 'prime')) return -1;
  const [owner = -1] = state.owners[index] ?? [];
  const country = owner < 0 ? null : countryOf(state, owner);
  if (country === null) return -1;
  let found = -1;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { kind: other, hasName, isPlural: areMany } = state.clusters.of(at);
    if (other !== 'person' || !hasName || areMany || state.clusters.areSame(at, owner)) continue;
    if (found >= 0 && state.clusters.areSame(at, found)) continue;
    if (countryOf(state, at) !== country || bearsOffice(state, at, candidate) !== true) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/** The country of a state, of a person, of people and bodies by the state that owns them. */
function countryOf(state: TextState, index: number): string | null {
  const { clusters, candidates, owners } = state;
  const { listed, kind } = clusters.of(index);
  if (kind === 'person') {
    const home = stateOfPerson(state, index, candidates.length);
    if (home >= 0) return clusters.of(home).listed?.country ?? null;
  }
  if (listed !== null) return listed.country;
  const [owner] = (owners[index] ?? []).filter((each) => clusters.of(each).kind === 'state');
  const [first = index] = clusters.membersOf(index);
  const [other] = (owners[first] ?? []).filter((each) => clusters.of(each).kind === 'state');
  const land = owner ?? other;
  return land === undefined ? null : (clusters.of(land).listed?.country ?? null);
}
