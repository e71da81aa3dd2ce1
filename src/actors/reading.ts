import type { Document } from '../language/document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ActorNoun, ActorNouns } from './nouns.ts';

/** A document beside the word lists, with the questions that every rule of this stage asks of a token. */
export class Reading {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly nouns: ActorNouns;
  /** The words of all tokens. */
  readonly words: readonly string[];
  /** 1 for tokens of sentences that are written in capitals, or with a capital on every long word. */
  readonly titled: Uint8Array;
  /** 1 for tokens between quotation marks. */
  readonly quoted: Uint8Array;
  readonly #lower: readonly string[];
  readonly #nouns: readonly (ActorNoun | null)[];
  /** 1 where a line ends before a token, 2 where a blank line stands before it. */
  readonly #gaps: Uint8Array;
  readonly #segmentFirst: Int32Array;
  readonly #segmentLast: Int32Array;

  constructor(document: Document, gazetteer: Gazetteer, nouns: ActorNouns) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.words = Array.from({ length: document.length }, (_, i) => document.word(i));
    this.#lower = this.words.map((word) => word.toLowerCase().replaceAll('’', "'"));
    this.#gaps = lineGaps(document);
    this.quoted = quotedTokens(this.#gaps, this.words);
    const bounds = segmentBounds(document, this.#gaps);
    this.titled = titledTokens(bounds, this.words);
    this.#nouns = this.words.map((_, i) => this.#findNoun(i));
    this.#segmentFirst = new Int32Array(document.length);
    this.#segmentLast = new Int32Array(document.length);
    for (const [at, first] of bounds.entries()) {
      const last = bounds[at + 1] ?? document.length;
      this.#segmentFirst.fill(first, first, last);
      this.#segmentLast.fill(last, first, last);
    }
  }

  /** The word with a capital at its beginning. */
  isCapital(i: number): boolean {
    return /^\p{Lu}/u.test(this.words[i] ?? '');
  }

  /** The word in lower case with a straight apostrophe. */
  lower(i: number): string {
    return this.#lower[i] ?? '';
  }

  /** Singular of a common or capitalised noun. */
  singular(i: number): string {
    return this.document.lemma(i).toLowerCase();
  }

  /** The actor noun at a token, whatever its tag; null for words that only head names (`Trust`) in small letters. */
  noun(i: number): ActorNoun | null {
    return this.#nouns[i] ?? null;
  }

  /** True for a noun in the plural by its tag, or by its form where the tag says name. */
  isPlural(i: number): boolean {
    const tag = this.document.tag(i);
    if (tag === 'NNS' || tag === 'NNPS') return true;
    if (!tag.startsWith('NN')) return false;
    const lower = this.lower(i);
    return (
      lower.length > 3 &&
      /(?:[^su]s|men)$/u.test(lower) &&
      this.nouns.noun(lower.replace(/men$/u, 'man').replace(/s$/u, '')) !== null
    );
  }

  /** `secretary-general`: the parser may take the second word for an adjective of the first. */
  isGluedBehind(i: number): boolean {
    return (
      this.words[i + 1] === '-' &&
      this.document.head(i + 2) === i &&
      this.document.tag(i + 2) === 'JJ'
    );
  }

  /** True in a sentence that is written in capitals throughout. */
  isShouted(i: number): boolean {
    if (this.titled[i] !== 1) return false;
    const last = this.sentenceLast(i);
    for (let at = this.sentenceFirst(i); at < last; at++) {
      if (/\p{Ll}{2}/u.test(this.words[at] ?? '')) return false;
    }
    return true;
  }

  /** True in a sentence without a full stop and without articles, as headlines are. */
  isTelegraphic(i: number): boolean {
    if (this.titled[i] === 1) return true;
    let last = this.sentenceLast(i);
    while (last > 0 && (this.words[last - 1] ?? '').trim() === '') last--;
    if (!/[\p{L}\p{N}'’"”)]$/u.test(this.words[last - 1] ?? '')) return false;
    for (let at = this.sentenceFirst(i); at < last; at++)
      if (/^(?:an?|the)$/u.test(this.lower(at))) return false;
    return true;
  }

  /** First token of the sentence of a token; a new paragraph begins one too, whatever the parser thinks. */
  sentenceFirst(i: number): number {
    return this.#segmentFirst[i] ?? 0;
  }

  /** Where the sentence of a token ends (exclusive), at the end of its paragraph at the latest. */
  sentenceLast(i: number): number {
    return this.#segmentLast[i] ?? this.document.length;
  }

  /** True for the first token of a paragraph. */
  opensParagraph(i: number): boolean {
    return i === 0 || (this.#gaps[i] ?? 0) > 0;
  }

  /** A child with one of some labels, the first in the text; -1 for none. */
  child(i: number, ...deps: readonly string[]): number {
    for (const child of this.document.children(i)) {
      if (deps.includes(this.document.dep(child))) return child;
    }
    return -1;
  }

  #findNoun(i: number): ActorNoun | null {
    const lower = this.lower(i);
    if (!/^\p{L}/u.test(lower)) return null;
    const before = this.lower(this.words[i - 1] === '-' ? i - 2 : i - 1);
    // `coast guard`, `air force`: two words of the list joined by a hyphen; `secretary-general`: the parser may take either for its head.
    const pair = before === '' ? null : this.nouns.noun(`${before}-${lower}`);
    const behind = this.isGluedBehind(i) ? this.nouns.noun(`${lower}-${this.lower(i + 2)}`) : null;
    const isCapital = this.isCapital(i);
    const isCommon = /^NNS?$/u.test(this.document.tag(i));
    // `the Law Centre` is a body, `the centre of the town` a place.
    const named = isCapital && this.titled[i] === 0 ? this.nouns.noun(this.words[i] ?? '') : null;
    for (const found of [
      behind,
      pair,
      named,
      this.nouns.noun(lower),
      this.nouns.noun(this.singular(i)),
    ]) {
      if (found === null || found.sort === 'before') continue;
      // `Workers` may head a name, `workers` are people.
      const isOfNames = found.sort === 'name' || found.sort === 'thing';
      if ((isCapital && (!isCommon || found.sort === 'thing')) || !isOfNames) return found;
    }
    return null;
  }
}

/** The line ends between tokens, be they tokens of white space or none at all. */
function lineGaps(document: Document): Uint8Array {
  const gaps = new Uint8Array(document.length);
  let from = 0;
  for (let i = 0; i < document.length; i++) {
    const isSpace = document.word(i).trim() === '';
    if (isSpace) continue;
    const gap = document.text.slice(from, document.start(i));
    if (i > 0 && gap.includes('\n')) gaps[i] = /\n\s*\n/u.test(gap) ? 2 : 1;
    from = document.end(i);
  }
  return gaps;
}

/** Where sentences and paragraphs begin. A single line end within a sentence may be mere wrapping. */
function segmentBounds(document: Document, gaps: Uint8Array): readonly number[] {
  const bounds: number[] = [];
  for (let i = 0; i < document.length; i++) {
    if (i === 0 || gaps[i] === 2 || document.analysis.sentenceStart[i] === 1) bounds.push(i);
  }
  return bounds;
}

/** Headlines have capitals everywhere: there a capital says nothing of names. */
function titledTokens(bounds: readonly number[], words: readonly string[]): Uint8Array {
  const titled = new Uint8Array(words.length);
  for (const [at, first] of bounds.entries()) {
    const last = bounds[at + 1] ?? words.length;
    let long = 0;
    let capital = 0;
    for (let i = first; i < last; i++) {
      const word = words[i] ?? '';
      if (!/^\p{L}{4,}/u.test(word)) continue;
      long++;
      if (/^\p{Lu}/u.test(word)) capital++;
    }
    if (long >= 4 && capital >= long * 0.85 && !isSentence(words, first, last))
      titled.fill(1, first, last);
  }
  return titled;
}

/** Words that headlines leave small. */
const SMALL =
  /^(?:about|after|against|amid|among|and|are|before|between|but|for|from|into|like|near|nor|not|off|out|over|per|since|than|that|the|through|under|until|upon|via|was|when|with)$/u;

/** `Prime Minister Adela Kron of Sorvia met him.`: many names, but a small verb and a full stop. */
function isSentence(words: readonly string[], first: number, last: number): boolean {
  let end = last - 1;
  while (end > first && (words[end] ?? '').trim() === '') end--;
  if (words[end] !== '.') return false;
  for (let i = first; i < end; i++) {
    const word = words[i] ?? '';
    if (/^\p{Ll}{3,}$/u.test(word) && !SMALL.test(word)) return true;
  }
  return false;
}

const OPENING = new Set(['“', '«', '„', '``']);
const CLOSING = new Set(['”', '»', "''"]);

/** Straight marks open and close in turn; a paragraph's end closes what was left open. */
function quotedTokens(gaps: Uint8Array, words: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let open = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if ((gaps[i] ?? 0) > 0) open = false;
    if (OPENING.has(word)) open = true;
    else if (CLOSING.has(word)) open = false;
    else if (word === '"') open = !open;
    else if (open) quoted[i] = 1;
  }
  return quoted;
}
