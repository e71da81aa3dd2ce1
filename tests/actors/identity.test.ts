import { describe, expect, it } from 'vitest';
import { actorOf, found, idOf, mentions } from './reading-actors.ts';

describe('a capital speaks for the state of its time', () => {
  const cases = [
    ['The Soviet Union armed Fiji. Moscow sent advisers.', 'Moscow', 'soviet-union'],
    ['LIMA, May 4, 1961 - Moscow warned Peru.', 'Moscow', 'soviet-union'],
    ['LIMA, May 4, 2011 - Moscow warned Peru.', 'Moscow', 'russia'],
    ['Russia left the Soviet Union. Moscow sent advisers.', 'Moscow', 'russia'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('names of one actor', () => {
  const cases = [
    ['Adama Koroma resigned. Koroma, 58, gave no reason.', 'Koroma', 'adama-koroma'],
    ['Adama Koroma resigned. Minister Koroma gave no reason.', 'Minister Koroma', 'adama-koroma'],
    [
      'The Union of Coastal Farmers (UCF) struck. The UCF wants rain.',
      'UCF',
      'union-of-coastal-farmers',
    ],
    ['The Union of Coastal Farmers struck. The UCF wants rain.', 'UCF', 'union-of-coastal-farmers'],
    ['Harlan Shipping sued Peru. Harlan wants its boats.', 'Harlan', 'harlan-shipping'],
    ['ISIS shelled a town. Daesh fled.', 'Daesh', 'daesh'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) =>
    expect(idOf(text, words, words === 'UCF' && text.includes('(') ? 1 : 0)).toBe(id),
  );

  it('an acronym that the text gives wins over a listed one', () => {
    const text = 'The Borana Land Movement (BLM) struck. The BLM wants land.';
    expect(idOf(text, 'BLM', 1)).toBe('borana-land-movement');
  });
  it('the Senate of one state is not that of another', () =>
    expect(idOf('Peru’s Senate met. The United States sent a note.', 'Senate')).not.toBe(
      'us-senate',
    ));
  it('two persons of one surname stay two', () => {
    const text = 'Adama Koroma met Fatou Koroma in Lima.';
    expect(idOf(text, 'Adama Koroma')).not.toBe(idOf(text, 'Fatou Koroma'));
  });
  it('two bare surnames of two articles are never one actor', () => {
    const id = found('Koroma resigned from the party.', { id: 'a' }).actors.find(
      ({ name }) => name === 'Koroma',
    )?.id;
    expect(id).toBe('a/koroma');
  });
});

describe('one actor by what the sentence says', () => {
  const cases = [
    ['Lena Osk, a lawyer for the firm, resigned.', 'lawyer', 'lena-osk'],
    ['Its chairman, Karl Lund, resigned.', 'chairman', 'karl-lund'],
    ['The Grey Lance, an armed group, shelled Oruro.', 'armed group', 'grey-lance'],
    ['Lena Osk is the mayor of Tolpa.', 'mayor of Tolpa', 'lena-osk'],
    ['The minister for the Sahel, Karl Lund, left.', 'minister', 'karl-lund'],
    ['The special envoy for Laos Greta Holm left.', 'special envoy', 'greta-holm'],
    ['The firm’s ally, the Reform Party, left.', 'ally', 'reform-party'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('a list is no apposition', () => {
    const text = 'The envoy met Karl Lund, a banker and two judges.';
    expect(idOf(text, 'judges')).not.toBe('karl-lund');
    expect(idOf('Peru, Chile and Fiji signed.', 'Chile')).toBe('chile');
  });
  it('a minister who will not be president is not the president', () =>
    expect(idOf('Lena Osk is not the mayor of Tolpa.', 'mayor of Tolpa')).not.toBe('lena-osk'));
});

describe('what is known of an actor', () => {
  it('its country by the owner', () =>
    expect(actorOf('Peru’s Justice Ministry fined the firm.', 'Justice Ministry')).toMatchObject({
      country: 'PER',
      actsFor: 'peru',
    }));
  it('the body that it belongs to', () =>
    expect(actorOf('Fighters of the Grey Lance fled.', 'Fighters of the Grey Lance')?.parent).toBe(
      'grey-lance',
    ));
  it('the other names met, in order', () =>
    expect(actorOf('Adama Koroma left. Koroma was the mayor.', 'Koroma')?.aliases).toContain(
      'Koroma',
    ));
});

describe('one body among those named', () => {
  const drug =
    'Peru met ELN rebels. Colombia says they fight the Gulf Clan, a drug gang. The rebels left.';
  it('a gang is not whom the rebels mean', () => expect(idOf(drug, 'rebels')).toBe('eln'));
  const last =
    'Peru will meet Shining Path. The country’s last guerrilla group has some 200 fighters.';
  it('the last of its kind is the only one named', () =>
    expect(idOf(last, 'last guerrilla group')).toBe(idOf(last, 'Shining Path')));
  const two =
    'Peru fights Shining Path and the MRTA rebels. The country’s last guerrilla group is rich.';
  it('of two named it is neither', () =>
    expect(idOf(two, 'last guerrilla group')).toMatch(/^test\//u));
  const bloc = 'ECOWAS fears the Tana Front. The regional group sent an envoy.';
  it('a regional group is one of states', () =>
    expect(idOf(bloc, 'regional group')).toBe(idOf(bloc, 'ECOWAS')));
  it('a junta is the state that the text names most', () => {
    const text =
      'OUAGADOUGOU, March 28 (Reuters) - Burkina Faso suspended a French channel. The junta left Burkina Faso’s treaty with Mali.';
    expect(idOf(text, 'junta')).toBe('burkina-faso');
  });
  it.each([
    ['The Pakistan army is in Dacca. Bengalis fled the army.', 'army', 'Pakistan army'],
    ['Iran armed the Houthis. Chad met the Iran-backed rebels.', 'Iran-backed rebels', 'Houthis'],
    ['The Houthis blamed the Saudi-led coalition. The group left.', 'group', 'Houthis'],
  ])('%s: %s', (text, words, name) => expect(idOf(text, words)).toBe(idOf(text, name)));
});

describe('names of common words', () => {
  it('a party of another country is its own', () =>
    expect(idOf('Chile’s president met the Christian Democrats.', 'Christian Democrats')).toBe(
      'christian-democrats',
    ));
  it('so it is where other countries are named far more often', () => {
    const text =
      'OSLO - A Norwegian who joined Labour at 17 fled to London. Norway buried him in Oslo. Norwegians wept.';
    expect(idOf(text, 'Labour')).not.toBe('labour-party');
    expect(idOf('LONDON - A Briton left Labour. Norway praised him.', 'Labour')).toBe(
      'labour-party',
    );
  });
  it('in its own country it is the listed one', () =>
    expect(idOf('Germany’s Christian Democrats met.', 'Christian Democrats')).toBe(
      'christian-democratic-union',
    ));
  it('a word for a human in the complement of a body is no title', () =>
    expect(mentions('The Movement of the Revolutionary Left met Peru.')).toEqual([
      'Movement of the Revolutionary Left',
      'Peru',
    ]));
  it('the front is the one whose name ends so', () =>
    expect(
      idOf('The Tigray People’s Liberation Front left. The army shelled the front.', 'front'),
    ).toBe('tplf'));
});
