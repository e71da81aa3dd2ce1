import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('the office of a listed person whose state the sentence names', () => {
  itReads([
    [
      'Russia withdrew from the talks, and President Vladimir Putin left.',
      'leads: President Vladimir Putin > Russia',
    ],
    ['Leader Succes Masra returned to Chad.', 'leads: Leader Succes Masra > Chad'],
  ]);
});

describe('an office that is not that of the list', () => {
  itLeavesAlone([
    'Opposition leader Succes Masra returned to Chad.',
    'Former President Dmitry Medvedev came back to Russia.',
    'Exiled leader Succes Masra returned to Chad.',
  ]);
});
