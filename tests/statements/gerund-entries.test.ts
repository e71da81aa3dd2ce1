import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('a gerund says what its verb says', () => {
  itReads([
    ['Rwanda’s sheltering of Hutu rebels was known.', 'aids: Rwanda > Hutu rebels'],
    ['China’s bullying of Taiwan continued.', 'coerces: China > Taiwan'],
    ['Poland’s snubbing of Hungary was noticed.', 'rejects: Poland > Hungary'],
    ['The stabbing of a Kurd by the police was filmed.', 'fights: police > Kurd'],
    [
      'Iran’s arming of the Houthis angered Riyadh.',
      'aids: Iran > Houthis',
      'accuses: Riyadh > Iran',
    ],
  ]);
  itLeavesAlone([
    'The singing of the choir was good.',
    'The opening of the bridge was delayed.',
    'Peru’s feeling of pride grew.',
    'Kenya’s spelling of Uganda is odd.',
  ]);
});

describe('who fights to bring somebody down fights them', () => {
  itReads([
    ['The PKK is fighting to topple the Turkish government.', 'fights: PKK > Turkish government'],
    ['Rebels are battling to oust the junta.', 'fights: Rebels > junta'],
  ]);
  itLeavesAlone(['Kenya is fighting to save its forests.', 'The team fought to win.']);
});
