import type { Actor } from '../actors/actor.ts';
import { digestOf } from '../article/digest.ts';
import type { Extraction } from '../statements/extraction.ts';
import type { Span, Statement } from '../statements/statement.ts';
import type { EvidenceLevel, EvidenceSentence, NetworkArticle, NetworkMention } from './network.ts';
import { plainActor, plainMention, plainStatement } from './plain.ts';

/** What one article yielded, in the form in which a network holds it, with as much of its words as `evidence` says. */
export function articleOf(extraction: Extraction, evidence: EvidenceLevel): NetworkArticle {
  const { article, engine, statements } = extraction;
  const { id, title, outlet, url, published, retrieved, digest } = article;
  const full: NetworkArticle = {
    id,
    givenId: id,
    engine,
    title,
    outlet,
    url,
    published,
    retrieved,
    digest,
    text: article.text,
    sentences: evidenceSentences(article.text, statements),
    mentions: extraction.mentions.map((mention) => ({
      ...plainMention(mention),
      actor: safeActorId(mention.actor),
    })),
    actors: extraction.actors.map(safeActor),
    statements: statements.map(plainStatement),
  };
  return reduceEvidence(full, evidence);
}

/**
 * The same article with no more of its words than a level allows. `sentence` keeps the evidence sentences and
 * the mentions that stand in them or that statements name; `offsets` keeps the names of actors alone.
 */
export function reduceEvidence(article: NetworkArticle, evidence: EvidenceLevel): NetworkArticle {
  if (evidence === 'full') return article;
  if (evidence === 'offsets') {
    return {
      ...article,
      text: null,
      sentences: article.sentences.map((sentence) => ({ ...sentence, text: null })),
      mentions: article.mentions.map((mention) => ({ ...mention, text: null })),
      statements: article.statements.map((statement) =>
        statement.time === null || statement.time.text === ''
          ? statement
          : { ...statement, time: { ...statement.time, text: '' } },
      ),
    };
  }
  const { text, sentences } = article;
  const named = new Set(article.statements.flatMap(mentionsOf));
  const isKept = ({ id, start, end }: NetworkMention): boolean =>
    named.has(id) || sentences.some((span) => span.start <= start && end <= span.end);
  return {
    ...article,
    text: null,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      text: text === null ? sentence.text : text.slice(sentence.start, sentence.end),
    })),
    mentions: article.mentions.map((mention) =>
      isKept(mention) ? mention : { ...mention, text: null },
    ),
  };
}

/** The mentions that a statement names. */
function mentionsOf(statement: Statement): string[] {
  const { source, target, speaker, place, attribution } = statement;
  const ids = [source, target, ...attribution.map((link) => link.speaker)];
  if (speaker !== null) ids.push(speaker);
  if (place !== null) ids.push(place);
  return ids;
}

/**
 * An actor's id as a node may bear it. graphology keeps neighbours in plain objects, where a name such as
 * `constructor` is taken already: it gets a `~`.
 */
function safeActorId(id: string): string {
  return id in Object.prototype ? `${id}~` : id;
}

function safeActor(actor: Actor): Actor {
  return {
    ...plainActor(actor),
    id: safeActorId(actor.id),
    parent: actor.parent === null ? null : safeActorId(actor.parent),
    actsFor: actor.actsFor === null ? null : safeActorId(actor.actsFor),
  };
}

function evidenceSentences(
  text: string | null,
  statements: readonly Statement[],
): EvidenceSentence[] {
  const spans = new Map<string, Span>();
  for (const { evidence } of statements) spans.set(evidence.join('-'), evidence);
  return [...spans.values()].map(([start, end]) => ({
    start,
    end,
    digest: text === null ? null : storyDigest(text.slice(start, end)),
    text: null,
  }));
}

function storyDigest(sentence: string): string {
  return digestOf(sentence.replace(/\s+/g, ' ').trim()).slice(0, 16);
}
