import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('those named behind a role bear it', () => {
  itReads([
    [
      "The council's members are the Reef Party, the Hill Army and the Lake Front.",
      'member-of: Hill Army > council',
      'member-of: Lake Front > council',
      'member-of: Reef Party > council',
    ],
    [
      'The Lake Front has two leaders, Mia Kovac and Jan Oden.',
      'leads: Jan Oden > Lake Front',
      'leads: Mia Kovac > Lake Front',
    ],
    [
      'The backers of the Lake Front include Cuba and Chad.',
      'supports: Chad > Lake Front',
      'supports: Cuba > Lake Front',
    ],
    [
      'The army drove out the rebels and their allies, including the Lake Front.',
      'allied-with: Lake Front = rebels',
      'fights: army > Lake Front',
      'fights: army > rebels',
    ],
    [
      'The Reef Union was formed through the merger of the Hill Army and the Lake Front.',
      'allied-with: Hill Army = Lake Front',
      'member-of: Hill Army > Reef Union',
      'member-of: Lake Front > Reef Union',
    ],
  ]);
  // Whose allies they are is not said; that they are allies of each other is not either.
  itLeavesAlone(['Its allies include Cuba and Chad.', 'Its main enemies are Cuba and Chad.']);
});

describe('one or two of several, by name', () => {
  itReads([
    ["One of the party's founders, Nadia Petrova, slept.", 'leads: Nadia Petrova > party'],
    [
      "Two of the front's negotiators, Satur Ruiz and Anton Zumel, slept.",
      'serves: Satur Ruiz > front',
      'serves: Anton Zumel > front',
    ],
  ]);
});

describe('a palace before an office', () => {
  itReads([['The Kremlin spokesman, Ivan Grubov, slept.', 'serves: Ivan Grubov > Kremlin']]);
  itLeavesAlone(['The Kremlin wall fell.']);
});
