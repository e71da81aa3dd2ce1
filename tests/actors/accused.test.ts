import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('who answers a charge', () => {
  const cases = [
    [
      'The Lions of Tana left. Kenya blamed the Qamar Brigades for the raid. The group denied it.',
      'group',
      'qamar-brigades',
    ],
    [
      'Gen. Otto Lund spoke. Jan Oden accused Interior Minister Pieter Holm of theft. The general replied that he was tired.',
      'general',
      'pieter-holm',
    ],
    [
      'Senator Mia Rask accused Senator Pieter Holm of theft. The lawmaker denied the charge.',
      'lawmaker',
      'pieter-holm',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('is not whom another word fits', () =>
    expect(
      idOf('Jan Oden accused the Reef Bank of fraud. The militia denied it.', 'militia'),
    ).not.toBe('reef-bank'));
});

describe('whose somebody is who is harmed', () => {
  const cases = [
    ['Chad accused Togo of jailing its envoys.', 'its', 'chad'],
    ['Chad accused Togo of killing its own citizens.', 'its', 'togo'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('of a crowd that was driven off some are held', () =>
    expect(
      idOf('Police dispersed the miners on Monday, and 14 of them were arrested.', 'them'),
    ).toBe(idOf('Police dispersed the miners on Monday.', 'miners')));
});

describe('a group in somebody’s own words', () => {
  it('“they” is not whose spokesman says it, though he is named behind the words', () =>
    expect(
      idOf(
        'The Qamar Brigades blamed the Tana Army. “They kill us,” its spokesman, Jan Oden, said.',
        'They',
      ),
    ).toBe('tana-army'));
});
