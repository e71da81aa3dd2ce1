const BLOCK = 16;
const encoder = new TextEncoder();

/** A set of words that is searched in its packed form, so that loading it costs nothing. */
export interface WordList {
  has(word: string): boolean;
}

const compare = (a: Uint8Array, aLength: number, b: Uint8Array): number => {
  const shorter = Math.min(aLength, b.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return aLength - b.length;
};

/**
 * @param bytes sorted words, front-coded: the number of blocks and the offset of each one as 32-bit
 *   integers, then blocks of 16 words, each word as the number of bytes that it shares with the one
 *   before, the number of bytes of its own, and these in UTF-8
 */
export function wordList(bytes: Uint8Array): WordList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks = view.getUint32(0, true);
  const start = 4 * (blocks + 1);
  const current = new Uint8Array(256);

  /** Reads the word at an offset over the one before it; returns its length and what follows. */
  const read = (at: number): [length: number, next: number] => {
    const kept = bytes[at] ?? 0;
    const fresh = bytes[at + 1] ?? 0;
    current.set(bytes.subarray(at + 2, at + 2 + fresh), kept);
    return [kept + fresh, at + 2 + fresh];
  };
  const blockAt = (block: number): number => start + view.getUint32(4 * (block + 1), true);

  return {
    has(word) {
      const wanted = encoder.encode(word);
      if (wanted.length > 255) return false;
      let low = 0;
      let high = blocks - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        const [length] = read(blockAt(middle));
        if (compare(current, length, wanted) <= 0) low = middle;
        else high = middle - 1;
      }
      let at = blocks > 0 ? blockAt(low) : bytes.length;
      for (let i = 0; i < BLOCK && at < bytes.length; i++) {
        const [length, next] = read(at);
        const order = compare(current, length, wanted);
        if (order >= 0) return order === 0;
        at = next;
      }
      return false;
    },
  };
}
