import type { ActorIdentity, ActorKind } from '../actors/actor.ts';
import { findActors } from './find-actors.ts';
import type { ActorAttributes, Network, NetworkStatement } from './network.ts';
import { aggregate, DEFAULT_STANDINGS, type Relation, type RelationStanding } from './relation.ts';
import { type Filter, standingsOf, statementTest } from './statement-filter.ts';
import { storyFinder } from './story.ts';
import { foldName } from './unknown-name.ts';

/** The relation that an edge stands for. */
export function relationOf(network: Network, key: string): Relation {
  const { relation, label: _, ...facts } = network.getEdgeAttributes(key);
  const [source, target] = network.extremities(key);
  return { key, type: relation, source, target, ...facts };
}

/**
 * The relations that a filter asks for, in order of key; by default those that are reported, claimed or
 * contested. Each is made of the statements that the filter lets through alone: a relation asked for since
 * 2015 has the weight and the standing that it has since 2015.
 *
 * @throws {UnknownActorError} {UnknownTypeError} {FilterError} if the filter names what there is not
 */
export function relations(network: Network, filter: Filter = {}): Relation[] {
  const standings = standingsOf(filter);
  return matching(network, filter).filter(({ standing }) => standings.has(standing));
}

/**
 * The statements that a filter asks for, in order of article and place. A standing is that of the statement
 * itself; `contested` gives both sides of contested relations. By default all statements of the relations that
 * are reported, claimed or contested.
 *
 * @throws {UnknownActorError} {UnknownTypeError} {FilterError} if the filter names what there is not
 */
export function statements(network: Network, filter: Filter = {}): NetworkStatement[] {
  const standings = standingsOf(filter);
  const wanted = new Set<NetworkStatement>();
  for (const relation of matching(network, filter)) {
    const isWhole =
      filter.standing === undefined
        ? standings.has(relation.standing)
        : relation.standing === 'contested' && standings.has('contested');
    for (const statement of relation.statements) {
      const isAsked = filter.standing !== undefined && standings.has(statement.standing);
      if (isWhole || isAsked) wanted.add(statement);
    }
  }
  return network.getAttribute('statements').filter((statement) => wanted.has(statement));
}

function matching(network: Network, filter: Filter): Relation[] {
  const { statements: all, types, articles } = network.getAttributes();
  const context = { types, articles, storyOf: storyFinder(articles) };
  return aggregate(all.filter(statementTest(network, filter)), context);
}

/** Which actors a query asks for; what is left out is not asked. */
export interface ActorFilter {
  /** An id, a name or an alias, whatever its case and diacritics. */
  readonly actor?: string | undefined;
  /** Letters that the id, the name or an alias contains. */
  readonly search?: string | undefined;
  readonly kind?: ActorKind | undefined;
  readonly identity?: ActorIdentity | undefined;
  /** ISO 3166-1 alpha-3 code. */
  readonly country?: string | undefined;
  readonly generic?: boolean | undefined;
  /** Which relations count; reported, claimed and contested by default. */
  readonly standing?: readonly RelationStanding[] | undefined;
  /** True to include actors without such a relation; false by default. */
  readonly isolates?: boolean | undefined;
}

/**
 * The actors that a filter asks for, in order of id.
 *
 * @throws {UnknownActorError} if `actor` names nobody
 */
export function actors(network: Network, filter: ActorFilter = {}): ActorAttributes[] {
  const named = filter.actor === undefined ? null : new Set(findActors(network, filter.actor));
  const letters = filter.search === undefined ? null : foldName(filter.search);
  const standings = filter.standing ?? DEFAULT_STANDINGS;
  const { kind, identity, country, generic, isolates = false } = filter;
  return network
    .mapNodes((_id, attributes) => attributes)
    .filter(
      (actor) =>
        (named?.has(actor.id) ?? true) &&
        (kind === undefined || actor.kind === kind) &&
        (identity === undefined || actor.identity === identity) &&
        (country === undefined || actor.country === country.toUpperCase()) &&
        (generic === undefined || actor.generic === generic) &&
        (letters === null || namesOf(actor).some((name) => foldName(name).includes(letters))) &&
        (isolates || isRelated(network, actor.id, standings)),
    );
}

function namesOf({ id, name, aliases }: ActorAttributes): string[] {
  return [id, name, ...aliases];
}

/** True if an actor has a relation of one of the standings. */
function isRelated(
  network: Network,
  id: string,
  standings: readonly RelationStanding[] = DEFAULT_STANDINGS,
): boolean {
  return network.someEdge(id, (_key, { standing }) => standings.includes(standing));
}

/** How two actors stand to each other. */
export interface Tie {
  /** Ids of the actors on both sides. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** `with` if all signed relations between them are positive, `against` if all are negative, `none` if there are none. */
  readonly balance: 'with' | 'against' | 'mixed' | 'none';
  /** Weights of the positive and of the negative relations together. */
  readonly positive: number;
  readonly negative: number;
  /** All relations between them, in both directions, in order of key. */
  readonly relations: readonly Relation[];
}

/**
 * The relations between two actors that a filter lets through, with their balance.
 *
 * @throws {UnknownActorError} {UnknownTypeError} {FilterError} if the call names what there is not
 */
export function between(network: Network, a: string, b: string, filter: Filter = {}): Tie {
  const left = findActors(network, a);
  const right = findActors(network, b);
  const found = new Map<string, Relation>();
  for (const [source, target] of [
    [left, right],
    [right, left],
  ]) {
    for (const relation of relations(network, { ...filter, source, target })) {
      found.set(relation.key, relation);
    }
  }
  const ordered = network
    .filterEdges((key) => found.has(key))
    .flatMap((key) => found.get(key) ?? []);
  const weightOf = (sign: number): number =>
    ordered.reduce((sum, relation) => sum + (relation.sign === sign ? relation.weight : 0), 0);
  const hasPositive = ordered.some(({ sign }) => sign > 0);
  const hasNegative = ordered.some(({ sign }) => sign < 0);
  const balance =
    hasPositive && hasNegative ? 'mixed' : hasPositive ? 'with' : hasNegative ? 'against' : 'none';
  return {
    a: left,
    b: right,
    balance,
    positive: weightOf(1),
    negative: weightOf(-1),
    relations: ordered,
  };
}
