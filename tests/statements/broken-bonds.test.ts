import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('a bond that is broken or bad binds nobody', () => {
  itLeavesAlone([
    'The alliance between Turkey and Israel collapsed.',
    'The alliance between Assad and Hezbollah is fraying.',
    'Ties between Poland and Hungary hit a low.',
    'Ties between Poland and Hungary are at a low.',
    'The partnership between Mali and France ended.',
    'The killing strained ties between Qatar and Egypt.',
    'Kenya’s alliance with Uganda is over.',
    'Cooperation between Kenya and Uganda stalled.',
  ]);
  itReads([
    ['Ties between Iran and Chad have soured.', 'accuses: Iran > Chad'],
    ['Strained ties between Ankara and Cairo worsened.', 'accuses: Ankara > Cairo'],
    ['Ties between Kenya and Uganda are close.', 'allied-with: Kenya = Uganda'],
    ['The alliance between Turkey and Israel held.', 'allied-with: Turkey = Israel'],
    ['The row tested the alliance between Turkey and Israel.', 'allied-with: Turkey = Israel'],
    ['Relations between Athens and Ankara improved.', 'supports: Athens > Ankara'],
  ]);
});

describe('discord that passes sets nobody against anybody', () => {
  itLeavesAlone([
    'Tensions between Kenya and Uganda eased.',
    'The visit defused tensions between Kenya and Uganda.',
  ]);
  itReads([['Tensions between Kenya and Uganda rose.', 'accuses: Kenya > Uganda']]);
});
