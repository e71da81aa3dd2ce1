import { describe, expect, it } from 'vitest';
import { idOf, membersOf } from './reading-actors.ts';

describe('a description in the headline', () => {
  const cases = [
    [
      'Leftist rebels storm radio station\n\nThe Reef Liberation Front stormed a radio station in Oruro on Monday. The group killed a guard.',
      'Leftist rebels',
      'reef-liberation-front',
    ],
    [
      'Envoy expelled\n\nZambia expelled the Danish ambassador, Ola Rask, on Friday.',
      'Envoy',
      'ola-rask',
    ],
    [
      'Bishop to mediate in strike\n\nBishop Ola Rask agreed on Monday to mediate between the union and Chad.',
      'Bishop',
      'ola-rask',
    ],
    [
      'Company denies bribes\n\nThe mining company Rask Copper denied on Monday that it had paid bribes.',
      'Company',
      'rask-copper',
    ],
  ] as const;
  it.each(cases)('%s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('stands for those with whom the same is done', () =>
    expect(
      membersOf(
        'Opposition chiefs arrested in Moundou\n\nPolice in Chad arrested Anna Holt and Jan Lind on Monday.',
        'Opposition chiefs',
      ),
    ).toEqual(['Anna Holt', 'Jan Lind']));

  it('is told by the title in a name and by other words for an office', () => {
    expect(
      idOf(
        "Spain's king in Rabat\n\nKing Juan Carlos of Spain was welcomed by King Mohammed VI of Morocco on Monday.",
        'king',
      ),
    ).toBe('juan-carlos-i');
    const text =
      'Montenegro jails opposition chiefs\n\nA court sentenced two leaders of the opposition and two men to prison on Monday.';
    expect(idOf(text, 'opposition chiefs')).toBe(idOf(text, 'leaders of the opposition'));
  });

  const apart = [
    ['Envoy shot dead\n\nThieves shot Anna Lind, an actress, in Chad on Monday.', 'Envoy'],
    [
      'Minister praises rebels\n\nForeign Minister Ola Rask and Interior Minister Jan Lind spoke in Chad on Monday.',
      'Minister',
    ],
    [
      'Former minister jailed\n\nInterior Minister Jan Lind praised a court in Chad on Monday.',
      'Former minister',
    ],
    [
      'Danish envoy expelled\n\nThe Swedish ambassador in Chad, Jan Lind, protested on Monday.',
      'Danish envoy',
    ],
    ['Rebels attack Oruro\n\nPolice in Oruro shot at Jan Lind on Monday.', 'Rebels'],
  ] as const;
  it.each(apart)('is nobody whom the text does not tell: %s', (text, words) =>
    expect(idOf(text, words)).not.toMatch(/rask|lind/u),
  );

  it('takes up no description of the text that a name stands nearer to', () =>
    expect(
      idOf(
        'Rebels free captives\n\nThe Reef Liberation Front freed 22 captives on Sunday. The rebels had held them for a year.',
        'rebels',
      ),
    ).toBe('reef-liberation-front'));
});
