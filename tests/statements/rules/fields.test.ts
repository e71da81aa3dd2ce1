import { describe } from 'vitest';
import { itReads } from '../read.ts';

describe('the table beside an article of an encyclopedia', () => {
  itReads([
    [
      'Tana Front\n\nThe Tana Front is a militia.\n\nLeader: Omar Dia\nHeadquarters: Lima\nAllies: Norway, Peru\nOpponents: Islamic State, Chad (until 2012)',
      'leads: Omar Dia > Tana Front',
      'based-in: Tana Front > Lima',
      'allied-with: Tana Front = Norway',
      'allied-with: Tana Front = Peru',
      'fights: Tana Front > Islamic State',
      'fights: Tana Front > Chad',
    ],
    // Without a subject in front nobody is meant.
    ['The war went on.\n\nAllies: Norway, Peru'],
  ]);
});

describe('lists behind a colon', () => {
  itReads([
    [
      'Turkey backs three groups: Ahrar al-Sham, the Sultan Murad Division and Faylaq al-Sham.',
      'supports: Turkey > Ahrar al-Sham',
      'supports: Turkey > Sultan Murad Division',
      'supports: Turkey > Faylaq al-Sham',
    ],
    [
      'Norway gave money to organisations in the country, among them the Tana Union and the Lamu Council.',
      'aids: Norway > Tana Union',
      'aids: Norway > Lamu Council',
    ],
  ]);
});
