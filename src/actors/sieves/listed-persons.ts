import type { TextState } from '../text-state.ts';
import { isToldToBe } from './crowds-told.ts';
import type { Coordination } from './groups.ts';
import { mayHold } from './offices.ts';

/** How many sentences back they stand side by side. */
const REACH = 2;

/**
 * `Police held Ann Toll and Otto Lund. The detainees`, `Presidents Toll and Lund met. The presidents`: the persons last named side by side, where
 * what is said of them makes each of them one; empty for none.
 */
export function personsListed(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const { noun, determiner, modifiers, isPlural } = state.candidate(index);
  if (noun?.sort !== 'human' || !isPlural || determiner !== 'the' || modifiers.length > 0)
    return [];
  if ((state.owners[index] ?? []).length > 0) return [];
  const sentence = state.sentence(index);
  const list = coordinations.findLast(
    ({ head, members }) =>
      head < index &&
      sentence - state.sentence(head) <= REACH &&
      members.every((member) => isNamedPerson(state, member, index)),
  );
  if (list === undefined || state.sentence(list.head) === sentence) return [];
  const { members } = list;
  const isCalled =
    members.some((member) => state.clusters.of(member).nouns.has(noun.noun)) &&
    members.every((member) => mayHold(state, member, noun.noun));
  return isCalled || members.every((member) => isToldToBe(state, member, noun.noun)) ? members : [];
}

function isNamedPerson({ clusters, candidates }: TextState, at: number, index: number): boolean {
  const { kind, hasName } = clusters.of(at);
  return at < index && kind === 'person' && hasName && candidates[at]?.isPlural === false;
}
