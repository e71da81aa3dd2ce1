import type { ActorAttributes } from '../../network/network.ts';
import type { Relation, RelationStanding } from '../../network/relation.ts';
import type { Sign } from '../../statements/relation-types.ts';
import { isRole, type Opened } from '../opened.ts';
import { bend } from './curvature.ts';
import { radiusOf, type Shape, shapeOf } from './shapes.ts';

/** What is selected or pointed at. */
export type Target =
  | { readonly kind: 'relation'; readonly key: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly sign: Sign }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'type'; readonly type: string };

/** An actor to be drawn; `x` and `y` come from the layout, without unit. */
export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  readonly radius: number;
  /** How much is said of it; the greatest first gets its name drawn. */
  readonly strength: number;
  readonly x: number;
  readonly y: number;
  /** True where the selection alone brought it into the drawing. */
  readonly isAdded: boolean;
}

/** A line to be drawn: one relation, or all of one sign between two actors. */
export interface SceneEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly sign: Sign;
  readonly role: boolean;
  readonly standing: RelationStanding;
  readonly directed: boolean;
  /** In CSS pixels. */
  readonly thickness: number;
  readonly curvature: number;
  readonly label: string;
  readonly weight: number;
  /** The relations behind it, the weightiest first. */
  readonly relations: readonly Relation[];
}

/** What the graph shows. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Number of actors that are in the network, have a relation that the filter lets through, and are not drawn. */
  readonly left: number;
  /** Number of lines between drawn actors that are too light to be drawn. */
  readonly linesLeft: number;
  /** True where lines stand for all relations of one sign between two actors. */
  readonly bundled: boolean;
}

/** Most actors drawn at a time, before those that the selection adds. */
const DRAWN_LIMIT = 60;
/** Up to so many actors each relation has a line of its own; up to some more where there are few relations. */
const UNBUNDLED_LIMIT = 24;
const SPARSE_LIMIT = 40;
/** Up to so many relations are few. */
const FEW_RELATIONS = 40;
/** Most lines that are drawn where they are bundled, beside those of the selection. */
const LINES_LIMIT = 150;
/** Most actors that a selection adds. */
const ADDED_LIMIT = 40;

const LABELS: Readonly<Record<RelationStanding, (words: string) => string>> = {
  reported: (words) => words,
  claimed: (words) => `“${words}”`,
  contested: (words) => `≠ ${words}`,
  open: (words) => `→ ${words}`,
  denied: (words) => `✕ ${words}`,
};

