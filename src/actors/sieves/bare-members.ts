import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { isArmedBody } from './armed-bodies.ts';
import { isCreed } from './creeds.ts';

/** Who fights for a body, said of all of them. */
const FIGHTING =
  /^(?:extremist|fighter|force|forces|guerr?illa|gunman|insurgent|jihadi|jihadist|men|militant|militiaman|rebel|terrorist|troops)$/u;
/** Those of them whom a party without arms has not. */
const REBELS = /^(?:fighter|guerr?illa|insurgent|rebel)$/u;
const COUNTED = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/u;

/**
 * Joins `Qamar fighters`, `leftist fighters of the Qamar`, as a whole, to the Qamar, and so `its men`; `three Qamar fighters` are men of it.
 * True where they are joined.
 */
export function areBareMembers(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun, modifiers, determiner, first, head, isPlural } = candidate;
  const { reading } = state;
  if (noun === null || !isPlural || !FIGHTING.test(noun.noun)) return false;
  if (!modifiers.every(isCreed) || determiner === 'some' || determiner === 'a') return false;
  if (COUNTED.test(reading.lower(first - 1))) return false;
  const isOwn = (owner: number): boolean => {
    const { first: start } = state.candidate(owner);
    if (start < head) return start >= first || determiner === 'possessive';
    const before = reading.lower(start - 1) === 'the' ? start - 2 : start - 1;
    return reading.lower(before) === 'of';
  };
  const owners = (state.owners[index] ?? []).filter(isOwn);
  const [owner] = owners;
  if (owners.length !== 1 || owner === undefined) return false;
  if (state.clusters.of(owner).kind === 'person') {
    const body = bodyCommanded(state, owner);
    return body >= 0 && state.clusters.join(body, index);
  }
  // `guerrillas of the People's Party` make it one that fights.
  const isOfParty = REBELS.test(noun.noun) && state.clusters.of(owner).kind === 'party';
  if (!isOfParty && !isArmedBody(state, owner)) return false;
  return state.clusters.join(owner, index);
}

const COMMANDS = /^(?:chief|commander|founder|head|leader|warlord)$/u;

/** The only armed body that a person is said to lead: `his men` are its men; -1 for none. */
function bodyCommanded(state: TextState, person: number): number {
  const { clusters, owners } = state;
  let found = -1;
  for (const at of clusters.membersOf(person)) {
    const { noun } = state.candidate(at);
    if (noun === null || !COMMANDS.test(noun.noun)) continue;
    for (const owner of owners[at] ?? []) {
      if (clusters.of(owner).kind === 'state' || !isArmedBody(state, owner)) continue;
      if (found >= 0 && !clusters.areSame(found, owner)) return -1;
      found = owner;
    }
  }
  return found;
}
