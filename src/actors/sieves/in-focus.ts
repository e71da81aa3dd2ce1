import type { TextState } from '../text-state.ts';
import { isMain } from './salience.ts';

/** How well an actor of the text fits a description: what its mentions count. */
export const FIT = { sure: 1, likely: 0.5, faint: 0.04, none: 0 };

/** How many mentions and sentences back an actor is looked for, and the last sentence of headline and lead. */
const REACH = { mentions: 120, sentences: 25, lead: 1 };
/** What a sentence between takes from the weight of a mention, and what is left of it however far. */
const DECAY = 0.8;
const LEAST = 0.2;
/** What a mention adds in the lead, as the subject of a main clause, and as that of the sentence before. */
const IN_LEAD = 0.5;
const AS_SUBJECT = 0.5;
const AS_LAST_SUBJECT = { body: 1.5, person: 0.5 };
/** What a pronoun counts, which has been found to mean the actor. */
const AS_PRONOUN = 0.5;
/** How much more than any other an actor must weigh, and a person. */
const MARGIN = { body: 1.35, person: 1.8 };

/**
 * Of the actors before a description that fit, the one that a reader has in mind there: often named, near, the subject of the sentence before or
 * in the lead; -1 where two weigh about the same, or none fits.
 */
export function actorInFocus(
  state: TextState,
  index: number,
  fitOf: (at: number) => number,
  margin: number = MARGIN[sortOf(state, index)],
): number {
  const fits = new Map<number, number>();
  const weights = new Map<number, Weighed>();
  const { first } = state.candidate(index);
  const add = (at: number): void => {
    if (state.candidate(at).last > first) return;
    const root = state.clusters.find(at);
    const fit = fits.get(root) ?? fitOf(at);
    fits.set(root, fit);
    if (fit === FIT.none) return;
    const known = weights.get(root) ?? { weight: 0, here: 0, last: -1 };
    const here = fit * weightOf(state, index, at);
    // Of several mentions in one sentence (a name and its apposition) the weightiest counts.
    const isSame = known.last >= 0 && state.sentence(known.last) === state.sentence(at);
    const more = isSame ? Math.max(0, here - known.here) : here;
    weights.set(root, {
      weight: known.weight + more,
      here: isSame ? Math.max(known.here, here) : here,
      last: at,
    });
  };
  const sentence = state.sentence(index);
  const start = Math.max(index - REACH.mentions, state.firstFrom(sentence - REACH.sentences));
  const lead = Math.min(start, state.firstFrom(REACH.lead + 1));
  for (let at = 0; at < lead; at++) add(at);
  for (let at = start; at < index; at++) add(at);
  const [most, next] = [...weights.values()].sort((one, other) => other.weight - one.weight);
  if (most === undefined) return -1;
  return most.weight >= margin * (next?.weight ?? 0) ? most.last : -1;
}

interface Weighed {
  readonly weight: number;
  /** The weight of the weightiest mention in the last sentence. */
  readonly here: number;
  /** The last mention. */
  readonly last: number;
}

function sortOf(state: TextState, index: number): 'body' | 'person' {
  return state.candidate(index).kind === 'person' ? 'person' : 'body';
}

function weightOf(state: TextState, index: number, at: number): number {
  const { form, sense } = state.candidate(at);
  const head = firstOfList(state, at);
  const distance = state.sentence(index) - state.sentence(at);
  const isSubject = state.reading.document.dep(head).startsWith('nsubj') && isMain(state, head);
  const near = Math.max(DECAY ** distance, LEAST);
  const share = form === 'pronoun' || sense === 'adjective' ? AS_PRONOUN : 1;
  return (
    near * (share + (isSubject ? AS_SUBJECT : 0)) +
    (state.sentence(at) <= REACH.lead ? IN_LEAD * share : 0) +
    (isSubject && distance <= 1 ? AS_LAST_SUBJECT[sortOf(state, index)] : 0)
  );
}

/** The token of the first of those with whom an actor stands in a list: all of them are the subject where that one is. */
function firstOfList({ reading, candidates }: TextState, at: number): number {
  let token = candidates[at]?.head ?? -1;
  for (let steps = 0; steps < 6 && reading.document.dep(token) === 'conj'; steps++)
    token = reading.document.head(token);
  return token;
}
