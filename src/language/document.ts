import type { Article } from '../article/article.ts';
import { UNSEEN } from './plain-characters.ts';

/** A named entity as the English model sees it: tokens `first` to `last` (exclusive) and one of the 18 OntoNotes labels. */
export interface Entity {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** What the English analysis says of a text: one row a token, as flat columns. */
export interface Analysis {
  readonly text: string;
  /** Where each token begins and ends in the text, in UTF-16 code units, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Fine-grained tag (Penn Treebank), as an index into `labels.tag`. */
  readonly tag: Uint8Array;
  /** Coarse part of speech (Universal Dependencies), as an index into `labels.pos`. */
  readonly pos: Uint8Array;
  /** Label of the arc to the head (ClearNLP), as an index into `labels.dep`. */
  readonly dep: Uint8Array;
  /** Index of the head token; a root is its own head. */
  readonly head: Int32Array;
  readonly lemma: readonly string[];
  /** 1 where a token begins a sentence, else 0. */
  readonly sentenceStart: Uint8Array;
  /** By how much the parser preferred the move that attached each token to the next best one, in score units; absent where unknown. */
  readonly margin: Float32Array | null;
  readonly entities: readonly Entity[];
  readonly labels: {
    readonly tag: readonly string[];
    readonly pos: readonly string[];
    readonly dep: readonly string[];
  };
}

/** A change to the tree at one token. */
export interface Revision {
  readonly token: number;
  readonly head?: number;
  readonly dep?: string;
  readonly tag?: string;
  readonly pos?: string;
  readonly lemma?: string;
}

const NONE = new Int32Array(0);

/** An article with its tokens, sentences and entities: a reading view on the columns of an {@link Analysis}. */
export class Document {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Number of tokens. */
  readonly length: number;
  /** First tokens of the sentences, with the number of tokens at the end: sentence `s` is `[bounds[s], bounds[s + 1])`. */
  readonly bounds: Int32Array;
  readonly #sentence: Int32Array;
  readonly #childStart: Int32Array;
  readonly #children: Int32Array;
  readonly #leftEdge: Int32Array;
  readonly #rightEdge: Int32Array;
  readonly #entity: Int32Array;
  readonly #hasUnseen: boolean;
  /** Words in lower case, as far as they have been asked for. */
  readonly #lower: string[] = [];

  constructor(article: Article, analysis: Analysis) {
    this.article = article;
    this.analysis = analysis;
    const length = analysis.start.length;
    this.length = length;

    const bounds: number[] = [];
    this.#sentence = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      if (i === 0 || analysis.sentenceStart[i] === 1) bounds.push(i);
      this.#sentence[i] = bounds.length - 1;
    }
    bounds.push(length);
    this.bounds = Int32Array.from(bounds);

    const counts = new Int32Array(length + 1);
    for (let i = 0; i < length; i++) {
      const head = analysis.head[i] ?? i;
      if (head !== i) counts[head + 1] = (counts[head + 1] ?? 0) + 1;
    }
    for (let i = 0; i < length; i++) counts[i + 1] = (counts[i + 1] ?? 0) + (counts[i] ?? 0);
    this.#childStart = counts;
    const next = counts.slice();
    this.#children = new Int32Array(counts[length] ?? 0);
    for (let i = 0; i < length; i++) {
      const head = analysis.head[i] ?? i;
      if (head === i) continue;
      const at = next[head] ?? 0;
      this.#children[at] = i;
      next[head] = at + 1;
    }

