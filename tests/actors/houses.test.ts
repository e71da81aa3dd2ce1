import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('houses of a legislature', () => {
  it.each([
    ['Guards left parliament. A crowd sang outside the assembly.', 'assembly', 'parliament'],
    ['Lawmakers filled Congress. Rivals control the legislature.', 'legislature', 'Congress'],
    ['The Senate voted in Lima. Rivals control the upper house.', 'upper house', 'Senate'],
    ['The Senate voted in Lima. Guards left the chamber.', 'chamber', 'Senate'],
    [
      'The Chamber of Deputies met in Lima. Rivals control the lower house.',
      'lower house',
      'Chamber of Deputies',
    ],
  ])('%s (%s)', (text, words, house) => expect(idOf(text, words)).toBe(idOf(text, house)));

  it.each([
    ['The National Assembly met in Lima. The Senate voted.', 'Senate', 'National Assembly'],
    ['The Senate met in Lima. Rivals control the lower house.', 'lower house', 'Senate'],
    ['Parliament met in Lima. The upper house was closed.', 'upper house', 'Parliament'],
    ['The Senate met in Lima. Rivals filled Congress.', 'Congress', 'Senate'],
  ])('%s (%s): another', (text, words, house) => {
    expect(idOf(text, words)).not.toBeNull();
    expect(idOf(text, words)).not.toBe(idOf(text, house));
  });
});
