import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('whom an attack struck that somebody claims', () => {
  itReads([
    [
      'At least 20 pilgrims were killed in a bombing on Sunday. The Harbour Front claimed responsibility.',
      'fights: Harbour Front > pilgrims',
    ],
    [
      'A car bomb killed 28 people in Lima. The attack was claimed by the Harbour Front.',
      'fights: Harbour Front > people',
    ],
    [
      'Several blasts, also claimed by the Harbour Front, killed 35 civilians.',
      'fights: Harbour Front > civilians',
    ],
    [
      'The Harbour Front claimed two attacks in Lima which killed 28 people.',
      'fights: Harbour Front > people',
    ],
    [
      'The group claimed responsibility for the murder of a judge and for attacks on tourists.',
      'fights: group > judge',
      'fights: group > tourists',
    ],
  ]);
  itLeavesAlone([
    'Three miners were killed in the collapse. The company took responsibility for the accident.',
    'No group has claimed responsibility for the bombing, which killed three policemen.',
    'Twelve worshippers were killed. The Harbour Front denied responsibility.',
    'Three voters were killed on the road. The party claimed victory.',
  ]);
});
