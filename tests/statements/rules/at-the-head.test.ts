import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('who stands at the head of a body leads it', () => {
  itReads([
    [
      'Lena Toro, the banker at the head of the interim administration, wept.',
      'leads: banker > interim administration',
    ],
    ['The woman at the helm of the Dawn Party, Ann Dia, wept.', 'leads: woman > Dawn Party'],
  ]);
  itLeavesAlone([
    'A lawyer at the head of a crowd of villagers wept.',
    'Ann Dia wept at the head of the stairs.',
  ]);
});
