import { isolated } from '../network/isolated.ts';
import {
  type ActorAttributes,
  type Network,
  type NetworkArticle,
  nameOf,
} from '../network/network.ts';
import { relationOf } from '../network/queries.ts';
import type { Relation } from '../network/relation.ts';
import type { RelationTypeInfo } from '../statements/relation-types.ts';

/** A network, indexed for showing. */
export interface Opened {
  readonly network: Network;
  readonly actors: ReadonlyMap<string, ActorAttributes>;
  /** All relations, the weightiest first. */
  readonly relations: readonly Relation[];
  readonly byKey: ReadonlyMap<string, Relation>;
  readonly articles: readonly NetworkArticle[];
  /** Name of an actor or place, ready to stand in an English sentence; its id where the network does not know it. */
  readonly nameOf: (id: string) => string;
  /** What the ontology says of a relation type. */
  readonly infoOf: (type: string) => RelationTypeInfo;
}

/** Indexes a network. */
export function openNetwork(network: Network): Opened {
  const actors = new Map(network.mapNodes((id, attributes) => [id, attributes]));
  const relations = network.mapEdges((key) => relationOf(network, key)).sort(byStrength);
  const { articles, types } = network.getAttributes();
  return {
    network,
    actors,
    relations,
    byKey: new Map(relations.map((relation) => [relation.key, relation])),
    articles: [...articles.values()],
    nameOf: (id) => isolated(nameOf(network, id)),
    infoOf: (type) => types.get(type) ?? unknownType(type),
  };
}

/** Orders relations: what is said to be so before plans and denials, signed before roles, then by weight and confidence. */
export function byStrength(a: Relation, b: Relation): number {
  return (
    Number(isSettled(b)) - Number(isSettled(a)) ||
    Number(b.sign !== 0) - Number(a.sign !== 0) ||
    b.weight - a.weight ||
    b.confidence - a.confidence ||
    (a.key < b.key ? -1 : 1)
  );
}

/** True for what somebody says is so: neither a plan nor a denial. */
export function isSettled({ standing }: Pick<Relation, 'standing'>): boolean {
  return standing !== 'open' && standing !== 'denied';
}

/** True for relations that tie a person or body to its organisation, and mean neither with nor against. */
export function isRole({ family }: Pick<Relation, 'family'>): boolean {
  return family === 'role';
}

function unknownType(type: string): RelationTypeInfo {
  return {
    type,
    family: 'neutral',
    sign: 0,
    aspect: 'event',
    twoSided: 'never',
    plover: null,
    active: type,
    passive: type,
    meaning: '',
  };
}
