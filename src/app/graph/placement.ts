import type { Point } from './edge-geometry.ts';
import type { Scene, SceneNode } from './scene.ts';

/** A node with the room that it and its name need. */
interface Box {
  readonly id: string;
  x: number;
  y: number;
  readonly left: number;
  readonly right: number;
  readonly half: number;
  /** True where it stays where it is. */
  isFixed: boolean;
}

/** Free margin around the drawing, in CSS pixels. */
const MARGIN = { top: 28, right: 24, bottom: 64, left: 28 };
/** How much more one axis may be stretched than the other to use the room. */
const STRETCH = 1.7;
const ROUNDS = 160;
/** The drawing is no higher than this times the root of the number of actors, in CSS pixels. */
const SPREAD = 190;
/** Least length of a line, and of several between the same two, in CSS pixels. */
const SHORTEST = 100;
const PER_LINE = 40;
const LONGEST = 220;

/**
 * Puts the layout's positions on a screen of `width` x `height` CSS pixels: scaled to fill it, then pushed apart so that no name covers another
 * actor. `nameWidth` gives the width of a node's name in pixels, 0 where it has none. Same input, same positions.
 */
export function placeNodes(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  width: number,
  height: number,
  nameWidth: (node: SceneNode) => number,
): Map<string, Point> {
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const scaled = scaleTo(nodes, MARGIN.left, MARGIN.top, right, bottom);
  const boxes = nodes.map((node, index): Box => {
    const name = nameWidth(node);
    const at = scaled[index] ?? { x: width / 2, y: height / 2 };
    return {
      id: node.id,
      x: at.x,
      y: at.y,
      left: node.radius + 6,
      right: node.radius + (name > 0 ? name + 10 : 6),
      half: Math.max(node.radius + 4, name > 0 ? 13 : 0),
      isFixed: false,
    };
  });
  const frame = { left: MARGIN.left, right, top: MARGIN.top, bottom };
  const isAdded = (index: number): boolean => nodes[index]?.isAdded ?? false;
  const base = boxes.filter((_, index) => !isAdded(index));
  settle(base, linesBetween(base, edges), frame);
  if (base.length < boxes.length) {
    // What the selection adds finds its place among the others, which do not move for it.
    for (const box of base) box.isFixed = true;
    settle(boxes, [], frame);
  }
  return new Map(boxes.map((box) => [box.id, { x: box.x, y: box.y }]));
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly a: Box;
  readonly b: Box;
  readonly distance: number;
}

/** Moves boxes until they overlap no more, lines are long enough, and all lie within the frame. */
function settle(boxes: readonly Box[], lines: readonly Line[], frame: Frame): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const { a, b, distance } of lines) {
      if (stretch(a, b, distance)) moved = true;
    }
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) {
        const a = boxes[i];
        const b = boxes[j];
        if (a !== undefined && b !== undefined && part(a, b)) moved = true;
      }
    }
    const middle = (frame.left + frame.right) / 2;
    for (const box of boxes) {
      if (box.isFixed) continue;
      box.x = clamp(box.x, frame.left + box.left - 6, Math.max(frame.right - box.right, middle));
      box.y = clamp(box.y, frame.top, frame.bottom);
    }
    if (!moved) return;
  }
}

function scaleTo(
  nodes: readonly SceneNode[],
  left: number,
  top: number,
  right: number,
  bottom: number,
): Point[] {
  const base = nodes.filter((node) => !node.isAdded);
  const xs = base.map((node) => node.x);
  const ys = base.map((node) => node.y);
  const [minX, maxX, minY, maxY] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  // Names stand to the right of their actors: the drawing keeps a little more room there.
  const room = (right - left) * 0.86;
  // Three actors at the corners of a large screen would have little to do with one another.
  const most = SPREAD * Math.sqrt(base.length);
  const scaleX = Math.min(room, most * 1.3) / Math.max(1e-9, maxX - minX);
  const scaleY = Math.min(bottom - top, most) / Math.max(1e-9, maxY - minY);
  const least = Math.min(scaleX, scaleY);
  const across = Math.min(scaleX, least * STRETCH);
  const down = Math.min(scaleY, least * STRETCH);
  const middleX = left + room / 2;
  const middleY = (top + bottom) / 2;
  return nodes.map((node) => ({
    x: middleX + (node.x - (minX + maxX) / 2) * (maxX > minX ? across : 0),
    // The layout counts upwards, the screen downwards.
    y: middleY - (node.y - (minY + maxY) / 2) * (maxY > minY ? down : 0),
  }));
}

/** Pushes two overlapping boxes apart along the shorter way; false where they do not overlap. */
function part(a: Box, b: Box): boolean {
  const overlapX = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left);
  const overlapY = Math.min(a.y + a.half, b.y + b.half) - Math.max(a.y - a.half, b.y - b.half);
  if (overlapX <= 0 || overlapY <= 0 || (a.isFixed && b.isFixed)) return false;
  const share = a.isFixed || b.isFixed ? 1 : 0.5;
  if (overlapY <= overlapX) {
    const push = (overlapY * share + 0.5) * (a.y <= b.y ? -1 : 1);
    if (!a.isFixed) a.y += push;
    if (!b.isFixed) b.y -= push;
  } else {
    const push = (overlapX * share + 0.5) * (a.x <= b.x ? -1 : 1);
    if (!a.isFixed) a.x += push;
    if (!b.isFixed) b.x -= push;
  }
  return true;
}

/** Pairs of actors with lines between them, and the length that those lines need to be told apart. */
function linesBetween(boxes: readonly Box[], edges: Scene['edges']): Line[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const counts = new Map<string, { a: Box; b: Box; count: number }>();
  for (const edge of edges) {
    const [a, b] = [edge.source, edge.target].sort().map((id) => byId.get(id));
    if (edge.role || a === undefined || b === undefined) continue;
    const pair = counts.get(`${a.id}\n${b.id}`) ?? { a, b, count: 0 };
    counts.set(`${a.id}\n${b.id}`, { ...pair, count: pair.count + 1 });
  }
  const crowd = counts.size > 40 ? 0.5 : 1;
  return [...counts.values()].map(({ a, b, count }) => ({
    a,
    b,
    distance: Math.min(LONGEST, SHORTEST + PER_LINE * (count - 1)) * crowd,
  }));
}

/** Pushes two actors apart where their lines are too short; false where they are long enough. */
function stretch(a: Box, b: Box, distance: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy);
  if (length >= distance) return false;
  // Two actors on one spot part sideways.
  const [ux, uy] = length < 0.01 ? [1, 0] : [dx / length, dy / length];
  const push = (distance - length) * 0.25;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
