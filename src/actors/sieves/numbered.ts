import { numberAlone, numberOf } from '../numbered.ts';
import type { TextState } from '../text-state.ts';
import { bothMeant } from './both.ts';
import { areCoArguments } from './co-arguments.ts';
import { type Coordination, ownSubject } from './groups.ts';

/** How many sentences back so many were told of. */
const REACH = 6;

/**
 * `the four`, `the two`, `all five`: takes up the last group that is counted so (`four officers`), or stands for the members of the last list of so
 * many; dropped where there is none. False for other mentions.
 */
export function standsForNumber(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): boolean {
  const { noun, head, form } = state.candidate(index);
  if (noun !== null || form !== 'description') return false;
  const number = numberAlone(state.reading, head);
  if (number === 0) return false;
  if (!standsForSoMany(state, coordinations, index, number)) state.dropped.add(index);
  return true;
}

/** Joins a mention of so many to the group that is counted so, or lets it stand for the members of a list; false where there is none. */
function standsForSoMany(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  number: number,
): boolean {
  const group = groupCounted(state, index, number);
  const listed = listOf(state, coordinations, index, number);
  const last = listed.at(-1) ?? -1;
  // `Police held two monks. Lund met the two`: the monks, whoever else deals with whom there.
  const isCounted = group >= 0 && (last < 0 || state.sentence(group) >= state.sentence(last));
  const members = isCounted ? (state.members.get(group) ?? []) : listed;
  if (isCounted && members.length === 0) return state.clusters.join(group, index);
  if (members.length === 0) return false;
  state.members.set(index, members);
  state.clusters.of(index).kind ??= state.clusters.of(members[0] ?? index).kind;
  return true;
}

/** The last description of people or bodies that a number counts so; -1 for none, and where one sentence counts two so. */
export function groupCounted(state: TextState, index: number, number: number): number {
  let found = -1;
  for (const at of before(state, index)) {
    if (found >= 0 && state.sentence(at) !== state.sentence(found)) break;
    if (!isCountedSo(state, at, number) || areCoArguments(state, at, index)) continue;
    if (found >= 0 && !state.clusters.areSame(found, at)) return -1;
    found = at;
  }
  return found;
}

/** The mentions in the sentences before, the last first. */
function* before(state: TextState, index: number): Generator<number> {
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= REACH; at--)
    if (!state.dropped.has(at) && state.candidate(at).last <= state.candidate(index).first)
      yield at;
}

function isCountedSo({ reading, candidates }: TextState, at: number, number: number): boolean {
  const { form, isPlural, kind, first } = candidates[at] ?? {};
  if (form !== 'description' || isPlural !== true || kind === 'place' || first === undefined)
    return false;
  const before = reading.lower(first - 1);
  // `five other governments`
  const token = /^(?:more|new|other|remaining)$/u.test(before) ? first - 2 : first - 1;
  return numberOf(reading.lower(token)) === number;
}

/** The members of the last list of so many actors of one kind; of two also those who deal with each other. */
function listOf(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  number: number,
): readonly number[] {
  if (number === 2) {
    const both = bothMeant(state, coordinations, index);
    return both.some((member) => state.candidate(member).sense === 'adjective') ? [] : both;
  }
  const subject = ownSubject(state, index);
  const found = coordinations.findLast(({ head, members }) => {
    const isNear = state.sentence(index) - state.sentence(head) <= REACH;
    const isElse = members.every((at) => at < index && at !== subject);
    return isNear && isElse && members.length === number;
  });
  const kinds = new Set(found?.members.map((member) => state.clusters.of(member).kind));
  return found === undefined || kinds.size > 1 || kinds.has('place') ? [] : found.members;
}
