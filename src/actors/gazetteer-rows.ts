import {
  type GazetteerFile,
  type GazetteerRow,
  type Layout,
  type ListColumn,
  openGazetteerFile,
  rowOf,
} from './gazetteer-file.ts';
import { NameSlots, slotOf } from './name-slots.ts';

/** The columns of names by which an actor is found in a text. */
const FOUND_BY = [
  'name',
  'names',
  'former',
  'adjectives',
  'demonyms',
  'titles',
  'capitals',
  'seats',
] as const;

/** The rows of all gazetteer files, numbered through; a row is cut into cells when it is first asked for. */
export class GazetteerRows {
  readonly #files: readonly (GazetteerFile & { readonly first: number })[];
  readonly #numbers = new Map<string, number>();
  readonly #rows: (GazetteerRow | undefined)[] = [];
  #names: NameSlots | null = null;
  #surnames: NameSlots | null = null;

  /**
   * @param files file name to text
   * @throws an error that names file and line where a header is wrong
   */
  constructor(files: Readonly<Record<string, string>>) {
    let first = 0;
    this.#files = Object.entries(files).map(([name, text]) => {
      const file = { ...openGazetteerFile(name, text), first };
      first += file.rows.length;
      return file;
    });
    for (const file of this.#files) {
      for (let at = 0; at < file.rows.length; at += 1) {
        const id = cellOf(file.rows[at] ?? '', file.layout.places.id);
        if (!this.#numbers.has(id)) this.#numbers.set(id, file.first + at);
      }
    }
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** The row with an id, the first one if there are several. */
  get(id: string): GazetteerRow | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : this.#row(number);
  }

  /** The rows of a file. */
  of(name: string): readonly GazetteerRow[] {
    const file = this.#files.find((each) => each.name === name);
    return file === undefined ? [] : file.rows.map((_, at) => this.#row(file.first + at));
  }

  /** The rows of the files that have one of some columns. */
  *withColumn(...columns: readonly ListColumn[]): Generator<GazetteerRow> {
    for (const { rows, first, layout } of this.#files) {
      if (columns.every((column) => layout.places[column] < 0)) continue;
      for (let at = 0; at < rows.length; at += 1) yield this.#row(first + at);
    }
  }

  /** The rows in which a text stands, in whatever column. */
  *holding(text: string): Generator<GazetteerRow> {
    for (const { rows, first } of this.#files) {
      for (let at = 0; at < rows.length; at += 1) {
        if (rows[at]?.includes(text)) yield this.#row(first + at);
      }
    }
  }

  /** At least all rows with a name that begins in a slot (see {@link slotOf}). */
  inSlot(slot: number): readonly GazetteerRow[] {
    this.#names ??= this.#slotsOfNames();
    return this.#names.rows(slot).map((number) => this.#row(number));
  }

  /** At least all people with a surname whose first piece has a key. */
  withSurname(firstKey: string): readonly GazetteerRow[] {
    this.#surnames ??= this.#slotsOfSurnames();
    return this.#surnames.rows(slotOf(firstKey)).map((number) => this.#row(number));
  }

  #row(number: number): GazetteerRow {
    const known = this.#rows[number];
    if (known !== undefined) return known;
    const file = this.#files.findLast(({ first }) => first <= number);
    if (file === undefined) throw new RangeError(`the gazetteer has no row ${number}`);
    const row = rowOf(file, number - file.first);
    this.#rows[number] = row;
    return row;
  }

  #slotsOfNames(): NameSlots {
    const slots = new NameSlots();
    for (const { rows, first, layout } of this.#files) {
      const isWanted = wanted(layout, FOUND_BY);
      for (let at = 0; at < rows.length; at += 1)
        noteNames(slots, first + at, rows[at] ?? '', isWanted);
    }
    return slots;
  }

  #slotsOfSurnames(): NameSlots {
    const slots = new NameSlots();
    for (const { rows, first, layout } of this.#files) {
      const isWanted = wanted(layout, ['surnames']);
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? '';
        if (cellOf(row, layout.places.kind) !== 'person') continue;
        noteNames(slots, first + at, row, isWanted);
        // The last word of the name is the surname of those that have no other.
        const name = cellOf(row, layout.places.name);
        slots.add(first + at, name, name.lastIndexOf(' ') + 1);
      }
    }
    return slots;
  }
}

/** 1 for each column of some, up to the last of them. */
function wanted(layout: Layout, columns: readonly (ListColumn | 'name')[]): Uint8Array {
  const places = columns.map((column) => layout.places[column]);
  const isWanted = new Uint8Array(Math.max(...places) + 1);
  for (const place of places) if (place >= 0) isWanted[place] = 1;
  return isWanted;
}

/** Notes where the names in the wanted columns of a row begin. */
function noteNames(slots: NameSlots, number: number, row: string, isWanted: Uint8Array): void {
  let start = 0;
  for (let column = 0; column < isWanted.length; column += 1) {
    const tab = row.indexOf('\t', start);
    const end = tab < 0 ? row.length : tab;
    if (isWanted[column] === 1 && start < end) {
      slots.add(number, row, start);
      for (
        let bar = row.indexOf('|', start);
        bar >= 0 && bar < end;
        bar = row.indexOf('|', bar + 1)
      )
        slots.add(number, row, bar + 1);
    }
    if (tab < 0) return;
    start = tab + 1;
  }
}

function cellOf(row: string, place: number): string {
  let start = 0;
  for (let column = 0; column < place && start >= 0; column += 1)
    start = row.indexOf('\t', start) + 1 || -1;
  if (start < 0 || place < 0) return '';
  const end = row.indexOf('\t', start);
  return (end < 0 ? row.slice(start) : row.slice(start, end)).trim();
}
