import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('whom a description takes up by kind, trade or office', () => {
  const cases = [
    [
      'Rallin Resources has sued Guinea over its licence. The minister smiled. The miner wants a billion dollars.',
      'miner',
      'rallin-resources',
    ],
    [
      'Ferro Metals owns the port. Hubei Alumina, a Chinese rival, won the deposit. The Chinese company said nothing.',
      'Chinese company',
      'hubei-alumina',
    ],
    [
      'The Supreme Court freed two men in Lima. The families left the capital. They said that the judges were afraid.',
      'judges',
      'test/supreme-court',
    ],
    [
      'Gen. Amos Toll met Bishop Lund in Kampala. A week went by. Nobody knew whom the general would name.',
      'general',
      'amos-toll',
    ],
    [
      'The National Pilots’ Association met Air Malta in Valletta. The union called a strike.',
      'union',
      'national-pilots-association',
    ],
    [
      'The Lions of Tana, a rebel group, left. The Qamar Brigades attacked a town in Kenya. They took it at night. The group has two thousand men.',
      'group',
      'qamar-brigades',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('what a description leaves open', () => {
  const cases = [
    [
      'Gen. Pieter Holm and Gen. Otto Lund met in Kampala. The visitors saw that the general was tired.',
      'general',
      'test/general',
    ],
    [
      'Jan Oden, the finance minister, and Mia Lund, the health minister, met. The defence minister stayed at home.',
      'defence minister',
      'test/defence-minister',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('whom the words around a description rule out or bring near', () => {
  const cases = [
    [
      'President Otto Lund fell ill in Kampala. Vice-President Mia Rask said that the president had died.',
      'president',
      'otto-lund',
    ],
    [
      'The Presidential Guard left its barracks in Conakry. The guard took the palace.',
      'guard',
      'test/presidential-guard',
    ],
    [
      'The Qamar Front took a town in Mali. A report by the Lund Institute says so. The London-based organisation wants a trial.',
      'London-based organisation',
      'lund-institute',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('what a company says of itself, and counterparts', () => {
  const cases = [
    ['Ferrado Alvarim will pay for the dam, the miner said on Friday.', 'miner', 'ferrado-alvarim'],
    [
      'President Mia Rask of Kenya called President Otto Lund of Norway. Her Norwegian counterpart was asleep.',
      'Norwegian counterpart',
      'otto-lund',
    ],
    [
      'The regional court closed. The International Court of Justice met in Suva. The court will rule soon.',
      'court',
      'international-court-of-justice',
    ],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('leaves who does something to others what it is', () =>
    expect(idOf('Otto Lund has left the country, the bank said.', 'bank')).not.toBe('otto-lund'));
});
