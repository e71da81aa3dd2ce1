import type { Document } from '../../language/document.ts';

const KNOWN = new WeakMap<Document, Paragraphs>();

/** The paragraphs of a document. */
export function paragraphsOf(document: Document): Paragraphs {
  const known = KNOWN.get(document) ?? new Paragraphs(document);
  KNOWN.set(document, known);
  return known;
}

/**
 * Which paragraph of the text each token stands in. A blank line parts paragraphs, and so does the end of a line behind
 * closing punctuation or before a quotation mark; other lines were only wrapped. White space belongs to the paragraph before it.
 */
class Paragraphs {
  readonly #number: Int32Array;
  readonly #isAfterBlank: Uint8Array;

  constructor(document: Document) {
    this.#number = new Int32Array(document.length);
    this.#isAfterBlank = new Uint8Array(document.length);
    let number = 0;
    let previous = -1;
    for (let i = 0; i < document.length; i++) {
      const word = document.word(i);
      if (word.trim() !== '') {
        const gap =
          previous < 0 ? '' : document.text.slice(document.end(previous), document.start(i));
        const isBlank = /\n\s*\n/.test(gap);
        const isEnd =
          gap.includes('\n') &&
          (/[.!?…:”"’)]$/.test(document.word(previous)) || /^(?:["“«„]|``)/.test(word));
        if (isBlank || isEnd) number++;
        this.#isAfterBlank[i] = isBlank ? 1 : 0;
        previous = i;
      }
      this.#number[i] = number;
    }
  }

  /** Number of a token's paragraph, from 0. */
  of(token: number): number {
    return this.#number[token] ?? 0;
  }

  /** True for the first token of a paragraph; also behind the end of the text. */
  begins(token: number): boolean {
    if (token <= 0 || token >= this.#number.length) return true;
    return this.of(token) !== this.of(token - 1);
  }

  /** True for the first token behind a blank line. */
  isAfterBlank(token: number): boolean {
    return this.#isAfterBlank[token] === 1;
  }
}
