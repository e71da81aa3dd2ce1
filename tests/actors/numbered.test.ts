import { describe, expect, it } from 'vitest';
import { idOf, membersOf, mentions } from './reading-actors.ts';

describe('a number without a noun', () => {
  it.each([
    ['Police arrested four Peruvian officers. The four were freed on Monday.', 'four'],
    ['Police arrested four Peruvian officers. All four were freed on Monday.', 'four'],
    ['Police arrested 16 Peruvian officers. The 16 were freed on Monday.', '16'],
    ['Police arrested two Peruvian officers. The pair were freed on Monday.', 'pair'],
    ['Police arrested two Peruvian officers. Lund met the two on Monday.', 'two'],
  ])('takes up the group counted so: %s', (text, words) =>
    expect(idOf(text, words)).toBe(idOf(text, 'Peruvian officers')),
  );

  it.each([
    ['Chad, Togo and Mali signed a treaty. The three agreed to meet.', 'three', 'Chad Togo Mali'],
    ['Peru fought Chile. Relations between the two are poor.', 'two', 'Peru Chile'],
    [
      'Chad expelled two monks, Ivan Toll and Otto Rask, on Monday. The two left Chad.',
      'two',
      'Ivan Toll Otto Rask',
    ],
  ])('or stands for the members of a list: %s', (text, words, members) =>
    expect(membersOf(text, words).join(' ')).toBe(members),
  );

  it.each([
    ['Three men killed three women. The three fled to Chad.', 'three'],
    ['Peru signed a treaty with Chad. The five agreed to meet.', 'five'],
    ['Lund arrived in Lima with two monks. At the two he left.', 'two'],
    ['Police arrested four officers. The four per cent rise hurt Peru.', 'four'],
    ['Police arrested four officers. The four of them left.', 'four'],
  ])('and is nobody else: %s', (text, words) => expect(mentions(text)).not.toContain(words));
});

describe('several of a sort', () => {
  it.each([
    [
      'Australia and New Zealand met. The two neighbours agreed.',
      'neighbours',
      'Australia New Zealand',
    ],
    [
      'Peru and Chile voted. Three members, Chad, Togo and Mali, abstained.',
      'members',
      'Chad Togo Mali',
    ],
  ])('%s', (text, words, members) => expect(membersOf(text, words).join(' ')).toBe(members));

  it('both big parties are no two sides', () =>
    expect(
      membersOf('The Dock Union sued Lumara Steel. Lund blamed both big parties.', 'parties'),
    ).toEqual([]));

  it('the two camps are no two towns', () =>
    expect(membersOf('Lund left Paris for Lima. He visited the two camps.', 'camps')).toEqual([]));

  it.each([
    [
      'Chad and Togo agreed on a truce after Mali and Niger brought officials of the two countries together.',
      'countries',
      'Chad Togo',
    ],
    [
      'The Senate of Peru and the Congress of Peru quarrelled. The Dock Union sued Lumara Steel. Lund dissolved both chambers.',
      'chambers',
      'Senate of Peru Peruvian Congress',
    ],
  ])('%s (%s)', (text, words, members) => expect(membersOf(text, words).join(' ')).toBe(members));
});
