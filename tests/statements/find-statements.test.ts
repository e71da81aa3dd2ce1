import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Features } from '../../src/statements/confidence.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { found, itReads, watched } from './read.ts';

/** Words that may meet in any order: actors, deeds, speech, quotation marks, breaks and what no writer means. */
const WORDS = [
  ...['Norway', 'the rebels', 'Iran’s', 'Kenyan', 'President Jonas Berg', 'it', 'they', 'both'],
  ...['attacked', 'condemned', 'met', 'said', 'said that', 'accused', 'of arming', 'was', 'by'],
  ...['talks', 'with', 'between', 'an ally of', 'and', 'or', 'which', 'who', 'not', 'will', 'if'],
  ...['including', 'such as', 'jointly', 'must', 'so did', 'each other', 'on Tuesday', '2-0'],
  ...['.', ',', ';', ':', '“', '”', '"', '(', ')', '—', '\n\n', '\t', '\u00a0', '\u200b', '\u202e'],
  ...['\ud83d', '😀', 'é', 'e\u0301', '戦争', 'عربي', '\u0000', '1,000', '%', 'http://a.b/c'],
];
const salad = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(' '));
const anything = fc.oneof(salad, salad, fc.string({ unit: 'binary', maxLength: 120 }));

describe('statements of any text', () => {
  const law = (name: string, holds: (text: string) => void): void =>
    it(name, () => fc.assert(fc.property(anything, holds), { numRuns: 60 }), 60_000);

  law('have ids of their own, two actors, and words in their sentence', (text) => {
    const { statements, actorOf } = found(text);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const { source, target, evidence, trigger, confidence } of statements) {
      expect(actorOf(source)).not.toBe('');
      expect(actorOf(target)).not.toBe('');
      expect(actorOf(source)).not.toBe(actorOf(target));
      expect(evidence[0]).toBeGreaterThanOrEqual(0);
      expect(evidence[1]).toBeLessThanOrEqual(text.length);
      expect(trigger.length).toBeGreaterThan(0);
      for (const [start, end] of trigger) {
        expect(start).toBeGreaterThanOrEqual(evidence[0]);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(evidence[1]);
      }
      expect(confidence).toBeGreaterThanOrEqual(0.05);
      expect(confidence).toBeLessThanOrEqual(0.99);
    }
  });

  law('are the same at each reading', (text) => {
    expect(JSON.stringify(found(text).statements)).toBe(JSON.stringify(found(text).statements));
  });
});

describe('confidence', () => {
  const confidence = (text: string): number => found(text).statements[0]?.confidence ?? 0;

  it('is lower where the words are harder to read', () => {
    const plain = confidence('Norway attacked Chile.');
    expect(confidence('It attacked Chile, as Norway had said.')).toBeLessThan(plain);
    expect(
      confidence(
        'Norway, after months of waiting, long reports, much rain and a change of mind that nobody there could quite explain to anybody, attacked Chile.',
      ),
    ).toBeLessThan(plain);
  });

  it('comes from features that may be watched', () => {
    const seen: [Statement, Features][] = [];
    const statements = watched('The rebels were attacked by Chile.', (...each) => seen.push(each));
    expect(seen.map(([statement]) => statement)).toEqual(statements);
    expect(Object.fromEntries(seen[0]?.[1] ?? [])).toMatchObject({ passive: 1, listed: 1 });
  });
});

describe('a byline', () => {
  itReads([
    [
      'Police, miners clash\n\nBy our Labour Staff, Sheffield\n\nIt rained.',
      'fights: Police = miners',
    ],
    ['By BBC Africa staff\n\nTogo attacked Ghana.', 'fights: Togo > Ghana'],
    ['By Kenyan standards the staff of the BBC is small.', 'serves: staff of the BBC > BBC'],
  ]);
});
