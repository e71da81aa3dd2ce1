import type { Sign } from '../../statements/relation-types.ts';

/** What decides how an edge bends: its ends, which way it points, and what it means. */
export interface Bending {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly sign: Sign;
}

/** Furthest that a line which is not *against* may bend. */
const STRAIGHT = 0.12;
/** Least bend of a line *against*, and how much each further one adds. */
const CURVED = 0.25;
const STEP = 0.12;

/**
 * Curvature of each edge, by key: lines *with* (and neutral ones) are straight or nearly, lines *against* are curved, and no two lines of a pair
 * lie upon one another. Reckoned from the edges that are shown, so that filtering leaves no gaps.
 */
export function bend(edges: readonly Bending[]): Map<string, number> {
  const pairs = new Map<string, { straight: Bending[]; curved: Bending[] }>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join('\n');
    const lines = pairs.get(pair) ?? { straight: [], curved: [] };
    (edge.sign < 0 ? lines.curved : lines.straight).push(edge);
    pairs.set(pair, lines);
  }
  const curvatures = new Map<string, number>();
  for (const { straight, curved } of pairs.values()) {
    straight.forEach((edge, index) => {
      const share = straight.length === 1 ? 0 : (2 * index) / (straight.length - 1) - 1;
      const reach = Math.min(STRAIGHT, 0.04 * straight.length);
      curvatures.set(edge.key, oriented(edge, share * reach));
    });
    curved.forEach((edge, index) => {
      const side = index % 2 === 0 ? 1 : -1;
      curvatures.set(edge.key, oriented(edge, side * (CURVED + STEP * Math.floor(index / 2))));
    });
  }
  return curvatures;
}

/** Turns a bend reckoned from the pair's first end into one reckoned from the edge's source. */
function oriented(edge: Bending, curvature: number): number {
  return edge.source <= edge.target ? curvature : -curvature || 0;
}
