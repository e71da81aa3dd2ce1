import { UndirectedGraph } from 'graphology';
import forceAtlas2Module, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { ActorAttributes, Network } from './network.ts';
import { DEFAULT_STANDINGS, type RelationAttributes, type RelationStanding } from './relation.ts';
import { type LabelledPoint, separate } from './separate.ts';

/** How {@link layoutNetwork} places the actors. */
export interface LayoutOptions {
  /** Standings of the relations that count; reported, claimed and contested by default. */
  readonly standings?: readonly RelationStanding[];
  /** Rounds of the force model; by default 500 up to 200 actors, then fewer. */
  readonly iterations?: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Pull {
  readonly weight: number;
}

type ForceAtlas2 = (
  graph: UndirectedGraph<Point, Pull>,
  parameters: { iterations: number; settings: ForceAtlas2Settings; getEdgeWeight: 'weight' },
) => Readonly<Record<string, Point>>;

// The package is CommonJS and exports the function itself; its typings speak of a `default` beside it,
// which a compiler in Node's own mode takes at its word.
const forceAtlas2 = forceAtlas2Module as unknown as ForceAtlas2;

/** Pixels between neighbouring actors, when the picture is as large as its labels need it. */
const SPACING = 110;
const LETTER_WIDTH = 7;
const LABEL_HEIGHT = 22;

/**
 * Gives every actor a position, in place: ForceAtlas2 (Jacomy et al. 2014), in which positive relations
 * attract, roles attract weakly, and negative ones never do. Actors without a relation of the standings that
 * count stand in rows beneath. The unit is about a pixel of a picture in which no label covers another; the
 * middle is at 0, 0. The same network gives the same positions, in Node and in a browser.
 */
export function layoutNetwork(network: Network, options: LayoutOptions = {}): void {
  const { standings = DEFAULT_STANDINGS } = options;
  const counts = (attributes: RelationAttributes): boolean =>
    standings.includes(attributes.standing);
  const ids = network.nodes();
  const shown = ids.filter((id) => network.someEdge(id, (_key, attributes) => counts(attributes)));
  const points = separate(placeShown(network, shown, counts, options.iterations));
  const places = new Map<string, Point>();
  const centred = centre(points);
  shown.forEach((id, index) => {
    const point = centred[index];
    if (point !== undefined) places.set(id, point);
  });
  const isShown = new Set(shown);
  const rest = ids.filter((id) => !isShown.has(id));
  placeRest(network, rest, centred, places);
  network.updateEachNodeAttributes(
    (id, attributes) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return { ...attributes, x: rounded(x), y: rounded(y) };
    },
    { attributes: ['x', 'y'] },
  );
  network.setAttribute('laidOut', true);
}

function placeShown(
  network: Network,
  ids: readonly string[],
  counts: (attributes: RelationAttributes) => boolean,
  iterations = ids.length <= 200 ? 500 : ids.length <= 2000 ? 200 : 100,
): LabelledPoint[] {
  // Nodes are numbered: ForceAtlas2 keeps them by name in a plain object, where `__proto__` is no key.
  const graph = new UndirectedGraph<Point, Pull>();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  ids.forEach((_id, index) => {
    graph.addNode(index, { x: 0, y: 0 });
  });
  const pull = (a: number, b: number, weight: number): void => {
    if (a === b || weight <= 0) return;
    const known = graph.edge(a, b);
    if (known === undefined) graph.addUndirectedEdge(a, b, { weight });
    else graph.updateEdgeAttribute(known, 'weight', (sum = 0) => Math.min(5, sum + weight));
  };
  network.forEachEdge((_key, attributes, source, target) => {
    const a = numbers.get(source);
    const b = numbers.get(target);
    if (a !== undefined && b !== undefined && counts(attributes)) pull(a, b, pullOf(attributes));
  });
  for (const [id, index] of numbers) {
    const { parent, actsFor } = network.getNodeAttributes(id);
    const body = numbers.get(parent ?? '') ?? numbers.get(actsFor ?? '');
    if (body !== undefined) pull(index, body, 0.4);
  }
  clusterOrder(graph).forEach((node, index) => {
    graph.mergeNodeAttributes(node, onCircle(index, ids.length));
  });
  const places =
    ids.length < 2
      ? {}
      : forceAtlas2(graph, {
          iterations,
          getEdgeWeight: 'weight',
          settings: {
            strongGravityMode: true,
            gravity: 0.3,
            scalingRatio: 10,
            // Whole numbers, so that no engine's logarithm shows in the result.
            slowDown: 1 + Math.round(Math.log(ids.length)),
            barnesHutOptimize: ids.length > 1000,
          },
        });
  const points = ids.map((_id, index) => places[index] ?? { x: 0, y: 0 });
  const scale = (SPACING * Math.sqrt(ids.length)) / Math.max(1e-9, extent(points));
  return points.map(({ x, y }, index) => ({
    x: x * scale,
    y: y * scale,
    width: labelWidth(network.getNodeAttributes(ids[index])),
    height: LABEL_HEIGHT,
  }));
}

/** How strongly a relation draws its ends together; 0 for what is negative or says nothing. */
function pullOf({ sign, family, relation, weight }: RelationAttributes): number {
  if (family === 'role') return 0.6;
  if (sign <= 0) return 0;
  // Talks are a weak sign of being together; even foes hold them.
  const strength = relation === 'consults-with' ? 0.5 : 1;
  return strength * Math.min(3, 1 + Math.max(0, weight - 1) / 4);
}

/** The nodes so that those that are drawn together stand beside one another: each followed by its neighbours. */
function clusterOrder(graph: UndirectedGraph<Point, Pull>): string[] {
  const order = new Set<string>();
  for (const start of graph.nodes()) {
    const stack = [start];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (order.has(node)) continue;
      order.add(node);
      stack.push(...graph.neighbors(node).sort((a, b) => Number(b) - Number(a)));
    }
  }
  return [...order];
}

/** A place on a circle that is a little uneven, since forces between places in perfect balance move nothing. */
function onCircle(index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count;
  const radius = 10 * Math.sqrt(count) * (1 + 0.2 * ((index * 0.618034) % 1));
  return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}

function placeRest(
  network: Network,
  ids: readonly string[],
  points: readonly Point[],
  places: Map<string, Point>,
): void {
  const side = Math.max(600, extent(points));
  let bottom = points.reduce((least, { y }) => Math.min(least, y), 0) - 3 * LABEL_HEIGHT;
  let left = -side / 2;
  for (const id of ids) {
    places.set(id, { x: left, y: bottom });
    left += 40 + labelWidth(network.getNodeAttributes(id));
    if (left > side / 2) {
      left = -side / 2;
      bottom -= 2 * LABEL_HEIGHT;
    }
  }
}

function labelWidth({ label }: Pick<ActorAttributes, 'label'>): number {
  return LETTER_WIDTH * Math.min(30, label.length);
}

function centre(points: readonly Point[]): Point[] {
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [bottom, top] = rangeOf(points.map(({ y }) => y));
  return points.map(({ x, y }) => ({ x: x - (left + right) / 2, y: y - (bottom + top) / 2 }));
}

/** The longer side of the box around some points. */
function extent(points: readonly Point[]): number {
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [bottom, top] = rangeOf(points.map(({ y }) => y));
  return Math.max(right - left, top - bottom);
}

function rangeOf(values: readonly number[]): [number, number] {
  let least = values[0] ?? 0;
  let most = least;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** To three decimals, never -0. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
