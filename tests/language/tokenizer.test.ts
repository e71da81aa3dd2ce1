import { beforeAll, describe, expect, it } from 'vitest';
import { type English, loadEnglish } from '../../src/language/english.ts';
import { modelBytes } from './model.ts';

let english: English;
beforeAll(async () => {
  english = await loadEnglish(modelBytes());
});

/** The words of a text, with `·` between those that no space parts. */
function words(text: string): string {
  const { start, end } = english.analyse(text);
  return Array.from(start, (from, i) => {
    const to = end[i] ?? 0;
    const next = start[i + 1] ?? to;
    return text.slice(from, to) + (i + 1 < start.length ? (next > to ? ' ' : '·') : '');
  }).join('');
}

describe('the tokenizer splits', () => {
  it.each([
    ['They did·n’t say when·.'],
    ['“·Stop·!·”·, she cried'],
    ["He ca·n't·, wo·n't and should·n't·'ve"],
    ['the U.N. and the U.S.-led force·, e.g.·, in Ala.'],
    ['3,000·-·strong re·-·elected 50·-·50'],
    ['$·5bn·, €·3.5·m. and US$·40'],
    ['at 5·pm or 10·a.m. sharp'],
    ['(·see https://a.example/x?y=1&z=(2·)·)'],
    ['write to desk@example.org·.'],
    ['left·—·backed·–·right·...·end'],
    [':) C++ :-( and :-X'],
    ['(·C++·)'],
    ["y'·all 'em o'clock '·90s"],
    ['and/or x·=·y 9/11 10.0.0.1'],
    ['12·°·C 10·km²·!'],
    ['北京，上海·。'],
    ['😀·😀 a·😀'],
  ])('%s', (expected) => {
    expect(words(expected.replaceAll('·', ''))).toBe(expected);
  });

  it('white space beyond one space is a token', () => {
    const tokens = (text: string): string[] => {
      const { start, end } = english.analyse(text);
      return Array.from(start, (from, i) => text.slice(from, end[i]));
    };
    expect(tokens('a  b')).toEqual(['a', ' ', 'b']);
    expect(tokens('a\n b')).toEqual(['a', '\n ', 'b']);
    expect(tokens(' a ')).toEqual([' ', 'a']);
    expect(tokens('a  ')).toEqual(['a', ' ']);
    expect(tokens('a\u00a0b')).toEqual(['a', '\u00a0', 'b']);
    expect(tokens('')).toEqual([]);
  });
});
