import { embeddingKeys } from './hash.ts';
import {
  type Affine,
  type Kernel,
  type Norm,
  PIECES,
  place,
  placeAffine,
  WIDTH,
} from './kernel.ts';
import { FIRST_SEED, LEXICAL_FEATURES, type Lexeme } from './lexicon.ts';
import { addRow, type ModelFile, type Table } from './model-file.ts';

/** Tokens that are encoded together; how many does not change the result. */
const WINDOW = 512;
/** Rows that go through a layer at a time, so that what is between stays in the processor's cache. */
const TILE = 32;
const DEPTH = 4;
/** Rows on either side of a text, zeros at first, that all layers treat like tokens. */
const PAD = DEPTH;
const COLUMNS = PIECES * WIDTH;
/** Word forms whose first layer is kept. */
const KEPT_LEXEMES = 16_384;

interface Layer {
  readonly matrix: Affine;
  readonly norm: Norm;
}

/** Turns the words of a text into vectors: hashed embeddings, a mixing layer, four convolutions. */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #tables: readonly Table[];
  readonly #switches: readonly {
    readonly feature: string;
    readonly keys: readonly Uint32Array[];
  }[];
  readonly #mix: Layer;
  readonly #convolutions: readonly Layer[];
  /** Rows of embeddings that wait for the mixing layer. */
  readonly #embedded: number;
  /** Outputs of a tile before maxout. */
  readonly #pieces: number;
  /** Two buffers of rows. */
  readonly #rows: readonly [number, number];
  /** Mixing layer by lexeme and by whether a space follows, and which of them are filled. */
  #kept = new Float32Array(0);
  #filled = new Uint8Array(0);
  readonly #variants: number;

  constructor(model: ModelFile, name: string, kernel: Kernel) {
    const features = model.json<{ feature: string; seed: number }[]>(`${name}/features`);
    this.#kernel = kernel;
    this.#tables = features.map((_, i) => model.table(`${name}/table${i}`));
    for (const [i, { feature, seed }] of features.entries())
      if (seed !== FIRST_SEED + i || (i < 4 && feature !== LEXICAL_FEATURES[i]))
        throw new Error(`model: ${name} has the feature ${feature} with seed ${seed} at ${i}`);
    this.#switches = features.slice(LEXICAL_FEATURES.length).map(({ feature, seed }) => ({
      feature,
      keys: [0, 1].map((lo) => Uint32Array.from(embeddingKeys({ hi: 0, lo }, seed))),
    }));
    this.#variants = this.#switches.length > 0 ? 2 : 1;
    const layer = (i: number): Layer => loadLayer(model, `${name}/layer${i}`, kernel);
    this.#mix = layer(0);
    this.#convolutions = Array.from({ length: DEPTH }, (_, i) => layer(i + 1));
    this.#embedded = kernel.allocate(TILE * this.#mix.matrix.width);
    this.#pieces = kernel.allocate(TILE * COLUMNS);
    const buffer = (): number => kernel.allocate((WINDOW + 2 * PAD) * WIDTH);
    this.#rows = [buffer(), buffer()];
  }

  /** Forgets what was kept of lexemes; to be called when their ids begin anew. */
  forget(): void {
    this.#filled.fill(0);
  }

  /**
   * The vector of each token, 96 numbers a row.
   *
   * @param spaces 1 where a single space follows the token
   */
  encode(lexemes: readonly Lexeme[], spaces: Uint8Array): Float32Array {
    const out = new Float32Array(lexemes.length * WIDTH);
    for (let from = 0; from < lexemes.length; from += WINDOW) {
      const to = Math.min(from + WINDOW, lexemes.length);
      this.#embed(lexemes, spaces, from - PAD, to + PAD);
      const at = this.#convolve(to - from + 2 * PAD);
      const floats = this.#kernel.floats;
      const first = at + PAD * WIDTH;
      out.set(floats.subarray(first, first + (to - from) * WIDTH), from * WIDTH);
    }
    return out;
  }

  /** Fills the first buffer with the mixing layer of the tokens `from` to `to`, zeros outside the text. */
  #embed(lexemes: readonly Lexeme[], spaces: Uint8Array, from: number, to: number): void {
    const { floats } = this.#kernel;
    const { width } = this.#mix.matrix;
    const start = this.#rows[0];
    floats.fill(0, start, start + (to - from) * WIDTH);
    const waiting: { at: number; slot: number }[] = [];
    const flush = (): void => {
      const { matrix, norm } = this.#mix;
      this.#kernel.affine(matrix, this.#embedded, width, waiting.length, this.#pieces);
      this.#kernel.normalise(this.#pieces, waiting.length, norm, -1, this.#embedded);
      waiting.forEach(({ at, slot }, row) => {
        const address = this.#embedded + row * WIDTH;
        floats.copyWithin(at, address, address + WIDTH);
        if (slot >= 0) {
          this.#kept.set(floats.subarray(address, address + WIDTH), slot * WIDTH);
          this.#filled[slot] = 1;
        }
      });
      waiting.length = 0;
    };
    const first = Math.max(from, 0);
    const last = Math.min(to, lexemes.length);
    for (let i = first; i < last; i++) {
      const lexeme = lexemes[i];
      if (!lexeme) continue;
      const at = start + (i - from) * WIDTH;
      const spacy = spaces[i] === 1 ? 1 : 0;
      const slot = this.#slot(lexeme, spacy);
      if (slot >= 0 && this.#filled[slot] === 1) {
        floats.set(this.#kept.subarray(slot * WIDTH, (slot + 1) * WIDTH), at);
        continue;
      }
      this.#lookUp(lexeme, spacy, this.#embedded + waiting.length * width);
      waiting.push({ at, slot });
      if (waiting.length === TILE) flush();
    }
    if (waiting.length > 0) flush();
  }

  /** Where the mixing layer of a lexeme is kept, or -1. */
  #slot(lexeme: Lexeme, spacy: number): number {
    if (lexeme.id >= KEPT_LEXEMES) return -1;
    const slot = lexeme.id * this.#variants + (this.#variants > 1 ? spacy : 0);
    if (slot >= this.#filled.length) {
      const slots = Math.max(2048, 2 ** Math.ceil(Math.log2(slot + 1)));
      const filled = new Uint8Array(slots);
      const kept = new Float32Array(slots * WIDTH);
      filled.set(this.#filled);
      kept.set(this.#kept);
      this.#filled = filled;
      this.#kept = kept;
    }
    return slot;
  }

  /** Writes the embeddings of a token's features, one behind the other. */
  #lookUp(lexeme: Lexeme, spacy: number, at: number): void {
    const { floats } = this.#kernel;
    floats.fill(0, at, at + this.#mix.matrix.width);
    this.#tables.forEach((table, i) => {
      const lexical = i < LEXICAL_FEATURES.length;
      const choice = this.#switches[i - LEXICAL_FEATURES.length];
      const value = choice?.feature === 'SPACY' ? spacy : Number(lexeme.isSpace);
      const keys = lexical ? lexeme.keys : choice?.keys[value];
      for (let k = 0; k < 4; k++) {
        const key = keys?.[lexical ? 4 * i + k : k] ?? 0;
        addRow(table, key % table.rows, floats, at + i * WIDTH);
      }
    });
  }

  /** Runs the convolutions over the first buffer; gives the address of the first row of the result. */
  #convolve(rows: number): number {
    const kernel = this.#kernel;
    let [input, output] = this.#rows;
    for (const [depth, { matrix, norm }] of this.#convolutions.entries()) {
      // The outermost rows are not needed by the layers to come, and so not computed.
      const last = rows - 1 - depth;
      for (let row = depth + 1; row < last; row += TILE) {
        const count = Math.min(TILE, last - row);
        // A row and its neighbours lie side by side, so that the window needs no copy.
        const window = input + (row - 1) * WIDTH;
        kernel.affine(matrix, window, WIDTH, count, this.#pieces);
        kernel.normalise(this.#pieces, count, norm, window + WIDTH, output + row * WIDTH);
      }
      [input, output] = [output, input];
    }
    return input;
  }
}

function loadLayer(model: ModelFile, name: string, kernel: Kernel): Layer {
  return {
    matrix: placeAffine(kernel, model, name),
    norm: {
      gain: place(kernel, model.floats(`${name}/gain`)),
      shift: place(kernel, model.floats(`${name}/shift`)),
    },
  };
}
