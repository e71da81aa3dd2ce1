import type { Reading } from './reading.ts';

/** The country of the place that a sentence opens with: `In Dublin, Prime Minister Lund …`; null for none. */
export function countryOfSetting(reading: Reading, token: number): string | null {
  const first = reading.sentenceFirst(token);
  if (!/^(?:from|in)$/u.test(reading.lower(first))) return null;
  const place = reading.gazetteer
    .matches(reading.words, first + 1)
    .find(
      ({ actor, sense }) =>
        sense === 'capital' || (sense === 'name' && /^(?:place|state)$/u.test(actor.kind)),
    );
  if (place === undefined) return null;
  const behind = first + 1 + place.length;
  return behind < token && reading.words[behind] === ',' ? place.actor.country : null;
}
