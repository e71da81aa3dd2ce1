import type { TextState } from '../text-state.ts';

/** How many sentences back a state was named last that words from history speak of. */
const REACH = 3;
/** States that had colonies. */
const COLONIAL = new Set(['BEL', 'ESP', 'FRA', 'GBR', 'ITA', 'NLD', 'PRT']);

/**
 * The state that `the former colonial power` and `the administration` speak of: the only one named shortly before that had colonies, and the
 * United States; -1 for none.
 */
export function powerKnown(state: TextState, index: number): number {
  const { noun, determiner, modifiers, isPlural, isGeneric } = state.candidate(index);
  if (noun === null || determiner !== 'the' || isPlural || isGeneric) return -1;
  if ((state.owners[index] ?? []).length > 0) return -1;
  if (noun.noun === 'administration' && modifiers.length === 0)
    return onlyState(state, index, (country) => country === 'USA');
  if (noun.noun === 'superpower')
    return onlyState(state, index, (country) => country === 'USA' || country === 'SUN');
  if (/^(?:master|power|ruler)$/u.test(noun.noun) && modifiers.includes('colonial'))
    return onlyState(state, index, (country) => COLONIAL.has(country));
  return -1;
}

function onlyState(state: TextState, index: number, fits: (country: string) => boolean): number {
  let found = -1;
  for (let at = index - 1; at >= 0; at--) {
    if (state.sentence(index) - state.sentence(at) > REACH) break;
    const { kind, listed } = state.clusters.of(at);
    if (kind !== 'state' || listed?.country == null || !fits(listed.country)) continue;
    if (state.candidate(at).sense === 'adjective') continue;
    if (found >= 0 && !state.clusters.areSame(found, at)) return -1;
    found = at;
  }
  return found;
}
