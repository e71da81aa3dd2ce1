import { firstCharacter, isSpace, lastThreeCharacters, shape } from './characters.ts';
import { embeddingKeys, type StringIds } from './hash.ts';
import type { ModelFile } from './model-file.ts';

/** The features that depend on the word alone, in the order in which all encoders use them. */
export const LEXICAL_FEATURES = ['NORM', 'PREFIX', 'SUFFIX', 'SHAPE'] as const;
/** Seed of the first feature's hash; each one more has the next seed. */
export const FIRST_SEED = 8;

/** A word form with what the model needs to know of it. */
export interface Lexeme {
  /** Counts from 0 in a lexicon. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly isSpace: boolean;
  /** Four embedding keys for each lexical feature. */
  readonly keys: Uint32Array;
}

/** Norms (usual spellings) of words that have one, by the 64-bit id of the word. */
class Norms {
  readonly #ids: Uint32Array;
  readonly #values: readonly string[];

  constructor(model: ModelFile) {
    this.#ids = model.integers('norms/ids');
    this.#values = model.text('norms/values').split('\n');
  }

  get(hi: number, lo: number): string | undefined {
    let low = 0;
    let high = this.#values.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = (this.#ids[2 * middle] ?? 0) - hi || (this.#ids[2 * middle + 1] ?? 0) - lo;
      if (order === 0) return this.#values[middle];
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** All word forms met so far. */
export class Lexicon {
  readonly #idOf: StringIds;
  readonly #norms: Norms;
  readonly #plain = new Map<string, Lexeme>();
  readonly #withNorm = new Map<string, Lexeme>();

  constructor(model: ModelFile, idOf: StringIds) {
    this.#idOf = idOf;
    this.#norms = new Norms(model);
  }

  get size(): number {
    return this.#plain.size + this.#withNorm.size;
  }

  /** Forgets every word; ids begin at 0 again. */
  clear(): void {
    this.#plain.clear();
    this.#withNorm.clear();
  }

  /** @param norm the norm that the tokenizer gives this very token, null for the word's own */
  get(text: string, norm: string | null): Lexeme {
    const known = norm === null ? this.#plain : this.#withNorm;
    const key = norm === null ? text : `${text}\0${norm}`;
    let lexeme = known.get(key);
    if (!lexeme) {
      lexeme = this.#create(text, norm);
      known.set(key, lexeme);
    }
    return lexeme;
  }

  #create(text: string, norm: string | null): Lexeme {
    const lower = text.toLowerCase();
    const keys = new Uint32Array(4 * LEXICAL_FEATURES.length);
    const features = [
      norm ?? this.#normOf(text) ?? lower,
      firstCharacter(text),
      lastThreeCharacters(text),
      shape(text),
    ];
    features.forEach((feature, i) => {
      keys.set(embeddingKeys(this.#idOf(feature), FIRST_SEED + i), 4 * i);
    });
    return { id: this.size, text, lower, isSpace: isSpace(text), keys };
  }

  #normOf(text: string): string | undefined {
    const { hi, lo } = this.#idOf(text);
    return this.#norms.get(hi, lo);
  }
}
