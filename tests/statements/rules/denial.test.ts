import { describe } from 'vitest';
import { itReads } from '../read.ts';

describe('a deed that is denied by its noun alone', () => {
  itReads([
    [
      'Gunmen of the Harbour Front shot two judges, the mayor said. The Harbour Front denied the attack.',
      'serves: Gunmen of the Harbour Front > Harbour Front',
      'fights: Gunmen of the Harbour Front > judges, by mayor',
      'not fights: Gunmen of the Harbour Front > judges, by Harbour Front',
    ],
    [
      'Chile shelled the rebels, the mayor said. Chile denied any role.',
      'fights: Chile > rebels, by mayor',
      'not fights: Chile > rebels, by Chile',
    ],
    // Who is struck denies nothing of his own.
    ['Chile bombed the rebels. The rebels denied any role.', 'fights: Chile > rebels'],
  ]);
});
