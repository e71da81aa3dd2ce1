import type { Band, Captions, Ring } from './captions.ts';
import { controlPoint } from './edge-geometry.ts';
import { drawLabels } from './labels.ts';
import type { Palette } from './palette.ts';

/** What the captions are painted with. */
export interface Brush {
  readonly palette: Palette;
  readonly family: string;
  /** Size of the drawing in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Paints what lies below the lines: a band under the lines that stand out, the ground inside the rings around the chosen actors. */
export function paintUnderlay(
  context: CanvasRenderingContext2D,
  { bands, rings }: Captions,
  { palette, width, height }: Brush,
): void {
  context.clearRect(0, 0, width, height);
  paintBands(context, bands);
  fillRings(context, rings, palette);
}

/** Paints the rings, the names of actors and the words on lines, above everything. */
export function paintNames(
  context: CanvasRenderingContext2D,
  { names, lines, taken, crossing, rings }: Captions,
  { palette, family, width, height }: Brush,
): void {
  context.clearRect(0, 0, width, height);
  strokeRings(context, rings, palette);
  drawLabels(context, names, lines, taken, crossing, { family, ground: palette.ground, width });
}

function paintBands(context: CanvasRenderingContext2D, bands: readonly Band[]): void {
  context.lineCap = 'round';
  context.globalAlpha = 0.22;
  for (const { curve, color, thickness } of bands) {
    const control = controlPoint(curve);
    context.beginPath();
    context.moveTo(curve.source.x, curve.source.y);
    context.quadraticCurveTo(control.x, control.y, curve.target.x, curve.target.y);
    context.strokeStyle = color;
    context.lineWidth = thickness + 11;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function fillRings(
  context: CanvasRenderingContext2D,
  rings: readonly Ring[],
  palette: Palette,
): void {
  context.fillStyle = palette.ground;
  for (const ring of rings) {
    trace(context, ring);
    context.fill();
  }
}

function strokeRings(
  context: CanvasRenderingContext2D,
  rings: readonly Ring[],
  palette: Palette,
): void {
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  for (const ring of rings) {
    trace(context, ring);
    context.stroke();
  }
}

function trace(context: CanvasRenderingContext2D, { at, radius }: Ring): void {
  context.beginPath();
  context.arc(at.x, at.y, radius + 5, 0, 2 * Math.PI);
}
