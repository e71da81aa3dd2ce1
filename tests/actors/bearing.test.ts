import { describe, expect, it } from 'vitest';
import { idOf, kindOf } from './reading-actors.ts';

describe('what the bearer of an unlisted name does tells its kind', () => {
  it.each([
    ['Denktar met Karamano in Ankara. Karamano resigned in May.', 'Karamano', 'person'],
    ["Brandel's wife was jailed. Chad accused Brandel.", 'Brandel', 'person'],
    ['Kabbor was overthrown in May. Nigeria backed Kabbor.', 'Kabbor', 'person'],
    ['The government of Norvania left the talks. Chad accused Norvania.', 'Norvania', 'state'],
    ["Sorvia's army crossed the river. Sorvia left the talks.", 'Sorvia', 'state'],
    ['Prime Minister Adela Kron of Sorvia met the king on Monday.', 'Sorvia', 'state'],
    ['Clashes broke out in Varsk. Troops hold Varsk.', 'Varsk', 'place'],
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
