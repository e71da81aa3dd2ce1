import { describe, expect, it } from 'vitest';
import { idOf, kindOf, mentions } from './reading-actors.ts';

describe('epithets', () => {
  it.each([
    ['Rosa Lund attacked the cabinet. The 48-year-old lawyer wants a vote.', '48-year-old lawyer'],
    ['Rosa Lund attacked the cabinet. The 48-year-old wants a vote.', '48-year-old'],
    ['Rosa Lund met Ivan Toll in Lima. The former minister promised help.', 'former minister'],
    ['Rosa Lund attacked the cabinet. The senator wants a vote.', 'senator'],
    ['Chile’s Rosa Lund attacked the cabinet. The Chilean wants a vote.', 'Chilean'],
  ])('%s (%s)', (text, words) => expect(idOf(text, words)).toBe('rosa-lund'));

  it.each([
    ['Rosa Lund attacked the cabinet. The gunman fled.', 'gunman'],
    ['Rosa Lund met Ivan Toll in Lima. The senator promised help.', 'senator'],
    ['Rosa Lund attacked the cabinet. The mayor of Lima wants a vote.', 'mayor of Lima'],
    ['Chile’s Rosa Lund attacked the cabinet. The Norwegian wants a vote.', 'Norwegian'],
    ['Ivan Toll, a priest, left. The actress stayed.', 'actress'],
  ])('%s: %s is somebody else', (text, words) =>
    expect(idOf(text, words)).not.toMatch(/rosa-lund|ivan-toll/u),
  );
  it('an object is not whom the sentence is about', () =>
    expect(idOf('Rosa Lund fasted. Ivan Toll phoned the 71-year-old.', '71-year-old')).toBe(
      'rosa-lund',
    ));
});

describe('the great of a trade, and chiefs of whom a word more is said', () => {
  it.each([
    ['After Rosa Lund gave up, the opium queen’s lieutenants fought on.', 'opium queen'],
    ['Police arrested Rosa Lund. The arms dealer told the judge lies.', 'arms dealer'],
    ['Rosa Lund, a magnate, came. The newspaper baron attacked the cabinet.', 'newspaper baron'],
    [
      'Much depends on Brigadier Rosa Lund. The taciturn chief of the military police attacked the cabinet.',
      'taciturn chief of the military police',
    ],
    [
      'Rosa Lund came to Lima. The soft-spoken head of the railways attacked the cabinet.',
      'soft-spoken head of the railways',
    ],
  ])('%s (%s)', (text, words) => expect(idOf(text, words)).toBe('rosa-lund'));

  it.each([
    ['The reporter Rosa Lund died. The arms dealer had threatened her.', 'arms dealer'],
    ['President Rosa Lund came. The media baron attacked the cabinet.', 'media baron'],
    ['Jan Oden told Ivan Toll. The drug lord smiled at the police.', 'drug lord'],
    ['Rosa Lund came to Lima. The king attacked the cabinet.', 'king'],
    ['Rosa Lund came to Lima. The party boss attacked the cabinet.', 'party boss'],
    ['Rosa Lund came to Lima. The other arms dealer attacked the cabinet.', 'arms dealer'],
    ['Rosa Lund came to Lima. An arms dealer attacked the cabinet.', 'arms dealer'],
    [
      'The military police arrested Rosa Lund. The taciturn chief of the military police attacked the cabinet.',
      'taciturn chief of the military police',
    ],
    [
      'Rosa Lund met Ivan Toll. The taciturn chief of the military police attacked the cabinet.',
      'taciturn chief of the military police',
    ],
    [
      'President Rosa Lund wept. The taciturn commander of the guard attacked the cabinet.',
      'taciturn commander of the guard',
    ],
    [
      'Rosa Lund came. The new chief of the military police attacked the cabinet.',
      'new chief of the military police',
    ],
    [
      'Rosa Lund came. Unions phoned the taciturn chief of the military police.',
      'taciturn chief of the military police',
    ],
  ])('%s: %s is somebody else', (text, words) =>
    expect(idOf(text, words)).not.toMatch(/rosa-lund|ivan-toll|jan-oden/u),
  );
});

describe('people of a country or a party', () => {
  it.each([
    ['The Norwegian criticised Kyiv.', 'Norwegian', 'person'],
    ['A Dane and an American were freed.', 'American', 'person'],
    ['The British criticised Kyiv.', 'British', 'state'],
    ['Two Republicans voted against it.', 'Republicans', 'people'],
    ['A Democrat voted against it.', 'Democrat', 'person'],
  ])('%s: %s is of kind %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
});

describe('names', () => {
  it.each([
    ['Hwang Joon-kook left Lima.', 'Hwang Joon-kook'],
    ['Milan Lund vowed revenge.', 'Milan Lund'],
    ['Gernot Toll, 47, an employee of the mine, was freed.', 'Gernot Toll'],
    ['Lt. Col. Ivan Toll said nothing.', 'Lt. Col. Ivan Toll'],
    ['He sent his vice-president, Ivan Toll, to Lima.', 'vice-president'],
  ])('%s holds %s', (text, name) => expect(mentions(text)).toContain(name));
  it('a deed behind a preposition is no word of the phrase', () => {
    expect(mentions('He was blamed for rewarding kidnappers.')).toContain('kidnappers');
    expect(mentions('It was signed by visiting ministers.')).toContain('visiting ministers');
  });
  it('short names of bodies are theirs', () => {
    const text = 'Braeval Mining Corp. left Peru. Braeval gave no reason.';
    expect(idOf(text, 'Braeval')).toBe('braeval-mining-corp');
  });
  it('the halves of a divided country are states', () => {
    const text = 'North Korean troops fired. The North threatened the South.';
    expect([idOf(text, 'North'), idOf(text, 'South')]).toEqual(['north-korea', 'south-korea']);
    expect(kindOf('Rebels hold the North of Mali.', 'North')).not.toBe('state');
  });
  it('letters that a name of the text has are that name', () =>
    expect(idOf('The Arakan Army burned a village. The AA denied it.', 'AA')).toBe('arakan-army'));
  it('a parliament is not that of elsewhere', () => {
    const text = 'PRAGUE (AP) — The National Assembly met. France and Peru protested.';
    expect(idOf(text, 'National Assembly')).not.toBe('french-national-assembly');
  });
  it('who calls somebody a name does not bear it', () => {
    const text = 'Police raided Vega, a group that had called Otto Lund a spy.';
    expect(idOf(text, 'group')).not.toBe('otto-lund');
  });
  it('the Kyrgyz are all of them', () =>
    expect(kindOf('Dushanbe said the Kyrgyz had fired first.', 'Kyrgyz')).toBe('state'));
});
