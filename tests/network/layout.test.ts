import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/build-network.ts';
import { layoutNetwork } from '../../src/network/layout.ts';
import type { Network } from '../../src/network/network.ts';
import type { Extraction } from '../../src/statements/extraction.ts';
import { extractionOf, NORTH, type Said, SOUTH, TYPES } from './invented.ts';
import { positions as allPositions, POSITIONS } from './positions.ts';

const laidOut = (...extractions: Extraction[]): Network => {
  const network = buildNetwork(extractions, { types: TYPES });
  layoutNetwork(network);
  return network;
};

const tie = (source: string, type: string, target: string): Said => ({
  text: `${source} meets ${target}.`,
  type,
  source,
  target,
  words: 'meets',
});

const distance = (network: Network, a: string, b: string): number => {
  const [p, q] = [network.getNodeAttributes(a), network.getNodeAttributes(b)];
  return Math.hypot(p.x - q.x, p.y - q.y);
};

const positions = (network: Network) => network.mapNodes((id, { x, y }) => [id, x, y]);

describe('layoutNetwork', () => {
  it('sets friends nearer than foes', () => {
    const network = laidOut(
      extractionOf('camps', [
        tie('Norland', 'allied-with', 'Sudria'),
        tie('Ostmark', 'allied-with', 'Vesper'),
        tie('Norland', 'fights', 'Ostmark'),
        tie('Sudria', 'fights', 'Vesper'),
        tie('Norland', 'fights', 'Vesper'),
        tie('Sudria', 'fights', 'Ostmark'),
      ]),
    );
    const friends = Math.max(
      distance(network, 'norland', 'sudria'),
      distance(network, 'ostmark', 'vesper'),
    );
    for (const [a, b] of [
      ['norland', 'ostmark'],
      ['norland', 'vesper'],
      ['sudria', 'ostmark'],
      ['sudria', 'vesper'],
    ] as const) {
      expect(distance(network, a, b)).toBeGreaterThan(friends);
    }
  });

  it('is not changed by negative relations at all', () => {
    const peace = [tie('Norland', 'allied-with', 'Sudria'), tie('Red Banner', 'leads', 'Vesper')];
    const war = [
      ...peace,
      tie('Norland', 'fights', 'Red Banner'),
      tie('Sudria', 'fights', 'Vesper'),
    ];
    expect(positions(laidOut(extractionOf('w', war)))).toEqual(
      positions(laidOut(extractionOf('p', peace))),
    );
  });

  it('sets a person beside its organisation', () => {
    const network = laidOut(
      extractionOf('guard', [
        tie('Ada Lund', 'leads', 'Fjord Guard'),
        tie('Norland', 'fights', 'Sudria'),
        tie('Ostmark', 'fights', 'Vesper'),
        tie('Fjord Guard', 'fights', 'Vesper'),
      ]),
    );
    const near = distance(network, 'ada-lund', 'fjord-guard');
    for (const other of ['norland', 'sudria', 'ostmark', 'vesper']) {
      expect(distance(network, 'ada-lund', other)).toBeGreaterThan(near);
    }
  });

  it('gives the same positions whatever the order of the articles', () => {
    expect(positions(laidOut(SOUTH, NORTH))).toEqual(positions(laidOut(NORTH, SOUTH)));
  });

  it('gives the same positions on every machine', () => {
    expect(allPositions()).toBe(POSITIONS);
  });

  it('leaves plans and denials out, and sets who has nothing else beneath', () => {
    const network = laidOut(NORTH);
    const shown = ['norland', 'sudria', 'red-banner', 'ada-lund'];
    const lowest = Math.min(...shown.map((id) => network.getNodeAttribute(id, 'y')));
    for (const id of ['ostmark', 'vesper']) {
      expect(network.getNodeAttribute(id, 'y')).toBeLessThan(lowest);
    }
  });

  it('lets no label of sixty actors cover another, and nothing fly off', () => {
    const names = Array.from({ length: 60 }, (_, i) => `Council of Province ${i}`);
    const said = names.flatMap((name, i) => {
      const other = names[(i * 7 + 3) % 60] ?? '';
      return name === other ? [] : [tie(name, i % 3 === 0 ? 'fights' : 'supports', other)];
    });
    // The name of each actor is looked for by its first place: one sentence each.
    const network = laidOut(extractionOf('many', said));
    const places = network.mapNodes((_id, { x, y, label }) => ({ x, y, width: 7 * label.length }));
    for (const [i, a] of places.entries()) {
      expect(Math.hypot(a.x, a.y)).toBeLessThan(1500);
      for (const b of places.slice(i + 1)) {
        const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
        expect(isBeside || Math.abs(a.y - b.y) >= 14).toBe(true);
      }
    }
  });

  it('places one actor, none, and those without any relation', () => {
    expect(positions(laidOut())).toEqual([]);
    const alone = laidOut({ ...NORTH, statements: [] });
    expect(
      positions(alone)
        .flat()
        .every((value) => !Number.isNaN(value)),
    ).toBe(true);
    expect(new Set(positions(alone).map(([, x, y]) => `${x} ${y}`)).size).toBe(alone.order);
  });
});
