import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('the police', () => {
  it.each([
    ['Police shot a student in Nairobi. Kenyan police blamed students.', 'Police'],
    ['Kenyan police shot a student in Nairobi. Police blamed students.', 'Police'],
    ['Kenyan police shot a student in Nairobi. Kenya’s police blamed students.', 'police'],
    ['Togo and Peru met. Kenyan police held a Togolese. The police freed him.', 'police'],
  ])('is the only one that is named: %s', (text, words) =>
    expect(idOf(text, words)).toBe('kenya-police'),
  );

  it.each([
    ['Police arrested ten marchers in Lima. Kenyan police sent an adviser.', 'Police'],
    ['Togo’s premier blamed police. Togo hired Kenyan police.', 'police'],
    ['Kenyan police met the police.', 'police'],
    ['Kenyan police left. Riot police stayed.', 'Riot police'],
    ['Kenyan police left. Ugandan police stayed. The police met.', 'police'],
  ])('and else another: %s', (text, words) => {
    expect(idOf(text, words)).not.toBeNull();
    expect(idOf(text, words)).not.toBe('kenya-police');
  });
});

describe('the troops', () => {
  it.each([
    ['Indian troops shelled a village. The troops left.', 'troops', 'indian-armed-forces'],
    [
      'Indian troops left. Pakistani troops came. The soldiers stayed.',
      'soldiers',
      'pakistan-armed-forces',
    ],
  ])('are those just told of: %s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it.each([
    'Indian troops fought Pakistani troops. The soldiers left.',
    'Indian troops met the soldiers.',
    'Indian troops left. The rebel soldiers stayed.',
  ])('and not one of two: %s', (text) =>
    expect(['indian-armed-forces', 'pakistan-armed-forces']).not.toContain(
      idOf(text, text.includes('rebel') ? 'rebel soldiers' : 'soldiers'),
    ),
  );
});
