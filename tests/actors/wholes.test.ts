import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('unions of states as a whole', () => {
  it.each([
    ['The European Commission fined a firm. Peru wrote to the bloc.', 'bloc', 'european-union'],
    [
      'The Security Council met. All members of the world body came.',
      'world body',
      'united-nations',
    ],
    ['ASEAN met in Manila. The regional grouping let Fiji in.', 'regional grouping', 'asean'],
    [
      'The African Union met. The continental body backed Mali.',
      'continental body',
      'african-union',
    ],
    ['ECOWAS and the African Union met. The regional bloc backed Mali.', 'regional bloc', 'ecowas'],
    ['ASEAN met in Manila. The ten-nation bloc let Fiji in.', 'ten-nation bloc', 'asean'],
    ['Six states founded the Common Market. Peru wrote to the bloc.', 'bloc', 'european-union'],
  ])('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it.each([
    ['The opposition bloc won. ASEAN sent monitors. Jan Oden leads the bloc.', 'bloc', 'asean'],
    ['The Miners’ Union struck. ASEAN sent monitors. The union wants pay.', 'union', 'asean'],
    ['The Security Council met. Peru wrote to the bloc.', 'bloc', 'united-nations'],
  ])('%s (%s): another', (text, words, id) => {
    expect(idOf(text, words)).not.toBeNull();
    expect(idOf(text, words)).not.toBe(id);
  });
});
