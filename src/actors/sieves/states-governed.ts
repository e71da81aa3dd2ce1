import type { TextState } from '../text-state.ts';

/** `the governments of Peru and Chile`, `the Peruvian and Chilean governments`: the states; empty for other nouns. */
export function statesGoverned(
  { reading, candidates, at, clusters }: TextState,
  index: number,
): readonly number[] {
  const { first, head, last, noun } = candidates[index] ?? {
    first: 0,
    head: 0,
    last: 0,
    noun: null,
  };
  if (noun === null || !/^(?:administration|government|regime)$/u.test(noun.noun)) return [];
  const isInFront = reading.lower(first - 1) === 'and' && last === head + 1;
  if (!isInFront && reading.lower(head + 1) !== 'of') return [];
  const states: number[] = [];
  for (let token = first; token < last; token++) {
    const named = at[token] ?? -1;
    if (named >= 0 && named !== index && clusters.of(named).kind === 'state') states.push(named);
  }
  return states.length > (isInFront ? 0 : 1) ? states : [];
}
