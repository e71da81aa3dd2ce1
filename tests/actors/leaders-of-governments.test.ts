import { describe, expect, it } from 'vitest';
import { idOf, kindOf } from './reading-actors.ts';

describe('whom an office means', () => {
  it.each([
    [
      'Thousands marched against the government of Rosa Lund, booing the Premier on the steps.',
      'Premier',
    ],
    ['Rosa Lund’s cabinet fell in Lima. Unions cheered the prime minister.', 'prime minister'],
    [
      'Rosa Lund, who seized power in May, made herself President of Greece.',
      'President of Greece',
    ],
    ['Rosa Lund proclaimed herself governor of Lima on Friday.', 'governor of Lima'],
  ])('%s (%s)', (text, words) => expect(idOf(text, words)).toBe('rosa-lund'));

  it.each([
    ['Thousands marched against the party of Rosa Lund, booing the Premier.', 'Premier'],
    ['The government of President Rosa Lund fell. Unions cheered the premier.', 'premier'],
    ['The government of Rosa Lund fell. Unions cheered the archbishop.', 'archbishop'],
    [
      'The government of Rosa Lund met the cabinet of Ivan Toll. Unions cheered the premier.',
      'premier',
    ],
    ['The government of Rosa Lund fell. Unions cheered the Danish premier.', 'Danish premier'],
    ['A friend of Rosa Lund fell ill. Unions cheered the premier.', 'premier'],
    ['Rosa Lund named Ivan Toll governor of Lima on Friday.', 'governor of Lima'],
    ['Rosa Lund wrote to Ivan Toll, president of Greece.', 'president of Greece'],
    ['Rosa Lund never proclaimed herself governor of Lima.', 'governor of Lima'],
    ['Rosa Lund may declare herself governor of Lima.', 'governor of Lima'],
    ['Rosa Lund herself chairs it. The president of Greece left.', 'president of Greece'],
    ['Rosa Lund asked himself, the president of Greece, to come.', 'president of Greece'],
  ])('%s: %s is not Lund', (text, words) => expect(idOf(text, words)).not.toBe('rosa-lund'));
});

describe('names whose surname has a title elsewhere', () => {
  it.each([
    ['Ilan Shor fled Moldova. Mr Shor is in Minsk.', 'Ilan Shor', 'person'],
    ['Tanu Oyil fled Moldova. Mrs Oyil is in Minsk.', 'Tanu Oyil', 'person'],
  ])('%s: %s is a %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
  it.each([
    ['The Oyil Bank paid. Mr Oyil fled.', 'Oyil Bank'],
    ['The Tanu Party paid. Mr Tanu fled.', 'Tanu Party'],
    ['Oyil Steel paid. Mr Oyil fled.', 'Oyil Steel'],
  ])('%s: %s is no person', (text, words) => expect(kindOf(text, words)).not.toBe('person'));
});

describe('who lost power', () => {
  it.each([
    'Rebels drove President Rosa Lund from power in May. Its chief, Ivan Toll, left. Unions blamed the exiled leader.',
    'President Rosa Lund was forced out of office. The chief, Ivan Toll, left. Unions blamed the ousted leader.',
  ])('%s', (text) =>
    expect(idOf(text, /the (\w+ leader)/u.exec(text)?.[1] ?? '')).toBe('rosa-lund'),
  );
  it.each([
    'Rebels drove President Rosa Lund from the airport. Its chief, Ivan Toll, left. Unions blamed the exiled leader.',
    'Rebels drove President Rosa Lund from power. Mutineers forced President Ivan Toll from office. Unions blamed the exiled leader.',
  ])('%s: either', (text) => expect(idOf(text, 'exiled leader')).not.toBe('rosa-lund'));
});
