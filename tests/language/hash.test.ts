import { describe, expect, it } from 'vitest';
import { embeddingKeys, hashString, stringIds, type U64 } from '../../src/language/hash.ts';
import { ModelFile } from '../../src/language/model-file.ts';
import { modelBytes } from './model.ts';

const big = ({ hi, lo }: U64): bigint => (BigInt(hi) << 32n) | BigInt(lo);
const split = (id: bigint): U64 => ({ hi: Number(id >> 32n), lo: Number(id & 0xffffffffn) });

/** MurmurHash64A as it is published, in whole 64-bit numbers. */
function murmur64A(text: string): bigint {
  const bytes = new TextEncoder().encode(text);
  const m = 0xc6a4a7935bd1e995n;
  const cut = (x: bigint): bigint => BigInt.asUintN(64, x);
  const little = (part: Uint8Array): bigint =>
    part.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let h = 1n ^ cut(BigInt(bytes.length) * m);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) {
    let k = cut(little(bytes.subarray(at, at + 8)) * m);
    k = cut((k ^ (k >> 47n)) * m);
    h = cut((h ^ k) * m);
  }
  if (whole < bytes.length) h = cut((h ^ little(bytes.subarray(whole))) * m);
  h = cut((h ^ (h >> 47n)) * m);
  return h ^ (h >> 47n);
}

describe('string hashes', () => {
  it.each([
    ['coffee', 3197928453018144401n],
    ['a', 11901859001352538922n],
    ['the', 7425985699627899538n],
    ['T', 5582244037879929967n],
    ['The', 5059648917813135842n],
    ['Xxx', 18200729499220207786n],
    ['spaCy', 6772933960739496234n],
    ['ünïcødé', 1287214212516472143n],
    ["n't", 2043519015752540944n],
  ])('%s', (text, id) => {
    expect(big(hashString(text))).toBe(id);
  });

  it('equal the published algorithm at every length', () => {
    for (let length = 0; length < 70; length++) {
      const text = Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * 37) % 90))).join(
        '',
      );
      expect(big(hashString(text)), text).toBe(murmur64A(text));
    }
  });
});

describe('string ids', () => {
  const idOf = stringIds(new ModelFile(modelBytes()).json<string[]>('symbols'));
  it.each([
    ['', 0n],
    ['X', 101n],
    ['VERB', 100n],
    ['NOUN', 92n],
    ['num', 431n],
    ['punct', 445n],
    ['det', 415n],
    ['_', 456n],
    ['coffee', 3197928453018144401n],
    ['constructor', murmur64A('constructor')],
  ])('%j', (text, id) => {
    expect(big(idOf(text))).toBe(id);
  });
});

describe('embedding keys', () => {
  it.each([
    [0n, 0, [3428303819, 685728695, 3303603794, 4065689084]],
    [0n, 12, [3628889788, 3483432925, 485828337, 1486234390]],
    [1n, 12, [2938686206, 2291508213, 2246688320, 3554967022]],
    [3197928453018144401n, 8, [2399055680, 1118310852, 3598583520, 1677466278]],
  ])('of %s with seed %s', (id, seed, keys) => {
    expect(embeddingKeys(split(id), seed)).toEqual(keys);
  });
});
