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
    [
      'Pedro Rask had toppled Ivan Toll. Maria Holt said nothing. Pedro Rask freed his predecessor.',
      'predecessor',
      'ivan-toll',
    ],
    [
      'Israel signed a truce with Hezbollah. The Shia movement had won.',
      'Shia movement',
      'hezbollah',
    ],
    ['Estonia and Russia met. Russia left. The Baltic state was glad.', 'Baltic state', 'estonia'],
    [
      'Pedro Rask, who became Chile’s prime minister in April, met Maria Holt. Peru thanked the Chilean premier.',
      'Chilean premier',
      'pedro-rask',
    ],
    ['Ivan Toll left. Peru praised Pedro Rask for defending him.', 'him', 'ivan-toll'],
    [
      'Pedro Rask met Maria Holt in Lima. The reclusive leader left.',
      'reclusive leader',
      'pedro-rask',
    ],
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
    ['Ivan Toll met Pedro Rask. Pedro Rask freed his predecessor.', 'predecessor', 'ivan-toll'],
    [
      'Israel signed a truce with Hezbollah. The Somali movement had won.',
      'Somali movement',
      'hezbollah',
    ],
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
