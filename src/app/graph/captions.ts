import { type Curve, type Point, pointAt } from './edge-geometry.ts';
import type { Emphasis } from './emphasis.ts';
import type { LineLabel, NameLabel, Rectangle } from './labels.ts';
import { edgeColor, type Palette } from './palette.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** All that is painted beside the shapes and lines themselves. */
export interface Captions {
  /** Names of actors and words on lines, the most important first. */
  readonly names: readonly NameLabel[];
  readonly lines: readonly LineLabel[];
  /** The actors' shapes, which no words may cover. */
  readonly taken: readonly Rectangle[];
  /** Points along the lines that are to be seen. */
  readonly crossing: readonly Point[];
  /** Bands under the lines that stand out. */
  readonly bands: readonly Band[];
  /** Rings around the actors that are chosen. */
  readonly rings: readonly Ring[];
}

/** A band under a line. */
export interface Band {
  readonly curve: Curve;
  readonly color: string;
  readonly thickness: number;
}

/** A ring around an actor. */
export interface Ring {
  readonly at: Point;
  readonly radius: number;
}

/** Where things are on the screen; null for what is not drawn. */
export interface Places {
  readonly positionOf: (id: string) => Point | null;
  readonly curveOf: (edge: SceneEdge) => Curve | null;
}

/** More bands than these would be a stain. */
const MOST_BANDS = 4;
/** Up to so many lines that stand out have their words in any case. */
const MOST_FORCED = 8;
/** Pixels between the points along a line. */
const STEP = 9;

/** Works out what to write and mark in a scene. */
export function captionsOf(
  scene: Scene,
  emphasis: Emphasis,
  palette: Palette,
  places: Places,
): Captions {
  return {
    ...namesOf(scene, emphasis, palette, places),
    lines: linesOf(scene, emphasis, palette, places),
    crossing: pointsOf(scene, emphasis, places),
    bands: bandsOf(scene, emphasis, palette, places),
    rings: scene.nodes.flatMap(({ id, radius }): Ring[] => {
      const at = emphasis.chosen.has(id) ? places.positionOf(id) : null;
      return at === null ? [] : [{ at, radius }];
    }),
  };
}

function namesOf(
  scene: Scene,
  emphasis: Emphasis,
  palette: Palette,
  { positionOf }: Places,
): Pick<Captions, 'names' | 'taken'> {
  const written = new Set(scene.nodes.slice(0, emphasis.names).map(({ id }) => id));
  const groups: [NameLabel[], NameLabel[], NameLabel[]] = [[], [], []];
  const [chosenNames, litNames, dimmedNames] = groups;
  const taken: Rectangle[] = [];
  for (const { id, name, radius } of scene.nodes) {
    const at = positionOf(id);
    if (at === null) continue;
    taken.push({ x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 });
    const isLit = emphasis.nodes.has(id);
    const isChosen = emphasis.chosen.has(id);
    const isDimmed = emphasis.dim && !isLit;
    if (!isLit && scene.bundled && (isDimmed || !written.has(id))) continue;
    const group = isChosen ? chosenNames : isDimmed ? dimmedNames : litNames;
    group.push({
      text: name,
      at,
      // The ring around a chosen actor needs room too.
      radius: radius + (isChosen ? 4 : 0),
      color: isDimmed ? palette.secondary : palette.text,
      bold: isChosen,
      forced: isChosen,
    });
  }
  return { names: groups.flat(), taken };
}

function linesOf(
  scene: Scene,
  emphasis: Emphasis,
  palette: Palette,
  { curveOf }: Places,
): LineLabel[] {
  const edges = new Map(scene.edges.map((edge) => [edge.key, edge]));
  return emphasis.labelled.flatMap((key): LineLabel[] => {
    const edge = edges.get(key);
    const curve = edge === undefined ? null : curveOf(edge);
    if (edge === undefined || curve === null) return [];
    const isLit = emphasis.edges.has(key);
    // Among many lines words that must be there would cover one another.
    const forced = isLit && emphasis.edges.size <= MOST_FORCED;
    return [{ text: edge.label, curve, color: isLit ? palette.text : palette.secondary, forced }];
  });
}

/** Points along each line, some pixels apart. */
function pointsOf(scene: Scene, emphasis: Emphasis, { curveOf }: Places): Point[] {
  return scene.edges.flatMap((edge): Point[] => {
    const curve = emphasis.dim && !emphasis.edges.has(edge.key) ? null : curveOf(edge);
    if (curve === null) return [];
    const { source, target } = curve;
    const steps = Math.ceil(Math.hypot(target.x - source.x, target.y - source.y) / STEP);
    return Array.from({ length: steps + 1 }, (_, index) => pointAt(curve, index / steps));
  });
}

function bandsOf(scene: Scene, emphasis: Emphasis, palette: Palette, { curveOf }: Places): Band[] {
  if (emphasis.edges.size > MOST_BANDS) return [];
  return scene.edges.flatMap((edge): Band[] => {
    const curve = emphasis.edges.has(edge.key) ? curveOf(edge) : null;
    if (curve === null) return [];
    return [{ curve, color: edgeColor(edge, palette), thickness: edge.thickness }];
  });
}
