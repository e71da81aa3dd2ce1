import type { Tensor } from './thinc.ts';

const encoder = new TextEncoder();
const MAGIC = 'ENTENTE1';

/** How a tensor is stored: float32, or 16-bit integers with a float32 scale a row. */
export type Storage = 'f32' | 'q16';

interface Section {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly shape?: readonly number[];
}

const quantise = ({ shape, data }: Tensor): Uint8Array => {
  const width = shape.at(-1) ?? 1;
  const rows = data.length / width;
  const scales = new Float32Array(rows);
  const values = new Int16Array(data.length);
  for (let row = 0; row < rows; row++) {
    const cells = data.subarray(row * width, (row + 1) * width);
    const scale = Math.fround(cells.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 32767);
    scales[row] = scale;
    if (scale > 0)
      for (let i = 0; i < width; i++) values[row * width + i] = Math.round((cells[i] ?? 0) / scale);
  }
  const out = new Uint8Array(scales.byteLength + values.byteLength);
  out.set(new Uint8Array(scales.buffer));
  out.set(new Uint8Array(values.buffer), scales.byteLength);
  return out;
};

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

  tensor(name: string, tensor: Tensor, storage: Storage): void {
    const { data, shape } = tensor;
    const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.bytes(name, storage === 'f32' ? raw : quantise(tensor), storage, shape);
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
