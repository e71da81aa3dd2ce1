import type { Standing, StatementTime } from '../statements/statement.ts';
import { type Network, type NetworkStatement, nameOf, wordsAt } from './network.ts';

/** A statement as a person reads it: with its words and with names. */
export interface EvidenceRow {
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The sentence; null where its words were not kept. */
  readonly text: string | null;
  /** Where the sentence stands in the article's text. */
  readonly start: number;
  readonly end: number;
  /** The words that say it, parts joined by ` … `; null where they were not kept. */
  readonly trigger: string | null;
  readonly standing: Standing;
  readonly modality: NetworkStatement['modality'];
  readonly negated: boolean;
  /** Id and name of who says so; null for the article itself. */
  readonly speaker: string | null;
  readonly speakerName: string | null;
  /** How it is said; null for the article itself. */
  readonly verb: string | null;
  readonly quoted: boolean;
  readonly time: StatementTime | null;
  /** Id and name of the place. */
  readonly place: string | null;
  readonly placeName: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly path: string;
}

/** A statement of the network with its words, its speaker's name and its article's data. */
export function evidenceRow(network: Network, statement: NetworkStatement): EvidenceRow {
  const article = network.getAttribute('articles').get(statement.article);
  const words = ([start, end]: readonly [number, number]): string | null =>
    article === undefined ? null : wordsAt(article, start, end);
  const [start, end] = statement.evidence;
  const parts = statement.trigger.map(words).filter((part) => part !== null);
  const link = statement.attribution.at(-1) ?? null;
  const { speaker, place } = statement;
  return {
    id: statement.id,
    article: statement.article,
    outlet: article?.outlet ?? null,
    published: article?.published ?? null,
    url: article?.url ?? null,
    text: words(statement.evidence),
    start,
    end,
    trigger: parts.length === 0 ? null : parts.join(' … '),
    standing: statement.standing,
    modality: statement.modality,
    negated: statement.negated,
    speaker,
    speakerName: speaker === null ? null : nameOf(network, speaker),
    verb: link?.verb ?? null,
    quoted: link?.quoted ?? false,
    time: statement.time,
    place,
    placeName: place === null ? null : nameOf(network, place),
    confidence: statement.confidence,
    rule: statement.rule,
    path: statement.path,
  };
}
