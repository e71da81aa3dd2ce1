import { fits, isSilent, type NamePiece, namePieces } from './name-key.ts';

/** A name found in a text. */
export interface FoundName<T> {
  readonly name: string;
  readonly owner: T;
  readonly length: number;
  readonly cut: number;
  readonly shouted: boolean;
}

/** A name that waits to be cut, and the next one with the same first piece. */
interface Waiting<T> {
  readonly name: string;
  readonly owner: T;
  next: Waiting<T> | undefined;
}

interface Candidate<T> {
  readonly name: string;
  readonly owner: T;
  readonly pieces: readonly NamePiece[];
}

/**
 * Finds names in texts by their first piece. A name is cut into pieces only when a text has a word
 * that it begins with: most names of the gazetteer are never met, and reading them costs little.
 */
export class NameIndex<T> {
  readonly #waiting = new Map<string, Waiting<T>>();
  readonly #ready = new Map<string, readonly Candidate<T>[]>();
  readonly #texts = new WeakMap<readonly string[], TextPieces>();

  add(name: string, owner: T): void {
    const key = firstKey(name);
    const first = this.#waiting.get(key);
    if (first === undefined) this.#waiting.set(key, { name, owner, next: undefined });
    else first.next = { name, owner, next: first.next };
  }

  /** All names that begin at a word, the longest first. */
  find(words: readonly string[], at: number): readonly FoundName<T>[] {
    const text = this.#text(words);
    const first = text.of(at)[0];
    if (first === undefined) return [];
    const candidates = this.#candidates(first.key);
    if (candidates.length === 0) return [];
    const found: FoundName<T>[] = [];
    for (const { name, owner, pieces } of candidates) {
      const end = compare(pieces, text, at);
      if (end !== null) found.push({ name, owner, ...end });
    }
    return found.sort((a, b) => b.length - a.length || a.cut - b.cut);
  }

  /** The owners of all names written with just these pieces, in any case. */
  exactly(key: string): readonly T[] {
    const [first = ''] = key.split(' ');
    return this.#candidates(first)
      .filter(({ pieces }) => pieces.map((piece) => piece.key).join(' ') === key)
      .map(({ owner }) => owner);
  }

  #candidates(first: string): readonly Candidate<T>[] {
    const ready = this.#ready.get(first);
    if (ready !== undefined) return ready;
    const candidates: Candidate<T>[] = [];
    for (let name = this.#waiting.get(first); name !== undefined; name = name.next) {
      candidates.push({ name: name.name, owner: name.owner, pieces: namePieces(name.name) });
    }
    // The chain holds the first name, and behind it the others from the last one on.
    if (candidates.length > 2) candidates.push(...candidates.splice(1).reverse());
    if (candidates.length > 0) this.#ready.set(first, candidates);
    return candidates;
  }

  #text(words: readonly string[]): TextPieces {
    let text = this.#texts.get(words);
    if (text === undefined) {
      text = new TextPieces(words);
      this.#texts.set(words, text);
    }
    return text;
  }
}

/** The words of a text in pieces, each cut once for all names that are compared with it. */
class TextPieces {
  readonly words: readonly string[];
  readonly #pieces: (readonly NamePiece[] | undefined)[] = [];

  constructor(words: readonly string[]) {
    this.words = words;
  }

  of(index: number): readonly NamePiece[] {
    if (index >= this.words.length) return [];
    const known = this.#pieces[index];
    if (known !== undefined) return known;
    const pieces = namePieces(this.words[index] ?? '', this.words[index + 1]);
    this.#pieces[index] = pieces;
    return pieces;
  }
}

/** Where a name that begins at a word ends; null where the text does not go on as the name does. */
function compare(
  pieces: readonly NamePiece[],
  text: TextPieces,
  at: number,
): Pick<FoundName<unknown>, 'length' | 'cut' | 'shouted'> | null {
  let shouted = false;
  let index = at;
  let word = text.of(at);
  let place = 0;
  for (let number = 0; number < pieces.length; number += 1) {
    while (place >= word.length) {
      index += 1;
      word = text.of(index);
      place = 0;
      if (word.length === 0 && !isSilent(text.words[index] ?? '')) return null;
    }
    const asked = pieces[number];
    const written = word[place];
    if (asked === undefined || written === undefined || written.key !== asked.key) return null;
    if (!fits(written.shape, asked.shape)) return null;
    if (written.shape === 'acronym' && asked.shape !== 'acronym') shouted = true;
    place += 1;
  }
  const length = index - at + 1;
  if (place === word.length) return { length, cut: 0, shouted };
  const whole = text.words[index] ?? '';
  const end = word[place - 1]?.end ?? 0;
  // `U.S.-led` is one word to the tokenizer, and holds a name.
  if (!/[-\u2010-\u2015]/u.test(whole.charAt(end))) return null;
  return { length, cut: whole.length - end, shouted };
}

const SPACE = 32;
const COMMA = 44;
const HYPHEN = 45;
const SLASH = 47;

/** The key of a name's first piece, without cutting the rest. */
function firstKey(name: string): string {
  let end = 0;
  let isPlain = true;
  for (; end < name.length; end += 1) {
    const code = name.charCodeAt(end);
    if (code === SPACE || code === HYPHEN || code === COMMA || code === SLASH) break;
    const small = code | SPACE;
    if (small < 97 || small > 122) isPlain = false;
  }
  const head = end === name.length ? name : name.slice(0, end);
  if (isPlain && end > 3) return head.toLowerCase();
  return namePieces(head, name.charAt(end))[0]?.key ?? '';
}
