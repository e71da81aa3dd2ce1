/** What a model file begins with. */
export const MAGIC = 'ENTENTE1';
const utf8 = new TextDecoder();

/** A part of a model file, as its index names it. */
export interface Section {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly shape?: readonly number[];
}

/** Columns of a panel: as many numbers as the kernels multiply with one input at a time. */
export const PANEL = 8;

/** Rows of 16-bit integers, each to be multiplied by the scale of its row. */
export interface Table {
  readonly rows: number;
  readonly width: number;
  readonly values: Int16Array;
  readonly scales: Float32Array;
}

/**
 * A matrix for multiplication, in the order in which the kernels read it: panels of eight columns
 * (outputs), in each panel a row of eight 16-bit integers for every input, with a scale a column.
 * Columns that are missing in the last panel are zeros.
 */
export interface Panels {
  readonly panels: number;
  /** Number of inputs. */
  readonly width: number;
  readonly values: Int16Array;
  readonly scales: Float32Array;
}

/** The named parts of a converted model; nothing is decoded before it is asked for. */
export class ModelFile {
  readonly #data: Uint8Array;
  readonly #sections: ReadonlyMap<string, Section>;

  /** @throws if the bytes are not a model file of format 1 */
  constructor(bytes: Uint8Array) {
    if (utf8.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
      throw new Error('model: not a model file of this program');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = MAGIC.length + 4 + view.getUint32(MAGIC.length, true);
    const header: { format: number; sections: readonly Section[] } = JSON.parse(
      utf8.decode(bytes.subarray(MAGIC.length + 4, start)),
    );
    if (header.format !== 1) throw new Error(`model: unknown format ${header.format}`);
    const last = header.sections.at(-1);
    if (last && start + last.offset + last.length > bytes.length)
      throw new Error(`model: cut off at ${bytes.length} bytes`);
    const data = bytes.subarray(start);
    // Typed arrays need their alignment, which a slice of a larger buffer may not have.
    this.#data = data.byteOffset % 4 === 0 ? data : data.slice();
    this.#sections = new Map(header.sections.map((section) => [section.name, section]));
  }

  #section(name: string): Section {
    const section = this.#sections.get(name);
    if (!section) throw new Error(`model: ${name} is missing`);
    return section;
  }

  has(name: string): boolean {
    return this.#sections.has(name);
  }

  /** The bytes of a part, without a copy, at an address that is a multiple of four. */
  bytes(name: string): Uint8Array {
    const { offset, length } = this.#section(name);
    return this.#data.subarray(offset, offset + length);
  }

  text(name: string): string {
    return utf8.decode(this.bytes(name));
  }

  /** A part that the converter wrote as JSON; the caller names its type, which format 1 warrants. */
  json<T>(name: string): T {
    const value: T = JSON.parse(this.text(name));
    return value;
  }

  /** Little-endian unsigned 32-bit integers, without a copy. */
  integers(name: string): Uint32Array {
    const bytes = this.bytes(name);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }

  /** Numbers as they are, without a copy. */
  floats(name: string): Float32Array {
    const bytes = this.bytes(name);
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }

  table(name: string): Table {
    const [rows = 0, width = 0] = this.#section(name).shape ?? [];
    return { rows, width, ...this.#scaled(name, rows, rows * width) };
  }

  panels(name: string): Panels {
    const [columns = 0, width = 0] = this.#section(name).shape ?? [];
    const panels = Math.ceil(columns / PANEL);
    return { panels, width, ...this.#scaled(name, panels * PANEL, panels * PANEL * width) };
  }

  #scaled(name: string, scales: number, values: number): Pick<Table, 'scales' | 'values'> {
    const { buffer, byteOffset } = this.bytes(name);
    return {
      scales: new Float32Array(buffer, byteOffset, scales),
      values: new Int16Array(buffer, byteOffset + 4 * scales, values),
    };
  }
}

/** Writes all numbers of a matrix in panels to `out`, from `at` on. */
export function unpack({ values, scales, width }: Panels, out: Float32Array, at: number): void {
  for (let from = 0, column = 0, to = at; from < values.length; column += PANEL) {
    for (const end = from + width * PANEL; from < end; from += PANEL, to += PANEL)
      for (let i = 0; i < PANEL; i++)
        out[to + i] = (values[from + i] ?? 0) * (scales[column + i] ?? 0);
  }
}

/** Adds one row of a table to `out`, from `at` on. */
export function addRow(table: Table, row: number, out: Float32Array, at: number): void {
  const { values, scales, width } = table;
  const scale = scales[row] ?? 0;
  const from = row * width;
  for (let i = 0; i < width; i++)
    out[at + i] = (out[at + i] ?? 0) + (values[from + i] ?? 0) * scale;
}
