import { describe, expect, it } from 'vitest';
import { found, idOf, membersOf } from './reading-actors.ts';

describe('a leader with a word about the office or its holder', () => {
  it.each([
    [
      'Pedro Rask was sworn in as prime minister on Monday. Maria Holt, a banker, wept. The new prime minister promised peace.',
      'new prime minister',
    ],
    [
      'Pedro Rask fled Chad on Monday. Maria Holt became president of the senate. The exiled leader promised a new war.',
      'exiled leader',
    ],
    ['Pedro Rask met Maria Holt in Lima. The Marxist leader promised peace.', 'Marxist leader'],
    [
      'Pedro Rask, a socialist leader, fasted. Ivan Toll left Lima. Police hurt the socialist leader.',
      'socialist leader',
    ],
    ['Chile’s Pedro Rask met the envoy of Peru. Peru thanked the Chilean.', 'Chilean'],
  ])('%s (%s)', (text, words) => expect(idOf(text, words)).toBe('pedro-rask'));

  it('a veteran has held the office for long by the list', () => {
    const text = 'Paul Biya met Emmanuel Macron on Monday. Voters backed the veteran leader.';
    const { mentions } = found(text, { published: '2020-01-15' });
    expect(mentions.find((each) => each.text === 'veteran leader')?.actor).toBe('paul-biya');
  });

  it.each([
    [
      'Pedro Rask met Maria Holt in Lima. Peru accused the Marxist leader of theft.',
      'Marxist leader',
    ],
    [
      'Pedro Rask, a conservative, met Maria Holt in Lima. Then Pedro Rask left. The leftist leader stayed.',
      'leftist leader',
    ],
    ['Pedro Rask was sworn in as mayor. The new bishop wept.', 'new bishop'],
    ['Pedro Rask of Chile met the envoy of Peru. Peru thanked the Norwegian.', 'Norwegian'],
  ])('%s: %s is somebody else', (text, words) => expect(idOf(text, words)).not.toBe('pedro-rask'));

  it('the two leaders are those named side by side in the sentence before', () =>
    expect(
      membersOf(
        'Ivan Toll later phoned the presidents of Peru and Chile, Pedro Rask and Maria Holt. The two presidents agreed.',
        'presidents',
      ),
    ).toEqual(['Pedro Rask', 'Maria Holt']));
});
