import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readActorNouns } from '../../src/actors/nouns.ts';
import { Slugs, slugOf } from '../../src/actors/slugs.ts';
import { nouns } from './reading-actors.ts';

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(`data/actors/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const KINDS =
  'state military police armed-group person party parliament court intergovernmental coalition company media organisation people place';

describe('the word lists', () => {
  it('have kinds, sorts and roles that exist', () => {
    for (const [noun, sort, kind, role, organ, strength] of rowsOf('nouns.tsv')) {
      if (sort === 'deed') continue;
      expect(KINDS.split(' '), noun).toContain(kind);
      expect(
        ['before', 'thing', 'name', 'human', 'mass', 'body', 'craft', 'place'],
        noun,
      ).toContain(sort);
      expect(['leads', 'serves', 'member', '-'], noun).toContain(role);
      expect(['organ', '-'], noun).toContain(organ);
      expect(['weak', '-'], noun).toContain(strength);
    }
  });
  it.each(['nouns.tsv', 'titles.tsv'])('%s has each word once', (file) => {
    const words = rowsOf(file).flatMap(([word, sort]) => (sort === 'deed' ? [] : [word]));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
  it('find plurals that stand as they are', () => {
    expect(nouns.noun('policemen')?.noun).toBe('policeman');
    expect(nouns.noun('armies')?.noun).toBe('army');
    expect(nouns.noun('bosses')?.noun).toBe('boss');
    expect(nouns.noun('weather')).toBeNull();
  });
  it('know titles, verbs and given names', () => {
    expect(nouns.title('mrs')).toEqual({ sort: 'honorific', gender: 'f' });
    expect(nouns.isVerb('say', 'saying')).toBe(true);
    expect(nouns.isVerb('say', 'motion')).toBe(false);
    expect(nouns.givenName('ivan')).toBe('m');
  });
  it('say where a row is wrong', () => {
    const empty = { nouns: '', titles: '', verbs: '', givenNames: '' };
    expect(() => readActorNouns({ ...empty, nouns: '# x\nking\thuman' })).toThrow(
      'nouns.tsv:2: 2 columns',
    );
    expect(() => readActorNouns({ ...empty, nouns: 'king\tking\tperson\t-\t-\t-' })).toThrow(
      'nouns.tsv:1: sort "king"',
    );
  });
  it('hide no state', () => {
    for (const [, state = ''] of rowsOf('states.tsv').slice(1))
      expect(nouns.noun(state)).toBeNull();
  });
});

describe('slugs', () => {
  const cases = [
    ['Ali-Akbar Velayati', 'ali-akbar-velayati'],
    ['Núñez & Söhne', 'nunez-sohne'],
    ['Партия', 'партия'],
    ['***', 'actor'],
  ] as const;
  it.each(cases)('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug));
  it('are handed out once', () => {
    const slugs = new Slugs();
    expect([slugs.free('a'), slugs.free('a'), slugs.free('a')]).toEqual(['a', 'a-2', 'a-3']);
  });
});
