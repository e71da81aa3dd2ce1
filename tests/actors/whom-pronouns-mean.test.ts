import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

/** Each: a text, a pronoun of it that stands there once (or its last), and whom it means. */
function itMeans(cases: readonly (readonly [text: string, pronoun: string, id: string])[]): void {
  it.each(cases)('%s: %s is %s', (text, pronoun, id) => {
    const times = text.match(new RegExp(`\\b${pronoun}\\b`, 'gu'))?.length ?? 0;
    expect(idOf(text, pronoun, times - 1)).toBe(id);
  });
}

describe('whom something is done to, where the words that hold the pronoun are about them', () => {
  itMeans([
    ['The court stripped the Dock Union of its licence.', 'its', 'dock-union'],
    ['Norway forced Chile out of control of its mines.', 'its', 'chile'],
    ['Norway pushed Chile into talks about its missiles.', 'its', 'chile'],
    ['Norway pushed a bill through its parliament.', 'its', 'norway'],
    ['Karl Lund begged Ivan Toll to put pressure on his friends.', 'his', 'ivan-toll'],
    ['Karl Lund begged Ivan Toll to support his bid.', 'his', 'karl-lund'],
    ['Chile spared Ivan Toll a trial that he would have lost.', 'he', 'ivan-toll'],
    ['Ann Holm fetched Ivan Toll, but the rebels seized him in his house.', 'his', 'ivan-toll'],
    ['Karl Lund handed Ivan Toll the letter when he arrived.', 'he', 'ivan-toll'],
    ['Karl Lund phoned Ivan Toll when he arrived.', 'he', 'karl-lund'],
    ['Karl Lund said he had summoned Ivan Toll, but he sent a deputy.', 'he', 'ivan-toll'],
    ['Karl Lund said he had seen Ivan Toll, but he denied the charge.', 'he', 'karl-lund'],
  ]);
});

describe('what nobody does to their own', () => {
  itMeans([
    ['The judges met on Monday. Protesters marched on their building.', 'their', 'test/judges'],
    ['The nurses met on Monday. Looters plundered their stores.', 'their', 'test/nurses'],
    ['The Arctic League met on Monday. Norway took over its presidency.', 'its', 'arctic-league'],
    ['The League met on Monday. Norway recalled its envoy.', 'its', 'norway'],
    ['Karl Lund, who signed a treaty with his host, left Chad.', 'his', 'karl-lund'],
  ]);
});

describe('who speaks for somebody', () => {
  itMeans([
    ['Karl Lund flew to Oslo on Monday. An aide said he was ill.', 'he', 'karl-lund'],
    ['Karl Lund left. His press secretary, Ivan Toll, said he was ill.', 'he', 'karl-lund'],
    ['Karl Lund flew to Oslo on Monday. A doctor said he was tired.', 'he', 'test/doctor'],
  ]);
});

describe('relative pronouns', () => {
  itMeans([
    [
      'Police helped some of the villagers who lost their homes.',
      'their',
      'test/some-of-the-villagers',
    ],
    ['General Ole Brand was the choice of Karl Lund, who said he was glad.', 'he', 'karl-lund'],
    ['Soldiers shot at miners who came out of their homes.', 'their', 'test/miners'],
  ]);
});

describe('one "it" and one "they" in a sentence', () => {
  itMeans([
    [
      'The Free Front said it would not shelter the kidnappers if they fled.',
      'they',
      'test/kidnappers',
    ],
    ['The nurses said they would leave the clinic if it closed.', 'they', 'test/nurses'],
  ]);
});
