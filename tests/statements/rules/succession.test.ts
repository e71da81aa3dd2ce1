import { describe } from 'vitest';
import { itReads } from '../read.ts';

describe('who comes after whom', () => {
  itReads([
    [
      'Juan Diaz is the leader of the Liberal Party. He was succeeded by Marta Ruiz.',
      'leads: Juan Diaz > Liberal Party',
      'leads: Marta Ruiz > Liberal Party',
    ],
    [
      'Juan Diaz leads the Liberal Party. Marta Ruiz replaced him. Carlos Vega took over from Marta Ruiz.',
      'leads: Juan Diaz > Liberal Party',
      'leads: Marta Ruiz > Liberal Party',
      'leads: Carlos Vega > Liberal Party',
    ],
    ['Marta Ruiz replaced Juan Diaz.'],
    [
      'Juan Diaz leads the Liberal Party. Marta Ruiz met him.',
      'leads: Juan Diaz > Liberal Party',
      'consults-with: Marta Ruiz = Juan Diaz',
    ],
  ]);
});
