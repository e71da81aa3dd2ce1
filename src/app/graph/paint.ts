import { type Curve, controlPoint, type Point } from './edge-geometry.ts';
import { drawLabels, type LineLabel, type NameLabel, type Rectangle } from './labels.ts';
import type { Palette } from './palette.ts';

/** Paints what lies below the lines: a band under the selected lines, a ring around the selected actors. */
export function paintUnderlay(
  context: CanvasRenderingContext2D,
  bands: readonly { curve: Curve; color: string; thickness: number }[],
  rings: readonly { at: Point; radius: number }[],
  palette: Palette,
): void {
  context.lineCap = 'round';
  for (const { curve, color, thickness } of bands) {
    const control = controlPoint(curve);
    context.beginPath();
    context.moveTo(curve.source.x, curve.source.y);
    context.quadraticCurveTo(control.x, control.y, curve.target.x, curve.target.y);
    context.globalAlpha = 0.22;
    context.strokeStyle = color;
    context.lineWidth = thickness + 11;
    context.stroke();
    context.globalAlpha = 1;
  }
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  for (const { at, radius } of rings) {
    context.beginPath();
    context.arc(at.x, at.y, radius + 5, 0, 2 * Math.PI);
    context.fillStyle = palette.ground;
    context.fill();
    context.stroke();
  }
}

/** Paints the names of actors and the words on lines, above everything. */
export function paintNames(
  context: CanvasRenderingContext2D,
  names: readonly NameLabel[],
  lines: readonly LineLabel[],
  taken: readonly Rectangle[],
  palette: Palette,
  family: string,
  width: number,
): void {
  drawLabels(context, names, lines, taken, { family, ground: palette.ground, width });
}
