import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import type { Point } from './edge-geometry.ts';

/** What happens to an actor that is dragged, by mouse or finger. */
export interface DragHandlers {
  /** It is now at a point of the graph's own space. */
  readonly onMove: (id: string, at: Point) => void;
  /** It was moved and is let go. */
  readonly onDrop: () => void;
}

/** The dragging under way. */
export interface Dragging {
  /** True while an actor is held. */
  readonly isOn: () => boolean;
}

/** Lets actors be moved by hand. */
export function letDrag<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  { onMove, onDrop }: DragHandlers,
): Dragging {
  let held: string | null = null;
  let isMoved = false;
  sigma.on('downNode', ({ node, preventSigmaDefault }) => {
    [held, isMoved] = [node, false];
    preventSigmaDefault();
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    isMoved = true;
    onMove(held, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const release = (): void => {
    if (held === null) return;
    held = null;
    if (isMoved) onDrop();
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.on('leaveStage', release);
  return { isOn: () => held !== null };
}
