import type { SceneEdge } from './scene.ts';

/** The colours that the graph needs of a theme, as 6-digit hex. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly secondary: string;
  readonly with: string;
  readonly against: string;
  readonly neutral: string;
  readonly weakWith: string;
  readonly weakAgainst: string;
  readonly actor: string;
  readonly dimmed: string;
  /** Lines of roles that nobody asked for. */
  readonly faint: string;
}

/** Reads the colours of the theme in force from the style sheet's custom properties. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim() || '#888888';
  return {
    ground: read('--ground'),
    text: read('--text'),
    secondary: read('--text-secondary'),
    with: read('--with'),
    against: read('--against'),
    neutral: read('--neutral'),
    weakWith: read('--with-weak'),
    weakAgainst: read('--against-weak'),
    actor: read('--actor'),
    dimmed: read('--dimmed'),
    faint: read('--faint'),
  };
}

/** Colour of a line: hue means sign and nothing else; what is open is weaker, what is denied grey. */
export function edgeColor(
  edge: Pick<SceneEdge, 'sign' | 'role' | 'standing'>,
  palette: Palette,
): string {
  if (edge.role || edge.sign === 0 || edge.standing === 'denied') return palette.neutral;
  const open = edge.standing === 'open';
  if (edge.sign > 0) return open ? palette.weakWith : palette.with;
  return open ? palette.weakAgainst : palette.against;
}
