import { fits, isSilent, type NamePiece, namePieces } from './name-key.ts';
import { slotAt, slotOf } from './name-slots.ts';

/** A name found in a text. */
export interface FoundName<T> {
  readonly name: string;
  readonly owner: T;
  readonly length: number;
  readonly cut: number;
  readonly shouted: boolean;
}

const NONE: readonly never[] = [];

interface Candidate<T> {
  readonly name: string;
  readonly owner: T;
  readonly pieces: readonly NamePiece[];
}

/** A name and what it stands for. */
export interface OwnedName<T> {
  readonly name: string;
  readonly owner: T;
}

/**
 * Finds names in texts by their first piece. A name is asked for and cut into pieces only when a text
 * has a word that it may begin with: most names of the gazetteer are never met.
 */
export class NameIndex<T> {
  readonly #namesIn: (slot: number) => Iterable<OwnedName<T>>;
  /** Names by their first piece, for each slot that was asked for. */
  readonly #slots = new Map<number, ReadonlyMap<string, readonly Candidate<T>[]>>();
  readonly #texts = new WeakMap<readonly string[], TextPieces>();

  /** @param namesIn at least all names that begin in a slot, in the order in which they are to be found */
  constructor(namesIn: (slot: number) => Iterable<OwnedName<T>>) {
    this.#namesIn = namesIn;
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
    const slot = slotOf(first);
    let ready = this.#slots.get(slot);
    if (ready === undefined) {
      ready = this.#cut(slot);
      this.#slots.set(slot, ready);
    }
    return ready.get(first) ?? NONE;
  }

  #cut(slot: number): ReadonlyMap<string, readonly Candidate<T>[]> {
    const byFirst = new Map<string, Candidate<T>[]>();
    for (const { name, owner } of this.#namesIn(slot)) {
      if (slotAt(name, 0) !== slot) continue;
      const pieces = namePieces(name);
      const key = pieces[0]?.key ?? '';
      const known = byFirst.get(key);
      if (known === undefined) byFirst.set(key, [{ name, owner, pieces }]);
      else known.push({ name, owner, pieces });
    }
    return byFirst;
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
