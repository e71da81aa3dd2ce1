import type { ListedActor } from '../gazetteer.ts';
import type { TextState } from '../text-state.ts';
import { deedsOf } from './deed-slots.ts';

/** How many mentions back somebody's predecessor or successor was named last. */
const REACH = 60;
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