/** Works out what to draw of a network: `relations` are those that the filter lets through. */
export function arrangeScene(
  opened: Opened,
  relations: readonly Relation[],
  selection: Target | null,
): Scene {
  const strengths = strengthsOf(relations);
  const wanted = endsOf(selection, relations);
  const few = strengths.size <= DRAWN_LIMIT;
  const candidates = [...strengths.keys()]
    .map((id) => opened.actors.get(id))
    .filter((entry): entry is ActorAttributes => entry !== undefined)
    .filter(({ kind }) => kind !== 'place')
    .filter(({ id, generic }) => few || !generic || wanted.has(id))
    .sort((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1));
  function strength({ id }: ActorAttributes): number {
    return strengths.get(id) ?? 0;
  }

  const drawn = candidates.slice(0, DRAWN_LIMIT);
  const added = candidates
    .slice(DRAWN_LIMIT)
    .filter(({ id }) => wanted.has(id))
    .slice(0, ADDED_LIMIT);
  const drawnIds = new Set(drawn.map(({ id }) => id));
  const between = relations.filter(
    ({ source, target }) => source !== target && drawnIds.has(source) && drawnIds.has(target),
  );
  const bundled = drawn.length > (between.length > FEW_RELATIONS ? UNBUNDLED_LIMIT : SPARSE_LIMIT);
  // An actor all of whose lines are left out would only raise the question why it is there.
  const linked = bundled ? endsOfHeaviest(between) : drawnIds;
  const shown = [
    ...drawn.filter(({ id }) => linked.has(id)),
    ...drawn.filter(({ id }) => !linked.has(id) && wanted.has(id)),
    ...added,
  ];
  const greatest = Math.max(1, ...drawn.map(strength));
  const nodes = shown.map((entry): SceneNode => {
    const shape = shapeOf(entry);
    return {
      id: entry.id,
      name: entry.name,
      shape,
      radius: radiusOf(shape, strength(entry) / greatest),
      strength: strength(entry),
      x: entry.x,
      y: entry.y,
      isAdded: !linked.has(entry.id),
    };
  });

  const ids = new Set(nodes.map((node) => node.id));
  const lines = relations.filter(
    (relation) =>
      ids.has(relation.source) &&
      ids.has(relation.target) &&
      relation.source !== relation.target &&
      (!bundled || !isRole(relation) || touches(relation, selection)),
  );
  const groups = new Map<string, Relation[]>();
  for (const relation of lines) {
    const key = bundled && !unfolds(relation, selection) ? bundleKey(relation) : relation.key;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const all = [...groups]
    .map(([key, group]) => edgeOf(key, group, opened))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const unbent = all.filter(
    ({ relations: own }, index) =>
      !bundled || index < LINES_LIMIT || own.some((relation) => touches(relation, selection)),
  );
  const curvatures = bend(unbent);
  return {
    nodes,
    edges: unbent.map((edge) => ({ ...edge, curvature: curvatures.get(edge.key) ?? 0 })),
    left: candidates.length - shown.length,
    linesLeft: all.length - unbent.length,
    bundled,
  };
}

/** The ends of the lines that are drawn whatever is selected: the heaviest, roles only where there is nothing else. */
function endsOfHeaviest(relations: readonly Relation[]): ReadonlySet<string> {
  const deeds = relations.filter((relation) => !isRole(relation));
  const lines = new Map<string, Relation[]>();
  for (const relation of deeds.length > 0 ? deeds : relations) {
    const key = bundleKey(relation);
    lines.set(key, [...(lines.get(key) ?? []), relation]);
  }
  const heaviest = [...lines]
    .map(([key, group]) => ({ key, group, weight: sumOfWeights(group) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, LINES_LIMIT);
  return new Set(heaviest.flatMap(({ group }) => group.flatMap((one) => [one.source, one.target])));
}

function sumOfWeights(relations: readonly Relation[]): number {
  return relations.reduce((sum, relation) => sum + relation.weight, 0);
}

function strengthsOf(relations: readonly Relation[]): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const relation of relations) {
    const strength = isRole(relation) ? 0.25 : Math.max(0.5, relation.weight);
    for (const end of [relation.source, relation.target]) {
      strengths.set(end, (strengths.get(end) ?? 0) + strength);
    }
  }
  return strengths;
}

/** Ids of the actors that a selection is about, with its neighbours where it is an actor. */
function endsOf(selection: Target | null, relations: readonly Relation[]): Set<string> {
  const ends = new Set<string>();
  if (selection === null) return ends;
  if (selection.kind === 'actor') ends.add(selection.id);
  if (selection.kind === 'pair') ends.add(selection.a).add(selection.b);
  for (const relation of relations) {
    if (touches(relation, selection) && selection.kind !== 'pair') {
      ends.add(relation.source).add(relation.target);
    }
  }
  return ends;
}

/** True where a relation belongs to the selection, so that its roles are drawn. */
function touches(relation: Relation, selection: Target | null): boolean {
  if (selection === null) return false;
  switch (selection.kind) {
    case 'relation':
      return relation.key === selection.key;
    case 'pair':
      return joins(relation, selection.a, selection.b);
    case 'actor':
      return relation.source === selection.id || relation.target === selection.id;
    case 'type':
      return relation.type === selection.type;
  }
}

/** True where a relation is shown by a line of its own although lines are bundled. */
function unfolds(relation: Relation, selection: Target | null): boolean {
  return selection !== null && selection.kind !== 'actor' && touches(relation, selection);
}

/** True where a relation stands between two actors, in either direction. */
export function joins(relation: Relation, a: string, b: string): boolean {
  return (
    (relation.source === a && relation.target === b) ||
    (relation.source === b && relation.target === a)
  );
}

function bundleKey(relation: Relation): string {
  const [a, b] = [relation.source, relation.target].sort();
  const open = relation.standing === 'open' || relation.standing === 'denied';
  return `${a}~${b}:${isRole(relation) ? 'role' : relation.sign}${open ? relation.standing : ''}`;
}

function edgeOf(key: string, group: readonly Relation[], { infoOf }: Opened): SceneEdge {
  const relations = [...group].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const [first] = relations;
  if (first === undefined) throw new RangeError(`a line needs a relation: ${key}`);
  const weight = sumOfWeights(relations);
  const standing = relations.every((relation) => relation.standing === first.standing)
    ? first.standing
    : (['contested', 'reported', 'claimed', 'open', 'denied'] as const).find((standing) =>
        relations.some((relation) => relation.standing === standing),
      );
  const sameWay = relations.every(
    (relation) => !relation.reciprocal && relation.source === first.source,
  );
  const role = isRole(first);
  const label =
    relations.length === 1
      ? LABELS[first.standing](infoOf(first.type).active)
      : `${relations.length} relations`;
  return {
    key,
    source: first.source,
    target: first.target,
    sign: first.sign,
    role,
    standing: standing ?? first.standing,
    directed: sameWay,
    thickness: role ? 1 : thicknessOf(standing ?? first.standing, weight, relations.length > 1),
    curvature: 0,
    label,
    weight,
    relations,
  };
}

/** Thickness of a line in CSS pixels. */
function thicknessOf(standing: RelationStanding, weight: number, several: boolean): number {
  if (standing === 'open' || standing === 'denied') return 1;
  if (standing === 'claimed' && !several) return 1.5;
  return Math.min(7, 1.5 + 1.5 * Math.log2(Math.max(1, weight)));
}
