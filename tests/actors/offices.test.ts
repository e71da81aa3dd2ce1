import { describe, expect, it } from 'vitest';
import { actorOf, idOf, membersOf } from './reading-actors.ts';

describe('an office in other words', () => {
  const cases = [
    [
      'Danish Prime Minister Ola Rask quit. The Danish premier had no votes.',
      'Danish premier',
      'ola-rask',
    ],
    [
      'President Ola Rask of Chad fled. The ousted president is in Togo.',
      'ousted president',
      'ola-rask',
    ],
    ['Peru recalled its ambassador, Ola Rask. The envoy left at dawn.', 'envoy', 'ola-rask'],
    [
      'British Foreign Secretary Ola Rask wept. The minister asked for peace.',
      'minister',
      'ola-rask',
    ],
    ['Archbishop Ola Rask wept. The cleric asked for peace.', 'cleric', 'ola-rask'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('is one word with its hyphen, whatever the tree says', () =>
    expect(
      idOf(
        "Australia's governor-general, Sir John Kerr, met Anna Holt. The governor-general was glad.",
        'governor-general',
        1,
      ),
    ).toBe('john-kerr'));

  it('is nobody where two fit, or where the office is another one', () => {
    expect(
      idOf('Ambassador Ola Rask met Ambassador Jan Lind. The envoy was angry.', 'envoy'),
    ).not.toMatch(/rask|lind/u);
    expect(idOf('Finance Minister Ola Rask resigned. The premier was angry.', 'premier')).not.toBe(
      'ola-rask',
    );
  });
  it('"the two leaders" are no ministers', () =>
    expect(
      membersOf(
        'President Ola Rask called King Jan Lind. Foreign Minister Anna Holt met the king. The two leaders agreed.',
        'leaders',
      ),
    ).toEqual(['Ola Rask', 'Jan Lind']));
});

describe('a person’s own body', () => {
  it('"his party" is the one that he leads', () =>
    expect(
      idOf(
        'Ola Rask, leader of the Reef Party, met Jan Lind. Rask said his party would win.',
        'party',
      ),
    ).toBe('reef-party'));
  it('"his movement" is the one that the list says he leads', () =>
    expect(idOf('Jonas Savimbi said his movement would fight on.', 'movement')).toBe('unita'));
  it('"her government" is a listed leader’s, though the text does not name her state', () =>
    expect(idOf('Margaret Thatcher said her government would not give in.', 'government')).toBe(
      'united-kingdom',
    ));
  it('is a new one where nothing tells', () =>
    expect(actorOf('Ola Rask said his party would win.', 'party')?.identity).toBe('described'));
});

describe('the state that a text is about', () => {
  const raid =
    'Gunmen stormed a hall in Lima, and President Ola Rask vowed revenge. Chile condemned the raid. Peru was in shock, and police in Cusco arrested four men.';
  it('is the one where it happened', () =>
    expect(idOf(`${raid} The raiders accused the government of lying.`, 'government')).toBe(
      'peru',
    ));
  it('is not meant behind another one', () =>
    expect(idOf(`${raid} Chile said the government would help.`, 'government')).not.toBe('peru'));
});
