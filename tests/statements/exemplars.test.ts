import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('examples of a plural', () => {
  itReads([
    [
      'Several countries, including Chile and Peru, sent troops to Bolivia.',
      'aids: Chile > Bolivia',
      'aids: Peru > Bolivia',
    ],
    ['Sudan was condemned by several states, notably Kenya.', 'accuses: Kenya > Sudan'],
    [
      'Norway urged the countries that arm the militia, in particular Peru and Chile, to stop.',
      'requests: Norway > Peru',
      'requests: Norway > Chile',
      'aids: Peru > militia',
      'aids: Chile > militia',
    ],
    [
      'Three states, among them Peru and Chile, condemned Bolivia.',
      'accuses: states > Bolivia',
      'accuses: Peru > Bolivia',
      'accuses: Chile > Bolivia',
    ],
    [
      'Nations that have bombed the Taliban include Norway and Denmark.',
      'fights: Norway > Taliban',
      'fights: Denmark > Taliban',
      'member-of: Norway > Nations',
      'member-of: Denmark > Nations',
    ],
  ]);
  itLeavesAlone([
    'Several countries, including those of the north, sent troops.',
    'Towns including Lima and Arequipa were shelled.',
  ]);
});
