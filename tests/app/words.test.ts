import { describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/app/opened.ts';
import {
  attributionWords,
  count,
  dayWords,
  deedWords,
  listed,
  relationSentence,
  shortDay,
  timeWords,
} from '../../src/app/words.ts';
import type { NetworkStatement } from '../../src/network/network.ts';
import { extractionOf, networkOf, type Said } from './fixture.ts';

function statement(said: Partial<Said>) {
  const text = 'Ada Lund said that Norland attacked Sudria.';
  const extraction = extractionOf(
    'a',
    text,
    { Norland: 'state', Sudria: 'state', 'Ada Lund': 'person' },
    [{ who: 'Norland', type: 'fights', whom: 'Sudria', words: 'attacked', ...said }],
  );
  const opened = openNetwork(networkOf([extraction]));
  const [relation] = opened.relations;
  const [only] = relation?.statements ?? [];
  if (relation === undefined || only === undefined) throw new Error('no statement');
  return { opened, relation, only };
}

const deed = (said: Partial<Said>): string => {
  const { opened, only } = statement(said);
  return deedWords(opened, only);
};
const attribution = (said: Partial<Said>): string => {
  const { opened, only } = statement(said);
  return attributionWords(opened, only);
};

describe('words', () => {
  it('say a relation', () => {
    const { opened, relation } = statement({});
    expect(relationSentence(opened, relation)).toBe('Norland fights Sudria');
  });
  it('say a fact', () => expect(deed({})).toBe('fights'));
  it('say a plan', () => expect(deed({ modality: 'planned' })).toBe('plans or seeks to fight'));
  it('say a possibility', () => expect(deed({ modality: 'possible' })).toBe('may fight'));
  it('say a wish', () => expect(deed({ modality: 'requested' })).toBe('is asked to fight'));
  it('say a denial', () => expect(deed({ negated: true })).toBe('does not fight'));
  it('say a denied state', () =>
    expect(deed({ type: 'allied-with', negated: true })).toBe('is not allied with'));
  it('say a planned state', () =>
    expect(deed({ type: 'allied-with', modality: 'planned' })).toBe(
      'plans or seeks to be allied with',
    ));
  it('say that the article reports', () => expect(attribution({})).toBe('The article reports'));
  it('say who says so', () => expect(attribution({ by: 'Ada Lund' })).toBe('Ada Lund says'));
  const sayings: readonly (readonly [verb: string, words: string])[] = [
    ['point out', 'Ada Lund points out'],
    ['deny', 'Ada Lund denies'],
    ['according to', 'According to Ada Lund'],
    ['accusation', 'By Ada Lund’s accusation'],
  ];
  it.each(sayings)('say who says it with the word “%s”', (verb, words) => {
    const { opened, only } = statement({ by: 'Ada Lund' });
    const attribution = only.attribution.map((link) => ({ ...link, verb }));
    expect(attributionWords(opened, { ...only, attribution })).toBe(words);
  });
  it('say who denies', () =>
    expect(attribution({ by: 'Ada Lund', negated: true })).toBe('Ada Lund denies'));
  it('count', () =>
    expect([count(0, 'plan'), count(1, 'plan'), count(4, 'plan'), count(1200, 'plan')]).toEqual([
      'no plans',
      '1 plan',
      '4 plans',
      '1,200 plans',
    ]));
  it('list', () => expect(listed(['A', 'B', 'C'])).toBe('A, B and C'));
  it('say a day', () => expect(dayWords('2015-09-30')).toBe('30 September 2015'));
  it('say a day in few letters', () => {
    expect(shortDay('2015-09-30')).toBe('30 Sep 2015');
    expect(shortDay('2015-05')).toBe('May 2015');
  });
  it('say a month', () => expect(dayWords('2011-03')).toBe('March 2011'));
  it('leave out a year that nobody states', () => {
    expect(dayWords('XXXX-09-30')).toBe('30 September');
  });

  const times: readonly (readonly [edtf: string, words: string])[] = [
    ['2015-09-30', '30 September 2015 (“then”)'],
    ['XXXX-09-30', '30 September, year not stated (“then”)'],
    ['2017', '2017 (“then”)'],
    ['2017/..', 'since 2017 (“then”)'],
    ['../2017-03', 'until March 2017 (“then”)'],
    ['XXXX-03-12/..', 'since 12 March, year not stated (“then”)'],
    ['2011-03/2012', 'March 2011 to 2012 (“then”)'],
    ['XXXX-XX-XX', '“then”, which no date is known for'],
    ['XXXX-XX-XX/..', '“then”, which no date is known for'],
  ];
  it.each(times)('say the time %s', (edtf, words) => {
    const time: NetworkStatement['time'] = {
      start: null,
      end: null,
      edtf,
      text: 'then',
      basis: 'stated',
    };
    expect(timeWords(statement({ time }).only)).toBe(words);
  });
});
