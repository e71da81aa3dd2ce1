import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../../src/app/graph/emphasis.ts';
import { placeNodes } from '../../../src/app/graph/placement.ts';
import { arrangeScene, type Target } from '../../../src/app/graph/scene.ts';
import { type Opened, openNetwork } from '../../../src/app/opened.ts';
import type { RelationStanding } from '../../../src/network/relation.ts';
import { type Cast, extractionOf, networkOf, type Said } from '../fixture.ts';

const TEXT =
  'Norland attacked Sudria. Norland did not shell Sudria. Norland backs Westia. Norland helps Westia. ' +
  'Ada Lund leads Norland. Westia may sanction Sudria. Ostia denounced Westia.';
const CAST: Cast = {
  Norland: 'state',
  Sudria: 'state',
  Westia: 'state',
  Ostia: 'state',
  'Ada Lund': 'person',
};
const SAID: readonly Said[] = [
  { who: 'Norland', type: 'fights', whom: 'Sudria', words: 'attacked' },
  { who: 'Norland', type: 'fights', whom: 'Sudria', words: 'did not shell', negated: true },
  { who: 'Norland', type: 'supports', whom: 'Westia', words: 'backs' },
  { who: 'Norland', type: 'aids', whom: 'Westia', words: 'helps' },
  { who: 'Ada Lund', type: 'leads', whom: 'Norland', words: 'leads' },
  { who: 'Westia', type: 'sanctions', whom: 'Sudria', words: 'may sanction', modality: 'possible' },
  { who: 'Ostia', type: 'accuses', whom: 'Westia', words: 'denounced' },
];
const small = openNetwork(networkOf([extractionOf('small', TEXT, CAST, SAID)]));
const large = openNetwork(networkOf([crowd(90)]));

/** A network of `number` states, each of which backs and sues its neighbour. */
function crowd(number: number) {
  const names = Array.from({ length: number }, (_, i) => `S${i}x`);
  const text = names.map((name, i) => `${name} backs${i} and sues${i} ${names[(i + 1) % number]}.`);
  return extractionOf(
    'crowd',
    text.join('\n'),
    Object.fromEntries(names.map((name) => [name, 'state'])),
    names.flatMap((who, i): Said[] => {
      const whom = names[(i + 1) % number] ?? '';
      return [
        { who, type: 'supports', whom, words: `backs${i} ` },
        { who, type: 'aids', whom, words: `backs${i} ` },
        { who, type: 'accuses', whom, words: `sues${i} ` },
      ];
    }),
  );
}

function sceneOf(
  opened: Opened,
  selection: Target | null = null,
  standings: readonly RelationStanding[] = ['reported', 'claimed', 'contested'],
) {
  const shown = opened.relations.filter(({ standing }) => standings.includes(standing));
  return arrangeScene(opened, shown, selection);
}

describe('a small network', () => {
  it('has a line for every relation, with the mark of its standing', () => {
    const labels = sceneOf(small, null, ['reported', 'contested', 'open'])
      .edges.map(({ label }) => label)
      .sort();
    expect(labels).toEqual(['accuses', 'aids', 'leads', 'supports', '→ sanctions', '≠ fights']);
  });
  it('shows kinds as shapes', () => {
    const shapes = new Map(sceneOf(small).nodes.map(({ name, shape }) => [name, shape]));
    expect(shapes.get('Norland')).toBe('disc');
    expect(shapes.get('Ada Lund')).toBe('ring');
  });
  it('points arrows only where a relation has a direction', () => {
    for (const edge of sceneOf(small).edges) {
      expect(edge.directed).toBe(edge.relations.every(({ reciprocal }) => !reciprocal));
    }
  });
  it('draws plans thin', () => {
    const plan = sceneOf(small, null, ['open']).edges.find(({ standing }) => standing === 'open');
    expect(plan?.thickness).toBe(1);
  });
});

