import { oneLine } from '../formats/table.ts';
import { type Network, type NetworkStatement, nameOf, wordsAt } from '../network/network.ts';
import type { Relation } from '../network/relation.ts';
import { bestStatement, byWeight } from '../network/relation-rows.ts';

/** How a table is laid out. */
export interface TableOptions {
  /** Columns of the terminal, or null where lines may be as long as they are (a pipe, a file). */
  readonly width: number | null;
}

interface Row {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly weight: string;
  readonly speakers: string;
  readonly words: string;
}

const GROUPS: readonly (readonly [title: string, holds: (relation: Relation) => boolean])[] = [
  ['With', ({ sign }) => sign > 0],
  ['Against', ({ sign }) => sign < 0],
  ['Neither with nor against', ({ sign, family }) => sign === 0 && family !== 'role'],
  ['Roles', ({ family }) => family === 'role'],
];

const COLUMNS = ['source', 'type', 'target', 'weight', 'speakers'] as const;
/** Widest column; what is longer stands out of it. */
const WIDEST = 36;
/** Fewest columns of a terminal for the words beside the rest; else they go below. */
const FEWEST_COLUMNS = 36;

/**
 * Relations as a table that a person reads: who, what, to whom, how often, who says so, and the words that say it; those with a
 * positive sign first, then the negative ones, the neutral ones and the roles, each group with its heaviest relations first.
 */
export function relationTable(
  network: Network,
  relations: readonly Relation[],
  { width }: TableOptions,
): string {
  const groups = GROUPS.map(([title, holds]) => ({
    title,
    rows: byWeight(relations.filter((relation) => holds(relation))).map((relation) =>
      rowOf(network, relation),
    ),
  })).filter(({ rows }) => rows.length > 0);

  const rows = groups.flatMap((group) => group.rows);
  const columns = COLUMNS.map((column) => ({
    column,
    width: Math.min(WIDEST, Math.max(0, ...rows.map((row) => lengthOf(row[column])))),
  }));
  const lines = groups.flatMap(({ title, rows: members }) => [
    title,
    ...members.flatMap((row) => rowLines(row, columns, width)),
    '',
  ]);
  return `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}`;
}

/** How many of what a network holds, in one line. */
export function networkSummary(network: Network): string {
  const { articles, statements } = network.getAttributes();
  return [
    counted(network.order, 'actor'),
    counted(network.size, 'relation'),
    counted(statements.length, 'statement'),
    counted(articles.size, 'article'),
  ].join(', ');
}

/** A number with its noun: `1 actor`, `2 actors`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function rowOf(network: Network, relation: Relation): Row {
  const statement = bestStatement(relation);
  return {
    source: oneLine(nameOf(network, relation.source)),
    type: network.getAttribute('types').get(relation.type)?.active ?? relation.type,
    target: oneLine(nameOf(network, relation.target)),
    weight: relation.weight > 1 ? `${relation.weight}×` : '',
    speakers: oneLine(speakersOf(network, relation)),
    words: statement === null ? '' : oneLine(evidenceWords(network, statement)),
  };
}

/** Who says so: `reported` where an article says it as a fact, else the speakers, with what is contested, open or denied. */
function speakersOf(network: Network, relation: Relation): string {
  const names = relation.speakers.map((id) => nameOf(network, id));
  const said =
    names.length > 2 ? `${names.slice(0, 2).join(', ')} + ${names.length - 2}` : names.join(', ');
  switch (relation.standing) {
    case 'reported':
      return 'reported';
    case 'claimed':
      return `says ${said}`;
    default: {
      const modality = relation.standing === 'open' ? relation.statements[0]?.modality : null;
      return [modality ?? relation.standing, ...(said === '' ? [] : [`says ${said}`])].join(', ');
    }
  }
}

/** The words from the first to the last of trigger and ends, in quotation marks; their place where the words were not kept. */
function evidenceWords(network: Network, statement: NetworkStatement): string {
  const article = network.getAttribute('articles').get(statement.article);
  if (article === undefined) return '';
  const ends = article.mentions.filter(
    ({ id }) => id === statement.mentions.source || id === statement.mentions.target,
  );
  const [from, to] = statement.evidence;
  const spans = [
    ...statement.trigger,
    ...ends.map(({ start, end }) => [start, end] as const),
  ].filter(([start, end]) => start >= from && end <= to);
  const start = Math.min(...spans.map((span) => span[0]), to);
  const end = Math.max(...spans.map((span) => span[1]), start);
  const words = wordsAt(article, start, end);
  return words === null ? `${statement.article} ${start}-${end}` : `“${words}”`;
}

/** A row as one line where the terminal has room for it, else who does what to whom, and below it who says so and the words. */
function rowLines(
  row: Row,
  columns: readonly { readonly column: (typeof COLUMNS)[number]; readonly width: number }[],
  width: number | null,
): string[] {
  const cells = columns.map(({ column, width: wide }) => pad(row[column], wide));
  const line = `  ${cells.join('  ')}`;
  if (width === null) return [`${line}  ${row.words}`.trimEnd()];
  const start = lengthOf(line) + 2;
  if (width - start >= FEWEST_COLUMNS) {
    const [first = '', ...others] = wrap(row.words, width - start);
    return [`${line}  ${first}`.trimEnd(), ...others.map((more) => ' '.repeat(start) + more)];
  }
  const deed = `  ${cells.slice(0, -1).join('  ')}`.trimEnd();
  const isNarrow = lengthOf(deed) > width;
  const plain = [row.source, row.type, row.target, row.weight].filter((cell) => cell !== '');
  const said = row.words === '' ? row.speakers : `${row.speakers}: ${row.words}`;
  return [
    ...(isNarrow
      ? wrap(plain.join(' '), Math.max(20, width - 2)).map((part) => `  ${part}`)
      : [deed]),
    ...wrap(said, Math.max(20, width - 6)).map((part) => `      ${part}`),
  ];
}

function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/(?<=\S)(?= )/)) {
    if (line !== '' && lengthOf(line + word) > width) {
      lines.push(line);
      line = word.trimStart();
    } else line += word;
  }
  return line === '' ? lines : [...lines, line];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

function lengthOf(text: string): number {
  return [...text].length;
}
