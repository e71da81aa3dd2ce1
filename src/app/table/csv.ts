import { writeCsv } from '../../formats/csv.ts';
import { nameOf, wordsAt } from '../../network/network.ts';
import type { Opened } from '../opened.ts';

const COLUMNS = [
  'source',
  'type',
  'target',
  'reciprocal',
  'sign',
  'standing',
  'modality',
  'negated',
  'speaker',
  'time',
  'place',
  'confidence',
  'article',
  'published',
  'words',
  'rule',
  'path',
] as const;

/** All statements as comma-separated values, a row each, with the sentence that says it. */
export function statementsCsv({ network, infoOf }: Opened): string {
  const articles = network.getAttribute('articles');
  const rows = network.getAttribute('statements').map((statement) => {
    const article = articles.get(statement.article);
    const words =
      article === undefined ? null : wordsAt(article, statement.evidence[0], statement.evidence[1]);
    return [
      nameOf(network, statement.source),
      statement.type,
      nameOf(network, statement.target),
      statement.reciprocal,
      infoOf(statement.type).sign,
      statement.standing,
      statement.modality,
      statement.negated,
      statement.speaker === null ? '' : nameOf(network, statement.speaker),
      statement.time?.edtf ?? '',
      statement.place === null ? '' : nameOf(network, statement.place),
      statement.confidence,
      statement.article,
      article?.published ?? '',
      words ?? '',
      statement.rule,
      statement.path,
    ];
  });
  return writeCsv(COLUMNS, rows);
}
