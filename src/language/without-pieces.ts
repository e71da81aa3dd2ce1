import type { Analysis } from './document.ts';

/** A stretch of a text that is no part of its English. */
export interface Piece {
  /** UTF-16 offset. */
  readonly at: number;
  readonly length: number;
  /** True where it belongs to the word before, which ends behind it ("*Brig.*"). */
  readonly isOfWord?: true;
}

/** Analyses a text as if some pieces, in their order, were not in it; the offsets are those of the whole text. */
export function withoutPieces(
  analyse: (text: string) => Analysis,
  text: string,
  pieces: readonly Piece[],
): Analysis {
  if (pieces.length === 0) return analyse(text);
  let bare = '';
  let from = 0;
  for (const { at, length } of pieces) {
    bare += text.slice(from, at);
    from = at + length;
  }
  const analysis = analyse(bare + text.slice(from));
  const restored = (columns: Int32Array, isEnd: boolean): Int32Array => {
    let passed = 0;
    let removed = 0;
    return columns.map((offset) => {
      for (let piece = pieces[passed]; piece; piece = pieces[passed]) {
        const at = piece.at - removed;
        if (isEnd && !piece.isOfWord ? offset <= at : offset < at) break;
        removed += piece.length;
        passed++;
      }
      return offset + removed;
    });
  };
  return {
    ...analysis,
    text,
    start: restored(analysis.start, false),
    end: restored(analysis.end, true),
  };
}
