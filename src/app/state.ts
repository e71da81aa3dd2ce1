import { computed, signal } from '@preact/signals';
import type { Relation, RelationStanding } from '../network/relation.ts';
import { DEFAULT_STANDINGS } from '../network/relation.ts';
import { arrangeScene, type Target } from './graph/scene.ts';
import { isRole, type Opened } from './opened.ts';

/** What a relation means for its ends, as the legend groups it. */
export type Meaning = 'with' | 'against' | 'neutral' | 'role';
/** The parts of the page that a narrow screen shows one at a time. */
export type Pane = 'graph' | 'article' | 'table';

/** Work of the pipeline that is under way. */
export interface Job {
  /** What is being done, in words. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Something that the reader should know; `problem` where something did not work. */
export interface Notice {
  readonly kind: 'problem' | 'news';
  readonly text: string;
  /** More of the same, behind a fold. */
  readonly more?: readonly string[];
}

/** The open network; null until one is there. */
export const opened = signal<Opened | null>(null);
/** Why no network is open, where that is so for good. */
export const openProblem = signal<string | null>(null);
/** What is selected. */
export const selection = signal<Target | null>(null);
/** What is pointed at, in the graph, the article or a list. */
export const pointed = signal<Target | null>(null);
/** The sentence that somebody asked to see in its article: where its evidence begins. */
export const sought = signal<{
  readonly article: string;
  readonly start: number;
  /** The statement whose sentence it is. */
  readonly statement: string;
} | null>(null);
/** Id of the article on the left. */
export const articleId = signal<string | null>(null);
export const shownMeanings = signal<ReadonlySet<Meaning>>(
  new Set(['with', 'against', 'neutral', 'role']),
);
export const shownStandings = signal<ReadonlySet<RelationStanding>>(new Set(DEFAULT_STANDINGS));
/** Least confidence shown, 0 to 1. */
export const leastConfidence = signal(0);
export const pane = signal<Pane>('graph');
/** True where the details lie open over the page, on screens too narrow for a column. */
export const drawerOpen = signal(false);
export const pasting = signal(false);
export const job = signal<Job | null>(null);
export const notices = signal<readonly Notice[]>([]);
/** Read out by screen readers. */
export const announcement = signal('');
/** False where the browser cannot draw the graph. */
export const drawable = signal(true);

/** Relations that the legend lets through. */
export const shownRelations = computed<readonly Relation[]>(() => {
  const meanings = shownMeanings.value;
  const standings = shownStandings.value;
  const least = leastConfidence.value;
  return (opened.value?.relations ?? []).filter(
    (relation) =>
      meanings.has(meaningOf(relation)) &&
      standings.has(relation.standing) &&
      relation.confidence >= least,
  );
});

/** What the graph draws. */
export const scene = computed(() =>
  opened.value === null
    ? { nodes: [], edges: [], left: 0, linesLeft: 0, bundled: false }
    : arrangeScene(opened.value, shownRelations.value, selection.value),
);

/** The selected relation, or null where something else is selected. */
export const selectedRelation = computed<Relation | null>(() => {
  const target = selection.value;
  return target?.kind === 'relation' ? (opened.value?.byKey.get(target.key) ?? null) : null;
});

/** What a relation means for its ends. */
export function meaningOf(relation: Pick<Relation, 'family' | 'sign'>): Meaning {
  if (isRole(relation)) return 'role';
  if (relation.sign > 0) return 'with';
  return relation.sign < 0 ? 'against' : 'neutral';
}
