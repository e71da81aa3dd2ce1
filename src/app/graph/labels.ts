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
/** Where on a line its words may stand, as shares of the line, the best first. */
const PLACES_ON_LINE = [0.5, 0.4, 0.6, 0.32, 0.68];

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
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const wanted = names.map((name): Wanted => {
    const text = shortName(name.text);
    context.font = fontOf(NAME_SIZE, style.family, name.bold);
    return { ...name, text, boxes: besides(name, context.measureText(text).width) };
  });
  const used = [...taken];
  const clear = placed(wanted, used, crossing, style.width);
  // A name on a line is better than none.
  const usedByAll = [...taken];
  const any = clear.includes(null) ? placed(wanted, usedByAll, [], style.width) : clear;
  const isClear = missing(clear) <= missing(any);
  (isClear ? clear : any).forEach((box, index) => {
    const name = wanted[index];
    if (box === null || name === undefined) return;
    context.font = fontOf(NAME_SIZE, style.family, name.bold);
    write(context, name.text, box, name.color, style.ground, 4);
  });
  context.font = fontOf(LINE_SIZE, style.family, false);
  const words = lines.map(({ text, curve, color, forced }): Wanted => {
    const boxes = onLine(curve, context.measureText(text).width, forced);
    return { text, color, forced, bold: false, boxes };
  });
  placed(words, isClear ? used : usedByAll, [], style.width).forEach((box, index) => {
    const word = words[index];
    if (box !== null && word) write(context, word.text, box, word.color, style.ground, 5);
  });
}

/** A label and where it may stand, the best place first. */
interface Wanted extends Pick<NameLabel, 'text' | 'color' | 'bold' | 'forced'> {
  readonly boxes: readonly Rectangle[];
}

/** A place for each label, or null where it has none; `used` grows by them. */
function placed(
  labels: readonly Wanted[],
  used: Rectangle[],
  crossing: readonly Point[],
  width: number,
): (Rectangle | null)[] {
  return labels.map(({ boxes, forced }) => {
    const inside = boxes.filter((box) => box.x >= 0 && box.x + box.width <= width);
    const free = inside.filter((box) => !used.some((other) => sharedArea(box, other) > 0));
    const chosen =
      clearest(free, crossing) ??
      (forced ? leastCovering(inside.length > 0 ? inside : boxes, used) : null);
    if (chosen !== null) used.push(chosen);
    return chosen;
  });
}

function missing(boxes: readonly (Rectangle | null)[]): number {
  return boxes.filter((box) => box === null).length;
}

/** The places where the words on a line may stand; those that must be there may stand above or below it. */
function onLine(curve: Curve, width: number, forced: boolean): Rectangle[] {
  const on = PLACES_ON_LINE.map((t) => {
    const at = pointAt(curve, t);
    return { x: at.x - width / 2, y: at.y - 8, width, height: 16 };
  });
  if (!forced) return on;
  return [...on, ...on.flatMap((box) => [-16, 16].map((by) => ({ ...box, y: box.y + by })))];
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

/** The rectangle that covers least of what is there, the first of several. */
function leastCovering(boxes: readonly Rectangle[], used: readonly Rectangle[]): Rectangle | null {
  const covered = boxes.map((box) => used.reduce((sum, other) => sum + sharedArea(box, other), 0));
  return boxes[covered.indexOf(Math.min(...covered))] ?? null;
}

function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The places where a name may stand, the best first: right, left, below, above; then below and above from the actor on, or up to it. */
function besides({ at, radius }: NameLabel, width: number): Rectangle[] {
  const height = 17;
  const gap = radius + 6;
  const middle = at.y - height / 2;
  const below = at.y + radius + 4;
  const above = at.y - radius - 4 - height;
  return [
    { x: at.x + gap, y: middle, width, height },
    { x: at.x - gap - width, y: middle, width, height },
    ...[at.x - width / 2, at.x - radius, at.x + radius - width].flatMap((x) => [
      { x, y: below, width, height },
      { x, y: above, width, height },
    ]),
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
