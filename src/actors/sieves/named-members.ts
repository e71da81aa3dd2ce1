import { areCompatible, FLEXIBLE } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import type { Coordination } from './groups.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/**
 * The names behind a plural that are its members: `its allies Bahrain and Egypt`, `two parties, the PDP and the APC`; empty for none.
 * Behind a comma only as many as a number tells, or the plural's owner has: else it may be a list.
 */
export function membersNamedBehind(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const { reading, at } = state;
  const { document } = reading;
  const { head, last, noun, kind } = state.candidate(index);
  if (noun === null || kind === null) return [];
  const isParted = reading.words[last] === ',';
  const first = [...document.children(head)].find(
    (child) => child > head && document.dep(child) === 'appos',
  );
  const named = first === undefined ? -1 : (at[first] ?? -1);
  if (named < 0) return [];
  const start = last + (isParted ? 1 : 0);
  const { first: opening, determiner } = state.candidate(named);
  if (opening !== start && !(determiner === 'the' && opening === start + 1)) return [];
  const members = coordinations.find((each) => each.head === named)?.members ?? [];
  if (members.length < 2 || !members.every((member) => fits(state, index, member))) return [];
  return !isParted || isTold(state, index, members) ? members : [];
}

/** True where a number counts the members, or somebody owns them, and a comma or the end closes them. */
function isTold(state: TextState, index: number, members: readonly number[]): boolean {
  const { reading } = state;
  const { first } = state.candidate(index);
  const before = [reading.lower(first), reading.lower(first - 1)];
  const number = before.map((word) => NUMBERS.get(word)).find((each) => each !== undefined);
  const isOwned = (state.owners[index] ?? []).some(
    (owner) => state.candidate(owner).last <= first + 1,
  );
  const end = state.candidate(members.at(-1) ?? index).last;
  const isClosed = /^[,.;:–—]$/u.test(reading.words[end] ?? '.');
  return isClosed && (number === undefined ? isOwned : number === members.length);
}

function fits(state: TextState, index: number, member: number): boolean {
  const { noun, kind } = state.candidate(index);
  const { name, sense } = state.candidate(member);
  const known = state.clusters.of(member);
  if (name === '' || sense === 'adjective' || known.kind === null || known.kind === 'place')
    return false;
  if (noun !== null && FLEXIBLE.has(noun.noun)) return true;
  if (noun?.sort === 'human') return known.kind === 'person';
  return kind !== null && areCompatible(kind, known.kind, noun);
}
