import { type Kernel, PANEL, packPanels, panelsOf, place, WIDTH } from './kernel.ts';
import { type ModelFile, numbersOf } from './model-file.ts';

const TILE = 64;

/** Gives each token the part-of-speech tag of the highest score. */
export class Tagger {
  readonly labels: readonly string[];
  readonly #kernel: Kernel;
  readonly #weights: number;
  readonly #bias: number;
  readonly #rows: number;
  readonly #scores: number;

  constructor(model: ModelFile, kernel: Kernel) {
    const labels = model.json<string[]>('tags');
    const weights = packPanels(numbersOf(model.tensor('tagger/W')), WIDTH, labels.length, (i) => i);
    const columns = panelsOf(labels.length) * PANEL;
    this.labels = labels;
    this.#kernel = kernel;
    this.#weights = place(kernel, weights);
    this.#bias = place(kernel, numbersOf(model.tensor('tagger/b')), columns);
    this.#rows = kernel.allocate(TILE * WIDTH);
    this.#scores = kernel.allocate(TILE * columns);
  }

  /** An index into {@link labels} for each row of `vectors`. */
  tag(vectors: Float32Array): Uint8Array {
    const count = vectors.length / WIDTH;
    const tags = new Uint8Array(count);
    const panels = panelsOf(this.labels.length);
    const { floats } = this.#kernel;
    for (let from = 0; from < count; from += TILE) {
      const rows = Math.min(TILE, count - from);
      floats.set(vectors.subarray(from * WIDTH, (from + rows) * WIDTH), this.#rows);
      this.#kernel.affine(
        this.#rows,
        WIDTH,
        rows,
        WIDTH,
        this.#weights,
        this.#bias,
        panels,
        this.#scores,
      );
      for (let row = 0; row < rows; row++)
        tags[from + row] = best(floats, this.#scores + row * panels * PANEL, this.labels.length);
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
