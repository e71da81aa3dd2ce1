import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('lists that the parser takes for other names', () => {
  itReads([
    [
      'Its fighters took part in Operation Delta Shield alongside the Northern Alliance, the Sultan Hill Division, Faylaq al-Bahr and Jaysh al-Nahr.',
      'coordinates-with: fighters = Northern Alliance',
      'coordinates-with: fighters = Sultan Hill Division',
      'coordinates-with: fighters = Faylaq al-Bahr',
      'coordinates-with: fighters = Jaysh al-Nahr',
    ],
    [
      'Norway met the Emir of Qatar, the Sultan of Oman, King Tal and the president of Egypt.',
      'consults-with: Norway = Emir of Qatar',
      'consults-with: Norway = Sultan of Oman',
      'consults-with: Norway = president of Egypt',
      'leads: Emir of Qatar > Qatar',
      'leads: Sultan of Oman > Oman',
      'leads: president of Egypt > Egypt',
    ],
  ]);
});

describe('sides and subjects behind other phrases', () => {
  itReads([
    [
      'Clashes erupted in the city between the Delta Army and the Hill Brigade.',
      'fights: Delta Army = Hill Brigade',
    ],
    [
      'In Syria, with the support of Norway, the Delta Army, which was small, has attacked Kenya.',
      'supports: Norway > Delta Army',
      'fights: Delta Army > Kenya',
    ],
    [
      'Norway trained the rebels to fight Kenya.',
      'aids: Norway > rebels',
      'fights: rebels > Kenya',
    ],
  ]);
  itLeavesAlone(['The border between Syria and Turkey is closed.']);
});

describe('subjects that the parser puts elsewhere', () => {
  itReads([
    [
      'But the Tana Front, whose deputy leader Hasan Tal survived an attempt last year, accused Kenyan forces of fraud.',
      'serves: deputy leader Hasan Tal > Tana Front',
      'accuses: Tana Front > Kenyan forces',
    ],
    [
      'In March 2015 the militia took part, together with the Delta Army, in the attack on Kenya.',
      'coordinates-with: militia = Delta Army, on 2015-03',
      'fights: militia > Kenya, on 2015-03',
      'fights: Delta Army > Kenya, on 2015-03',
    ],
    ['Norway provided $5 million in aid to Kenya.', 'aids: Norway > Kenya'],
  ]);
  itReads([
    [
      'The coalition conducted nine strikes against the militia. Near Lomo, two strikes hit fighters.',
      'fights: coalition > militia',
      'fights: coalition > fighters',
    ],
  ]);
});
