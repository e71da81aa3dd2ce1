import type { TextState } from '../text-state.ts';
import { deedsOf } from './deed-slots.ts';

/** How many sentences back the mediation was told. */
const REACH = 3;
/** What those do who bring two sides together. */
export const MEDIATING = /^(?:arbitrate|arrange|broker|facilitate|host|mediate|oversee|sponsor)$/u;

/** Whom `the mediator` takes up: the only one whom the last sentences have mediating; -1 for none or several. */
export function mediatorMeant(state: TextState, index: number): number {
  const { noun, determiner, isPlural, isGeneric } = state.candidate(index);
  if (noun?.noun !== 'mediator' || determiner !== 'the' || isPlural || isGeneric) return -1;
  const found = new Map<number, number>();
  for (let at = state.firstFrom(state.sentence(index) - REACH); at < index; at++) {
    const { kind, hasName, listed } = state.clusters.of(at);
    if (kind === 'place' || (!hasName && listed === null)) continue;
    const mediates = deedsOf(state, at).some(
      ({ isDoer, lemma }) => isDoer === true && MEDIATING.test(lemma),
    );
    if (mediates) found.set(state.clusters.find(at), at);
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}
