/** An unsigned 64-bit number as its high and low 32 bits. */
export interface U64 {
  readonly hi: number;
  readonly lo: number;
}

const u64 = (hi: number, lo: number): U64 => ({ hi: hi >>> 0, lo: lo >>> 0 });

const add = (a: U64, b: U64): U64 => {
  const lo = a.lo + b.lo;
  return u64(a.hi + b.hi + (lo > 0xffffffff ? 1 : 0), lo);
};

const xor = (a: U64, b: U64): U64 => u64(a.hi ^ b.hi, a.lo ^ b.lo);

/** The high 32 bits of the product of two unsigned 32-bit numbers. */
const highProduct = (a: number, b: number): number => {
  const al = a & 0xffff;
  const ah = a >>> 16;
  const bl = b & 0xffff;
  const bh = b >>> 16;
  const middle = ah * bl + ((al * bl) >>> 16);
  const other = al * bh + (middle & 0xffff);
  return ah * bh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000);
};

const multiply = (a: U64, b: U64): U64 =>
  u64(
    highProduct(a.lo, b.lo) + Math.imul(a.hi, b.lo) + Math.imul(a.lo, b.hi),
    Math.imul(a.lo, b.lo),
  );

/** Logical shift right by 32 < `bits` < 64. */
const shiftRightFar = (a: U64, bits: number): U64 => u64(0, a.hi >>> (bits - 32));

const M = u64(0xc6a4a793, 0x5bd1e995);
const encoder = new TextEncoder();

/** MurmurHash64A (Austin Appleby) of the UTF-8 bytes of a text, seed 1. */
export function hashString(text: string): U64 {
  const bytes = encoder.encode(text);
  const word = (at: number): number =>
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  const length = bytes.length;
  let h = xor(u64(0, 1), multiply(u64(0, length), M));
  const whole = length - (length % 8);
  for (let at = 0; at < whole; at += 8) {
    let k = multiply(u64(word(at + 4), word(at)), M);
    k = multiply(xor(k, shiftRightFar(k, 47)), M);
    h = multiply(xor(h, k), M);
  }
  if (whole < length) h = multiply(xor(h, u64(word(whole + 4), word(whole))), M);
  h = multiply(xor(h, shiftRightFar(h, 47)), M);
  return xor(h, shiftRightFar(h, 47));
}

/** Ids of strings: the place in the list for built-in symbol names, the hash for all others. */
export type StringIds = (text: string) => U64;

/**
 * @param symbols the built-in symbol names in order of their numbers, the empty string first
 */
export function stringIds(symbols: readonly string[]): StringIds {
  const numbers = new Map(symbols.map((name, number) => [name, number]));
  return (text) => {
    const number = numbers.get(text);
    return number === undefined ? hashString(text) : u64(0, number);
  };
}

const C1 = u64(0x87c37b91, 0x114253d5);
const C2 = u64(0x4cf5ad43, 0x2745937f);
const F1 = u64(0xff51afd7, 0xed558ccd);
const F2 = u64(0xc4ceb9fe, 0x1a85ec53);

const mix = (a: U64): U64 => {
  const b = multiply(xor(a, shiftRightFar(a, 33)), F1);
  const c = multiply(xor(b, shiftRightFar(b, 33)), F2);
  return xor(c, shiftRightFar(c, 33));
};

/**
 * The four keys of an id in a hashed embedding table: MurmurHash3 x64_128 of its eight bytes, as
 * unsigned 32-bit numbers. Rows of the table are these keys modulo its length.
 */
export function embeddingKeys(id: U64, seed: number): readonly [number, number, number, number] {
  const k = multiply(id, C1);
  const rotated = u64((k.hi << 31) | (k.lo >>> 1), (k.lo << 31) | (k.hi >>> 1));
  const start = u64(0, seed);
  let h1 = xor(xor(multiply(rotated, C2), start), u64(0, 8));
  let h2 = xor(start, u64(0, 8));
  h1 = add(h1, h2);
  h2 = add(h2, h1);
  h1 = mix(h1);
  h2 = mix(h2);
  h1 = add(h1, h2);
  h2 = add(h2, h1);
  return [h1.lo, h1.hi, h2.lo, h2.hi];
}
