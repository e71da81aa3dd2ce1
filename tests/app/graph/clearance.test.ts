import { describe, expect, it } from 'vitest';
import { avoidActors } from '../../../src/app/graph/clearance.ts';
import type { Point } from '../../../src/app/graph/edge-geometry.ts';
import type { SceneEdge, SceneNode } from '../../../src/app/graph/scene.ts';

const places: Readonly<Record<string, Point>> = {
  a: { x: 0, y: 0 },
  b: { x: 200, y: 0 },
  onLine: { x: 100, y: 0 },
  onCurve: { x: 100, y: -25 },
};

/** Curvatures of lines from a to b, with another actor at one of the places. */
function around(other: keyof typeof places | null, ...curvatures: number[]): number[] {
  const ids = ['a', 'b', ...(other === null ? [] : [other])];
  const nodes = ids.map(
    (id): SceneNode => ({
      id,
      name: id,
      shape: 'disc',
      radius: 8,
      strength: 1,
      x: 0,
      y: 0,
      isAdded: false,
    }),
  );
  const edges = curvatures.map(
    (curvature, index): SceneEdge => ({
      key: `k${index}`,
      source: 'a',
      target: 'b',
      sign: curvature >= 0.25 ? -1 : 1,
      role: false,
      standing: 'reported',
      directed: false,
      thickness: 2,
      curvature,
      label: '',
      weight: 1,
      relations: [],
    }),
  );
  return [...avoidActors(edges, nodes, new Map(Object.entries(places))).values()];
}

describe('lines and actors that they have nothing to do with', () => {
  it('leaves a free line as it is', () => expect(around(null, 0)).toEqual([0]));
  it('bends a straight line around an actor, and no further than straight lines may', () => {
    const [curvature = 0] = around('onLine', 0);
    expect(Math.abs(curvature)).toBe(0.12);
  });
  it('bends a curve to the other side', () => expect(around('onCurve', 0.25)).toEqual([-0.25]));
  it('keeps the lines of a pair apart', () =>
    expect(new Set(around('onLine', -0.08, 0.08, 0.25)).size).toBe(3));
});
