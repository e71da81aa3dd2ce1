import type { ActorKind } from './actor.ts';
import { nameKey } from './name-key.ts';

/** A row of a gazetteer file, with the place where it stands for messages. */
export interface GazetteerRow {
  readonly where: string;
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly parent: string | null;
  readonly actsFor: string | null;
  readonly of: string | null;
  readonly office: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
  readonly titles: readonly string[];
  readonly surnames: readonly string[];
  /** Name keys that also mean something else, with what they mean. */
  readonly ambiguous: ReadonlyMap<string, string>;
}

const KINDS: ReadonlySet<string> = new Set<ActorKind>([
  'state',
  'military',
  'police',
  'armed-group',
  'person',
  'party',
  'parliament',
  'court',
  'intergovernmental',
  'coalition',
  'company',
  'media',
  'organisation',
  'people',
  'place',
]);

const COLUMNS = [
  'id',
  'name',
  'kind',
  'country',
  'parent',
  'actsFor',
  'of',
  'office',
  'from',
  'to',
  'names',
  'former',
  'adjectives',
  'demonyms',
  'capitals',
  'seats',
  'titles',
  'surnames',
  'ambiguous',
] as const;

type Column = (typeof COLUMNS)[number];

/**
 * Reads one gazetteer file: tab-separated, a header row, `#` comments, lists parted by `|`.
 *
 * @throws an error that names file and line and says what to do
 */
export function readGazetteerFile(file: string, text: string): readonly GazetteerRow[] {
  const rows: GazetteerRow[] = [];
  let header: readonly Column[] | null = null;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const where = `${file}:${index + 1}`;
    if (header === null) header = readHeader(where, line);
    else rows.push(readRow(where, header, line));
  }
  if (header === null) {
    throw new Error(
      `${file}: no header row; begin with the columns id, name, kind, parted by tabs`,
    );
  }
  return rows;
}

function readHeader(where: string, line: string): readonly Column[] {
  const header = line.split('\t').map((cell) => {
    const column = COLUMNS.find((known) => known === cell.trim());
    if (column !== undefined) return column;
    throw new Error(
      `${where}: unknown column "${cell.trim()}"; the columns are ${COLUMNS.join(', ')}, parted by tabs`,
    );
  });
  for (const needed of ['id', 'name', 'kind'] as const) {
    if (!header.includes(needed)) {
      throw new Error(`${where}: the column "${needed}" is missing; add it to the header row`);
    }
  }
  return header;
}

function readRow(where: string, header: readonly Column[], line: string): GazetteerRow {
  const cells = line.split('\t');
  if (cells.length > header.length) {
    throw new Error(
      `${where}: ${cells.length} columns where the header has ${header.length}; take the tabs away that are too many`,
    );
  }
  const cell = (column: Column): string => cells[header.indexOf(column)]?.trim() ?? '';
  const list = (column: Column): readonly string[] => listOf(cell(column));
  const id = cell('id');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    const problem = id === '' ? 'the id is missing' : `"${id}" is no id`;
    throw new Error(`${where}: ${problem}; write small letters, digits and hyphens: kenya-police`);
  }
  const name = cell('name');
  if (name === '') throw new Error(`${where}: the name of "${id}" is missing; write one`);
  const names = [...list('names'), ...list('former').map(withoutYears)];
  const row = {
    where,
    id,
    name,
    kind: kindOf(where, cell('kind')),
    country: countryOf(where, cell('country')),
    parent: cell('parent') || null,
    actsFor: cell('actsFor') || null,
    of: cell('of') || null,
    office: cell('office') || null,
    from: yearOf(where, cell('from')),
    to: yearOf(where, cell('to')),
    names,
    adjectives: list('adjectives'),
    demonyms: list('demonyms'),
    capitals: list('capitals'),
    seats: list('seats'),
    titles: list('titles'),
    surnames: list('surnames'),
  };
  return { ...row, ambiguous: ambiguousOf(row, list('ambiguous')) };
}

function listOf(cell: string): readonly string[] {
  if (cell === '') return [];
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `Zaire (1971-1997)` is the name Zaire; its years are there for the reader of the file. */
function withoutYears(former: string): string {
  return former.replace(/ \([0-9-]+\)$/u, '');
}

function kindOf(where: string, cell: string): ActorKind {
  // The set holds nothing but kinds.
  if (KINDS.has(cell)) return cell as ActorKind;
  const problem = cell === '' ? 'the kind is missing' : `unknown kind "${cell}"`;
  throw new Error(`${where}: ${problem}; write one of ${[...KINDS].join(', ')}`);
}

function countryOf(where: string, cell: string): string | null {
  if (cell === '') return null;
  if (/^[A-Z]{3}$/u.test(cell)) return cell;
  throw new Error(`${where}: "${cell}" is no country; write an ISO 3166 alpha-3 code such as KEN`);
}

function yearOf(where: string, cell: string): string | null {
  if (cell === '') return null;
  if (/^[0-9]{3,4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/u.test(cell)) return cell;
  throw new Error(`${where}: "${cell}" is no year; write 1997 or 1997-05-16`);
}

function ambiguousOf(
  row: Omit<GazetteerRow, 'ambiguous'>,
  marks: readonly string[],
): ReadonlyMap<string, string> {
  const ambiguous = new Map<string, string>();
  if (marks.length === 0) return ambiguous;
  const own = new Set(
    [
      row.name,
      ...row.names,
      ...row.adjectives,
      ...row.demonyms,
      ...row.capitals,
      ...row.seats,
      ...row.titles,
      ...row.surnames,
    ].map(nameKey),
  );
  for (const mark of marks) {
    const [name = '', reason = ''] = mark.split(/: (.*)/u);
    if (reason === '') {
      throw new Error(`${row.where}: "${mark}" says no reason; write "${name}: also a US state"`);
    }
    const key = nameKey(name);
    if (!own.has(key)) {
      throw new Error(
        `${row.where}: "${name}" is none of the names of "${row.id}"; add it to names`,
      );
    }
    ambiguous.set(key, reason);
  }
  return ambiguous;
}
