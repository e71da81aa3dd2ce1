import { NUMBER_WORDS } from '../../language/number-words.ts';
import { areCompatible } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import type { Coordination } from './groups.ts';
import { isOfCountry, mayHold } from './offices.ts';

/** How many sentences below a number its bearers are named. */
const REACH = 4;

/** The members of the only list of just so many names below a plural that a number counts: `two engineers … Ola Lund and Ann Rask`; empty for none. */
export function membersNamedBelow(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const { reading } = state;
  const { first } = state.candidate(index);
  const count = NUMBER_WORDS.indexOf(reading.lower(first - 1));
  if (count < 2) return [];
  const lists = coordinations.filter(({ head, members }) => {
    const distance = state.sentence(head) - state.sentence(index);
    const isNear = distance > 0 && distance <= REACH;
    const isCounted = new Set(members.map((each) => state.clusters.find(each))).size === count;
    return isNear && isCounted && members.every((each) => isOneOf(state, index, each));
  });
  const [only] = lists;
  return lists.length === 1 ? (only?.members ?? []) : [];
}

/** Whether an actor with a name, told of for the first time, may be one of those. */
function isOneOf(state: TextState, index: number, at: number): boolean {
  const { noun, kind } = state.candidate(index);
  const known = state.clusters.of(at);
  const isNew = known.hasName && known.first === at && !known.isPlural;
  if (!isNew || noun === null || kind === null || known.kind === null) return false;
  const isOfLand = (state.owners[index] ?? []).every(
    (owner) => state.clusters.of(owner).kind !== 'state' || isOfCountry(state, at, owner),
  );
  if (!isOfLand) return false;
  if (noun.sort === 'human') return known.kind === 'person' && mayHold(state, at, noun.noun);
  return areCompatible(kind, known.kind, noun);
}
