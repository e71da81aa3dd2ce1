import { describe } from 'vitest';
import { itReads } from '../read.ts';

describe('a demand to free somebody', () => {
  itReads([
    [
      'Police arrested Marta Diaz. Norway called for her release.',
      'coerces: Police > Marta Diaz',
      'requests: Norway > Police',
    ],
    [
      'Police arrested Marta Diaz. Norway demanded that she be freed.',
      'coerces: Police > Marta Diaz',
      'requests: Norway > Police',
    ],
    [
      'The rebels kidnapped Marta Diaz. The United Nations called for her freedom.',
      'fights: rebels > Marta Diaz',
      'requests: United Nations > rebels',
    ],
    // Who does not hold him is asked nothing.
    [
      'Police did not arrest Juan Diaz. Norway called for his release.',
      'not coerces: Police > Juan Diaz',
    ],
    ['Norway called for the release of Marta Diaz.'],
    ['Police arrested Marta Diaz. The police demanded her return.', 'coerces: Police > Marta Diaz'],
  ]);
});
