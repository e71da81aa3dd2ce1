import { type Affine, type Kernel, placeAffine, WIDTH } from './kernel.ts';
import { type ModelFile, PANEL } from './model-file.ts';

const TILE = 64;

/** Gives each token the part-of-speech tag of the highest score. */
export class Tagger {
  readonly labels: readonly string[];
  readonly #kernel: Kernel;
  readonly #matrix: Affine;
  readonly #rows: number;
  readonly #scores: number;

  constructor(model: ModelFile, kernel: Kernel) {
    this.labels = model.json<string[]>('tags');
    this.#kernel = kernel;
    this.#matrix = placeAffine(kernel, model, 'tagger');
    this.#rows = kernel.allocate(TILE * WIDTH);
    this.#scores = kernel.allocate(TILE * this.#matrix.panels * PANEL);
  }

  /** An index into {@link labels} for each row of `vectors`. */
  tag(vectors: Float32Array): Uint8Array {
    const count = vectors.length / WIDTH;
    const tags = new Uint8Array(count);
    const cells = this.#matrix.panels * PANEL;
    const { floats } = this.#kernel;
    for (let from = 0; from < count; from += TILE) {
      const rows = Math.min(TILE, count - from);
      floats.set(vectors.subarray(from * WIDTH, (from + rows) * WIDTH), this.#rows);
      this.#kernel.affine(this.#matrix, this.#rows, WIDTH, rows, this.#scores);
      for (let row = 0; row < rows; row++)
        tags[from + row] = best(floats, this.#scores + row * cells, this.labels.length);
    }
    return tags;
  }
}

/** The first of the greatest of `count` numbers. */
function best(numbers: Float32Array, from: number, count: number): number {
  let winner = 0;
  for (let i = 1; i < count; i++)
    if ((numbers[from + i] ?? 0) > (numbers[from + winner] ?? 0)) winner = i;
  return winner;
}
