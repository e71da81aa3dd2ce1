import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/language/document.ts';
import { NO_WORDS } from '../../src/language/known-words.ts';
import { documentOf } from '../english.ts';
import { itLeavesAlone, itReads } from '../statements/read.ts';

const words = {
  ...NO_WORDS,
  isDeed: (lemma: string) => ['cooperate', 'co-operate', 're-open', 'blacklist'].includes(lemma),
  baseForms: (word: string) => [word, word.replace(/(?:d|ed|ing)$/, ''), word.replace(/d$/, '')],
  isTitle: (word: string) => ['brig.', 'sgt.', 'gen.'].includes(word),
};

const tokens = (document: Document): readonly string[] =>
  Array.from({ length: document.length }, (_, token) => document.word(token));

test('a verb with a hyphen between its halves is one word', () => {
  const document = documentOf('They co-operated and black-listed him.', {}, words);
  expect(tokens(document)).toEqual(['They', 'co-operated', 'and', 'black-listed', 'him', '.']);
  expect(document.lemma(1)).toBe('cooperate');
  expect(document.lemma(3)).toBe('blacklist');
});

test('another word than without the hyphen stays as it is', () => {
  expect(tokens(documentOf('They re-signed it.', {}, words))).toContain('-');
});

test('the point of a title ends no sentence', () => {
  const document = documentOf('They met Brig. Omar Dia. He left.', {}, words);
  expect(document.sentenceCount).toBe(2);
  expect(tokens(document)).toContain('Brig.');
});

test('letters with points before a hyphen are a word of their own', () => {
  const document = documentOf('The U.S.-backed army left.', {}, words);
  expect(tokens(document)).toEqual(['The', 'U.S.', '-', 'backed', 'army', 'left', '.']);
});

test('what cannot be seen is in no way of a word', () => {
  const document = documentOf('The gov\u00ADern\u00ADment\u200B left.', {}, words);
  expect(document.lemma(1)).toBe('government');
  expect(document.sentenceCount).toBe(1);
});

test('words stand where they stand in the text, whatever is spelled otherwise', () => {
  const piece = fc.constantFrom('co-operated', 'Brig. Dia', 'U.S.-led', 'a\u00ADb', 'men', 'No. 2');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = `${pieces.join(' ')}.`;
      const document = documentOf(text, {}, words);
      let end = 0;
      for (let token = 0; token < document.length; token++) {
        expect(document.start(token)).toBeGreaterThanOrEqual(end);
        end = document.end(token);
        expect(end).toBeGreaterThan(document.start(token));
      }
      expect(end).toBe(text.length);
    }),
    { numRuns: 40 },
  );
});

describe('what is spelled unusually says what it says', () => {
  itReads([
    [
      'Togo agreed to co-operate with Chad.',
      'agrees-with: Togo > Chad',
      'coordinates-with: Togo = Chad, planned',
    ],
    ['Togo re-imposed sanctions on Chad.', 'sanctions: Togo > Chad'],
    ['Soldiers machine-gunned the villagers.', 'fights: Soldiers > villagers'],
    ['Togo court-martialled General Bio.', 'sanctions: Togo > General Bio'],
    ['The rebels shot Sgt. Amos Dia in Lome.', 'fights: rebels > Sgt. Amos Dia'],
    [
      'U.S.-backed rebels attacked Syria.',
      'fights: U.S.-backed rebels > Syria',
      'supports: U.S. > U.S.-backed rebels',
    ],
    ['Togo attacked Chad (Reuters).', 'fights: Togo > Chad'],
  ]);
  itLeavesAlone(['The cease-fire held.', 'A by-law was passed in Lome.']);
});

describe('two names with a hyphen between them', () => {
  itReads([
    ['Israel-Hamas talks resumed in Cairo.', 'consults-with: Israel = Hamas'],
    ['Greek–Turkish talks resumed.', 'consults-with: Greek = Turkish'],
    ['The North Korea-United States summit ended.', 'consults-with: North Korea = United States'],
    ['The Iran-Iraq war was long.', 'fights: Iran = Iraq'],
    ['The Sino-Indian border war was brief.', 'fights: Sino = Indian'],
    ['The Egypt-Israel peace treaty survived.', 'agrees-with: Egypt = Israel'],
    ['The U.S.-Iran dispute worsened.', 'accuses: U.S. > Iran'],
  ]);
  itLeavesAlone([
    'The Guinea-Bissau war was long.',
    'Jean-Pierre talks too much.',
    'The Indo-Pacific summit ended.',
    'The Anglo-Saxon war was long.',
  ]);
});
