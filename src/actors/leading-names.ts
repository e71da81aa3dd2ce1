import { type Candidate, candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** What the name before a hyphen does to what follows it. */
const DEEDS = /^(?:aligned|allied|backed|controlled|dominated|funded|held|led|run|sponsored)$/u;

/** `US` in the listed name `US-led coalition`: who leads it stands inside its name. */
export function leadingNames(
  reading: Reading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates.flatMap(({ first, last, listed }) => {
    if (listed === null || last - first < 4 || reading.words[first + 1] !== '-') return [];
    if (!DEEDS.test(reading.lower(first + 2))) return [];
    const [match] = reading.gazetteer
      .matches(reading.words, first)
      .filter(({ length, actor }) => length === 1 && actor.id !== listed.id);
    if (match === undefined || match.actor.kind === 'place') return [];
    return [
      candidate({
        first,
        last: first + 1,
        head: first,
        form: 'name',
        kind: match.actor.kind,
        listed: match.actor,
        sense: match.sense,
        name: match.actor.name,
      }),
    ];
  });
}
