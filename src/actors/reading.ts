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

  constructor(document: Document, gazetteer: Gazetteer, nouns: ActorNouns) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.words = Array.from({ length: document.length }, (_, i) => document.word(i));
    this.titled = titledTokens(document, this.words);
    this.quoted = quotedTokens(document, this.words);
  }

  /** The word with a capital at its beginning. */
  isCapital(i: number): boolean {
    return /^\p{Lu}/u.test(this.words[i] ?? '');
  }

  /** The word in lower case with a straight apostrophe. */
  lower(i: number): string {
    return (this.words[i] ?? '').toLowerCase().replaceAll('’', "'");
  }

  /** Singular of a common or capitalised noun. */
  singular(i: number): string {
    return this.document.lemma(i).toLowerCase();
  }

  /** The actor noun at a token, whatever its tag; null for words of sort `name` in small letters. */
  noun(i: number): ActorNoun | null {
    const found = this.nouns.noun(this.lower(i)) ?? this.nouns.noun(this.singular(i));
    if (found?.sort === 'before') return null;
    const isOfNames = found?.sort === 'name' || found?.sort === 'thing';
    return isOfNames && !this.isCapital(i) ? null : found;
  }

  /** True for a noun in the plural by its tag, or by its form where the tag says name. */
  isPlural(i: number): boolean {
    const tag = this.document.tag(i);
    if (tag === 'NNS' || tag === 'NNPS') return true;
    const lower = this.lower(i);
    return (
      tag.startsWith('NN') &&
      lower.length > 3 &&
      /(?:[^sui]s|men)$/u.test(lower) &&
      this.nouns.noun(lower.slice(0, -1)) !== null
    );
  }

  /** First token of the sentence of a token. */
  sentenceFirst(i: number): number {
    return this.document.bounds[this.document.sentence(i)] ?? 0;
  }

  /** Where the sentence of a token ends (exclusive). */
  sentenceLast(i: number): number {
    return this.document.bounds[this.document.sentence(i) + 1] ?? this.document.length;
  }

  /** A child with one of some labels, the first in the text; -1 for none. */
  child(i: number, ...deps: readonly string[]): number {
    for (const child of this.document.children(i)) {
      if (deps.includes(this.document.dep(child))) return child;
    }
    return -1;
  }
}

/** Headlines have capitals everywhere: there a capital says nothing of names. */
function titledTokens(document: Document, words: readonly string[]): Uint8Array {
  const titled = new Uint8Array(document.length);
  for (let s = 0; s < document.sentenceCount; s++) {
    const [first, last] = document.sentenceTokens(s);
    let long = 0;
    let capital = 0;
    for (let i = first; i < last; i++) {
      const word = words[i] ?? '';
      if (!/^\p{L}{4,}/u.test(word)) continue;
      long++;
      if (/^\p{Lu}/u.test(word)) capital++;
    }
    if (long >= 4 && capital >= long * 0.85) titled.fill(1, first, last);
  }
  return titled;
}

const OPENING = new Set(['“', '«', '„', '``']);
const CLOSING = new Set(['”', '»', "''"]);

/** Straight marks open and close in turn; a paragraph's end closes what was left open. */
function quotedTokens(document: Document, words: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(document.length);
  let open = false;
  for (let i = 0; i < document.length; i++) {
    const word = words[i] ?? '';
    if (word.includes('\n')) open = false;
    else if (OPENING.has(word)) open = true;
    else if (CLOSING.has(word)) open = false;
    else if (word === '"') open = !open;
    else if (open) quoted[i] = 1;
  }
  return quoted;
}
