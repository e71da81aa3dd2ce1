import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('a definite description of a person that no surer sieve joins', () => {
  it.each([
    [
      'Interim Prime Minister Rosa Lund promised to obey the court. The former banker said the cabinet would meet.',
      'former banker',
      'rosa-lund',
    ],
    [
      'Ivan Toll won the vote in Oruro on Sunday. He thanked the farmers. The 54-year-old lawyer said that peace was near.',
      '54-year-old lawyer',
      'ivan-toll',
    ],
    [
      'Ivan Toll, who edits a paper, was freed by a court. Friends met the journalist at the gate.',
      'journalist',
      'ivan-toll',
    ],
  ])('is who most signs speak for: %s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it.each([
    // Whom the deed brings in, another, whom a phrase narrows.
    ['Ivan Toll left the hall. The gunman fled.', 'gunman'],
    ['Ivan Toll left the hall. The other lawyer wept.', 'lawyer'],
    ['Ivan Toll left the hall. The lawyer of the miners wept.', 'lawyer of the miners'],
    // Another office, and one that two bear.
    ['Rosa Lund, the health minister, left. The defence minister stayed.', 'defence minister'],
    ['General Rosa Lund met General Ivan Toll in Lima. Guards saw the general weep.', 'general'],
    // Of another land; no person with a name.
    ['The Dutch lawyer Rosa Lund left. The Chilean lawyer stayed.', 'Chilean lawyer'],
    ['A judge ordered the arrest of the journalist.', 'journalist'],
  ])('is somebody else: %s', (text, words) =>
    expect(idOf(text, words) ?? '').not.toMatch(/^(?:rosa-lund|ivan-toll|test\/judge)$/u),
  );
});
