import { describe, expect, it } from 'vitest';
import { idOf, membersOf } from './reading-actors.ts';

describe('whom knowledge of countries and bodies tells', () => {
  it.each([
    [
      'President Pedro Rask of Chile fasted. Chilean officers overthrew their president.',
      'president',
      'pedro-rask',
    ],
    [
      'France recalled its envoy. Chad thanked the former colonial power.',
      'former colonial power',
      'france',
    ],
    [
      'The United States armed Chad. A senator urged the administration to stop.',
      'administration',
      'united-states',
    ],
    [
      'Pedro Rask, who leads the Reef Liberation Front, wept. His men fled.',
      'men',
      'reef-liberation-front',
    ],
    [
      'Pedro Rask, who leads the Reef Liberation Front, met Maria Holt. Peru thanked the rebel leader.',
      'rebel leader',
      'pedro-rask',
    ],
    ['China, the country’s biggest partner, left Peru. Peru wept.', 'China', 'china'],
  ])('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it.each([
    [
      'Pedro Rask, who leads the Reef Liberation Front, wept. His three men fled.',
      'men',
      'reef-liberation-front',
    ],
    [
      'France and Spain recalled their envoys. Chad thanked the former colonial power.',
      'former colonial power',
      'france',
    ],
    [
      'President Pedro Rask of Chile fasted. Danish officers overthrew their president.',
      'president',
      'pedro-rask',
    ],
    ['China, the country’s biggest partner, left Peru.', 'country', 'china'],
  ])('%s: %s is not so', (text, words, id) => expect(idOf(text, words)).not.toBe(id));

  it('collective words stand for those just named', () => {
    expect(
      membersOf('Peru, Chile and Ecuador blocked it. The trio blamed Brazil.', 'trio'),
    ).toEqual(['Peru', 'Chile', 'Ecuador']);
    expect(
      membersOf('Russia and China sided with France. The three powers left.', 'powers'),
    ).toHaveLength(3);
    expect(idOf('Peru left. The trio blamed Brazil.', 'trio')).toBeNull();
  });
});
