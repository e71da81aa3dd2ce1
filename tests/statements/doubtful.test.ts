import { describe } from 'vitest';
import { itReads } from './read.ts';

describe('where two may be meant nothing is stated', () => {
  itReads([
    ['The rebels fled from the miners. The army attacked them.', 'withdraws-from: rebels > miners'],
    ['The rebels fled. The army attacked them.', 'fights: army > rebels'],
    [
      'Police beat the strikers, and soldiers shot them.',
      'fights: Police > strikers',
      'fights: soldiers > strikers',
    ],
  ]);
});
