import type { TextState } from '../text-state.ts';
import { isMain } from './salience.ts';

/** How often the actor of a text is mentioned at least before something else is nothing but an aside, and how much more often. */
const OFTEN = 3;
const MORE = 2;

/**
 * Of the actors that fit a general word (`the group`), the last one found, or the one that the text is about: that is mentioned far more
 * often so far, where the last one is named in passing alone (`swore allegiance to Islamic State`).
 */
export function moreSalient(
  state: TextState,
  index: number,
  found: number,
  fits: (at: number) => boolean,
): number {
  if (leads(state, found)) return found;
  const counts = new Map<number, number>();
  let best = found;
  for (let at = 0; at < index; at++) {
    const root = state.clusters.find(at);
    const count = (counts.get(root) ?? 0) + 1;
    counts.set(root, count);
    if (fits(at) && count >= countOf(best)) best = at;
  }
  const isFarAhead = countOf(best) >= OFTEN && countOf(best) >= MORE * countOf(found);
  return isFarAhead ? best : found;

  function countOf(at: number): number {
    return counts.get(state.clusters.find(at)) ?? 0;
  }
}

/** True for a subject, and for whom the main clause does something to: of them more may follow. */
function leads(state: TextState, at: number): boolean {
  const { reading, candidates } = state;
  const { document } = reading;
  let token = candidates[at]?.head ?? -1;
  for (let steps = 0; steps < 4 && document.dep(token) === 'conj'; steps++)
    token = document.head(token);
  const dep = document.dep(token);
  if (/^(?:nsubj|nsubjpass|poss)$/u.test(dep)) return true;
  if (dep === 'dobj') return isMain(state, token);
  const preposition = document.head(token);
  return (
    dep === 'pobj' &&
    /^(?:against|by|on|with)$/u.test(reading.lower(preposition)) &&
    isMain(state, preposition)
  );
}
