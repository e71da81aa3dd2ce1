/** A point on the screen, in CSS pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The curve of an edge: a parabola over the straight line between its ends, whose middle lies `curvature / 2` of that line's length to its left
 * (seen from the source, y downwards). The same curve as the quadratic Bézier that the edge program draws.
 */
export interface Curve {
  readonly source: Point;
  readonly target: Point;
  readonly curvature: number;
}

/** The Bézier control point of a curve. */
export function controlPoint({ source, target, curvature }: Curve): Point {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  return {
    x: (source.x + target.x) / 2 + dy * curvature,
    y: (source.y + target.y) / 2 - dx * curvature,
  };
}

/** The point at `t` of the way, 0 at the source and 1 at the target. */
export function pointAt(curve: Curve, t: number): Point {
  const control = controlPoint(curve);
  const a = (1 - t) * (1 - t);
  const b = 2 * (1 - t) * t;
  const c = t * t;
  return {
    x: a * curve.source.x + b * control.x + c * curve.target.x,
    y: a * curve.source.y + b * control.y + c * curve.target.y,
  };
}

/** How far a point lies from a curve, in pixels; to the first order, which is exact enough for curvatures below 1. */
export function distanceTo(curve: Curve, point: Point): number {
  const { source, target, curvature } = curve;
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - source.x, point.y - source.y);
  const px = point.x - source.x;
  const py = point.y - source.y;
  const along = (px * dx + py * dy) / length;
  if (along < 0) return Math.hypot(px, py);
  if (along > length) return Math.hypot(point.x - target.x, point.y - target.y);
  const aside = (px * dy - py * dx) / length;
  const share = along / length;
  const height = 2 * curvature * length * share * (1 - share);
  const slope = 2 * curvature * (1 - 2 * share);
  return Math.abs(aside - height) / Math.hypot(1, slope);
}
