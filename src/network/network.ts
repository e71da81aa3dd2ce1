import type { MultiGraph } from 'graphology';
import type { Actor } from '../actors/actor.ts';
import type { Mention } from '../actors/mention.ts';
import type { ExtractedArticle } from '../statements/extraction.ts';
import type { RelationTypes } from '../statements/relation-types.ts';
import type { Attribution, Standing, Statement } from '../statements/statement.ts';
import type { RelationAttributes } from './relation.ts';

/** How much of an article a network keeps: its text, its evidence sentences alone, or offsets alone. */
export type EvidenceLevel = 'full' | 'sentence' | 'offsets';

/**
 * Actors as nodes, relations as edges: a mixed graphology `MultiGraph`. Node keys are actor ids, edge
 * keys read as `iran>fights>daesh` (directed) and `iran=allied-with=iraq` (undirected, ends in order of id).
 * All of it follows from the articles that the graph's attributes hold; only the positions are added.
 */
export type Network = MultiGraph<ActorAttributes, RelationAttributes, NetworkAttributes>;

/** What the graph as a whole holds. */
export interface NetworkAttributes {
  /** The articles with what was found in each, by id, in order of id. */
  readonly articles: ReadonlyMap<string, NetworkArticle>;
  /** The statements of all articles, in order of article and place. */
  readonly statements: readonly NetworkStatement[];
  /** Places that no relation ends in, by id: they are no nodes, but statements name them. */
  readonly places: ReadonlyMap<string, Actor>;
  /** The relation types that the network was built with, by name, in order of name. */
  readonly types: RelationTypes;
  /** True if the actors have positions. */
  readonly laidOut: boolean;
}

/** A node: an actor as all articles together know it. */
export interface ActorAttributes extends Actor {
  /** The name again, under the name that graph programs look for. */
  readonly label: string;
  readonly mentionCount: number;
  /** Statements that it is an end of. */
  readonly statementCount: number;
  /** Statements that it makes. */
  readonly speechCount: number;
  readonly articleCount: number;
  /** Position, with y upwards; 0 before the layout. */
  readonly x: number;
  readonly y: number;
}

/** An article as a network holds it: a reading of it, with as much of its words as was kept. */
export interface NetworkArticle extends ExtractedArticle {
  /** The id that it was given; `id` is the same, or has `-2` behind it where two texts were given one id. */
  readonly givenId: string;
  /** Name and version of the program that read it. */
  readonly engine: string;
  /** The sentences that statements rest on, in order of the text. */
  readonly sentences: readonly EvidenceSentence[];
  readonly mentions: readonly NetworkMention[];
  /** The actors and places as this article alone knows them, in order of id. */
  readonly actors: readonly Actor[];
  /** What it says; source, target, speaker and place are ids of its mentions. */
  readonly statements: readonly Statement[];
}

/** A sentence that statements rest on. */
export interface EvidenceSentence {
  readonly start: number;
  readonly end: number;
  /** First 16 digits of the SHA-256 of its words, white space made single: tells copies of one story; null where the words were never known. */
  readonly digest: string | null;
  /** Its words where the article's text is not kept; null where it is, and where they are not known. */
  readonly text: string | null;
}

/** A mention as a network holds it; its words are null where they were not kept. */
export interface NetworkMention extends Omit<Mention, 'text'> {
  readonly text: string | null;
}

/** A statement with the actors that its mentions lead to. */
export interface NetworkStatement
  extends Omit<Statement, 'source' | 'target' | 'speaker' | 'place' | 'attribution'> {
  /** Id of its article. */
  readonly article: string;
  /** Ids of actors. */
  readonly source: string;
  readonly target: string;
  readonly speaker: string | null;
  readonly place: string | null;
  /** Who says it, outermost first; `speaker` is an actor's id, `mention` the mention's. */
  readonly attribution: readonly (Attribution & { readonly mention: string })[];
  readonly standing: Standing;
  /** Ids of the mentions in the article. */
  readonly mentions: {
    readonly source: string;
    readonly target: string;
    readonly speaker: string | null;
    readonly place: string | null;
  };
}

/** The name of an actor or place of the network; its id where it is none. */
export function nameOf(network: Network, id: string): string {
  if (network.hasNode(id)) return network.getNodeAttribute(id, 'name');
  return network.getAttribute('places').get(id)?.name ?? id;
}

/** The words between two offsets of an article, or null where they were not kept. */
export function wordsAt(article: NetworkArticle, start: number, end: number): string | null {
  if (article.text !== null) return article.text.slice(start, end);
  const sentence = article.sentences.find((span) => span.start <= start && end <= span.end);
  return sentence?.text?.slice(start - sentence.start, end - sentence.start) ?? null;
}
