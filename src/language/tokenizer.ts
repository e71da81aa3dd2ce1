import { Affixes, type AffixPatterns } from './affixes.ts';
import { isSpaceCode } from './characters.ts';
import type { Lexeme, Lexicon } from './lexicon.ts';
import { SpecialPhrases } from './special-phrases.ts';
import { split, splitMiddle } from './split.ts';

/** A word of a tokenizer exception, with its norm where that is not the word's own. */
type Part = readonly [text: string, norm?: string];

/** The tokenizer's part of the model. */
export interface TokenizerRules extends AffixPatterns {
  readonly exceptions: readonly (readonly [string, readonly Part[]])[];
  /** What those exceptions that have affixes become when they are split like other text. */
  readonly phrases: readonly (readonly string[])[];
}

/** The tokens of a text as columns. */
export interface Tokens {
  readonly lexemes: readonly Lexeme[];
  /** First UTF-16 offset of each token. */
  readonly starts: readonly number[];
  /** 1 where a single space follows. */
  readonly spaces: Uint8Array;
}

/** Chunks whose tokens are remembered. */
const REMEMBERED = 50_000;

/** Splits text into words as spaCy's tokenizer does, with the rules of the model. */
export class Tokenizer {
  readonly #affixes: Affixes;
  readonly #exceptions: ReadonlyMap<string, readonly Part[]>;
  readonly #longestException: number;
  readonly #phrases: SpecialPhrases;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, readonly Lexeme[]>();

  constructor(rules: TokenizerRules, lexicon: Lexicon) {
    this.#affixes = new Affixes(rules);
    this.#exceptions = new Map(rules.exceptions);
    this.#longestException = Math.max(0, ...[...this.#exceptions.keys()].map((key) => key.length));
    this.#lexicon = lexicon;
    this.#phrases = new SpecialPhrases(rules.phrases, (text) => this.#exception(text));
  }

  /** Forgets the chunks that it met; to be called when the lexicon is cleared. */
  forget(): void {
    this.#known.clear();
  }

  /** @param text well-formed: without lone surrogates */
  tokenize(text: string): Tokens {
    const lexemes: Lexeme[] = [];
    const starts: number[] = [];
    const spaces: number[] = [];
    const push = (from: number, to: number): void => {
      let at = from;
      for (const lexeme of this.#chunk(text.slice(from, to))) {
        lexemes.push(lexeme);
        starts.push(at);
        spaces.push(0);
        at += lexeme.text.length;
      }
    };
    let start = 0;
    let inSpace = text.length > 0 && isSpaceCode(text.charCodeAt(0));
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isSpaceCode(code) === inSpace) continue;
      if (start < i) push(start, i);
      if (code === 0x20) {
        // The space in front of the next word is no token but a mark on this one.
        if (spaces.length > 0) spaces[spaces.length - 1] = 1;
        start = i + 1;
      } else start = i;
      inSpace = !inSpace;
    }
    if (start < text.length) push(start, text.length);
    return this.#phrases.join({ lexemes, starts, spaces: Uint8Array.from(spaces) }, text);
  }

  #chunk(text: string): readonly Lexeme[] {
    const known = this.#known.get(text);
    if (known) return known;
    const lexemes = this.#exception(text) ?? this.#split(text);
    if (this.#known.size < REMEMBERED) this.#known.set(text, lexemes);
    return lexemes;
  }

  #exception(text: string): readonly Lexeme[] | null {
    // Long texts are not even looked up, since that would hash all of them at each step.
    if (text.length > this.#longestException) return null;
    const parts = this.#exceptions.get(text);
    return parts?.map(([part, norm]) => this.#lexicon.get(part, norm ?? null)) ?? null;
  }

  readonly #isException = (text: string): boolean =>
    text.length <= this.#longestException && this.#exceptions.has(text);

  #split(chunk: string): readonly Lexeme[] {
    const { prefixes, middle, suffixes } = split(chunk, this.#affixes, this.#isException);
    const word = (text: string): Lexeme => this.#lexicon.get(text, null);
    const words = this.#exception(middle) ?? splitMiddle(middle, this.#affixes).map(word);
    return [...prefixes.map(word), ...words, ...suffixes.map(word)];
  }
}
