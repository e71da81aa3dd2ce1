import type { RelationType, RelationTypeInfo, Sign } from '../statements/relation-types.ts';
import type { Standing } from '../statements/statement.ts';
import { isFullDate } from './full-date.ts';
import type { NetworkArticle, NetworkStatement } from './network.ts';
import { byCodeUnit } from './order.ts';

/** What the statements of a relation amount to together: the strongest of them, or `contested` where some affirm and others deny. */
export type RelationStanding = Standing | 'contested';

/** The standings of relations, the strongest first. */
export const RELATION_STANDINGS = [
  'reported',
  'claimed',
  'contested',
  'open',
  'denied',
] as const satisfies readonly RelationStanding[];

/** The standings that every view, layout and export shows unless told otherwise. */
export const DEFAULT_STANDINGS: readonly RelationStanding[] = ['reported', 'claimed', 'contested'];

/** What is known of a relation: a pure function of the set of its statements. */
interface RelationFacts {
  readonly family: RelationTypeInfo['family'];
  readonly sign: Sign;
  /** True where both sides do it: the edge has no direction, and its ends stand in order of id. */
  readonly reciprocal: boolean;
  readonly standing: RelationStanding;
  /** Number of affirming statements, copies of one story counted once; 0 where none affirms. */
  readonly weight: number;
  /** Number of statements of each standing, copies included. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Highest confidence of an affirming statement; of any, where none affirms. */
  readonly confidence: number;
  /** First and last day of the deed that an affirming statement (any, where none affirms) states in full, or null. */
  readonly first: string | null;
  readonly last: string | null;
  /** First and last day on which an article published it, or null. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  /** Ids of the actors who say so, in order; empty where articles alone do. */
  readonly speakers: readonly string[];
  /** Ids of the articles, in order. */
  readonly articles: readonly string[];
  /** Its statements, in order of article and place. */
  readonly statements: readonly NetworkStatement[];
}

/** An edge of the network; `relation` is its type, since Sigma reserves `type`. */
export interface RelationAttributes extends RelationFacts {
  readonly relation: RelationType;
  /** How it reads from source to target. */
  readonly label: string;
}

/** All statements of one type between two actors, as queries give it back. */
export interface Relation extends RelationFacts {
  /** The edge's key. */
  readonly key: string;
  readonly type: RelationType;
  /** Ids of actors. */
  readonly source: string;
  readonly target: string;
}

/** The key of the edge that a relation makes; the ends of a two-sided one are given in order of id. */
function relationKey(
  type: RelationType,
  source: string,
  target: string,
  reciprocal: boolean,
): string {
  const mark = reciprocal ? '=' : '>';
  return `${quoteId(source)}${mark}${type}${mark}${quoteId(target)}`;
}

/** An article's own id may hold the marks that part a key, and its described actors carry that id. */
function quoteId(id: string): string {
  return /[%=>]/.test(id) ? id.replace(/[%=>]/g, encodeURIComponent) : id;
}

/** What {@link aggregate} looks up. */
export interface AggregationContext {
  readonly types: ReadonlyMap<RelationType, RelationTypeInfo>;
  readonly articles: ReadonlyMap<string, NetworkArticle>;
  /** A key of the words that a statement rests on, the same for copies of one story. */
  readonly storyOf: (statement: NetworkStatement) => string;
}

/**
 * The relations that statements make, in order of key. Statements that relate an actor to itself make none.
 * The statements must be in their order of article and place, and their types known.
 */
export function aggregate(
  statements: readonly NetworkStatement[],
  context: AggregationContext,
): Relation[] {
  const groups = new Map<string, { ends: Ends; info: RelationTypeInfo; of: NetworkStatement[] }>();
  for (const statement of statements) {
    if (statement.source === statement.target) continue;
    const info = context.types.get(statement.type);
    if (info === undefined) continue;
    const ends = endsOf(statement, info);
    const key = relationKey(info.type, ends.source, ends.target, ends.reciprocal);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ends, info, of: [statement] });
    else group.of.push(statement);
  }
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, { ends, info, of }]) => ({
      key,
      type: info.type,
      source: ends.source,
      target: ends.target,
      ...factsOf(of, info, ends.reciprocal, context),
    }));
}

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly reciprocal: boolean;
}

function endsOf({ source, target, reciprocal }: NetworkStatement, info: RelationTypeInfo): Ends {
  const bothSides = reciprocal || info.twoSided === 'always';
  return bothSides && byCodeUnit(source, target) > 0
    ? { source: target, target: source, reciprocal: true }
    : { source, target, reciprocal: bothSides };
}

function factsOf(
  statements: readonly NetworkStatement[],
  info: RelationTypeInfo,
  reciprocal: boolean,
  context: AggregationContext,
): RelationFacts {
  const counts = { reported: 0, claimed: 0, open: 0, denied: 0 };
  for (const { standing } of statements) counts[standing]++;
  const affirming = statements.filter(isAffirming);
  const telling = affirming.length > 0 ? affirming : statements;
  const deed = telling.flatMap(({ time }) => [time?.start ?? null, time?.end ?? null]);
  const published = statements.map(
    ({ article }) => context.articles.get(article)?.published ?? null,
  );
  const [first, last] = range(deed);
  const [firstPublished, lastPublished] = range(published);
  return {
    family: info.family,
    sign: info.sign,
    reciprocal,
    standing: standingTogether(counts),
    weight: countStories(affirming, context),
    counts,
    confidence: telling.reduce((best, { confidence }) => Math.max(best, confidence), 0),
    first,
    last,
    firstPublished,
    lastPublished,
    speakers: distinct(statements.map(({ speaker }) => speaker)),
    articles: distinct(statements.map(({ article }) => article)),
    statements,
  };
}

/** True for a statement that says that something is so. */
export function isAffirming({ standing }: Pick<NetworkStatement, 'standing'>): boolean {
  return standing === 'reported' || standing === 'claimed';
}

function standingTogether(counts: Readonly<Record<Standing, number>>): RelationStanding {
  if (counts.reported + counts.claimed > 0 && counts.denied > 0) return 'contested';
  if (counts.reported > 0) return 'reported';
  if (counts.claimed > 0) return 'claimed';
  return counts.open > 0 ? 'open' : 'denied';
}

/**
 * How many statements there are if a sentence counts once however many articles print it. A sentence that
 * says the same twice in different words ("bombed and shelled") still counts twice.
 */
function countStories(
  statements: readonly NetworkStatement[],
  { storyOf }: AggregationContext,
): number {
  const stories = new Set<string>();
  const ordinals = new Map<string, number>();
  for (const statement of statements) {
    const place = `${statement.evidence[0]} ${statement.article}`;
    const ordinal = ordinals.get(place) ?? 0;
    ordinals.set(place, ordinal + 1);
    stories.add(`${ordinal} ${storyOf(statement)}`);
  }
  return stories.size;
}

function range(days: readonly (string | null)[]): [string | null, string | null] {
  let first: string | null = null;
  let last: string | null = null;
  for (const day of days) {
    if (day === null || !isFullDate(day)) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return [first, last];
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort(byCodeUnit);
}
