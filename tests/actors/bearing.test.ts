import { describe, expect, it } from 'vitest';
import { found, idOf, kindOf, mentions } from './reading-actors.ts';

describe('what the bearer of an unlisted name does tells its kind', () => {
  it.each([
    ['Denktar met Karamano in Ankara. Karamano resigned in May.', 'Karamano', 'person'],
    ["Brandel's wife was jailed. Chad accused Brandel.", 'Brandel', 'person'],
    ['Kabbor was overthrown in May. Nigeria backed Kabbor.', 'Kabbor', 'person'],
    ['The government of Norvania left the talks. Chad accused Norvania.', 'Norvania', 'state'],
    ["Sorvia's army crossed the river. Sorvia left the talks.", 'Sorvia', 'state'],
    ['Prime Minister Adela Kron of Sorvia met the king on Monday.', 'Sorvia', 'state'],
    ['Clashes broke out in Varsk. Troops hold Varsk.', 'Varsk', 'place'],
    ['Rebels seized Senora and Kovi in western Georgia.', 'Senora', 'place'],
    ['Rebels took Kovi in Ghana. Kovi accused them of looting.', 'Kovi', 'organisation'],
    ['Tellan Petroleum accused Chad. Chad fined Tellan Petroleum.', 'Tellan Petroleum', 'company'],
    ['The FDRV accused Chad. Chad bombed the FDRV.', 'FDRV', 'organisation'],
  ] as const)('%s → %s is a %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));

  it('its government is the state', () => {
    const text = 'The government of Norvania left. Norvania recalled its envoy.';
    expect(idOf(text, 'government of Norvania')).toBe(idOf(text, 'Norvania'));
  });
});

describe('a centre', () => {
  it.each([
    ['The Maseru Law Centre accused Chad of murder.', 'Maseru Law Centre', 'organisation'],
    ['The Nairobi Centre for Peace left.', 'Nairobi Centre for Peace', 'organisation'],
    ['The Centre urged Chad to talk.', 'Centre', 'organisation'],
    ['Rebels hold the Kamanga Health Centre.', 'Kamanga Health Centre', 'place'],
    ['They met at the Durban Exhibition Centre.', 'Durban Exhibition Centre', 'place'],
    ['Rebels attacked the centre of the city.', 'centre of the city', 'place'],
    ['The Centre Party left the coalition.', 'Centre Party', 'party'],
  ] as const)('%s → %s is a %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
});

describe('kinds by what stands beside a name', () => {
  it.each([
    ['Los Tigres attacked the jail. The Tigres killed a guard.', 'Los Tigres', 'organisation'],
    ['General Austin met the king.', 'General Austin', 'person'],
    ['His successor, Bill Skate, left.', 'Bill Skate', 'person'],
    ['Troops occupied the Varsk strip.', 'Varsk', 'place'],
    ['Police in Los Angeles waited.', 'Los Angeles', 'place'],
  ] as const)('%s → %s is a %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));

  it.each([
    ['Police blocked the PA-275 road.', 'PA'],
    ['Workers occupied the BR-163 near Varsk.', 'BR-163'],
    ['Parliament rejected the Terror Bill.', 'Terror Bill'],
  ])('%s: %s is no actor', (text, words) => expect(mentions(text)).not.toContain(words));
});

describe('short for a name', () => {
  it.each([
    ['The Security Council met. The Council condemned Libya.', 'Council', 'un-security-council'],
    ['Lumara Union miners left. The council met.', 'council', 'test/council'],
    ['Los Tigres left. The Tigres killed a guard.', 'Tigres', 'los-tigres'],
    ['Los Tigres fought Los Halcones. The gang killed a guard.', 'gang', 'los-tigres'],
    ['Chad met the Polisario. Peru supports the Front.', 'Front', 'polisario-front'],
    ['Goukou Odei fled. Chad backs Goukou.', 'Goukou', 'goukou-odei'],
    ['Jan Oden of Chad left. His country is poor.', 'country', 'chad'],
  ] as const)('%s → %s', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('where a name stands', () => {
  it.each([
    ['Velmark bombed Peru. Chad fears for the minority in Velmark.', 'Velmark', 'state'],
    ["Velmark's defence ministry threatened Peru.", 'Velmark', 'state'],
    ['Confidence in Brandel fell. Brandel accused Chad.', 'Brandel', 'person'],
    ['Jets were rocketing the villages of Polis and Pakhyam.', 'Pakhyam', 'place'],
    ['Ola Rasken, who ran the port, left.', 'Ola Rasken', 'person'],
    ['Ola Rasken, 54, was taken from the port.', 'Ola Rasken', 'person'],
    ['Rasken Copper, which ran the port, left.', 'Rasken Copper', 'company'],
    ['Communist Refoundation, a partner in parliament, left.', 'Communist Refoundation', 'party'],
  ] as const)('%s → %s is a %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
});

describe('the holder of an office', () => {
  const holder = (text: string, published: string): string | undefined => {
    const all = found(text, { published });
    return all.mentions.find((mention) => mention.text === 'prime minister')?.actor;
  };
  it('is whom the list knows to hold it then', () =>
    expect(holder('Romano Prodi lost. The prime minister left.', '1998-10-10')).toBe(
      'romano-prodi',
    ));
  it('is nobody who holds it at another time', () =>
    expect(holder('Romano Prodi lost. The prime minister left.', '2019-10-10')).not.toBe(
      'romano-prodi',
    ));
  it('is nobody where two hold it', () =>
    expect(holder('Romano Prodi met Tony Blair. The prime minister left.', '1998-10-10')).toBe(
      'test/prime-minister',
    ));
});
