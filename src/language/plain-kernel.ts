import { type Affine, HIDDEN, type Kernel, PIECES, WIDTH } from './kernel.ts';
import { PANEL } from './model-file.ts';

const { fround, sqrt } = Math;

/** The kernel in plain TypeScript, for where WebAssembly with SIMD is not to be had. */
export function plainKernel(): Kernel {
  let floats = new Float32Array(1 << 20);
  let integers = new Int32Array(floats.buffer);
  let used = 0;
  const hidden = new Float32Array(2 * HIDDEN);
  const row = new Float32Array(WIDTH);

  /** One row times one panel. */
  const rowPanel = (
    matrix: Affine,
    panel: number,
    from: Float32Array,
    input: number,
    to: number,
  ): void => {
    const { width } = matrix;
    const bias = matrix.bias + panel * PANEL;
    const weights = matrix.weights + panel * PANEL * width;
    const out = to + panel * PANEL;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0, w = weights; i < width; i++, w += PANEL) {
      const x = from[input + i] ?? 0;
      a = fround(a + fround(x * (floats[w] ?? 0)));
      b = fround(b + fround(x * (floats[w + 1] ?? 0)));
      c = fround(c + fround(x * (floats[w + 2] ?? 0)));
      d = fround(d + fround(x * (floats[w + 3] ?? 0)));
      e = fround(e + fround(x * (floats[w + 4] ?? 0)));
      f = fround(f + fround(x * (floats[w + 5] ?? 0)));
      g = fround(g + fround(x * (floats[w + 6] ?? 0)));
      h = fround(h + fround(x * (floats[w + 7] ?? 0)));
    }
    floats[out] = a + (floats[bias] ?? 0);
    floats[out + 1] = b + (floats[bias + 1] ?? 0);
    floats[out + 2] = c + (floats[bias + 2] ?? 0);
    floats[out + 3] = d + (floats[bias + 3] ?? 0);
    floats[out + 4] = e + (floats[bias + 4] ?? 0);
    floats[out + 5] = f + (floats[bias + 5] ?? 0);
    floats[out + 6] = g + (floats[bias + 6] ?? 0);
    floats[out + 7] = h + (floats[bias + 7] ?? 0);
  };

  return {
    get floats() {
      return floats;
    },
    get integers() {
      return integers;
    },

    allocate(length) {
      const address = used;
      used += Math.ceil(length / 4) * 4;
      if (used > floats.length) {
        const larger = new Float32Array(2 ** Math.ceil(Math.log2(used)));
        larger.set(floats);
        floats = larger;
        integers = new Int32Array(larger.buffer);
      }
      return address;
    },

    affine(matrix, input, stride, rows, out) {
      const cells = matrix.panels * PANEL;
      for (let panel = 0; panel < matrix.panels; panel++)
        for (let r = 0; r < rows; r++)
          rowPanel(matrix, panel, floats, input + r * stride, out + r * cells);
    },

    normalise(input, rows, { gain, shift }, residual, out) {
      for (let r = 0; r < rows; r++) {
        const from = input + r * PIECES * WIDTH;
        for (let i = 0; i < WIDTH; i++) {
          const a = floats[from + i] ?? 0;
          const b = floats[from + WIDTH + i] ?? 0;
          row[i] = Math.max(Math.max(a, b), floats[from + 2 * WIDTH + i] ?? 0);
        }
        const mean = sumOf(row, (x) => x) / WIDTH;
        const variance = sumOf(row, (x) => (x - mean) * (x - mean)) / WIDTH;
        const scale = fround(1 / sqrt(variance + 1e-8));
        const middle = fround(mean);
        for (let i = 0; i < WIDTH; i++) {
          const unit = fround(fround((row[i] ?? 0) - middle) * scale);
          const value = fround(fround(unit * (floats[gain + i] ?? 0)) + (floats[shift + i] ?? 0));
          const at = r * WIDTH + i;
          floats[out + at] = residual < 0 ? value : value + (floats[residual + at] ?? 0);
        }
      }
    },

    score(places, slots, bias, matrix, out) {
      for (let i = 0; i < 2 * HIDDEN; i++) {
        let sum = 0;
        for (let slot = 0; slot < slots; slot++)
          sum = fround(sum + (floats[(integers[places + slot] ?? 0) + i] ?? 0));
        hidden[i] = sum + (floats[bias + i] ?? 0);
      }
      for (let i = 0; i < HIDDEN; i++)
        hidden[i] = Math.max(hidden[i] ?? 0, hidden[HIDDEN + i] ?? 0);
      for (let panel = 0; panel < matrix.panels; panel++) rowPanel(matrix, panel, hidden, 0, out);
    },
  };
}

/** A sum in double precision and in four parts, as a processor with vectors makes it. */
function sumOf(row: Float32Array, term: (x: number) => number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < row.length; i += 4) {
    a += term(row[i] ?? 0);
    b += term(row[i + 1] ?? 0);
    c += term(row[i + 2] ?? 0);
    d += term(row[i + 3] ?? 0);
  }
  return a + b + (c + d);
}
