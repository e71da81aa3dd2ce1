import { expect, test } from 'vitest';
import type { Document } from '../../src/language/document.ts';
import { documentOf } from '../english.ts';

function sentences(document: Document): string[][] {
  return Array.from({ length: document.sentenceCount }, (_, sentence) => {
    const [first, last] = document.sentenceTokens(sentence);
    return Array.from({ length: last - first }, (__, i) => document.word(first + i));
  });
}

test('the marks of an encyclopedia stand in no word and join no sentences', () => {
  const document = documentOf('He went to Iraq.[3] Norway attacked Kenya.[4][5]');
  expect(sentences(document)).toEqual([
    ['He', 'went', 'to', 'Iraq', '.'],
    ['Norway', 'attacked', 'Kenya', '.'],
  ]);
});

test('each item of a list is a stretch of its own, without its bullet', () => {
  const document = documentOf('Iraq\n* Near Basra, Peru struck\n* Near Mosul, Chile struck');
  expect(sentences(document)).toEqual([
    ['Iraq'],
    ['Near', 'Basra', ',', 'Peru', 'struck'],
    ['Near', 'Mosul', ',', 'Chile', 'struck'],
  ]);
});
