import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/build-network.ts';
import { headline } from '../../src/network/headline.ts';
import type { Extraction } from '../../src/statements/extraction.ts';
import { extractionOf, NORTH, type Said, SOUTH, TYPES } from './invented.ts';

const of = (...extractions: Extraction[]) => headline(buildNetwork(extractions, { types: TYPES }));

const tie = (source: string, type: string, target: string, rest: Partial<Said> = {}): Said => ({
  text: `${rest.says === undefined ? '' : `${rest.says} said that `}${source} meets ${target}.`,
  type,
  source,
  target,
  words: 'meets',
  ...rest,
});

const titleOf = (...said: Said[]) => of(extractionOf('a', said)).title;
const noteOf = (...said: Said[]) => of(extractionOf('a', said)).note;

describe('headline', () => {
  it('says who stands with whom against whom, with "the" where the articles write it', () => {
    expect(of(NORTH)).toEqual({
      title: 'Norland stands with Sudria against the Red Banner',
      note: '2 of 3 relations rest on one speaker: Ada Lund',
    });
  });

  it('needs no foe', () => {
    expect(titleOf(tie('Norland', 'supports', 'Sudria'))).toBe('Norland stands with Sudria');
  });

  it('needs no friend', () => {
    expect(titleOf(tie('Norland', 'fights', 'Sudria'))).toBe('Norland stands against Sudria');
  });

  it('puts who is both on the side that weighs more, in doubt against', () => {
    const with1 = tie('Norland', 'supports', 'Sudria');
    const against1 = tie('Norland', 'fights', 'Sudria');
    const more = tie('Norland', 'aids', 'Sudria');
    expect(titleOf(with1, against1)).toBe('Norland stands against Sudria');
    expect(titleOf(with1, against1, more)).toBe('Norland stands with Sudria');
  });

  it('leaves out what some affirm and others deny where anything else is said', () => {
    const charge = [
      tie('Norland', 'aids', 'Red Banner', { says: 'Ada Lund' }),
      tie('Norland', 'aids', 'Red Banner', { says: 'Olaf Brandt', negated: true }),
    ];
    expect(titleOf(...charge, tie('Norland', 'aids', 'Sudria'))).toBe('Norland stands with Sudria');
    expect(titleOf(...charge)).toBe('Norland stands with Red Banner, which is disputed');
    expect(titleOf(...charge.map((said) => ({ ...said, type: 'fights' })))).toBe(
      'Norland stands against Red Banner, which is disputed',
    );
  });

  it('lists friends, and counts those beyond a few', () => {
    const friends = ['Sudria', 'Ostmark', 'Vesper'].map((name) => tie('Norland', 'aids', name));
    expect(titleOf(...friends)).toBe('Norland stands with Ostmark, Sudria and Vesper');
    const more = ['Alba', 'Borea', 'Caspia'].map((name) => tie('Norland', 'aids', name));
    expect(titleOf(...friends, ...more)).toBe(
      'Norland stands with Alba, Borea, Caspia and 3 others',
    );
  });

  it('puts those with a name before those that are only described', () => {
    const described = tie('Norland', 'aids', 'allies');
    expect(titleOf(described, tie('Norland', 'aids', 'Sudria'))).toBe(
      'Norland stands with Sudria and allies',
    );
    const more = tie('Norland', 'supports', 'allies');
    expect(titleOf(described, more, tie('Norland', 'aids', 'Sudria'))).toBe(
      'Norland stands with allies and Sudria',
    );
  });

  it('lists fewer where there are many on both sides', () => {
    const names = ['Alba', 'Borea', 'Caspia', 'Doria', 'Elba'];
    const both = names.flatMap((name) => [
      tie('Norland', 'aids', name),
      tie('Norland', 'fights', `${name}n rebels`),
    ]);
    expect(titleOf(...both)).toBe(
      'Norland stands with Alba, Borea and 3 others against Alban rebels, Borean rebels and 3 others',
    );
  });

  it('begins with a capital letter, and knows a plural', () => {
    expect(titleOf(tie('rebels', 'fights', 'gunmen'))).toBe('Gunmen stand against rebels');
  });

  it('reads the heaviest relation where there are roles alone', () => {
    expect(titleOf(tie('Ada Lund', 'leads', 'Norland'))).toBe('Ada Lund leads Norland');
  });

  it('says so where there is nothing', () => {
    expect(of()).toEqual({ title: 'No articles yet', note: '' });
    expect(of({ ...NORTH, statements: [] }).title).toBe('No relations between actors were found');
  });

  it('says so where there are plans and denials alone', () => {
    expect(titleOf(tie('Norland', 'aids', 'Sudria', { modality: 'planned' }))).toBe(
      'No relation is said as a fact or a claim',
    );
    expect(noteOf(tie('Norland', 'aids', 'Sudria', { modality: 'planned' }))).toBe(
      'The one relation that was found is planned, possible or denied',
    );
    expect(
      noteOf(
        tie('Norland', 'aids', 'Sudria', { modality: 'planned' }),
        tie('Norland', 'aids', 'Vesper', { negated: true }),
      ),
    ).toBe('All 2 relations that were found are planned, possible or denied');
  });

  it('counts relations that rest on one speaker in the singular and the plural', () => {
    const said = tie('Norland', 'aids', 'Sudria', { says: 'Ada Lund' });
    expect(noteOf(said)).toBe('It rests on one speaker: Ada Lund');
    expect(noteOf(said, tie('Norland', 'aids', 'Vesper'))).toBe(
      '1 of 2 relations rests on one speaker: Ada Lund',
    );
    expect(noteOf(tie('Norland', 'aids', 'Vesper'))).toBe('The article itself reports it');
    expect(of(NORTH, SOUTH).note).toContain('Ada Lund');
  });
});
