import type { TextState } from '../text-state.ts';
import { type Coordination, twoMeant } from './groups.ts';

/** How many sentences back each of the two was spoken of last. */
const REACH = 2;

/** The two that "both" alone means; none where two names stand side by side before it in the sentence and no others can be meant. */
export function bothMeant(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const taken = sidesJustNamed(state, index);
  if (taken.length === 2) return taken;
  const between = sidesBetween(state, coordinations, index);
  if (between.length === 2) return between;
  const two = twoMeant(
    state,
    coordinations,
    index,
    (member) => state.clusters.of(member).kind !== 'place',
  );
  const found = two.every((member) => isNear(state, index, member)) ? two : [];
  const beside = namesBeside(state, index);
  if (beside.length < 2) return found;
  // `Knin and Pale announced a merger, which X, patron of both, opposed`: not the two of the sentence before, though only one of these fits.
  const isMeant = found.every((member) =>
    beside.some((other) => other === member || state.clusters.areSame(other, member)),
  );
  return isMeant ? found : [];
}

/** True for who was spoken of shortly before: a bare `both` reaches no farther. */
function isNear(state: TextState, index: number, member: number): boolean {
  const root = state.clusters.find(member);
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= REACH; at--)
    if (state.clusters.find(at) === root) return true;
  return false;
}

/** `urged both sides to stop. Chad suspended aid to both`: those that a plural of two meant just before. */
function sidesJustNamed(state: TextState, index: number): readonly number[] {
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= 1; at--) {
    const members = state.members.get(at) ?? [];
    if (members.length === 2 && state.sentence(at) < state.sentence(index)) return members;
  }
  return [];
}

/** `talks between the army and the rebels, whose leader both`: the two between whom it is, in the same sentence. */
function sidesBetween(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const { document } = state.reading;
  const found = coordinations.findLast(({ head, members }) => {
    const token = state.candidate(head).head;
    return (
      state.sentence(head) === state.sentence(index) &&
      members.length === 2 &&
      members.every((member) => member < index) &&
      document.dep(token) === 'pobj' &&
      state.reading.lower(document.head(token)) === 'between'
    );
  });
  return found?.members ?? [];
}

/** The last two names that are coordinated before a mention in its sentence. */
function namesBeside({ reading, at, candidates }: TextState, index: number): readonly number[] {
  const { document } = reading;
  const end = candidates[index]?.first ?? 0;
  const start = reading.sentenceFirst(end);
  for (let token = end - 1; token >= start; token--) {
    const head = document.head(token);
    if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') continue;
    if (head < start || document.pos(head) !== 'PROPN') continue;
    return [at[head] ?? -1, at[token] ?? -1].filter((each) => each >= 0);
  }
  return [];
}
