import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';

/** Titles that lawmakers have in a country whose parties go by names that parties elsewhere bear, and where else a party of that name has such ones. */
const TITLES: ReadonlyMap<string, { readonly title: RegExp; readonly alike: ReadonlySet<string> }> =
  new Map([
    [
      'USA',
      {
        title:
          /^(?:congress(?:man|woman)|lawmaker|rep\.?|representative|sen\.?|senator|strategist)s?$/u,
        alike: new Set(['CHL']),
      },
    ],
    [
      'GBR',
      {
        title: /^(?:councillor|mp|peer)s?$/u,
        alike: new Set('AUS BRB CAN IRL JAM KEN MLT MUS NZL UGA ZAF'.split(' ')),
      },
    ],
  ]);

/** `Republican Senator Ted Cruz`, `Labour MP Diane Abbott`: the title behind the name of a party tells the country, where no other that is named has both. */
export function isPartyOfTitle(
  reading: Reading,
  { matches, last }: Hit,
  known: ReadonlyMap<string, number>,
): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(reading.words[last + 1] ?? '')) return false;
  return matches.some(({ actor }) => {
    const found = actor.kind === 'party' ? TITLES.get(actor.country ?? '') : undefined;
    if (found === undefined || !found.title.test(reading.lower(last))) return false;
    return [...known.keys()].every((other) => !found.alike.has(other));
  });
}

/** How many times as often other countries are named than the one that a name of many parties is listed for. */
const OVERSHADOWING = 3;

/**
 * `Christian Democrats` in a text of Chile are not those of Germany: a name that parties of several countries bear, where the text names that
 * country not at all, or others far more often and does not come from it.
 */
export function isPartyOfAnother(
  { matches }: Hit,
  known: ReadonlyMap<string, number>,
  home: string | null,
): boolean {
  if (known.size === 0) return false;
  const most = Math.max(...known.values());
  return matches.every(({ actor, ambiguous }) => {
    if (!ambiguous || actor.kind !== 'party' || actor.country === null) return false;
    const named = known.get(actor.country) ?? 0;
    return named === 0 || (actor.country !== home && most >= OVERSHADOWING * named);
  });
}
