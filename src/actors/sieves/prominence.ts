import type { TextState } from '../text-state.ts';
import { isMain } from './salience.ts';

/** How often the actor of a text is mentioned at least before something else is nothing but an aside, and how much more often. */
const OFTEN = 3;
const MORE = 2;
/** The last sentence of headline and lead. */
const LEAD = 1;

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
  const subject = subjectBeside(state, found, fits);
  if (subject >= 0) return subject;
  const heavier = weightiest(state, index, fits);
  if (heavier >= 0) return heavier;
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

/** `The party lost when men loyal to the Front rose`: whom the sentence is about, not who stands in its last corner; -1 for nobody. */
function subjectBeside(state: TextState, found: number, fits: (at: number) => boolean): number {
  const { document } = state.reading;
  const sentence = state.sentence(found);
  for (let at = found - 1; at >= 0 && state.sentence(at) === sentence; at--) {
    const { head } = state.candidate(at);
    if (document.dep(head).startsWith('nsubj') && isMain(state, head) && fits(at)) return at;
  }
  return -1;
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

/** How many mentions back the weights of actors are told, what a sentence between takes, and what is left of them however far. */
const NEAR = { mentions: 60, decay: 0.85, least: 0.4 };
/** What headline and lead add, and being the subject of the sentence before. */
const IN_LEAD = 1;
const AS_SUBJECT = 1.5;
/** How much more than any other an actor must weigh. */
const FAR_MORE = 1.4;

/**
 * Of the actors that fit a word for many (`the militants`), the one that the text before is about: often named, near or in the lead, or the
 * subject of the sentence before; -1 where two weigh about the same.
 */
export function weightiest(state: TextState, index: number, fits: (at: number) => boolean): number {
  const weights = new Map<number, { weight: number; last: number }>();
  const lead = state.firstFrom(LEAD + 1);
  const start = Math.max(0, index - NEAR.mentions);
  const add = (at: number): void => {
    if (state.candidate(at).form === 'pronoun' || !fits(at)) return;
    const distance = state.sentence(index) - state.sentence(at);
    const isSubject = distance <= 1 && isSubjectOfClause(state, at);
    const weight =
      Math.max(NEAR.decay ** distance, NEAR.least) +
      (state.sentence(at) <= LEAD ? IN_LEAD : 0) +
      (isSubject ? AS_SUBJECT : 0);
    const root = state.clusters.find(at);
    weights.set(root, { weight: (weights.get(root)?.weight ?? 0) + weight, last: at });
  };
  for (let at = 0; at < Math.min(lead, start); at++) add(at);
  for (let at = start; at < index; at++) add(at);
  const [first, second] = [...weights.values()].sort((one, other) => other.weight - one.weight);
  if (first === undefined) return -1;
  return first.weight >= FAR_MORE * (second?.weight ?? 0) ? first.last : -1;
}

function isSubjectOfClause({ reading, candidates }: TextState, at: number): boolean {
  return reading.document.dep(candidates[at]?.head ?? -1).startsWith('nsubj');
}
