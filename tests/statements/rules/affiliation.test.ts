import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('whose people they are', () => {
  itReads([
    ['A captain in the Delta Army spoke.', 'member-of: captain > Delta Army'],
    ['Soldiers visiting from the 3rd Battalion rested.', 'member-of: Soldiers > 3rd Battalion'],
    [
      'A team of experts from the Board of Antiquities worked.',
      'serves: team of experts > Board of Antiquities',
    ],
    [
      'Ada Brandt, deputy Middle East director at Harbour Watch, spoke.',
      'serves: Ada Brandt > Harbour Watch',
    ],
    [
      'The Hill Brigade joined the Delta Army, along with the Harbour Front.',
      'member-of: Hill Brigade > Delta Army',
      'member-of: Harbour Front > Delta Army',
    ],
  ]);
  itLeavesAlone([
    'A man in the office of the ministry rested.',
    'Soldiers in Kenya rested.',
    'A student at Lima University rested.',
    'Patients of the Reef Clinic rested.',
  ]);
});

describe('whose a named person is', () => {
  itReads([
    [
      'Likud’s Ana Bell criticised Togo.',
      'accuses: Ana Bell > Togo',
      'member-of: Ana Bell > Likud',
    ],
    ['The BBC’s Ana Bell wept.', 'serves: Ana Bell > BBC'],
    [
      'Boko Haram, an affiliate of Islamic State led by Omar Dia, fled.',
      'leads: Omar Dia > affiliate of Islamic State',
      'member-of: Boko Haram > Islamic State',
    ],
  ]);
  itLeavesAlone(['Togo’s Ana Bell wept.', 'The party’s cousin Ana Bell wept.']);
});

describe('the party in brackets', () => {
  itReads([
    [
      'Ana Bell (Likud) criticised Togo.',
      'accuses: Ana Bell > Togo',
      'member-of: Ana Bell > Likud',
    ],
    ['Ana Bell (Likud, Haifa) wept.', 'member-of: Ana Bell > Likud'],
  ]);
  itLeavesAlone(['Ana Bell (Haifa) wept.', 'Ana Bell (R-Ohio) wept.']);
});
