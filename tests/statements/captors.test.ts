import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('praise for a release', () => {
  itLeavesAlone(['Norway welcomed the handover of the nurses by the gang.']);
  itReads([
    [
      'The bishop welcomed the release of the nurses by the rebels.',
      'withdraws-from: rebels > nurses',
    ],
    ['The bishop praised the kidnappers’ release of a nun.', 'withdraws-from: kidnappers > nun'],
    ['Rebels freed two nurses. The bishop welcomed the move.', 'withdraws-from: Rebels > nurses'],
    [
      'The bishop welcomed the release of the nurses by Togo.',
      'supports: bishop > Togo',
      'withdraws-from: Togo > nurses',
    ],
    ['The bishop praised the rebels for their courage.', 'supports: bishop > rebels'],
  ]);
});
