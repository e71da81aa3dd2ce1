import { MultiGraph } from 'graphology';
import type { Actor } from '../actors/actor.ts';
import type { Extraction } from '../statements/extraction.ts';
import type { RelationTypeInfo, RelationTypes } from '../statements/relation-types.ts';
import { type Statement, standingOf } from '../statements/statement.ts';
import { articleOf, reduceEvidence } from './article-evidence.ts';
import type {
  ActorAttributes,
  EvidenceLevel,
  Network,
  NetworkArticle,
  NetworkAttributes,
  NetworkStatement,
} from './network.ts';
import { byCodeUnit } from './order.ts';
import { aggregate, type Relation, type RelationAttributes } from './relation.ts';
import { storyFinder } from './story.ts';
import { unifyActors } from './unify-actors.ts';
import { uniteArticles } from './unite-articles.ts';
import { UnknownTypeError } from './unknown-name.ts';

/** What {@link buildNetwork} takes beside the extractions. */
export interface BuildOptions {
  /** All relation types that a statement may have. */
  readonly types: RelationTypes;
  /** How much of the articles' words the network keeps; `full` by default. */
  readonly evidence?: EvidenceLevel;
}

/**
 * The network that the statements of some articles make, without positions. It is a function of the set of
 * statements: the order of the extractions, and how networks of parts of them are merged, changes nothing.
 *
 * @throws {UnknownTypeError} if a statement has a type that is not among the types.
 */
export function buildNetwork(
  extractions: Iterable<Extraction>,
  { types, evidence = 'full' }: BuildOptions,
): Network {
  const articles = Array.from(extractions, (extraction) => articleOf(extraction, evidence));
  return assembleNetwork(articles, types);
}

/** The network of all statements of some networks, as if it had been built of them at once; without positions. */
export function mergeNetworks(networks: Iterable<Network>): Network {
  const articles: NetworkArticle[] = [];
  const types = new Map<string, RelationTypeInfo>();
  for (const network of networks) {
    articles.push(...network.getAttribute('articles').values());
    for (const info of network.getAttribute('types').values()) {
      const known = types.get(info.type);
      // Two users' files may define one type in two ways: take the same one whatever the order.
      if (known === undefined || JSON.stringify(info) < JSON.stringify(known)) {
        types.set(info.type, info);
      }
    }
  }
  return assembleNetwork(articles, types);
}

/** The same network, positions included, with no more of the articles' words than a level allows. */
export function withEvidence(network: Network, evidence: EvidenceLevel): Network {
  const { articles, types, laidOut } = network.getAttributes();
  const reduced = assembleNetwork(
    Array.from(articles.values(), (article) => reduceEvidence(article, evidence)),
    types,
  );
  reduced.updateEachNodeAttributes((id, attributes) => {
    const { x, y } = network.getNodeAttributes(id);
    return { ...attributes, x, y };
  });
  reduced.setAttribute('laidOut', laidOut);
  return reduced;
}

/** The network of articles that were read already. */
export function assembleNetwork(given: readonly NetworkArticle[], known: RelationTypes): Network {
  const types = new Map([...known].sort(([a], [b]) => byCodeUnit(a, b)));
  const articles = uniteArticles(given);
  const statements: NetworkStatement[] = [];
  for (const article of articles.values()) {
    for (const statement of resolveStatements(article, types)) statements.push(statement);
  }
  const relations = aggregate(statements, { types, articles, storyOf: storyFinder(articles) });
  return graphOf(articles, statements, relations, types);
}

/** The statements of an article with the actors that their mentions lead to. */
function resolveStatements(article: NetworkArticle, types: RelationTypes): NetworkStatement[] {
  const actors = new Map(article.mentions.map(({ id, actor }) => [id, actor]));
  return article.statements.map((statement) => {
    if (!types.has(statement.type)) {
      throw new UnknownTypeError(statement.type, types.keys(), `article ${article.id}`);
    }
    return resolve(statement, article.id, (mention) => {
      const actor = actors.get(mention);
      if (actor !== undefined) return actor;
      throw new Error(
        `article ${article.id}: statement "${statement.id}" names no mention "${mention}"`,
      );
    });
  });
}

function resolve(
  statement: Statement,
  article: string,
  actorOf: (mention: string) => string,
): NetworkStatement {
  const { source, target, speaker, place } = statement;
  return {
    ...statement,
    article,
    source: actorOf(source),
    target: actorOf(target),
    speaker: speaker === null ? null : actorOf(speaker),
    place: place === null ? null : actorOf(place),
    attribution: statement.attribution.map((link) => ({
      speaker: actorOf(link.speaker),
      mention: link.speaker,
      verb: link.verb,
      quoted: link.quoted,
    })),
    standing: standingOf(statement),
    mentions: { source, target, speaker, place },
  };
}

function graphOf(
  articles: ReadonlyMap<string, NetworkArticle>,
  statements: readonly NetworkStatement[],
  relations: readonly Relation[],
  types: RelationTypes,
): Network {
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const statementCounts = new Map<string, number>();
  const speechCounts = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string): unknown =>
    counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { source, target, speaker } of statements) {
    count(statementCounts, source);
    if (target !== source) count(statementCounts, target);
    if (speaker !== null) count(speechCounts, speaker);
  }
  const network = new MultiGraph<ActorAttributes, RelationAttributes, NetworkAttributes>({
    allowSelfLoops: false,
  });
  const places = new Map<string, Actor>();
  for (const [id, { actor, mentionCount, articleCount }] of unifyActors(articles.values())) {
    const attributes: ActorAttributes = {
      ...actor,
      label: actor.name,
      mentionCount,
      statementCount: statementCounts.get(id) ?? 0,
      speechCount: speechCounts.get(id) ?? 0,
      articleCount,
      x: 0,
      y: 0,
    };
    if (actor.kind === 'place' && !ends.has(id)) places.set(id, actor);
    else network.addNode(id, attributes);
  }
  for (const { key, type, source, target, ...facts } of relations) {
    const attributes = { relation: type, label: types.get(type)?.active ?? type, ...facts };
    if (facts.reciprocal) network.addUndirectedEdgeWithKey(key, source, target, attributes);
    else network.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  network.replaceAttributes({ articles, statements, places, types, laidOut: false });
  return network;
}
