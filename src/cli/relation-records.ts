import { evidenceRow } from '../network/evidence-rows.ts';
import { type Network, nameOf } from '../network/network.ts';
import type { Relation } from '../network/relation.ts';
import { evidenceWords } from './network-table.ts';

/** Relations as a JSON array, one relation a line, each with its statements and their words. */
export function relationsJson(network: Network, relations: readonly Relation[]): string {
  const lines = relations.map((relation) => JSON.stringify(relationRecord(network, relation)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Relations as comma-separated values (RFC 4180 with plain line ends), a line each, with the words of its first statement. */
export function relationsCsv(network: Network, relations: readonly Relation[]): string {
  const rows = relations.map((relation) => {
    const { source, target, type, reciprocal, sign, standing, weight, first, last } = relation;
    const statement = relation.statements[0];
    return [
      nameOf(network, source),
      type,
      nameOf(network, target),
      reciprocal,
      sign,
      standing,
      weight,
      first ?? '',
      last ?? '',
      relation.speakers.map((id) => nameOf(network, id)).join('; '),
      relation.articles.join('; '),
      statement ? evidenceWords(network, statement).replaceAll(/^“|”$/g, '') : '',
      source,
      target,
    ];
  });
  return [CSV_COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

const CSV_COLUMNS = [
  'source',
  'type',
  'target',
  'reciprocal',
  'sign',
  'standing',
  'weight',
  'first',
  'last',
  'speakers',
  'articles',
  'words',
  'sourceId',
  'targetId',
];

function csvCell(value: string | number | boolean): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function relationRecord(network: Network, relation: Relation): object {
  const { key, source, type, target, reciprocal, sign, standing, weight, first, last } = relation;
  return {
    key,
    source,
    sourceName: nameOf(network, source),
    type,
    target,
    targetName: nameOf(network, target),
    reciprocal,
    sign,
    standing,
    weight,
    first,
    last,
    speakers: relation.speakers,
    statements: relation.statements.map((statement) => evidenceRow(network, statement)),
  };
}
