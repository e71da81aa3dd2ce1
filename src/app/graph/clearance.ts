import { type Curve, distanceTo, type Point } from './edge-geometry.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Free room that a line should leave around actors that it has nothing to do with, in CSS pixels. */
const ROOM = 12;
/** Other bends of a line that stands alone between its ends, the least change first. */
const STRAIGHT = [0, 0.06, -0.06, 0.12, -0.12] as const;
const CURVED = [1, -1, 1.4, -1.4] as const;

/**
 * Curvatures, by key, with which lines do not run through actors between their ends: where one does, it bends to the other side, or a little more or
 * less, within what its meaning allows. Lines that share both ends bend together.
 */
export function avoidActors(
  edges: readonly SceneEdge[],
  nodes: readonly SceneNode[],
  positions: ReadonlyMap<string, Point>,
): Map<string, number> {
  const curvatures = new Map(edges.map(({ key, curvature }) => [key, curvature]));
  const pairs = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join('\n');
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  for (const lines of pairs.values()) {
    let best = lines.map(({ curvature }) => curvature);
    let room = Number.NEGATIVE_INFINITY;
    for (const candidate of bendsOf(lines)) {
      const found = Math.min(
        ...lines.map((edge, index) =>
          roomAlong({ ...edge, curvature: candidate[index] ?? 0 }, nodes, positions),
        ),
      );
      if (found > room) [room, best] = [found, candidate];
      if (found >= ROOM) break;
    }
    for (const [index, { key }] of lines.entries()) curvatures.set(key, best[index] ?? 0);
  }
  return curvatures;
}

/** What the lines of a pair may be bent like; the first is what they are. */
function bendsOf(lines: readonly SceneEdge[]): number[][] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    return only.curvature === 0
      ? STRAIGHT.map((curvature) => [curvature])
      : CURVED.map((factor) => [only.curvature * factor]);
  }
  return [1, -1].map((side) => lines.map(({ curvature }) => curvature * side));
}

/** The least distance between a line and an actor that is none of its ends. */
function roomAlong(
  edge: SceneEdge,
  nodes: readonly SceneNode[],
  positions: ReadonlyMap<string, Point>,
): number {
  const source = positions.get(edge.source);
  const target = positions.get(edge.target);
  if (source === undefined || target === undefined) return ROOM;
  const curve: Curve = { source, target, curvature: edge.curvature };
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const at = positions.get(node.id);
    if (node.id === edge.source || node.id === edge.target || at === undefined) continue;
    least = Math.min(least, distanceTo(curve, at) - node.radius);
  }
  return least;
}