    this.#leftEdge = Int32Array.from({ length }, (_, i) => i);
    this.#rightEdge = Int32Array.from({ length }, (_, i) => i);
    for (let i = 0; i < length; i++) {
      // Walk up with a bound, so that a tree that a revision made cyclic cannot hang.
      for (let at = i, steps = 0; steps < length; steps++) {
        const head = analysis.head[at] ?? at;
        if (head === at) break;
        if ((this.#leftEdge[head] ?? 0) > i) this.#leftEdge[head] = i;
        if ((this.#rightEdge[head] ?? 0) < i) this.#rightEdge[head] = i;
        at = head;
      }
    }

    this.#hasUnseen = analysis.text.search(UNSEEN) >= 0;
    this.#entity = new Int32Array(length).fill(-1);
    analysis.entities.forEach((entity, index) => {
      this.#entity.fill(index, entity.first, entity.last);
    });
  }

  /** The article's text. */
  get text(): string {
    return this.analysis.text;
  }

  /** Number of sentences. */
  get sentenceCount(): number {
    return this.bounds.length - 1;
  }

  /** The token's words as they stand in the text, without what cannot be seen. */
  word(i: number): string {
    const word = this.analysis.text.slice(this.start(i), this.end(i));
    return this.#hasUnseen ? word.replaceAll(UNSEEN, '') : word;
  }

  /** The token's words in lower case, with straight apostrophes. */
  lower(i: number): string {
    const known = this.#lower[i];
    if (known !== undefined) return known;
    const lower = this.word(i).toLowerCase().replaceAll('’', "'");
    if (i >= 0 && i < this.length) this.#lower[i] = lower;
    return lower;
  }

  /** First UTF-16 offset of a token. */
  start(i: number): number {
    return this.analysis.start[i] ?? this.analysis.text.length;
  }

  /** UTF-16 offset behind a token. */
  end(i: number): number {
    return this.analysis.end[i] ?? this.analysis.text.length;
  }

  /** What is read between two offsets: white space folded, and without what cannot be seen (soft hyphens, joiners). */
  wording(start: number, end: number): string {
    return this.text.slice(start, end).replaceAll(UNSEEN, '').replaceAll(/\s+/gu, ' ');
  }

  /** Penn Treebank tag. */
  tag(i: number): string {
    return this.analysis.labels.tag[this.analysis.tag[i] ?? 0] ?? '';
  }

  /** Universal part of speech. */
  pos(i: number): string {
    return this.analysis.labels.pos[this.analysis.pos[i] ?? 0] ?? '';
  }

  /** Label of the arc to the head, `ROOT` at a root. */
  dep(i: number): string {
    return this.analysis.labels.dep[this.analysis.dep[i] ?? 0] ?? '';
  }

  /** Index of the head token; a root is its own head. */
  head(i: number): number {
    return this.analysis.head[i] ?? i;
  }

  /** Base form, in lower case except for names. */
  lemma(i: number): string {
    return this.analysis.lemma[i] ?? '';
  }

  /** Index of the sentence that holds a token. */
  sentence(i: number): number {
    return this.#sentence[i] ?? 0;
  }

  /** First token and the token behind the last of a sentence. */
  sentenceTokens(sentence: number): readonly [number, number] {
    return [this.bounds[sentence] ?? 0, this.bounds[sentence + 1] ?? this.length];
  }

  /** UTF-16 offsets of a sentence, without white space around it. */
  sentenceSpan(sentence: number): readonly [number, number] {
    let [first, last] = this.sentenceTokens(sentence);
    while (first < last && this.word(first).trim() === '') first++;
    while (last > first && this.word(last - 1).trim() === '') last--;
    return first < last
      ? [this.start(first), this.end(last - 1)]
      : [this.start(first), this.start(first)];
  }

  /** The token's children in the tree, in order of the text. */
  children(i: number): Int32Array {
    if (i < 0 || i >= this.length) return NONE;
    return this.#children.subarray(this.#childStart[i] ?? 0, this.#childStart[i + 1] ?? 0);
  }

  /** Those of the token's children whose relation to it fits a pattern, in order of the text. */
  childrenBy(i: number, dep: RegExp): readonly number[] {
    return [...this.children(i)].filter((child) => dep.test(this.dep(child)));
  }

  /** Leftmost token below a token in the tree, itself included. */
  leftEdge(i: number): number {
    return this.#leftEdge[i] ?? i;
  }

  /** Rightmost token below a token in the tree, itself included. */
  rightEdge(i: number): number {
    return this.#rightEdge[i] ?? i;
  }

  /** The entity that holds a token, or null. */
  entity(i: number): Entity | null {
    return this.analysis.entities[this.#entity[i] ?? -1] ?? null;
  }

  /** True if `ancestor` is `i` or stands above it in the tree. */
  isWithin(i: number, ancestor: number): boolean {
    for (let at = i, steps = 0; steps <= this.length; steps++) {
      if (at === ancestor) return true;
      const head = this.head(at);
      if (head === at) return false;
      at = head;
    }
    return false;
  }

  /** The same article with a changed tree; labels that the model does not have are added. Later revisions of a token win. */
  revise(revisions: readonly Revision[]): Document {
    if (revisions.length === 0) return this;
    const { analysis } = this;
    const labels = {
      tag: [...analysis.labels.tag],
      pos: [...analysis.labels.pos],
      dep: [...analysis.labels.dep],
    };
    const code = (table: string[], label: string): number => {
      const at = table.indexOf(label);
      return at >= 0 ? at : table.push(label) - 1;
    };
    const tag = analysis.tag.slice();
    const pos = analysis.pos.slice();
    const dep = analysis.dep.slice();
    const head = analysis.head.slice();
    const lemma = [...analysis.lemma];
    for (const change of revisions) {
      if (change.head !== undefined) head[change.token] = change.head;
      if (change.dep !== undefined) dep[change.token] = code(labels.dep, change.dep);
      if (change.tag !== undefined) tag[change.token] = code(labels.tag, change.tag);
      if (change.pos !== undefined) pos[change.token] = code(labels.pos, change.pos);
      if (change.lemma !== undefined) lemma[change.token] = change.lemma;
    }
    return new Document(this.article, { ...analysis, tag, pos, dep, head, lemma, labels });
  }
}
