import { ACTOR_KINDS, type ActorKind } from './actor.ts';
import { nameKey } from './name-key.ts';

const KINDS: ReadonlySet<string> = new Set(ACTOR_KINDS);

/** The columns that list an actor's names. */
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
  ...NAME_COLUMNS,
  'ambiguous',
] as const;

type Column = (typeof COLUMNS)[number];
/** A column that lists names. */
export type ListColumn = (typeof NAME_COLUMNS)[number] | 'ambiguous';

/** What stands where in the rows of a file. */
export interface Layout {
  /** Place of each column, -1 for one that the file does not have. */
  readonly places: Readonly<Record<Column, number>>;
  /** Number of columns. */
  readonly width: number;
}

const HASH = 35;
const NOTHING: readonly string[] = [];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const COUNTRY = /^[A-Z]{3}$/u;
const YEAR = /^[0-9]{3,4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/u;

/** A row of a gazetteer file, cut into cells and these into lists when somebody asks for them. */
export class GazetteerRow {
  readonly #where: string;
  readonly #line: number;
  readonly #layout: Layout;
  readonly #text: string;
  #cells: readonly string[] | null = null;
  #ambiguous: ReadonlySet<string> | null = null;

  /** Use {@link readGazetteerFile}. */
  constructor(file: string, line: number, layout: Layout, text: string) {
    this.#where = file;
    this.#line = line;
    this.#layout = layout;
    this.#text = text;
  }

  get id(): string {
    return this.#cell('id');
  }

  get name(): string {
    return this.#cell('name');
  }

  get kind(): ActorKind {
    // What `check` warrants for a person's own files, and the tests of the data for the others.
    return this.#cell('kind') as ActorKind;
  }

  get country(): string | null {
    return this.text('country');
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

  /** Checks that each cell is of the form of its column. */
  check(): void {
    const { id } = this;
    if (!ID.test(id)) {
      const problem = id === '' ? 'the id is missing' : `"${id}" is no id`;
      this.fail(`${problem}; write small letters, digits and hyphens: kenya-police`);
    }
    if (this.name === '') this.fail(`the name of "${id}" is missing; write one`);
    const kind = this.#cell('kind');
    if (!KINDS.has(kind)) {
      const problem = kind === '' ? 'the kind is missing' : `unknown kind "${kind}"`;
      this.fail(`${problem}; write one of ${[...KINDS].join(', ')}`);
    }
    if (this.country !== null && !COUNTRY.test(this.country)) {
      this.fail(`"${this.country}" is no country; write an ISO 3166 alpha-3 code such as KEN`);
    }
    for (const column of ['from', 'to'] as const) {
      const year = this.#cell(column);
      if (year !== '' && !YEAR.test(year)) {
        this.fail(`"${year}" is no year; write 1997 or 1997-05-16`);
      }
    }
    const { width } = this.#layout;
    const cells = this.#cells?.length ?? 0;
    if (cells > width) {
      this.fail(
        `${cells} columns where the header has ${width}; take the tabs away that are too many`,
      );
    }
  }

  /** Stops the reading with file, line, what is wrong and what to do. */
  fail(problem: string): never {
    throw new Error(`${this.where}: ${problem}`);
  }

  #cell(column: Column): string {
    this.#cells ??= this.#text.split('\t');
    const place = this.#layout.places[column];
    return place < 0 ? '' : (this.#cells[place]?.trim() ?? '');
  }
}

/** A gazetteer file whose rows are not cut yet: most of them are never asked for. */
export interface GazetteerFile {
  readonly name: string;
  readonly layout: Layout;
  /** The rows as they stand, without comments and empty lines, and the number of the line of each. */
  readonly rows: readonly string[];
  readonly lines: readonly number[];
}

/**
 * Opens a gazetteer file: tab-separated, a header row, `#` comments, lists parted by `|`.
 *
 * @throws an error that names file and line and says what to do where the header is wrong
 */
export function openGazetteerFile(name: string, text: string): GazetteerFile {
  let layout: Layout | null = null;
  const rows: string[] = [];
  const lines: number[] = [];
  const all = text.replace(/^\uFEFF/u, '').split('\n');
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index] ?? '';
    if (line.charCodeAt(0) === HASH || line.trim() === '') continue;
    if (layout === null) {
      layout = readHeader(`${name}:${index + 1}`, line.split('\t'));
    } else {
      rows.push(line);
      lines.push(index + 1);
    }
  }
  if (layout === null) {
    throw new Error(
      `${name}: no header row; begin with the columns id, name, kind, parted by tabs`,
    );
  }
  return { name, layout, rows, lines };
}

/** A row of a file by its place among the rows. */
export function rowOf({ name, layout, rows, lines }: GazetteerFile, at: number): GazetteerRow {
  return new GazetteerRow(name, lines[at] ?? 0, layout, rows[at] ?? '');
}

/**
 * Reads and checks all rows of a gazetteer file.
 *
 * @throws an error that names file and line and says what to do
 */
export function readGazetteerFile(file: string, text: string): readonly GazetteerRow[] {
  const opened = openGazetteerFile(file, text);
  return opened.rows.map((_, at) => {
    const row = rowOf(opened, at);
    row.check();
    return row;
  });
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

function readHeader(where: string, cells: readonly string[]): Layout {
  const header = cells.map((cell) => cell.trim());
  for (const cell of header) {
    if (COLUMNS.some((known) => known === cell)) continue;
    throw new Error(
      `${where}: unknown column "${cell.slice(0, 40)}"; the columns are ${COLUMNS.join(', ')}, parted by tabs`,
    );
  }
  for (const needed of ['id', 'name', 'kind']) {
    if (header.includes(needed)) continue;
    throw new Error(`${where}: the column "${needed}" is missing; add it to the header row`);
  }
  const places = COLUMNS.map((column) => [column, header.indexOf(column)] as const);
  // One entry for each column, by construction.
  return { places: Object.fromEntries(places) as Layout['places'], width: header.length };
}

/** `Zaire (1971-1997)` is the name Zaire; its years are there for the reader of the file. */
function withoutYears(former: string): string {
  return former.replace(/ \([0-9-]+\)$/u, '');
}
