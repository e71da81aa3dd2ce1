import { describe } from 'vitest';
import { itReads } from './read.ts';

describe('clauses and names behind commas', () => {
  itReads([
    [
      'After a strike claimed by the Houthis had killed Karim Said, a commander, Ali Hassan blamed Norway.',
      'accuses: Ali Hassan > Norway',
    ],
    [
      "Norway trained the Harbour Forces, the council's armed wing.",
      'aids: Norway > Harbour Forces',
      'member-of: Harbour Forces > council',
    ],
    [
      'Norway accused Peru of siding with the Taliban, a militia which shelled Lima.',
      'accuses: Norway > Peru',
      'supports: Peru > Taliban, by Norway',
    ],
    [
      'Chile and Peru, both allies of Bolivia, left.',
      'allied-with: Chile = Bolivia',
      'allied-with: Peru = Bolivia',
    ],
    ['Norway gave the rebels blankets, a map and tents.', 'aids: Norway > rebels'],
  ]);
});

describe('some of somebody', () => {
  itReads([
    [
      "Two of Peru's soldiers were arrested by the militia.",
      "coerces: militia > Two of Peru's soldiers",
    ],
    [
      'The army fought the rebels beside Chadian units.',
      'fights: army > rebels',
      'coordinates-with: army = Chadian units',
    ],
    ['Two Royal Air Force Typhoons bombed the Taliban.', 'fights: Royal Air Force > Taliban'],
  ]);
});
