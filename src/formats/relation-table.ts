import { evidenceRow } from '../network/evidence-rows.ts';
import { type Network, nameOf } from '../network/network.ts';
import type { Relation } from '../network/relation.ts';
import { bestStatement } from '../network/relation-rows.ts';
import { type Cell, writeCsv } from './csv.ts';
import { type TableOptions, writeTable } from './table.ts';

/** Relations as a readable table, a line each, in the order given; the words are those of the best statement. */
export function relationTable(
  network: Network,
  relations: readonly Relation[],
  options: TableOptions = {},
): string {
  return writeTable(
    ['source', 'relation', 'target', 'standing', 'weight', 'when', 'who says so', 'words'],
    relations.map((relation) => [
      nameOf(network, relation.source),
      network.getAttribute('types').get(relation.type)?.active ?? relation.type,
      nameOf(network, relation.target),
      relation.standing,
      String(relation.weight),
      dates(relation),
      speakers(network, relation),
      words(network, relation) ?? '',
    ]),
    options,
  );
}

/** Relations as CSV, a row each, in the order given. */
export function relationCsv(network: Network, relations: readonly Relation[]): string {
  return writeCsv(
    [
      'source',
      'type',
      'target',
      'source_name',
      'target_name',
      'reciprocal',
      'sign',
      'standing',
      'weight',
      'reported',
      'claimed',
      'open',
      'denied',
      'confidence',
      'first',
      'last',
      'first_published',
      'last_published',
      'speakers',
      'articles',
      'words',
    ],
    relations.map((relation): Cell[] => [
      relation.source,
      relation.type,
      relation.target,
      nameOf(network, relation.source),
      nameOf(network, relation.target),
      relation.reciprocal,
      relation.sign,
      relation.standing,
      relation.weight,
      relation.counts.reported,
      relation.counts.claimed,
      relation.counts.open,
      relation.counts.denied,
      relation.confidence,
      relation.first,
      relation.last,
      relation.firstPublished,
      relation.lastPublished,
      relation.speakers.map((speaker) => nameOf(network, speaker)).join('; '),
      relation.articles.join('; '),
      words(network, relation),
    ]),
  );
}

function dates({ first, last, statements }: Relation): string {
  if (first !== null && last !== null) return first === last ? first : `${first} to ${last}`;
  const time = statements.find((statement) => statement.time !== null)?.time;
  if (time == null) return '';
  // "XXXX-XX-XX" for "on Monday" tells a person less than the words.
  return /\d/.test(time.edtf) || time.text === '' ? time.edtf : `“${time.text}”`;
}

function speakers(network: Network, relation: Relation): string {
  const names = relation.speakers.map((speaker) => nameOf(network, speaker));
  const [first, second, ...rest] = names;
  if (first === undefined) return '';
  if (second === undefined) return first;
  return rest.length === 0 ? `${first}, ${second}` : `${first}, ${second} and ${rest.length} more`;
}

function words(network: Network, relation: Relation): string | null {
  const best = bestStatement(relation);
  return best === null ? null : evidenceRow(network, best).text;
}
