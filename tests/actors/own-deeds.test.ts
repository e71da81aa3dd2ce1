import { describe, expect, it } from 'vitest';
import { idOf, membersOf } from './reading-actors.ts';

describe('what is done to others is not done to what is one’s own', () => {
  it.each([
    ['Fiji accused Peru of theft and expelled its ambassador.', 'its', 'peru'],
    ['Fiji accused Peru of theft and recalled its ambassador.', 'its', 'fiji'],
    ['Fiji accused Peru of theft and told its consul to leave.', 'its', 'peru'],
    ['Fiji asked for a seat. Peru blocked its request.', 'its', 'fiji'],
    ['Fiji asked for a seat. Peru withdrew its request.', 'its', 'peru'],
    ['Fiji met Peru. It said Peru had used spies against its officials.', 'its', 'fiji'],
    ['Fiji met Peru. Peru used spies against its own officials.', 'its', 'peru'],
    ['Fiji met Peru. Peru attacked its rivals.', 'its', 'peru'],
  ] as const)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it.each([
    ['Ivan Toll fell out with Otto Lund. He asked the court to punish him.', 'otto-lund'],
    ['Fiji fell out with Peru. Jan Molk’s aide, Otto Lund, defended him.', 'jan-molk'],
  ] as const)('%s', (text, id) => expect(idOf(text, 'him')).toBe(id));
});

describe('who is accused', () => {
  it.each([
    ['Fiji accused Peru of theft. It denied the charge.', 'It', 'peru'],
    ['Fiji accused Peru of theft. It recalled an envoy.', 'It', 'fiji'],
    ['Otto Lund accused Ivan Toll of theft. He was arrested.', 'He', 'ivan-toll'],
  ] as const)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('the two', () => {
  it.each([
    ['Chad fought Libya. Peru and Fiji offered to help the two countries.', 'countries'],
    ['Chad fought Libya. Peru said both sides should talk.', 'sides'],
    ['Chad fought Libya. Peru sells arms to both.', 'both'],
    ['Chad fought Libya. Peru backs Chad. Fiji hoped that the two sides would talk.', 'sides'],
  ] as const)('%s', (text, words) =>
    expect([...membersOf(text, words)].sort()).toEqual(['Chad', 'Libya']),
  );
});
