import { describe, expect, it } from 'vitest';
import { bend } from '../../../src/app/graph/curvature.ts';
import { distanceTo, pointAt } from '../../../src/app/graph/edge-geometry.ts';

const line = { source: { x: 0, y: 0 }, target: { x: 200, y: 0 } };

describe('the curve of a line', () => {
  it('is straight without curvature', () =>
    expect(pointAt({ ...line, curvature: 0 }, 0.5)).toEqual({ x: 100, y: 0 }));
  it('bulges by half its curvature', () =>
    expect(pointAt({ ...line, curvature: 0.25 }, 0.5)).toEqual({ x: 100, y: -25 }));
  for (const curvature of [0, 0.12, 0.25, -0.37]) {
    for (const t of [0.1, 0.5, 0.8]) {
      it(`is touched by its own points: curvature ${curvature} at ${t}`, () => {
        const curve = { source: { x: 10, y: 90 }, target: { x: 160, y: -40 }, curvature };
        expect(distanceTo(curve, pointAt(curve, t))).toBeLessThan(0.01);
      });
    }
  }
  it('is as far as the eye says', () => {
    const curve = { ...line, curvature: 0.25 };
    expect(distanceTo(curve, { x: 100, y: -35 })).toBeCloseTo(10);
    expect(distanceTo(curve, { x: 100, y: 0 })).toBeCloseTo(25);
    expect(distanceTo(curve, { x: -30, y: 40 })).toBeCloseTo(50);
  });
});

describe('bending', () => {
  const edge = (key: string, sign: -1 | 0 | 1, source = 'a', target = 'b') => ({
    key,
    sign,
    source,
    target,
  });

  it('leaves a single line with straight', () => expect(bend([edge('k', 1)]).get('k')).toBe(0));
  it('curves a single line against', () => expect(bend([edge('k', -1)]).get('k')).toBe(0.25));
  it('keeps lines with nearly straight and lines against curved, however many', () => {
    const edges = Array.from({ length: 12 }, (_, i) => edge(`k${i}`, i % 2 === 0 ? 1 : -1));
    const bends = bend(edges);
    for (const { key, sign } of edges) {
      const size = Math.abs(bends.get(key) ?? Number.NaN);
      if (sign > 0) expect(size).toBeLessThanOrEqual(0.12);
      else expect(size).toBeGreaterThanOrEqual(0.25);
    }
  });
  it('lays no two lines of a pair on one another, whichever way they point', () => {
    const bends = bend([
      edge('1', 1),
      edge('2', 1, 'b', 'a'),
      edge('3', -1),
      edge('4', -1, 'b', 'a'),
    ]);
    // Seen from a: a line from b bends to the other side.
    const seen = [bends.get('1'), -(bends.get('2') ?? 0), bends.get('3'), -(bends.get('4') ?? 0)];
    expect(new Set(seen).size).toBe(4);
  });
  it('does not depend on other pairs', () =>
    expect(bend([edge('x', 1, 'c', 'd'), edge('k', 1)]).get('k')).toBe(0));
});
