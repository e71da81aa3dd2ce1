import type { ActorAttributes, Network } from './network.ts';
import { relationOf } from './queries.ts';
import { DEFAULT_STANDINGS, type Relation, type RelationStanding } from './relation.ts';

/** Which part of a network is shown or written. */
export interface ViewOptions {
  /** Standings of the relations; reported, claimed and contested by default. */
  readonly standings?: readonly RelationStanding[];
  /** True to keep actors without such a relation; false by default. */
  readonly isolates?: boolean;
}

/** The part of a network that a view shows. */
export interface View {
  /** In order of id. */
  readonly actors: readonly ActorAttributes[];
  /** In order of key. */
  readonly relations: readonly Relation[];
}

/** The relations of the standings asked for, and the actors at their ends. */
export function viewOf(
  network: Network,
  { standings = DEFAULT_STANDINGS, isolates = false }: ViewOptions = {},
): View {
  const relations = network
    .edges()
    .filter((key) => standings.includes(network.getEdgeAttribute(key, 'standing')))
    .map((key) => relationOf(network, key));
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const actors = network
    .nodes()
    .filter((id) => isolates || ends.has(id))
    .map((id) => network.getNodeAttributes(id));
  return { actors, relations };
}
