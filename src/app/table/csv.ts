import { wordsAt } from '../../network/network.ts';
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

/** All statements as comma-separated values (RFC 4180), a line each, with the sentence that says it. */
export function writeCsv({ network, nameOf, infoOf }: Opened): string {
  const articles = network.getAttribute('articles');
  const rows = network.getAttribute('statements').map((statement) => {
    const article = articles.get(statement.article);
    const words =
      article === undefined ? null : wordsAt(article, statement.evidence[0], statement.evidence[1]);
    return [
      nameOf(statement.source),
      statement.type,
      nameOf(statement.target),
      statement.reciprocal,
      infoOf(statement.type).sign,
      statement.standing,
      statement.modality,
      statement.negated,
      statement.speaker === null ? '' : nameOf(statement.speaker),
      statement.time?.edtf ?? '',
      statement.place === null ? '' : nameOf(statement.place),
      statement.confidence,
      statement.article,
      article?.published ?? '',
      words ?? '',
      statement.rule,
      statement.path,
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | boolean): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
