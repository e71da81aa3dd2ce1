import type { ListedActor, NameSense } from './gazetteer.ts';
import { fits, isSilent, type NamePiece, namePieces } from './name-key.ts';

/** A name that the index is to find. */
export interface IndexedName {
  readonly name: string;
  readonly actor: ListedActor;
  readonly sense: NameSense;
  /** Whether the data say that the name also means something else. */
  readonly marked: boolean;
}

/** A name found in a text. */
export interface FoundName {
  readonly indexed: IndexedName;
  readonly length: number;
  readonly cut: number;
  readonly shouted: boolean;
}

interface Candidate {
  readonly indexed: IndexedName;
  readonly pieces: readonly NamePiece[];
}

/** A piece of the text with the words that a name ending here has taken. */
interface TextPiece extends NamePiece {
  readonly length: number;
  /** Characters of the last word behind the piece; null where a name cannot end here. */
  readonly cut: number | null;
}

/**
 * Finds names in texts by their first piece. A name is cut into pieces only when a text has a word
 * that it begins with: most names of the gazetteer are never met, and reading them costs nothing.
 */
export class NameIndex {
  readonly #waiting = new Map<string, IndexedName[]>();
  readonly #ready = new Map<string, readonly Candidate[]>();

  add(indexed: IndexedName): void {
    const key = firstKey(indexed.name);
    const names = this.#waiting.get(key);
    if (names === undefined) this.#waiting.set(key, [indexed]);
    else names.push(indexed);
  }

  /** All names that begin at a word, the longest first. */
  find(words: readonly string[], at: number): readonly FoundName[] {
    const word = words[at] ?? '';
    const first = namePieces(word, words[at + 1])[0];
    if (first === undefined) return [];
    const candidates = this.#candidates(first.key);
    if (candidates.length === 0) return [];
    const longest = candidates[0]?.pieces.length ?? 0;
    const text = textPieces(words, at, longest);
    return candidates
      .map((candidate) => compare(candidate, text))
      .filter((found) => found !== null)
      .sort((a, b) => b.length - a.length || a.cut - b.cut);
  }

  /** All names written with just these pieces, in any case. */
  exactly(key: string): readonly IndexedName[] {
    const [first = ''] = key.split(' ');
    return this.#candidates(first)
      .filter(({ pieces }) => pieces.map((piece) => piece.key).join(' ') === key)
      .map(({ indexed }) => indexed);
  }

  #candidates(first: string): readonly Candidate[] {
    const ready = this.#ready.get(first);
    if (ready !== undefined) return ready;
    const candidates = (this.#waiting.get(first) ?? [])
      .map((indexed) => ({ indexed, pieces: namePieces(indexed.name) }))
      .sort((a, b) => b.pieces.length - a.pieces.length);
    this.#ready.set(first, candidates);
    return candidates;
  }
}

/** The key of a name's first piece, without cutting the rest. */
function firstKey(name: string): string {
  const end = name.search(/[ \-/,]/u);
  const head = end === -1 ? name : name.slice(0, end);
  return namePieces(head, end === -1 ? '' : name.charAt(end))[0]?.key ?? '';
}

/** The pieces of the text from a word on, up to the first word that no name can hold. */
function textPieces(words: readonly string[], at: number, most: number): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let index = at; index < words.length && pieces.length < most; index += 1) {
    const word = words[index] ?? '';
    const cut = namePieces(word, words[index + 1]);
    if (cut.length === 0 && !isSilent(word)) break;
    for (const [place, piece] of cut.entries()) {
      const behind = place === cut.length - 1 ? 0 : word.length - piece.end;
      const mayEnd = behind === 0 || /[-\u2010-\u2015]/u.test(word.charAt(piece.end));
      pieces.push({ ...piece, length: index - at + 1, cut: mayEnd ? behind : null });
    }
  }
  return pieces;
}

function compare({ indexed, pieces }: Candidate, text: readonly TextPiece[]): FoundName | null {
  let shouted = false;
  for (const [index, asked] of pieces.entries()) {
    const written = text[index];
    if (written === undefined || written.key !== asked.key) return null;
    if (!fits(written.shape, asked.shape)) return null;
    shouted ||= written.shape === 'acronym' && asked.shape !== 'acronym';
  }
  const last = text[pieces.length - 1];
  if (last === undefined || last.cut === null) return null;
  return { indexed, length: last.length, cut: last.cut, shouted };
}
