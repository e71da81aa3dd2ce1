import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('"the force", "the guards"', () => {
  it.each([
    ['The police arrested Oden on Monday. The force said that he had fled.', 'force', 'police'],
    ['Oden left the army on Monday. Jan Lund takes over the force.', 'force', 'army'],
    ['The Republican Guard took Oruro. The guards burnt a school.', 'guards', 'Republican Guard'],
  ])('%s', (text, words, body) => expect(idOf(text, words)).toBe(idOf(text, body)));

  it.each([
    ['The army fought the police on Monday. The force lost nine men.', 'force', 'army'],
    ['The army fought the police on Monday. The force lost nine men.', 'force', 'police'],
    [
      'The Republican Guard took Oruro. Guards at the bank fled. The guards were paid.',
      'guards',
      'Republican Guard',
    ],
  ])('apart: %s (%s, %s)', (text, words, body) =>
    expect(idOf(text, words)).not.toBe(idOf(text, body)),
  );
});

describe('bodies that a general noun does not mean', () => {
  it('the one whose chief it threatens', () =>
    expect(
      idOf(
        'The Reef Front charged Mr Oden with running death squads of the Dune Alliance. The organisation threatened to execute him.',
        'organisation',
      ),
    ).toBe('reef-front'));
  it('a party that is no bloc', () =>
    expect(
      idOf('The Party of Action won most villages. The bloc sent observers.', 'bloc'),
    ).not.toBe('party-of-action'));
  it('a mine', () =>
    expect(
      idOf(
        'Men of the Dune Force hold the Oruro mine. Police said that the group had left.',
        'group',
      ),
    ).not.toBe('oruro'));
  it('the rebels, by "the army"', () =>
    expect(
      idOf(
        'Shells fell near a base of the Kachin Independence Army. Thein Sein ordered the army to halt.',
        'army',
      ),
    ).not.toBe('kachin-independence-army'));
});

it('the relief group that somebody runs is her organisation', () =>
  expect(
    idOf(
      'Anna Lund, who runs the Reef Relief Consortium, left. Her organisation has accused the army.',
      'organisation',
    ),
  ).toBe('reef-relief-consortium'));
