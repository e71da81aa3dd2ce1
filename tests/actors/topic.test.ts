import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('what an article is about', () => {
  const cases = [
    [
      'The Tana Front is a militia in Kenya. In 2017 it fought the Lamu Movement. The group has four camps.',
      'group',
      'tana-front',
    ],
    [
      'Kataib al-Noor (Arabic, "Light Brigades") is a militia in Syria. The Light Brigades fought Turkey.',
      'Light Brigades',
      'kataib-al-noor',
    ],
    ['Mamadou Sarr is a Malian politician.', 'Mamadou Sarr', 'mamadou-sarr'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) =>
    expect(idOf(text, words, words === 'Light Brigades' ? 1 : 0)).toBe(id),
  );

  it('is not what another sentence begins with', () =>
    expect(
      idOf('The Tana Front fought. The Lamu Movement is a militia. The group fled.', 'group'),
    ).not.toBe('tana-front'));
});

describe('whose it is', () => {
  const cases = [
    ['Chile thanked Peru for its help.', 'its', 'peru'],
    ['Kenya supports Somalia in its fight.', 'its', 'somalia'],
    ['Norway gave Ukraine the boats it needs.', 'it', 'ukraine'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});
