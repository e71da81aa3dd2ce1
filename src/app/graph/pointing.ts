import { type Curve, distanceTo, type Point } from './edge-geometry.ts';
import type { SceneEdge } from './scene.ts';

/** Pixels around a line within which pointing means the line. */
const TOLERANCE = 7;

/** Pixels around an actor within which a fingertip means the actor. */
const FINGERTIP = 24;

/** The actor that a fingertip at a point means, or null where none is near. */
export function actorNear(
  point: Point,
  places: Iterable<readonly [id: string, at: Point]>,
): string | null {
  let nearest: string | null = null;
  let least = FINGERTIP;
  for (const [id, at] of places) {
    const distance = Math.hypot(at.x - point.x, at.y - point.y);
    if (distance < least) [least, nearest] = [distance, id];
  }
  return nearest;
}

/** The line that a point is nearest to, or null where none is within some pixels. */
export function edgeNear(
  point: Point,
  edges: readonly SceneEdge[],
  curveOf: (edge: SceneEdge) => Curve | null,
): SceneEdge | null {
  let nearest: SceneEdge | null = null;
  let least = TOLERANCE;
  for (const edge of edges) {
    const curve = curveOf(edge);
    if (curve === null) continue;
    const distance = distanceTo(curve, point) - edge.thickness / 2;
    if (distance < least) [least, nearest] = [distance, edge];
  }
  return nearest;
}

/** The next of some places in a direction (a unit vector, y downwards), or null where none lies there. */
export function nextInDirection(
  from: Point,
  direction: Point,
  places: Iterable<readonly [id: string, at: Point]>,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, at] of places) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [least, best] = [cost, id];
  }
  return best;
}
