/** Patterns of what is split off words, as the model's tokenizer has them. */
export interface AffixPatterns {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
}

/** Longest end of a chunk in which a suffix is looked for at first, and what may stand before it. */
const REACH = 64;
const CONTEXT = 16;
/** Longest chunk that is tried as an address: the pattern's time grows with the square of the length. */
const LONGEST_ADDRESS = 2048;

/** Finds what is to be split off a chunk of text between spaces. */
export class Affixes {
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;

  constructor(patterns: AffixPatterns) {
    this.#prefix = new RegExp(patterns.prefix, 'uy');
    this.#suffix = new RegExp(patterns.suffix, 'u');
    this.#infix = new RegExp(patterns.infix, 'gu');
    this.#url = new RegExp(patterns.url, 'u');
  }

  /** Length of the prefix, 0 without one. */
  prefix(text: string): number {
    this.#prefix.lastIndex = 0;
    return this.#prefix.exec(text)?.[0].length ?? 0;
  }

  /** Length of the suffix, 0 without one. */
  suffix(text: string): number {
    if (text.length > REACH) {
      // All suffixes are short but for rows of full stops, so that the end alone decides mostly.
      const match = this.#suffix.exec(text.slice(-REACH));
      if (!match) return 0;
      if (match.index >= CONTEXT) return match[0].length;
    }
    return this.#suffix.exec(text)?.[0].length ?? 0;
  }

  /** Start and end of each infix; one at the very start counts as none. */
  infixes(text: string): [start: number, end: number][] {
    const found: [number, number][] = [];
    this.#infix.lastIndex = 0;
    for (let match = this.#infix.exec(text); match; match = this.#infix.exec(text))
      if (match.index > 0) found.push([match.index, match.index + match[0].length]);
    return found;
  }

  /** Whether the text is a web or mail address, as far as the tokenizer is concerned. */
  isAddress(text: string): boolean {
    // Every address has a full stop in it; most texts never need the pattern, which is long.
    return text.length <= LONGEST_ADDRESS && text.includes('.') && this.#url.test(text);
  }
}