describe('a large network', () => {
  it('draws the sixty heaviest actors and counts the rest', () => {
    const scene = sceneOf(large);
    expect(scene.nodes.length).toBe(60);
    expect(scene.left).toBe(30);
  });
  it('has one line with and one against for each pair', () => {
    const { edges } = sceneOf(large);
    const pairs = edges.map(({ source, target, sign }) => `${[source, target].sort()} ${sign}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(edges.some(({ relations }) => relations.length === 2)).toBe(true);
  });
  it('draws the heaviest lines alone, but all of an actor that is selected', () => {
    const everyone = Array.from({ length: 40 }, (_, i) => `T${i}x`);
    const text = everyone.map((name) => `${name} backs all.`).join(' ');
    const said = everyone.flatMap((who, i) =>
      [1, 2, 3, 5, 7, 11].map(
        (step): Said => ({
          who,
          type: 'supports',
          whom: everyone[(i + step) % everyone.length] ?? '',
          words: 'backs',
        }),
      ),
    );
    const cast = Object.fromEntries(everyone.map((name) => [name, 'state' as const]));
    const dense = openNetwork(networkOf([extractionOf('dense', text, cast, said)]));
    const scene = sceneOf(dense);
    expect(scene.edges.length).toBe(150);
    expect(scene.linesLeft).toBe(90);
    const id = dense.relations.at(-1)?.source ?? '';
    const own = dense.relations.filter(({ source, target }) => source === id || target === id);
    const drawn = sceneOf(dense, { kind: 'actor', id }).edges.filter(
      ({ source, target }) => source === id || target === id,
    );
    expect(drawn.length).toBe(own.length);
  });
  it('unfolds the selected pair', () => {
    const bundle = sceneOf(large).edges.find(({ relations }) => relations.length === 2);
    if (bundle === undefined) throw new Error('no bundle');
    const { source: a, target: b } = bundle;
    const unfolded = sceneOf(large, { kind: 'pair', a, b, sign: 1 });
    const lines = unfolded.edges.filter(
      ({ source, target, sign }) =>
        sign > 0 && [source, target].sort().join() === [a, b].sort().join(),
    );
    expect(lines.length).toBe(2);
  });
  it('brings in the actor that is selected, and moves nobody for it', () => {
    const before = sceneOf(large);
    const drawn = new Set(before.nodes.map(({ id }) => id));
    const id = [...large.actors.keys()].find((actor) => !drawn.has(actor)) ?? '';
    const after = sceneOf(large, { kind: 'actor', id });
    expect(after.nodes.some((node) => node.id === id && node.isAdded)).toBe(true);
    const old = placeNodes(before, 800, 600, () => 0);
    const now = placeNodes(after, 800, 600, () => 0);
    for (const [actor, at] of old) expect(now.get(actor)).toEqual(at);
  });
});

describe('placing', () => {
  it('covers no name with another actor, and stays within the drawing', () => {
    const scene = sceneOf(small);
    const at = placeNodes(scene, 640, 480, () => 60);
    const boxes = scene.nodes.map((node) => {
      const { x = 0, y = 0 } = at.get(node.id) ?? {};
      return { left: x - node.radius, right: x + node.radius + 66, top: y - 10, bottom: y + 10 };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThan(0);
      expect(a.right).toBeLessThan(640);
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      }
    }
  });
  it('gives the same places for the same input', () => {
    const places = () => [...placeNodes(sceneOf(large), 700, 500, () => 0)];
    expect(places()).toEqual(places());
  });
});

describe('emphasis', () => {
  it('lights an actor and its neighbours and dims the rest', () => {
    const { nodes, chosen, dim } = emphasisOf(sceneOf(small), { kind: 'actor', id: 'ostia' }, null);
    expect([...nodes].sort()).toEqual(['ostia', 'westia']);
    expect([...chosen]).toEqual(['ostia']);
    expect(dim).toBe(true);
  });
  it('does not dim a small network for a relation', () => {
    const key = small.relations[0]?.key ?? '';
    const { edges, dim } = emphasisOf(sceneOf(small), { kind: 'relation', key }, null);
    expect([...edges]).toEqual([key]);
    expect(dim).toBe(false);
  });
  it('writes each line’s words once', () => {
    const key = small.relations[0]?.key ?? '';
    const { labelled } = emphasisOf(sceneOf(small), { kind: 'relation', key }, null);
    expect(new Set(labelled).size).toBe(labelled.length);
  });
});
