const BLOCK = 16;
const encoder = new TextEncoder();

const compare = (a: Uint8Array, b: Uint8Array): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/**
 * Sorted words with their common beginnings left out, as src/language/word-list.ts reads them:
 * the number of blocks and the offset of each one as 32-bit integers, then blocks of 16 words, each
 * word as the number of bytes kept of the one before, the number of new bytes, and these in UTF-8.
 */
export function frontCode(words: readonly string[]): Uint8Array {
  const sorted = [...new Set(words)].map((word) => encoder.encode(word)).sort(compare);
  const offsets: number[] = [];
  const bytes: number[] = [];
  let previous = new Uint8Array();
  sorted.forEach((word, i) => {
    if (i % BLOCK === 0) {
      offsets.push(bytes.length);
      previous = new Uint8Array();
    }
    let kept = 0;
    while (kept < word.length && kept < previous.length && word[kept] === previous[kept]) kept++;
    if (word.length > 255) throw new Error('word list: a word is longer than 255 bytes');
    bytes.push(kept, word.length - kept, ...word.subarray(kept));
    previous = word;
  });
  const header = Uint32Array.of(offsets.length, ...offsets);
  const out = new Uint8Array(header.byteLength + bytes.length);
  out.set(new Uint8Array(header.buffer));
  out.set(bytes, header.byteLength);
  return out;
}
