const MAGIC = 'ENTENTE1';
const utf8 = new TextDecoder();

interface Section {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly shape?: readonly number[];
}

/** Numbers of the model in C order, as rows of the last dimension. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly rows: number;
  readonly width: number;
  /** Plain numbers, or 16-bit integers to be multiplied by the scale of their row. */
  readonly values: Float32Array | Int16Array;
  readonly scales: Float32Array | null;
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

  tensor(name: string): Tensor {
    const { type, shape = [] } = this.#section(name);
    const { buffer, byteOffset } = this.bytes(name);
    const width = shape.at(-1) ?? 0;
    const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    if (type === 'f32') {
      const values = new Float32Array(buffer, byteOffset, rows * width);
      return { shape, rows, width, values, scales: null };
    }
    const scales = new Float32Array(buffer, byteOffset, rows);
    const values = new Int16Array(buffer, byteOffset + 4 * rows, rows * width);
    return { shape, rows, width, values, scales };
  }
}

/** All numbers of a tensor. */
export function numbersOf({ values, scales, rows, width }: Tensor): Float32Array {
  if (scales === null) return Float32Array.from(values);
  const out = new Float32Array(values.length);
  for (let row = 0, at = 0; row < rows; row++) {
    const scale = scales[row] ?? 0;
    for (const end = at + width; at < end; at++) out[at] = (values[at] ?? 0) * scale;
  }
  return out;
}

/** Adds one row of a tensor to `out`, from `at` on. */
export function addRow(tensor: Tensor, row: number, out: Float32Array, at: number): void {
  const { values, scales, width } = tensor;
  const scale = scales === null ? 1 : (scales[row] ?? 0);
  const from = row * width;
  for (let i = 0; i < width; i++)
    out[at + i] = (out[at + i] ?? 0) + (values[from + i] ?? 0) * scale;
}
