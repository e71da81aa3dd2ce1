import { describe, expect, it } from 'vitest';
import {
  firstCharacter,
  isAlphabetic,
  isSpace,
  lastThreeCharacters,
  shape,
  wellFormed,
} from '../../src/language/characters.ts';

describe('shapes', () => {
  it.each([
    ['Xxxxx', 'Tehran'],
    ['X', 'I'],
    ['X.X.', 'U.N.'],
    ['dd,ddd', '12,345'],
    ['----', '------'],
    ['xxXxxXX', 'abCdeFG'],
    ['xxxx', 'ǆabcd'],
    ['x', 'ǅ'],
    ['d', '²'],
    ['d', '①'],
    ['½', '½'],
    ['😀', '😀'],
    ['xxxx-xxxx', 'well-known'],
    ['x'.repeat(4), 'a'.repeat(99)],
    ['LONG', 'a'.repeat(100)],
    ['😀'.repeat(4), '😀'.repeat(99)],
    ['LONG', '😀'.repeat(100)],
  ])('%s', (expected, word) => {
    expect(shape(word)).toBe(expected);
  });
});

describe('characters are code points', () => {
  it.each([
    ['treaty', 't', 'aty'],
    ['an', 'a', 'an'],
    ['𝔄leppo', '𝔄', 'ppo'],
    ['x😀😀😀', 'x', '😀😀😀'],
    ['😀', '😀', '😀'],
  ])('%s begins with %s and ends with %s', (word, first, last) => {
    expect(firstCharacter(word)).toBe(first);
    expect(lastThreeCharacters(word)).toBe(last);
  });
});

it('white space is what Python takes for it', () => {
  for (const space of [' ', '\t', '\n', '\x1c', '\x85', '\u00a0', '\u2003', '\u2028', '\u3000'])
    expect(isSpace(space), JSON.stringify(space)).toBe(true);
  for (const other of ['', 'a', '\u200b', '\ufeff', '\u180e', ' a'])
    expect(isSpace(other), JSON.stringify(other)).toBe(false);
});

it('alphabetic is letters alone', () => {
  expect(['war', 'Łódź', 'ª', '北京'].filter((word) => !isAlphabetic(word))).toEqual([]);
  expect(['', 'a-b', 'e\u0301', '3rd', 'a b'].filter(isAlphabetic)).toEqual([]);
});

it('lone surrogates give way at the same length', () => {
  expect(wellFormed('a\ud800b')).toBe('a\ufffdb');
  expect(wellFormed('\udc00😀\ud83d')).toBe('\ufffd😀\ufffd');
  expect(wellFormed('plain 😀')).toBe('plain 😀');
});
