import { type Affine, HIDDEN, type Kernel, place, placeAffine, WIDTH } from './kernel.ts';
import { type ModelFile, PANEL } from './model-file.ts';

/** Tokens whose part of the hidden layer is computed together. */
const BLOCK = 64;
const CELLS = 2 * HIDDEN;

/**
 * The network that scores the moves of a transition system. What a token gives to the hidden layer in
 * each slot is computed ahead, a block of tokens at a time; of long texts the blocks used last are kept.
 */
export class TransitionScorer {
  readonly slots: number;
  readonly #kernel: Kernel;
  readonly #reduce: Affine;
  readonly #lower: Affine;
  readonly #lowerBias: number;
  readonly #pad: number;
  readonly #upper: Affine;
  readonly #places: number;
  readonly #out: number;
  readonly #vectors: number;
  readonly #reduced: number;
  readonly #blocks: readonly number[];
  /** Which block of the text each place holds, the place of each block, and when it was used last. */
  readonly #holds: Int32Array;
  readonly #used: Float64Array;
  #placeOf = new Int32Array(0);
  #clock = 0;
  #text: Float32Array = new Float32Array(0);

  /** @param kept blocks of 64 tokens that are kept at a time; more than there are slots */
  constructor(model: ModelFile, name: string, kernel: Kernel, kept: number) {
    this.#kernel = kernel;
    this.#reduce = placeAffine(kernel, model, `${name}/reduce`);
    this.#lower = placeAffine(kernel, model, `${name}/lower`);
    this.#lowerBias = place(kernel, model.floats(`${name}/lower/bias`));
    this.#pad = place(kernel, model.floats(`${name}/lower/pad`));
    this.#upper = placeAffine(kernel, model, `${name}/upper`);
    this.slots = (this.#lower.panels * PANEL) / CELLS;
    this.#places = kernel.allocate(this.slots);
    this.#out = kernel.allocate(this.#upper.panels * PANEL);
    this.#vectors = kernel.allocate(BLOCK * WIDTH);
    this.#reduced = kernel.allocate(BLOCK * HIDDEN);
    this.#blocks = Array.from({ length: kept }, () => kernel.allocate(BLOCK * this.slots * CELLS));
    this.#holds = new Int32Array(kept);
    this.#used = new Float64Array(kept);
  }

  /** Begins a text, of which the vectors of all tokens are given. */
  begin(vectors: Float32Array): void {
    this.#text = vectors;
    this.#placeOf = new Int32Array(Math.ceil(vectors.length / WIDTH / BLOCK)).fill(-1);
    this.#holds.fill(-1);
    this.#used.fill(0);
    this.#clock = 0;
  }

  /**
   * The scores of all moves, and some zeros behind them, where the slots hold these tokens, -1 for
   * none. They are overwritten by the next call.
   */
  score(tokens: Int32Array): Float32Array {
    this.#clock++;
    for (let slot = 0; slot < this.slots; slot++) {
      const token = tokens[slot] ?? -1;
      const row = token < 0 ? this.#pad : this.#row(token);
      this.#kernel.integers[this.#places + slot] = row + slot * CELLS;
    }
    this.#kernel.score(this.#places, this.slots, this.#lowerBias, this.#upper, this.#out);
    return this.#kernel.floats.subarray(this.#out, this.#out + this.#upper.panels * PANEL);
  }

  #row(token: number): number {
    const block = Math.floor(token / BLOCK);
    let at = this.#placeOf[block] ?? -1;
    if (at < 0) at = this.#compute(block);
    this.#used[at] = this.#clock;
    return (this.#blocks[at] ?? 0) + (token % BLOCK) * this.slots * CELLS;
  }

  /** Computes a block in place of the one that was not used for the longest time. */
  #compute(block: number): number {
    let at = 0;
    for (let i = 1; i < this.#used.length; i++)
      if ((this.#used[i] ?? 0) < (this.#used[at] ?? 0)) at = i;
    const before = this.#holds[at] ?? -1;
    if (before >= 0) this.#placeOf[before] = -1;
    this.#holds[at] = block;
    this.#placeOf[block] = at;
    const from = block * BLOCK * WIDTH;
    const vectors = this.#text.subarray(from, from + BLOCK * WIDTH);
    const rows = vectors.length / WIDTH;
    const kernel = this.#kernel;
    kernel.floats.set(vectors, this.#vectors);
    kernel.affine(this.#reduce, this.#vectors, WIDTH, rows, this.#reduced);
    kernel.affine(this.#lower, this.#reduced, HIDDEN, rows, this.#blocks[at] ?? 0);
    return at;
  }
}
