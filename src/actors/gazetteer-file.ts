import type { ActorKind } from './actor.ts';
import { nameKey } from './name-key.ts';

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
type ListColumn = Extract<
  Column,
  | 'names'
  | 'former'
  | 'adjectives'
  | 'demonyms'
  | 'capitals'
  | 'seats'
  | 'titles'
  | 'surnames'
  | 'ambiguous'
>;
type Layout = Readonly<Record<Column, number>>;

const NOTHING: readonly string[] = [];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const COUNTRY = /^[A-Z]{3}$/u;
const YEAR = /^[0-9]{3,4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/u;

/** A row of a gazetteer file. Its lists are parted only when somebody asks for them. */
export class GazetteerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly #where: string;
  readonly #line: number;
  readonly #layout: Layout;
  readonly #cells: readonly string[];
  #ambiguous: ReadonlySet<string> | null = null;

  /** Use {@link readGazetteerFile}. */
  constructor(file: string, line: number, layout: Layout, cells: readonly string[]) {
    this.#where = file;
    this.#line = line;
    this.#layout = layout;
    this.#cells = cells;
    this.id = this.#cell('id');
    this.name = this.#cell('name');
    if (!ID.test(this.id)) {
      const problem = this.id === '' ? 'the id is missing' : `"${this.id}" is no id`;
      this.fail(`${problem}; write small letters, digits and hyphens: kenya-police`);
    }
    if (this.name === '') this.fail(`the name of "${this.id}" is missing; write one`);
    const kind = this.#cell('kind');
    if (!KINDS.has(kind)) {
      const problem = kind === '' ? 'the kind is missing' : `unknown kind "${kind}"`;
      this.fail(`${problem}; write one of ${[...KINDS].join(', ')}`);
    }
    // The set holds nothing but kinds.
    this.kind = kind as ActorKind;
    this.country = this.text('country');
    if (this.country !== null && !COUNTRY.test(this.country)) {
      this.fail(`"${this.country}" is no country; write an ISO 3166 alpha-3 code such as KEN`);
    }
    for (const column of ['from', 'to'] as const) {
      const year = this.#cell(column);
      if (year !== '' && !YEAR.test(year)) {
        this.fail(`"${year}" is no year; write 1997 or 1997-05-16`);
      }
    }
  }

  /** File and line, for messages. */
  get where(): string {
    return `${this.#where}:${this.#line}`;
  }

  /** What a column says; null where it is empty. */
  text(column: Exclude<Column, ListColumn>): string | null {
    return this.#cell(column) || null;
  }

  /** What a column lists; former names come without their years. */
  list(column: ListColumn): readonly string[] {
    const cell = this.#cell(column);
    if (cell === '') return NOTHING;
    const parts = cell.includes('|') ? cell.split('|').map((part) => part.trim()) : [cell];
    const full = parts.includes('') ? parts.filter((part) => part !== '') : parts;
    return column === 'former' ? full.map(withoutYears) : full;
  }

  /** Whether the file says that one of the names also means something else. */
  isAmbiguous(name: string): boolean {
    if (this.#cell('ambiguous') === '') return false;
    this.#ambiguous ??= new Set(
      this.list('ambiguous').map((mark) => nameKey(mark.replace(/: .*/u, ''))),
    );
    return this.#ambiguous.has(nameKey(name));
  }

  /** Stops the reading with file, line, what is wrong and what to do. */
  fail(problem: string): never {
    throw new Error(`${this.where}: ${problem}`);
  }

  #cell(column: Column): string {
    const at = this.#layout[column];
    if (at < 0 || at >= this.#cells.length) return '';
    const cell = this.#cells[at];
    return cell === undefined || cell === '' ? '' : cell.trim();
  }
}

/**
 * Reads one gazetteer file: tab-separated, a header row, `#` comments, lists parted by `|`.
 *
 * @throws an error that names file and line and says what to do
 */
export function readGazetteerFile(file: string, text: string): readonly GazetteerRow[] {
  const rows: GazetteerRow[] = [];
  let layout: Layout | null = null;
  let width = 0;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const cells = line.split('\t');
    if (layout === null) {
      layout = readHeader(`${file}:${index + 1}`, cells);
      width = cells.length;
    } else {
      const row = new GazetteerRow(file, index + 1, layout, cells);
      if (cells.length > width) {
        row.fail(
          `${cells.length} columns where the header has ${width}; take the tabs away that are too many`,
        );
      }
      rows.push(row);
    }
  }
  if (layout === null) {
    throw new Error(
      `${file}: no header row; begin with the columns id, name, kind, parted by tabs`,
    );
  }
  return rows;
}

/**
 * Checks that each mark in the column `ambiguous` is of one of the row's own names and has a
 * reason. The project's own files are checked by its tests, a person's own when they are read.
 */
export function checkMarks(row: GazetteerRow): void {
  const own = new Set(
    [row.name, ...NAME_COLUMNS.flatMap((column) => row.list(column))].map(nameKey),
  );
  for (const mark of row.list('ambiguous')) {
    const [name = '', reason = ''] = mark.split(/: (.*)/u);
    if (reason === '') row.fail(`"${mark}" says no reason; write "${name}: also a US state"`);
    if (!own.has(nameKey(name))) {
      row.fail(`"${name}" is none of the names of "${row.id}"; add it to names`);
    }
  }
}

const NAME_COLUMNS = [
  'names',
  'former',
  'adjectives',
  'demonyms',
  'capitals',
  'seats',
  'titles',
  'surnames',
] as const;

function readHeader(where: string, cells: readonly string[]): Layout {
  const header = cells.map((cell) => cell.trim());
  for (const cell of header) {
    if (COLUMNS.some((known) => known === cell)) continue;
    throw new Error(
      `${where}: unknown column "${cell}"; the columns are ${COLUMNS.join(', ')}, parted by tabs`,
    );
  }
  for (const needed of ['id', 'name', 'kind']) {
    if (header.includes(needed)) continue;
    throw new Error(`${where}: the column "${needed}" is missing; add it to the header row`);
  }
  const layout = COLUMNS.map((column) => [column, header.indexOf(column)] as const);
  // One entry for each column, by construction.
  return Object.fromEntries(layout) as Layout;
}

/** `Zaire (1971-1997)` is the name Zaire; its years are there for the reader of the file. */
function withoutYears(former: string): string {
  return former.replace(/ \([0-9-]+\)$/u, '');
}
