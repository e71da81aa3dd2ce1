import type { ListedActor } from '../gazetteer.ts';
import type { TextState } from '../text-state.ts';
import { deedsOf } from './deed-slots.ts';

/** How many mentions back somebody's predecessor or successor was named last. */
const REACH = 60;
/** How many sentences back somebody was told to have lost an office whom nobody's `his` tells. */
const NEAR = 2;
/** What one does to whom one follows in an office. */
const FOLLOWING =
  /^(?:beat|defeat|depose|oust|overthrow|remove|replace|succeed|supplant|topple|unseat)$/u;

/**
 * The person that `his predecessor` and `her successor` speak of: whom the text tells to have been followed or to have followed, or whom
 * the list has in the same office before or after; -1 where none or several are named before.
 */
export function successorMeant(state: TextState, index: number): number {
  const { noun, determiner, isPlural, modifiers } = state.candidate(index);
  if (determiner !== 'possessive' || isPlural || modifiers.length > 0) return -1;
  const isBefore = noun?.noun === 'predecessor';
  if (!isBefore && noun?.noun !== 'successor') return -1;
  const [owner = -1] = state.owners[index] ?? [];
  if (owner < 0 || state.clusters.of(owner).kind !== 'person') return -1;
  let found = -1;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { kind, hasName } = state.clusters.of(at);
    if (kind !== 'person' || !hasName || state.clusters.areSame(at, owner)) continue;
    if (found >= 0 && state.clusters.areSame(at, found)) continue;
    const [first, second] = isBefore ? [at, owner] : [owner, at];
    if (!followsByText(state, first, second) && !followsByList(state, first, second)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/**
 * `Lund beat Oden in 2021. The former president`: the only person of the sentence before, or of the one before that, whom another is told to
 * have beaten or followed; -1 for none or several.
 */
export function followedMeant(state: TextState, index: number): number {
  const { noun, determiner, isPlural, modifiers, gender } = state.candidate(index);
  if (determiner !== 'the' || isPlural || noun?.role !== 'leads') return -1;
  if (!/^(?:ex|former|ousted)$/u.test(modifiers[0] ?? '') || modifiers.length > 2) return -1;
  if ((state.owners[index] ?? []).some((owner) => state.clusters.of(owner).kind !== 'state'))
    return -1;
  const found = new Map<number, number>();
  for (let at = state.firstFrom(state.sentence(index) - NEAR); at < index; at++) {
    const known = state.clusters.of(at);
    if (known.kind !== 'person' || !known.hasName || known.isPlural) continue;
    if (gender !== null && known.gender !== null && gender !== known.gender) continue;
    const isFollowed = deedsOf(state, at).some(
      ({ isDoer, lemma, verb }) =>
        isDoer === false &&
        FOLLOWING.test(lemma) &&
        state.reading.child(verb, 'nsubj', 'agent') >= 0,
    );
    if (isFollowed) found.set(state.clusters.find(at), at);
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}

/** `Lund had toppled Oden`: Oden is Lund's predecessor. */
function followsByText(state: TextState, first: number, second: number): boolean {
  const fallen = new Set(
    state.clusters
      .membersOf(first)
      .flatMap((at) => deedsOf(state, at))
      .filter(({ isDoer, lemma }) => isDoer === false && FOLLOWING.test(lemma))
      .map(({ verb }) => verb),
  );
  if (fallen.size === 0) return false;
  return state.clusters
    .membersOf(second)
    .some((at) =>
      deedsOf(state, at).some(({ isDoer, verb }) => isDoer === true && fallen.has(verb)),
    );
}

function followsByList(state: TextState, first: number, second: number): boolean {
  const before = state.clusters.of(first).listed;
  const after = state.clusters.of(second).listed;
  if (before === null || after === null || before.of === null) return false;
  const isSame = before.of === after.of && before.office === after.office;
  return isSame && areNext(before, after);
}

function areNext({ to }: ListedActor, { from }: ListedActor): boolean {
  return to != null && from != null && to.slice(0, 4) === from.slice(0, 4);
}
