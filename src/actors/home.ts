import type { Candidate } from './candidate.ts';
import { isInDateline } from './datelines.ts';
import type { ListedActor } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/**
 * The state whose `government`, `army` and `police` a text means where it does not say whose: that of
 * the dateline, else the only one that it speaks of; null where neither is so.
 *
 * @param countries how often the text names something of each country
 */
export function homeState(
  reading: Reading,
  candidates: readonly Candidate[],
  countries: ReadonlyMap<string, number>,
): ListedActor | null {
  const states = new Map<string, ListedActor>();
  let atDateline: ListedActor | null = null;
  let isSpokenOf = false;
  for (const { listed, first, head } of candidates) {
    if (listed === null || listed.country === null || listed.kind === 'person') continue;
    // `SULACO (AP)`: the agency's country is not that of the place.
    if (listed.kind === 'media') continue;
    if (isInDateline(reading, first)) {
      atDateline ??= reading.gazetteer.state(listed.country);
      continue;
    }
    if (listed.country === atDateline?.country && !isMeetingPlace(reading, head)) isSpokenOf = true;
    if (listed.kind === 'state') states.set(listed.id, listed);
  }
  // A report from Nairobi may be all about its neighbours.
  if (atDateline !== null) {
    const isHome = isSpokenOf || states.size === 0;
    return isHome && !isOutnumbered(countries, atDateline) ? atDateline : null;
  }
  const [only] = states.values();
  return states.size === 1 && only !== undefined ? only : null;
}

/** `SUVA`, in a report from a summit: another state is spoken of more than twice as often, with its capital and its people. */
function isOutnumbered(countries: ReadonlyMap<string, number>, { country }: ListedActor): boolean {
  return Math.max(...countries.values()) > 2 * (countries.get(country ?? '') ?? 0);
}

/** "met in *Rwanda*'s capital": where others meet is not whom a text is about. */
function isMeetingPlace(reading: Reading, head: number): boolean {
  const { document } = reading;
  if (document.dep(head) !== 'poss') return false;
  const place = document.head(head);
  return (
    reading.lower(place) === 'capital' &&
    document.dep(place) === 'pobj' &&
    /^(?:assemble|confer|convene|gather|meet)$/u.test(
      document.lemma(document.head(document.head(place))),
    )
  );
}
