import { type Curve, type Point, pointAt } from './edge-geometry.ts';

/** A rectangle on the screen, in CSS pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name to be written beside its actor. */
export interface NameLabel {
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
  readonly color: string;
  readonly bold: boolean;
  /** True where it must be written even if it covers another. */
  readonly forced: boolean;
}

/** Words to be written on a line. */
export interface LineLabel {
  readonly text: string;
  readonly curve: Curve;
  readonly color: string;
  readonly forced: boolean;
}

/** What the labels are drawn with. */
export interface LabelStyle {
  readonly family: string;
  readonly ground: string;
  /** Width of the drawing, beyond which no name may reach if it can be helped. */
  readonly width: number;
}

const NAME_SIZE = 13;
const LINE_SIZE = 12;
const LONGEST_NAME = 30;

/** A name, cut where it is too long for the drawing; the full one is in the details. */
function shortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

/** Width of a name in the drawing, in CSS pixels. */
export function nameWidth(
  context: CanvasRenderingContext2D,
  text: string,
  family: string,
  bold = false,
): number {
  context.font = fontOf(NAME_SIZE, family, bold);
  return context.measureText(shortName(text)).width;
}

/**
 * Writes names and the words on lines, each where it covers nothing written before it: the most important first. `taken` holds what must stay
 * free, such as the actors' own shapes; `crossing` are points of lines, which a name had better not cover.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  names: readonly NameLabel[],
  lines: readonly LineLabel[],
  taken: readonly Rectangle[],
  crossing: readonly Point[],
  style: LabelStyle,
): void {
  const used = [...taken];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const place = (
    candidates: readonly Rectangle[],
    forced: boolean,
    crossed: readonly Point[],
  ): Rectangle | null => {
    const isInside = ({ x, width }: Rectangle): boolean => x >= 0 && x + width <= style.width;
    const inside = candidates.filter(isInside);
    const free = inside.filter((box) => !used.some((other) => overlap(box, other)));
    const chosen =
      clearest(free, crossed) ?? (forced ? (inside[0] ?? candidates[0]) : undefined) ?? null;
    if (chosen !== null) used.push(chosen);
    return chosen;
  };
  for (const name of names) {
    const text = shortName(name.text);
    context.font = fontOf(NAME_SIZE, style.family, name.bold);
    const width = context.measureText(text).width;
    const box = place(besides(name, width), name.forced, crossing);
    if (box !== null) write(context, text, box, name.color, style.ground, 4);
  }
  context.font = fontOf(LINE_SIZE, style.family, false);
  for (const line of lines) {
    const width = context.measureText(line.text).width;
    const boxes = [0.5, 0.4, 0.6, 0.32, 0.68].map((t) => {
      const at = pointAt(line.curve, t);
      return { x: at.x - width / 2, y: at.y - 8, width, height: 16 };
    });
    const box = place(boxes, line.forced, []);
    if (box !== null) write(context, line.text, box, line.color, style.ground, 5);
  }
}

/** The rectangle with the fewest points in it, the first of several. */
function clearest(boxes: readonly Rectangle[], points: readonly Point[]): Rectangle | undefined {
  let best: Rectangle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const number = points.filter(
      ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
    ).length;
    if (number < least) [least, best] = [number, box];
    if (number === 0) break;
  }
  return best;
}

/** The places where a name may stand, the best first: right, left, below, above. */
function besides({ at, radius }: NameLabel, width: number): Rectangle[] {
  const height = 17;
  const gap = radius + 6;
  return [
    { x: at.x + gap, y: at.y - height / 2, width, height },
    { x: at.x - gap - width, y: at.y - height / 2, width, height },
    { x: at.x - width / 2, y: at.y + radius + 4, width, height },
    { x: at.x - width / 2, y: at.y - radius - 4 - height, width, height },
  ];
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  box: Rectangle,
  color: string,
  ground: string,
  halo: number,
): void {
  const y = box.y + box.height / 2;
  context.strokeStyle = ground;
  context.lineWidth = halo;
  context.strokeText(text, box.x, y);
  context.fillStyle = color;
  context.fillText(text, box.x, y);
}

function fontOf(size: number, family: string, bold: boolean): string {
  return `${bold ? 600 : 400} ${size}px ${family}`;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
