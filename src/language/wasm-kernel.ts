import { HIDDEN, type Kernel } from './kernel.ts';
import { WASM_KERNEL } from './wasm-kernel-code.ts';

/** The functions of kernel.as and its memory. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  affine(
    input: number,
    stride: number,
    rows: number,
    width: number,
    weights: number,
    bias: number,
    panels: number,
    out: number,
  ): void;
  normalise(
    input: number,
    rows: number,
    gain: number,
    shift: number,
    residual: number,
    out: number,
  ): void;
  score(
    places: number,
    slots: number,
    bias: number,
    weights: number,
    upperBias: number,
    panels: number,
    hidden: number,
    out: number,
  ): void;
}

/** The members of `WebAssembly` that are used here; the core is compiled without the browser's types. */
interface WebAssemblyApi {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: Exports } }>;
}

const PAGE_CELLS = 16_384;

/** The kernel in WebAssembly; null where that, or its SIMD, is missing or forbidden. */
export async function wasmKernel(): Promise<Kernel | null> {
  // The cast is needed since Node's types do not declare WebAssembly without those of the browser.
  const scope: object = globalThis;
  const { WebAssembly } = scope as { readonly WebAssembly?: WebAssemblyApi };
  const code = Uint8Array.from(atob(WASM_KERNEL), (letter) => letter.charCodeAt(0));
  if (!WebAssembly) return null;
  try {
    const { instance } = await WebAssembly.instantiate(code);
    return kernelOf(instance.exports);
  } catch {
    // An engine without SIMD throws here, and a page whose content security policy forbids WebAssembly.
    return null;
  }
}

function kernelOf({ memory, affine, normalise, score }: Exports): Kernel {
  let floats = new Float32Array(memory.buffer);
  let integers = new Int32Array(memory.buffer);
  let used = 0;
  const allocate = (length: number): number => {
    const address = used;
    used += Math.ceil(length / 4) * 4;
    if (used > floats.length) {
      memory.grow(Math.ceil((used - floats.length) / PAGE_CELLS));
      floats = new Float32Array(memory.buffer);
      integers = new Int32Array(memory.buffer);
    }
    return address;
  };
  const hidden = allocate(HIDDEN);
  return {
    get floats() {
      return floats;
    },
    get integers() {
      return integers;
    },
    allocate,
    affine: ({ weights, bias, panels, width }, input, stride, rows, out) =>
      affine(input, stride, rows, width, weights, bias, panels, out),
    normalise: (input, rows, { gain, shift }, residual, out) =>
      normalise(input, rows, gain, shift, residual, out),
    score: (places, slots, lower, { weights, bias, panels }, out) =>
      score(places, slots, lower, weights, bias, panels, hidden, out),
  };
}
