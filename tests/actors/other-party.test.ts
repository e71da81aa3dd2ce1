import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('whom a rival and a partner are', () => {
  const cases = [
    ['The Lumara Party accused the Reef Party. Its rival denied it.', 'rival', 'reef-party'],
    ['Iran blamed Egypt. Its old rival expelled three envoys.', 'old rival', 'egypt'],
    ['Jan Oden accused Pieter Holm of theft. His rival denied it.', 'rival', 'pieter-holm'],
    [
      'The Lumara Party and the Reef Party rule the city. The Lumara Party blamed its coalition partner.',
      'coalition partner',
      'reef-party',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  const apart = [
    ['The Lumara Party praised the Reef Party. Its rival denied it.', 'reef-party'],
    ['Iran blamed Egypt and Jordan. Its rival expelled three envoys.', 'jordan'],
    ['Iran blamed Egypt. Its regional rival expelled three envoys.', 'egypt'],
    ['Iran blamed Egypt. A rival expelled three envoys.', 'egypt'],
  ] as const;
  it.each(apart)('%s (not %s)', (text, id) => expect(idOf(text, 'rival')).not.toBe(id));
});
