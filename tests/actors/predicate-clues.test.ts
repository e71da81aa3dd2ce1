import { describe, expect, it } from 'vitest';
import { idOf, membersOf } from './reading-actors.ts';

describe('what is done tells whom a pronoun means', () => {
  it.each([
    ['Fiji urged Peru to withdraw its troops.', 'its', 'peru'],
    ['Fiji asked Peru to support its bid.', 'its', 'fiji'],
    ['Otto Lund hid. Lena Osk’s promise did not save him.', 'him', 'otto-lund'],
    ['Otto Lund accused Ivan Toll of theft. Jan Molk defended him.', 'him', 'ivan-toll'],
    ['Otto Lund met Ivan Toll. Jan Molk defended him.', 'him', 'otto-lund'],
    ['Otto Lund accused Ivan Toll of theft. He left the hall.', 'He', 'otto-lund'],
    ['A mob attacked the office of Lumara TV after it had aired an interview.', 'it', 'lumara-tv'],
    ['The rebels took Varsk. The army bombed it.', 'it', 'varsk'],
  ] as const)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('two that act together', () => {
  it.each([
    [
      'Otto Lund fled to Peru. Oman and Yemen announced a merger of the two countries.',
      'Oman Yemen',
    ],
    [
      'Otto Lund fled to Peru. Oman and Yemen signed a treaty between the two countries.',
      'Oman Yemen',
    ],
    ['Fiji attacked Peru. Oman and Yemen welcomed a truce between the two countries.', 'Fiji Peru'],
    ['Fiji attacked Peru. Oman and Yemen brokered a truce between the two countries.', 'Fiji Peru'],
  ])('%s', (text, members) => expect(membersOf(text, 'countries').join(' ')).toBe(members));

  it('a body of states and a party are no two of a kind', () => {
    const text =
      'The African Union recognised the Lumara Front. The Lumara Front broke with the Varsk Movement. The two organisations are rivals.';
    expect(membersOf(text, 'organisations')).toEqual(['Lumara Front', 'Varsk Movement']);
  });
});
