import { NUMBER_WORDS } from '../../language/number-words.ts';
import { areCompatible, FLEXIBLE } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import type { Coordination } from './groups.ts';

/**
 * The names behind a plural, or the persons in front of it, that are its members: `its allies Bahrain and Egypt`, `two parties, the PDP and the APC`; empty for none.
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
  const bearers = noun.sort === 'human' ? personsInFront(state, coordinations, index) : [];
  if (bearers.length > 0) return bearers;
  const first = [...document.children(head)].find(
    (child) => child > head && document.dep(child) === 'appos',
  );
  const named = first === undefined ? -1 : (at[first] ?? -1);
  if (named < 0) return [];
  const start = last + (isParted ? 1 : 0);
  const { first: opening, determiner } = state.candidate(named);
  if (opening !== start && !(determiner === 'the' && opening === start + 1)) return [];
  const members = coordinations.find((each) => each.head === named)?.members ?? [];
  const fitting = members.filter((member) => fits(state, index, member, !isParted));
  if (members.length < 2 || fitting.length < members.length) return [];
  return !isParted || isTold(state, index, members) ? members : [];
}

/** `Paul Ode and Ann Dia, leaders of the Front,`: the persons that a plural is said of. */
function personsInFront(
  { reading, at, clusters, candidates }: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const { head, first } = candidates[index] ?? { head: 0, first: 0 };
  if (reading.document.dep(head) !== 'appos' || reading.words[first - 1] !== ',') return [];
  const named = at[reading.document.head(head)] ?? -1;
  const list = coordinations.find(({ members }) => members.includes(named))?.members ?? [];
  const isInFront = (member: number): boolean => {
    const one = candidates[member];
    return one !== undefined && one.last <= first && one.name !== '' && !one.isPlural;
  };
  const isPersons = list.every((each) => clusters.of(each).kind === 'person' && isInFront(each));
  return list.length > 1 && isPersons ? list : [];
}

/** How many a word counts; less than 2 for one that counts not several. */
function numberOf(word: string): number {
  return word === 'both' ? 2 : NUMBER_WORDS.indexOf(word);
}

/** True where a number counts the members, or somebody owns them, and a comma or the end closes them. */
function isTold(state: TextState, index: number, members: readonly number[]): boolean {
  const { reading } = state;
  const { first } = state.candidate(index);
  const before = [reading.lower(first), reading.lower(first - 1)];
  const number = before.map(numberOf).find((each) => each > 1);
  const isOwned = (state.owners[index] ?? []).some(
    (owner) => state.candidate(owner).last <= first + 1,
  );
  const end = state.candidate(members.at(-1) ?? index).last;
  const isClosed = /^[,.;:–—]$/u.test(reading.words[end] ?? '.');
  const count = number ?? statesOf(state, index);
  return isClosed && (count === 0 ? isOwned : count === members.length);
}

/** `the presidents of Togo and Mali`: in how many states they hold their office; 0 for one and for none. */
function statesOf({ reading, candidates }: TextState, index: number): number {
  const { head, last } = candidates[index] ?? { head: 0, last: 0 };
  const { document } = reading;
  let count = 0;
  for (let token = head + 1; token < last; token++) {
    const isConjunct = document.dep(token) === 'conj';
    if (isConjunct || (document.dep(token) === 'pobj' && document.head(token) === head + 1))
      count++;
  }
  return count > 1 ? count : 0;
}

/** What states and bodies are called as well as persons. */
const OF_ANY = /^(?:contributor|donor|founder|guarantor|host|member|observer|signatory|sponsor)$/u;

/** `isTight` is true for a plural right before the names: `mediators Egypt and Qatar` are states, whatever mediators mostly are. */
function fits(state: TextState, index: number, member: number, isTight: boolean): boolean {
  const { noun, kind } = state.candidate(index);
  const { name, sense } = state.candidate(member);
  const known = state.clusters.of(member);
  if (name === '' || sense === 'adjective' || known.kind === null || known.kind === 'place')
    return false;
  if (noun !== null && (FLEXIBLE.has(noun.noun) || OF_ANY.test(noun.noun))) return true;
  if (isTight && noun?.sort === 'human' && known.kind === 'state') return true;
  if (noun?.sort === 'human' || /^(?:men|women)$/u.test(noun?.noun ?? ''))
    return known.kind === 'person';
  return kind !== null && areCompatible(kind, known.kind, noun);
}
