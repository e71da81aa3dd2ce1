import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('whom a blow harms that somebody staged', () => {
  itReads([
    [
      'The Harbour Front carried out the two bombings that killed 30 pilgrims.',
      'fights: Harbour Front > pilgrims',
    ],
    [
      'The mine, planted by the Harbour Front, wounded four soldiers.',
      'fights: Harbour Front > soldiers',
    ],
    [
      'The Harbour Front staged a raid that left 20 soldiers dead.',
      'fights: Harbour Front > soldiers',
    ],
    [
      'The Harbour Front did not carry out the attack which killed two judges.',
      'not fights: Harbour Front > judges',
    ],
  ]);
  itLeavesAlone([
    'The Harbour Front carried out the search for a storm that killed 30 pilgrims.',
    'The Harbour Front planted the bomb that did not kill the judge.',
    'The university conducted a study of a disease that killed 30 pilgrims.',
  ]);
});
