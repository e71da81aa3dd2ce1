import { describe, expect, it } from 'vitest';
import { deprojectivize } from '../../src/language/deprojectivize.ts';
import type { Lexeme } from '../../src/language/lexicon.ts';
import { treeEdges } from '../../src/language/sentences.ts';

const starts = (...heads: number[]): number[] => [
  ...treeEdges(Int32Array.from(heads)).sentenceStarts,
];

describe('sentences begin at the leftmost token below a root', () => {
  it('of one tree', () => expect(starts(1, 1, 1)).toEqual([1, 0, 0]));
  it('of two trees', () => expect(starts(1, 1, 3, 3)).toEqual([1, 0, 1, 0]));
  it('of none', () => expect(starts()).toEqual([]));
  it('of trees that cross', () => expect(starts(2, 1, 2, 1)).toEqual([1, 1, 0, 0]));
});

describe('lifted arcs go back to their true heads', () => {
  const words = (count: number, space = -1): Lexeme[] =>
    Array.from({ length: count }, (_, id) => ({
      id,
      text: '',
      lower: '',
      isSpace: id === space,
      keys: new Uint32Array(),
    }));

  it('to the first token with the label, breadth first', () => {
    const heads = Int32Array.of(1, 1, 1, 2, 1);
    const labels = ['nsubj', 'ROOT', 'dobj', 'amod', 'relcl||nsubj'];
    deprojectivize(heads, labels, words(5));
    expect([...heads]).toEqual([1, 1, 1, 2, 0]);
    expect(labels[4]).toBe('relcl');
  });

  it('and stay where nothing below has the label', () => {
    const heads = Int32Array.of(1, 1, 1);
    const labels = ['nsubj', 'ROOT', 'prep||dobj'];
    deprojectivize(heads, labels, words(3));
    expect([...heads]).toEqual([1, 1, 1]);
    expect(labels).toEqual(['nsubj', 'ROOT', 'prep']);
  });

  it('never to white space', () => {
    const heads = Int32Array.of(1, 1, 1);
    const labels = ['nsubj', 'ROOT', 'prep||nsubj'];
    deprojectivize(heads, labels, words(3, 0));
    expect([...heads]).toEqual([1, 1, 1]);
  });
});
