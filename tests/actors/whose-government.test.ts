import { describe, expect, it } from 'vitest';
import { actorOf, idOf } from './reading-actors.ts';

describe('the organs of the state that a clause is told to be in', () => {
  it.each([
    ['OSLO - Norway was calm. Many fled to Ghana, where the authorities housed them.', 'ghana'],
    ['OSLO - Norway was calm. In Ghana, the authorities shut a port.', 'ghana'],
    ['OSLO - Norway was calm. Many fled to Ghana. The authorities there housed them.', 'ghana'],
    [
      'OSLO - Norway was calm. Envoys flew to Ghana, where the authorities are to meet rebels.',
      'x',
    ],
    ['OSLO - Norway was calm. Many fled to Bergen, where the authorities housed them.', 'norway'],
  ])('%s', (text, id) => {
    const found = idOf(text, 'authorities');
    if (id === 'x') expect(found).not.toBe('ghana');
    else expect(found).toBe(id);
  });

  it('an army there is that state’s', () =>
    expect(
      actorOf('OSLO - Norway was calm. Men fled to Ghana, where the army held them.', 'army')
        ?.actsFor,
    ).toBe('ghana'));

  it('the army told of so is taken up', () => {
    const text = 'OSLO - Norway sells oil. In Mali, the army took power. Norway fears the army.';
    expect(idOf(text, 'army', 1)).toBe(idOf(text, 'army'));
  });
});

describe('the government of the state that a text reports from', () => {
  it.each([
    ['SUVA - Prime Minister Rata Lund said his administration would resign.', 'administration'],
    ['SUVA - The Fijian army fired shells. The country wept.', 'country'],
    ['SUVA - Fiji has elected Rata Lund. The outgoing cabinet meets today.', 'outgoing cabinet'],
    [
      'SUVA - Fiji was calm. The Reef Party’s chief, Rata Lund, said his country was poor.',
      'country',
    ],
    ['OSLO - An aide to the Fijian leader said his government would pay.', 'government'],
    ['OSLO - A colonel of the Fijian army said his country would pay.', 'country'],
  ])('%s (%s)', (text, words) => expect(idOf(text, words)).toBe('fiji'));

  it.each([
    [
      'SUVA - Fiji was calm. Governor Rata Lund said his administration was poor.',
      'administration',
    ],
    [
      'SUVA - Fiji was calm. The head of Reef Lines said his administration failed.',
      'administration',
    ],
    ['SUVA - Fiji was calm. The Danish envoy Jan Oden said his country would pay.', 'country'],
    ['SUVA - Fiji was calm. Students blamed the administration for it.', 'administration'],
  ])('%s (%s): another', (text, words) => expect(idOf(text, words)).not.toBe('fiji'));

  it('a friend of another’s ruler is of his own state', () =>
    expect(
      idOf(
        'SUVA - Fiji fined him. The premier, a friend of Chile’s Luis Salas, said his government erred.',
        'government',
      ),
    ).toBe('fiji'));

  it('the administration in Washington is the government', () =>
    expect(
      idOf(
        'WASHINGTON - The United States fined the Federal Aviation Administration. Unions praised the administration.',
        'administration',
      ),
    ).toBe('united-states'));
});

describe('the leadership of a party', () => {
  it.each([
    'Peru banned a rally. The leadership of the Reef Party urged voters to stay at home.',
    'Peru banned a rally. In Lusaka the exiled leadership of the African National Congress wept.',
  ])('is no state: %s', (text) => {
    const words = text.includes('exiled')
      ? 'exiled leadership of the African National Congress'
      : 'leadership of the Reef Party';
    expect(idOf(text, words)).toMatch(/^test\//u);
  });
  it('of a state is the state', () =>
    expect(idOf('Peru banned a rally. The Chilean leadership wept.', 'Chilean leadership')).toBe(
      'chile',
    ));
});
