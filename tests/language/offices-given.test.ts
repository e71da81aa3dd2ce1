import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('an office that somebody is given is no part of the name', () => {
  itReads([
    ['Zarif named Ahmed Rostami ambassador of Iran to Kuwait.', 'serves: Ahmed Rostami > Iran'],
    [
      'The king appointed Omar Razi prime minister of Jordan on Tuesday.',
      'leads: Omar Razi > Jordan',
    ],
    [
      'The junta made General Keita head of the presidential guard.',
      'leads: General Keita > presidential guard',
    ],
    ['The party named Juan Soto its leader in March.', 'leads: Juan Soto > party'],
    [
      'The board named Ruth Adler chief executive of Norsk Energi.',
      'leads: Ruth Adler > Norsk Energi',
    ],
    ['Members elected Ann Day chairwoman of the Harbour Union.', 'leads: Ann Day > Harbour Union'],
  ]);
  itReads([
    [
      'The party elected Liberal Democrat leader Jo Swin.',
      'supports: party > Liberal Democrat leader Jo Swin',
      'leads: Liberal Democrat leader Jo Swin > Liberal Democrat',
    ],
  ]);
  itLeavesAlone(['A man named Juan Soto came late.', 'The ship named Lena Dorn sank.']);
});
