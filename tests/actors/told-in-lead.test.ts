import { describe, expect, it } from 'vitest';
import { idOf, membersOf } from './reading-actors.ts';

describe('a description in the lead', () => {
  const named = [
    [
      'A dissident guerrilla group freed a nurse on Monday. She was seized in July when men of the Rask Front stopped her car.',
      'dissident guerrilla group',
      'rask-front',
    ],
    [
      "The country's largest trade union called off its strike. The National Union of Weavers said it had accepted the offer.",
      'largest trade union',
      'national-union-of-weavers',
    ],
    [
      'A former mayor was arrested on Tuesday. Ola Rask, 54, was taken from his home by officers.',
      'former mayor',
      'ola-rask',
    ],
    [
      'A court convicted the former mayor of Oruro on Monday together with the head of a clan. Ola Rask, who ran the town for two terms, won with the help of the clan, the judges found.',
      'former mayor of Oruro',
      'ola-rask',
    ],
    [
      'A warlord released three aid workers. Hassan Dahiri, who holds the port, handed the three to the United Nations.',
      'warlord',
      'hassan-dahiri',
    ],
    [
      'A newspaper apologised to the Saudi ambassador. The Daily Ledger said it had been misled.',
      'newspaper',
      'daily-ledger',
    ],
    [
      'An opposition party pulled out of the talks. The Centre Alliance accused the prime minister of corruption.',
      'opposition party',
      'centre-alliance',
    ],
    [
      'A commission that guards the fish of the south ended without a treaty. The Commission for the Conservation of Fish met in Hobart.',
      'commission',
      'commission-for-the-conservation-of-fish',
    ],
  ] as const;
  it.each(named)('%s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  const apart = [
    // Another speaks of what was done.
    [
      'A former mayor was arrested on Tuesday. Ola Rask, a lawyer, said it was a mistake.',
      'former mayor',
      'ola-rask',
    ],
    [
      'A nurse was killed on Monday. Ola Rask, the director of the hospital, wept.',
      'nurse',
      'ola-rask',
    ],
    ['A nurse was killed on Monday. Ola Rask said that it was a crime.', 'nurse', 'ola-rask'],
    // Two may be meant.
    [
      'A union called a strike at the port. The Dockers Union and the Sailors Union quarrelled over it.',
      'union',
      'dockers-union',
    ],
    // The other side.
    [
      'The ruling party lost the vote on Sunday. The opposition Centre Party celebrated in the streets.',
      'ruling party',
      'centre-party',
    ],
    [
      'A guerrilla group attacked the Rask Front on Monday. The Rask Front had killed its leader.',
      'guerrilla group',
      'rask-front',
    ],
    [
      'The army took a town on Monday. The Reef Liberation Army had held it for a year.',
      'army',
      'reef-liberation-army',
    ],
    ['Another party left the coalition. The Centre Alliance stayed.', 'party', 'centre-alliance'],
    [
      'A company lost its licence on Monday. The step was praised by the Friends of the Forest.',
      'company',
      'friends-of-the-forest',
    ],
  ] as const;
  it.each(apart)('%s', (text, words, id) => expect(idOf(text, words)).not.toBe(id));

  it('is the list of just so many names below', () => {
    const text =
      'Bandits freed two engineers on Monday. Anna Rask and Paul Toll, both Danes, were handed to a priest.';
    expect(membersOf(text, 'engineers')).toEqual(['Anna Rask', 'Paul Toll']);
    const states =
      'Five African governments expelled diplomats. Kenya, Uganda, Tanzania, Malawi and Zambia acted on the same day.';
    expect(membersOf(states, 'African governments')).toHaveLength(5);
  });

  it('is no list of another number, or of others', () => {
    const three =
      'Bandits freed three engineers on Monday. Anna Rask and Paul Toll, the ministers, thanked a priest.';
    expect(membersOf(three, 'engineers')).toEqual([]);
    const parties =
      'Two governments protested on Monday. The Green Party and the Labour Party joined them.';
    expect(membersOf(parties, 'governments')).toEqual([]);
  });
});
