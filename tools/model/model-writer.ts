import { MAGIC, PANEL, type Section } from '../../src/language/model-file.ts';
import type { Tensor } from './thinc.ts';

const encoder = new TextEncoder();

/** Numbers as 16-bit integers, and what to multiply them with. */
const quantise = (numbers: Float32Array): { scale: number; values: Int16Array } => {
  const most = numbers.reduce((before, x) => Math.max(before, Math.abs(x)), 0);
  const scale = Math.fround(most / 32767);
  return {
    scale,
    values: Int16Array.from(numbers, (x) => (scale > 0 ? Math.round(x / scale) : 0)),
  };
};

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const joined = (...parts: readonly ArrayBufferView[]): Uint8Array =>
  Buffer.concat(parts.map(bytesOf));

/** Collects named sections and writes them one behind the other, after a JSON list of what is where. */
export class ModelWriter {
  readonly #sections: Section[] = [];
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  bytes(name: string, bytes: Uint8Array, type = 'bytes', shape?: readonly number[]): void {
    this.#sections.push({
      name,
      type,
      offset: this.#length,
      length: bytes.length,
      ...(shape && { shape }),
    });
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    this.#parts.push(padded);
    this.#length += padded.length;
  }

  text(name: string, text: string): void {
    this.bytes(name, encoder.encode(text), 'text');
  }

  json(name: string, value: unknown): void {
    this.text(name, JSON.stringify(value));
  }

  floats(name: string, numbers: Float32Array): void {
    this.bytes(name, bytesOf(numbers), 'floats');
  }

  /** A table of rows, of which single ones are looked up. */
  table(name: string, { shape, data }: Tensor): void {
    const [rows = 0, width = 0] = shape;
    const packed = Array.from({ length: rows }, (_, row) =>
      quantise(data.subarray(row * width, (row + 1) * width)),
    );
    const scales = Float32Array.from(packed, ({ scale }) => scale);
    this.bytes(name, joined(scales, ...packed.map(({ values }) => values)), 'table', shape);
  }

  /**
   * A matrix in the order in which the kernels read it.
   *
   * @param columns the weights of each output
   */
  panels(name: string, columns: readonly Float32Array[]): void {
    const width = columns[0]?.length ?? 0;
    const padded = Math.ceil(columns.length / PANEL) * PANEL;
    const scales = new Float32Array(padded);
    const values = new Int16Array(padded * width);
    columns.forEach((column, at) => {
      const packed = quantise(column);
      scales[at] = packed.scale;
      const first = (at - (at % PANEL)) * width + (at % PANEL);
      packed.values.forEach((value, i) => {
        values[first + i * PANEL] = value;
      });
    });
    this.bytes(name, joined(scales, values), 'panels', [columns.length, width]);
  }

  /** The whole file, its header closed with what the file is. */
  finish(about: Readonly<Record<string, unknown>>): Uint8Array {
    const json = encoder.encode(JSON.stringify({ ...about, sections: this.#sections }));
    const start = Math.ceil((MAGIC.length + 4 + json.length) / 4) * 4;
    const out = new Uint8Array(start + this.#length).fill(0x20, 0, start);
    out.set(encoder.encode(MAGIC));
    new DataView(out.buffer).setUint32(MAGIC.length, start - MAGIC.length - 4, true);
    out.set(json, MAGIC.length + 4);
    let at = start;
    for (const part of this.#parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }
}
