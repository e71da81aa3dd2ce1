import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

const FRONT = 'The Reef Liberation Front attacked Oruro on Monday, killing two guards.';

describe('rebels whom nothing names', () => {
  const cases = [
    [`${FRONT} The separatists burnt the market.`, 'separatists'],
    [`${FRONT} Police said the attackers had come by boat.`, 'attackers'],
    [
      `A bomb of the Reef Liberation Front killed two guards. The Reef Liberation Front is strong. The gunmen fled.`,
      'gunmen',
    ],
    [
      'Fighters of the Reef Liberation Front attacked Oruro on Monday.',
      'Fighters of the Reef Liberation Front',
    ],
    [
      'Leftist guerrillas of the Reef Liberation Front attacked Oruro on Monday.',
      'Leftist guerrillas of the Reef Liberation Front',
    ],
    [`${FRONT} The bandits burnt the market.`, 'bandits'],
    [`${FRONT} Muslims wept. The Muslim extremists burnt the market.`, 'Muslim extremists'],
    [`${FRONT} A spokesman said its men had left.`, 'men'],
    [
      'The Reef Liberation Front released a hostage on Monday. Police said the kidnappers had left.',
      'kidnappers',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words) =>
    expect(idOf(text, words)).toBe('reef-liberation-front'),
  );

  it('of two groups the one that the text is about is meant', () =>
    expect(
      idOf(
        'Boko Haram attacked Diffa. Boko Haram burnt a school there. Some of its men had been in Hamas. Niger shelled the militants.',
        'militants',
      ),
    ).toBe('boko-haram'));

  it('"the Islamists" are those who are called so', () =>
    expect(
      idOf(
        `${FRONT} Hamas, an Islamist group, holds the harbour. The Reef Liberation Front burnt the market. The Islamists fled.`,
        'Islamists',
      ),
    ).toBe('hamas'));

  it('mercenaries are those who fight for pay', () =>
    expect(
      idOf(
        'Mali has hired the Wagner Group. The Reef Liberation Front attacked Oruro. The mercenaries burnt a market.',
        'mercenaries',
      ),
    ).toBe('wagner-group'));

  const apart = [
    [`${FRONT} The mercenaries burnt the market.`, 'mercenaries'],
    [
      'The Reef Liberation Front called for talks. Police said the attackers had come by boat.',
      'attackers',
    ],
    [`${FRONT} The rival insurgents burnt the market.`, 'rival insurgents'],
    [`${FRONT} The Reef Liberation Front fought the separatists.`, 'separatists'],
    [
      `${FRONT} Hamas fired rockets at Eilat. Hamas said so. The secessionists burnt the market.`,
      'secessionists',
    ],
  ] as const;
  it.each(apart)('apart: %s (%s)', (text, words) =>
    expect(idOf(text, words)).not.toBe('reef-liberation-front'),
  );

  it('"the group" is not the one named in passing', () =>
    expect(
      idOf(
        'The Reef Liberation Front attacked Oruro. The rebels burnt it. The Front is strong; in 2015 it swore allegiance to Hamas. The group is rich.',
        'group',
      ),
    ).toBe('reef-liberation-front'));
});

it('who guards villages is no insurgent', () =>
  expect(
    idOf('The Oruro Self-Defence Volunteers attacked a camp. The insurgents fled.', 'insurgents'),
  ).not.toMatch(/oruro/u));

describe('captors', () => {
  const ODEN = 'The Reef Front kidnapped a priest, Jan Oden, in May.';
  it.each([
    [`${ODEN} His captors called the bishop.`, 'captors'],
    [`${ODEN} The kidnappers called the bishop.`, 'kidnappers'],
    ['Jan Oden was abducted by the Reef Front. His abductors called the bishop.', 'abductors'],
    ['The Reef Front held Jan Oden for a year. His captors had beaten him.', 'captors'],
    [
      'A new band, the Reef Front, abducted Jan Oden. The kidnappers called the bishop.',
      'kidnappers',
    ],
  ])('%s', (text, words) => expect(idOf(text, words)).toBe('reef-front'));

  it.each([
    [`${ODEN} In June the Dune Army abducted a nurse. The kidnappers fled.`, 'kidnappers'],
    ['The Reef Front denied that it had kidnapped Jan Oden. His kidnappers called.', 'kidnappers'],
    ['The Reef Front would kidnap a priest, police feared. The kidnappers called.', 'kidnappers'],
    [
      'The Reef Front freed a priest whom the Dune Army had kidnapped. His captors had beaten him.',
      'captors',
    ],
    [`${ODEN} In Chad, kidnappers seized two nurses. The kidnappers fled.`, 'kidnappers'],
    [`${ODEN} Ola Rask fled in June. Ola Rask said that her captors had beaten her.`, 'captors'],
    ['The Reef Front held Oruro for a year. The kidnappers of the bishop fled.', 'kidnappers'],
  ])('apart: %s', (text, words) => expect(idOf(text, words)).not.toBe('reef-front'));
});

describe('an army that nobody owns', () => {
  it('is that of which the text has told', () =>
    expect(
      idOf(
        "Indonesia's military agreed to a truce in Aceh. Its leader, Ola Rask, said the army would attack again.",
        'army',
      ),
    ).toBe(idOf("Indonesia's military agreed to a truce in Aceh.", 'military')));
  it('is not some soldiers', () =>
    expect(
      idOf(
        "Gunmen killed nine of Chad's soldiers in Faya. Chad mourned. The army is angry.",
        'army',
      ),
    ).not.toMatch(/soldier/u));
  it('takes its name from the list', () =>
    expect(
      idOf('Sudan is at war. The Sudanese people suffer, and the army has lost Darfur.', 'army'),
    ).toBe('sudanese-armed-forces'));
  it('is not that of another state than the text is about', () =>
    expect(
      idOf(
        "Gunmen stormed a barracks in Burundi on Monday. Burundi closed its border and Burundi's police searched cars. Rwanda's army sent men. Burundi said that the army would attack.",
        'army',
        1,
      ),
    ).not.toMatch(/rwanda/u));
});

describe('the leader of a party', () => {
  const RASK = 'Ola Rask, leader of the Reef Party, met Prime Minister Jan Lind.';
  it.each(['opposition leader', 'Reef leader'])('%s', (words) =>
    expect(idOf(`${RASK} The ${words} was angry.`, words)).toBe('ola-rask'),
  );
  it('is not the leader of another one', () =>
    expect(
      idOf(`${RASK} Bola Tinubu spoke in Lagos. The Labour leader was angry.`, 'Labour leader'),
    ).not.toBe('ola-rask'));
});

describe('a foreign force', () => {
  const text =
    'The army of Mali advanced. Its soldiers were attacked. Moscow supplied the army since the junta pushed out French troops. Malian troops left Gao.';
  it('is not the army of the text', () =>
    expect(idOf(text, 'French troops')).not.toBe(idOf(text, 'army')));
  const short =
    'The army said its soldiers had come under attack. Moscow supplied the army since the junta pushed out French troops.';
  it('is not whose name "the army" takes', () =>
    expect(idOf(short, 'army')).not.toBe(idOf(short, 'French troops')));
});
