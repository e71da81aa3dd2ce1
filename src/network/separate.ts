/** An actor's mark with its label to the right of it; y runs upwards. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Of the label, in the unit of x and y. */
  readonly width: number;
  readonly height: number;
}

/** Room that a mark takes to both sides. */
const MARK = 14;
/** Beyond this number nobody reads all labels, and only the marks are kept apart. */
const MOST_LABELS = 300;
const ROUNDS = 400;

/**
 * The points moved apart until no mark with its label covers another, as little as that needs: overlapping
 * boxes part along the axis on which they overlap least, in rounds. Points on one spot part in order.
 */
export function separate(points: readonly LabelledPoint[]): LabelledPoint[] {
  const hasLabels = points.length <= MOST_LABELS;
  const boxes = points.map(({ x, y, width, height }) => {
    const label = hasLabels ? width : 0;
    return {
      // The middle of the box lies to the right of the mark.
      x: x + label / 2,
      y,
      shift: label / 2,
      width: 2 * MARK + label,
      height: Math.max(height, hasLabels ? 2 * MARK : MARK),
    };
  });
  const order = boxes.map((_box, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    // Sorted from left to right, a box meets only those that begin before it ends.
    order.sort((a, b) => left(boxes[a]) - left(boxes[b]) || a - b);
    let isApart = true;
    for (let i = 0; i < order.length; i++) {
      const a = boxes[order[i] ?? -1];
      if (a === undefined) continue;
      for (let j = i + 1; j < order.length; j++) {
        const b = boxes[order[j] ?? -1];
        if (b === undefined || left(b) > a.x + a.width / 2 + 1) break;
        const overlapX = (a.width + b.width) / 2 - Math.abs(b.x - a.x);
        const overlapY = (a.height + b.height) / 2 - Math.abs(b.y - a.y);
        if (overlapX <= 0 || overlapY <= 0) continue;
        isApart = false;
        if (overlapY <= overlapX) {
          const step = (overlapY / 2 + 0.01) * (b.y < a.y ? -1 : 1);
          a.y -= step;
          b.y += step;
        } else {
          const step = (overlapX / 2 + 0.01) * (b.x < a.x ? -1 : 1);
          a.x -= step;
          b.x += step;
        }
      }
    }
    if (isApart) break;
  }
  return points.map((point, index) => {
    const box = boxes[index];
    return box === undefined ? point : { ...point, x: box.x - box.shift, y: box.y };
  });
}

function left(box: { readonly x: number; readonly width: number } | undefined): number {
  return box === undefined ? 0 : box.x - box.width / 2;
}
