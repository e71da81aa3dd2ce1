import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('what the subject is may stand in front of it', () => {
  itReads([
    [
      'Once a close adviser to Chavez, General Raul Baduel turned against him.',
      'serves: General Raul Baduel > Chavez',
      'withdraws-from: General Raul Baduel > Chavez',
    ],
    [
      'A close ally of Putin, Viktor Medvedchuk was arrested by Ukraine.',
      'allied-with: Viktor Medvedchuk = Putin',
      'coerces: Ukraine > Viktor Medvedchuk',
    ],
    [
      'A former member of the Taliban, Mullah Zaeef voted on Monday.',
      'member-of: Mullah Zaeef > Taliban',
    ],
    ['A member of NATO, Turkey voted on Monday.', 'member-of: Turkey > NATO'],
    [
      'Formerly part of the Free Syrian Army, the brigade disbanded.',
      'member-of: brigade > Free Syrian Army',
    ],
  ]);
  itLeavesAlone([
    'The day after the coup, Kenya slept.',
    'A lawyer by training, he bought a farm.',
    'The leader of the choir, the baker and the smith sang.',
  ]);
});

describe('who leads a part of a body does not lead the whole', () => {
  itReads([
    [
      'A breakaway faction of the Moro front led by Omar Dar disbanded.',
      'member-of: breakaway faction of the Moro front > Moro front',
      'leads: Omar Dar > breakaway faction of the Moro front',
    ],
    [
      'A splinter group of Fatah led by Omar Dar disbanded.',
      'member-of: splinter group of Fatah > Fatah',
      'leads: Omar Dar > splinter group of Fatah',
    ],
  ]);
});
