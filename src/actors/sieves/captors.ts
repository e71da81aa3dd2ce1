import type { ActorKind } from '../actor.ts';
import type { TextState } from '../text-state.ts';
import { isOfState } from './armed-bodies.ts';
import { type Deed, deedsOf, isDisowned } from './deed-slots.ts';

/** Who is called so for whom he holds. */
const CAPTORS = /^(?:abductor|captor|hijacker|hostage-taker|kidnapper)$/u;
/** What nobody does but captors. */
const TAKING = /^(?:abduct|hijack|kidnap)$/u;
/** What captors and others do: whom they do it to must be told. */
const HOLDING = /^(?:capture|hold|seize|snatch|take)$/u;
/** What captors do at the end, and rescuers too. */
const RELEASING = /^(?:free|release)$/u;
/** Kinds of those who may hold somebody without being police or a state. */
const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'armed-group',
  'coalition',
  'military',
  'organisation',
  'party',
]);

/** True for `captor`, `kidnapper`. */
export function isCaptor(noun: string): boolean {
  return CAPTORS.test(noun);
}

/**
 * The named body that the text says took those whom `his captors`, `the kidnappers` hold; -1 where that is none with a name, or one of
 * several; null where the text tells of no taking.
 */
export function captorsMeant(
  state: TextState,
  named: readonly number[],
  mentions: readonly number[],
): number | null {
  const captives = mentions.flatMap((at) => state.owners[at] ?? []);
  const found = new Set<number>();
  for (const index of state.candidates.keys()) {
    if (state.dropped.has(index)) continue;
    const root = state.clusters.find(index);
    for (const deed of deedsOf(state, index))
      if (isTaking(state, index, deed, captives)) found.add(root);
  }
  for (const at of mentions) found.delete(state.clusters.find(at));
  if (found.size === 0 && captives.length === 0)
    for (const root of named) if (areCalledCaptors(state, root)) found.add(root);
  if (found.size === 0 && captives.length === 0) return null;
  const [only = -1] = found;
  if (found.size !== 1 || !named.includes(only)) return -1;
  const { kind } = state.clusters.of(only);
  return kind !== null && BODIES.has(kind) && !isOfState(state, only) ? only : -1;
}

/** `his captors … the kidnappers`: those who were told to hold him. */
function areCalledCaptors({ clusters, candidates }: TextState, root: number): boolean {
  return clusters.membersOf(root).some((at) => isCaptor(candidates[at]?.noun?.noun ?? ''));
}

function isTaking(
  state: TextState,
  index: number,
  deed: Deed,
  captives: readonly number[],
): boolean {
  const { isDoer, lemma, verb } = deed;
  if (isDoer !== true || isDisowned(state.reading, verb)) return false;
  if (captives.length === 0) return TAKING.test(lemma);
  const isDeed = TAKING.test(lemma) || HOLDING.test(lemma);
  const isRelease = RELEASING.test(lemma) && state.clusters.of(index).kind === 'armed-group';
  if (!isDeed && !isRelease) return false;
  const taken = state.at[state.reading.child(verb, 'dobj', 'nsubjpass')] ?? -1;
  return taken >= 0 && captives.some((captive) => state.clusters.areSame(captive, taken));
}
