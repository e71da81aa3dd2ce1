import type { Actor } from '../actors/actor.ts';
import { assembleNetwork } from '../network/build-network.ts';
import type {
  ActorAttributes,
  EvidenceSentence,
  Network,
  NetworkArticle,
  NetworkMention,
} from '../network/network.ts';
import { plainActor, statementRecord } from '../network/plain.ts';
import { relationOf } from '../network/queries.ts';
import type { Relation } from '../network/relation.ts';
import { readRelationTypes } from '../statements/read-relation-types.ts';
import { checkReading } from './check-reading.ts';
import { oneLine } from './extraction-lines.ts';
import { checkSchema, Fields, FormatError, parseJson } from './fields.ts';
import { readActor, readMention, readStatement } from './records.ts';

/** Name and version of the form that a network is saved in. */
export const NETWORK_SCHEMA = 'entente-network/1';

/**
 * The network as JSON, all of it, one actor, relation or article a line; docs/network.schema.json describes
 * it. The same network gives the same bytes.
 */
export function writeNetworkJson(network: Network): string {
  const { articles, types, laidOut } = network.getAttributes();
  const lines = [
    `"schema": ${JSON.stringify(NETWORK_SCHEMA)}`,
    `"laidOut": ${laidOut}`,
    `"types": ${linePerItem([...types.values()])}`,
    `"actors": ${linePerItem(network.mapNodes((_id, attributes) => nodeRecord(attributes)))}`,
    `"relations": ${linePerItem(network.mapEdges((key) => edgeRecord(relationOf(network, key))))}`,
    `"articles": ${linePerItem(Array.from(articles.values(), articleRecord))}`,
  ];
  return oneLine(`{\n${lines.join(',\n')}\n}\n`);
}

function linePerItem(items: readonly object[]): string {
  return items.length === 0
    ? '[]'
    : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function nodeRecord(attributes: ActorAttributes): object {
  const { mentionCount, statementCount, speechCount, articleCount, x, y } = attributes;
  const counts = { mentionCount, statementCount, speechCount, articleCount };
  return { ...plainActor(attributes), ...counts, x, y };
}

function edgeRecord(relation: Relation): object {
  const { key, source, type, target, statements, ...facts } = relation;
  return { key, source, type, target, ...facts, statements: statements.map(({ id }) => id) };
}

function articleRecord(article: NetworkArticle): object {
  return {
    id: article.id,
    givenId: article.givenId,
    engine: article.engine,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    retrieved: article.retrieved,
    digest: article.digest,
    text: article.text,
    sentences: article.sentences.map(({ start, end, digest, text }) => ({
      start,
      end,
      digest,
      text,
    })),
    mentions: article.mentions.map(({ id, start, end, text, form, actor }) => ({
      id,
      start,
      end,
      text,
      form,
      actor,
    })),
    actors: article.actors.map(plainActor),
    statements: article.statements.map(statementRecord),
  };
}

/**
 * The network that {@link writeNetworkJson} wrote. What follows from the articles (counts, standings,
 * relations) is derived again; of the actors, only their positions are taken.
 *
 * @param where what messages name as the place, as `network.json`
 * @throws {FormatError} if the text is not of the form, or was written by a newer version
 */
export function readNetworkJson(text: string, where = ''): Network {
  const fields = new Fields(parseJson(text, where), where);
  checkSchema(fields, NETWORK_SCHEMA);
  const laidOut = fields.boolean('laidOut');
  const types = readRelationTypes({ types: fields.raw('types') }, { where: where || 'types' });
  const articles = fields.list('articles', readArticle);
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new FormatError(`two articles have the id "${id}"`, where);
    seen.add(id);
  }
  const network = assembleNetwork(articles, types);
  if (laidOut) {
    for (const [id, position] of fields.list('actors', readPosition)) {
      if (network.hasNode(id)) network.mergeNodeAttributes(id, position);
    }
    network.setAttribute('laidOut', true);
  }
  return network;
}

function readPosition(json: unknown, where: string): [string, { x: number; y: number }] {
  const fields = new Fields(json, where);
  return [fields.string('id'), { x: fields.number('x'), y: fields.number('y') }];
}

function readArticle(json: unknown, place: string): NetworkArticle {
  const fields = new Fields(json, place);
  const id = fields.string('id');
  const givenId = fields.string('givenId');
  if (!id.startsWith(givenId)) fields.fail('id', `"givenId" or "givenId-2", as its start`);
  const where = `${place} (${id})`;
  const article = {
    id,
    givenId,
    engine: fields.string('engine'),
    title: fields.stringOrNull('title'),
    outlet: fields.stringOrNull('outlet'),
    url: fields.stringOrNull('url'),
    published: fields.dateOrNull('published'),
    retrieved: fields.dateOrNull('retrieved'),
    digest: fields.string('digest'),
    text: fields.stringOrNull('text'),
    sentences: fields.list('sentences', readSentence),
    mentions: fields.list('mentions', readNetworkMention),
    actors: fields.list<Actor>('actors', readActor),
    statements: fields.list('statements', readStatement),
  };
  checkReading(article, where);
  return article;
}

function readSentence(json: unknown, where: string): EvidenceSentence {
  const fields = new Fields(json, where);
  const start = fields.count('start');
  const end = fields.count('end');
  const digest = fields.stringOrNull('digest');
  const text = fields.stringOrNull('text');
  if (end < start) fields.fail('end', 'an offset behind "start"');
  if (text !== null && text.length !== end - start) {
    fields.fail('text', `${end - start} characters, as its offsets say`);
  }
  return { start, end, digest, text };
}

function readNetworkMention(json: unknown, where: string): NetworkMention {
  const fields = new Fields(json, where);
  if (fields.raw('text') !== null) return readMention(json, where);
  return {
    id: fields.string('id'),
    start: fields.count('start'),
    end: fields.count('end'),
    text: null,
    form: fields.oneOf('form', ['name', 'description', 'pronoun']),
    actor: fields.string('actor'),
  };
}
