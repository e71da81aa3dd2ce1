import { describe, expect, it } from 'vitest';
import { find, mismatch } from '../../src/app/find.ts';
import { openNetwork } from '../../src/app/opened.ts';
import { extractionOf, networkOf } from './fixture.ts';

const opened = openNetwork(
  networkOf([
    extractionOf(
      'a',
      'Iran backs Lebanon. Iraq attacked Côte Rouge. Northern Relief Front helps Iran.',
      {
        Iran: 'state',
        Lebanon: 'state',
        Iraq: 'state',
        'Côte Rouge': 'state',
        'Northern Relief Front': 'organisation',
      },
      [
        { who: 'Iran', type: 'supports', whom: 'Lebanon', words: 'backs' },
        { who: 'Iraq', type: 'fights', whom: 'Côte Rouge', words: 'attacked' },
        { who: 'Northern Relief Front', type: 'aids', whom: 'Iran', words: 'helps' },
      ],
    ),
  ]),
);

const first = (query: string): string | undefined => find(opened, query)[0]?.name;

describe('the search', () => {
  for (const [query, name] of [
    ['iran', 'Iran'],
    ['IRAN', 'Iran'],
    ['irn', 'Iran'],
    ['Lebannon', 'Lebanon'],
    ['Lebnaon', 'Lebanon'],
    ['cote rouge', 'Côte Rouge'],
    ['rouge', 'Côte Rouge'],
    ['nrf', 'Northern Relief Front'],
    ['northen front', 'Northern Relief Front'],
    ['fights', 'fights'],
    ['iraq rouge', 'Iraq fights Côte Rouge'],
    ['Lebannon supports', 'Iran supports Lebanon'],
    ['rouge lebanon', undefined],
    ['attacked', undefined],
    ['zzz', undefined],
    ['  ', undefined],
  ] as const) {
    it(`finds ${name ?? 'nothing'} for “${query}”`, () => expect(first(query)).toBe(name));
  }
  it('prefers the whole name', () => {
    expect(mismatch('iran', 'iran')).toBeLessThan(mismatch('iran', 'iranian guards') ?? 0);
  });
});
