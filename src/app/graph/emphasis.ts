import type { Relation } from '../../network/relation.ts';
import { joins, type Scene, type SceneEdge, type Target } from './scene.ts';

/** What stands out: the rest is dimmed where `dim` says so. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  /** Those among them that are themselves selected or pointed at: ringed, their names always written. */
  readonly chosen: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Keys of the edges whose words are written, in order of importance. */
  readonly labelled: readonly string[];
  /** Number of names beside those that stand out. */
  readonly names: number;
  readonly dim: boolean;
}

/** How many of the heaviest lines carry words, and how many names a crowded drawing shows. */
const HEAVIEST = 5;
const NAMES = 25;
const SELECTED_WORDS = 8;
/** More lines than these leave room for few words. */
const CROWDED = 12;

/** Nothing stands out. */
export const CALM: Emphasis = {
  nodes: new Set(),
  chosen: new Set(),
  edges: new Set(),
  labelled: [],
  names: 0,
  dim: false,
};

/** What stands out in a scene: what is pointed at, else what is selected. */
export function emphasisOf(
  scene: Scene,
  selection: Target | null,
  pointed: Target | null,
): Emphasis {
  const target = pointed ?? selection;
  const lit =
    target === null
      ? []
      : scene.edges.filter((edge) => edge.relations.some((relation) => isAbout(relation, target)));
  const nodes = new Set(lit.flatMap(({ source, target }) => [source, target]));
  if (target?.kind === 'actor') nodes.add(target.id);
  const edges = new Set(lit.map(({ key }) => key));
  const isWide = target !== null && (target.kind === 'actor' || target.kind === 'type');
  const dim = nodes.size > 0 && (isWide || scene.bundled);
  const isCrowded = lit.length > CROWDED;
  const words = lit.filter(({ role }) => !role || lit.length <= SELECTED_WORDS).sort(byWeight);
  const heaviest = dim ? [] : scene.edges.filter(({ role }) => !role).sort(byWeight);
  const labelled = [
    ...words.slice(0, isCrowded ? 3 : SELECTED_WORDS),
    ...heaviest.slice(0, HEAVIEST),
  ].map(({ key }) => key);
  return {
    nodes,
    chosen: new Set(target?.kind === 'actor' ? [target.id] : isWide ? [] : nodes),
    edges,
    labelled: [...new Set(labelled)],
    names: scene.bundled ? NAMES : scene.nodes.length,
    dim,
  };
}

/** True where a relation belongs to what is selected or pointed at. */
export function isAbout(relation: Relation, target: Target): boolean {
  switch (target.kind) {
    case 'relation':
      return relation.key === target.key;
    case 'pair':
      return relation.sign === target.sign && joins(relation, target.a, target.b);
    case 'actor':
      return relation.source === target.id || relation.target === target.id;
    case 'type':
      return relation.type === target.type;
  }
}

function byWeight(a: SceneEdge, b: SceneEdge): number {
  return b.weight - a.weight || b.thickness - a.thickness || (a.key < b.key ? -1 : 1);
}
