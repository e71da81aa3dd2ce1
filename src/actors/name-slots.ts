import { namePieces } from './name-key.ts';

/** A power of two, some times the number of first words of the gazetteer's names. */
const SLOTS = 16_384;
const SPACE = 32;
/** The bit that makes a letter small. */
const SMALL = 32;
const LETTER_A = 97;
const LETTER_E = 101;
/** What ends the first word of a name: space, hyphen, comma, slash, and the tab or `|` behind the name. */
const ENDS_WORD: ReadonlySet<number> = new Set([SPACE, 45, 44, 47, 9, 124]);

/**
 * Rows of text by how the names in them begin, so that none needs to be cut before a text has a word
 * that it may begin with. A slot holds all rows with a name of its beginning, and a few others.
 */
export class NameSlots {
  /** The last entry of each slot; for each entry its row, and the entry before it. */
  readonly #last = new Int32Array(SLOTS).fill(-1);
  readonly #rows: number[] = [];
  readonly #before: number[] = [];

  /** Notes that a row of text has a name that begins at `start`; rows are added one after the other. */
  add(row: number, text: string, start: number): void {
    const slot = slotAt(text, start);
    const last = this.#last[slot] ?? -1;
    if (last >= 0 && this.#rows[last] === row) return;
    this.#last[slot] = this.#rows.length;
    this.#rows.push(row);
    this.#before.push(last);
  }

  /** The rows of a slot, in the order in which they were added. */
  rows(slot: number): readonly number[] {
    const rows: number[] = [];
    for (let at = this.#last[slot] ?? -1; at >= 0; at = this.#before[at] ?? -1)
      rows.push(this.#rows[at] ?? 0);
    return rows.reverse();
  }
}

/** The slot of names whose first piece has a key. */
export function slotOf(key: string): number {
  return mixed(
    key.charCodeAt(0) || 0,
    key.charCodeAt(1) || 0,
    key.charCodeAt(2) || 0,
    key.charCodeAt(3) || 0,
  );
}

/** The slot of the name that begins at a place of a text, which is not cut where it begins with plain letters. */
export function slotAt(text: string, from: number): number {
  let start = from;
  while (text.charCodeAt(start) === SPACE) start += 1;
  const one = text.charCodeAt(start) | SMALL;
  const two = text.charCodeAt(start + 1) | SMALL;
  const three = text.charCodeAt(start + 2) | SMALL;
  if (isLetter(one) && isLetter(two) && isLetter(three)) {
    const next = text.charCodeAt(start + 3);
    if (isLetter(next | SMALL)) return mixed(one, two, three, next | SMALL);
    // The shorter words with these letters may be Arabic articles.
    if (next === SPACE && one !== LETTER_A && one !== LETTER_E) return mixed(one, two, three, 0);
  }
  return slotOf(firstKey(text, start));
}

/** The key of a name's first piece, without cutting the rest. */
function firstKey(text: string, start: number): string {
  let end = start;
  while (end < text.length && !ENDS_WORD.has(text.charCodeAt(end))) end += 1;
  return namePieces(text.slice(start, end), text.charAt(end))[0]?.key ?? '';
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function mixed(one: number, two: number, three: number, four: number): number {
  return (((one * 31 + two) * 31 + three) * 31 + four) & (SLOTS - 1);
}
