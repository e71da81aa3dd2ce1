import type { Candidate } from './candidate.ts';
import type { ListedActor } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** How much of all that it says of states a text must say of the one where its first sentence is. */
const LEAST = 3;
const SHARE_AT_PLACE = 0.6;
/** How far a state that no place tells must be ahead of all others. */
const AHEAD = 3;

/**
 * The state that a text with several is about: the one where the first sentence says that it happened (`gunmen stormed a hall in
 * Lima`) and of which much is said, else the one of which far more is said than of any other; null where neither is so.
 */
export function sceneState(reading: Reading, candidates: readonly Candidate[]): ListedActor | null {
  const weights = new Map<string, number>();
  const places = new Set<string>();
  const { document } = reading;
  const lead = reading.sentenceFirst(0);
  for (const { listed, head, first, sense } of candidates) {
    if (listed === null || listed.country === null || listed.kind === 'media') continue;
    const isLand = listed.kind === 'state' || listed.kind === 'place';
    const weight = isLand && sense !== 'adjective' ? 1 : 0.5;
    weights.set(listed.country, (weights.get(listed.country) ?? 0) + weight);
    const isPlaced =
      document.dep(head) === 'pobj' &&
      /^(?:across|at|in|inside|near|outside|throughout)$/u.test(reading.lower(document.head(head)));
    if (isPlaced && listed.kind !== 'person' && reading.sentenceFirst(first) === lead)
      places.add(listed.country);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [top, second] = ranked;
  if (top === undefined) return null;
  const [place] = places;
  const here = place === undefined ? 0 : (weights.get(place) ?? 0);
  if (place !== undefined && places.size === 1 && here >= LEAST && here >= SHARE_AT_PLACE * top[1])
    return reading.gazetteer.state(place);
  const isAhead = top[1] > LEAST && top[1] >= AHEAD * (second?.[1] ?? 0);
  return isAhead ? reading.gazetteer.state(top[0]) : null;
}
