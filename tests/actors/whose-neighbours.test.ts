import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('states and unions told of in the last sentences', () => {
  it.each([
    ['Peru and Chile fined Tonga. They said their neighbour had lied.', 'neighbour', 'tonga'],
    ['Peru and Chile fined Tonga. They said their neighbours had lied.', 'neighbours', 'x'],
    [
      'Jan Oden, head of the AFL-CIO, met the Pilots Union. The labor federation struck.',
      'labor federation',
      'afl-cio',
    ],
    [
      'Peru sued the poor country of Chad. Chad paid. Iran met Oman. Oman left. Iran was scornful. Men said the country lied.',
      'country',
      'iran',
    ],
  ])('%s (%s)', (text, words, id) => {
    const found = idOf(text, words);
    if (id === 'x') expect(found).not.toBe('tonga');
    else expect(found).toBe(id);
  });

  it('the government named by a party that no list has is that of the dateline', () =>
    expect(
      idOf(
        'CANBERRA - Australia was calm. Men said the Labor government had failed.',
        'Labor government',
      ),
    ).toBe('australia'));

  it.each([
    ['The ministry fed the homeless.', 'homeless'],
    ['Guards fired on the displaced.', 'displaced'],
  ])('%s: people', (text, words) => expect(idOf(text, words)).not.toBeNull());
  it('an adjective is nobody', () => expect(idOf('The firm sold poor goods.', 'poor')).toBeNull());
});

describe('the police and the junta of the state that a text is about', () => {
  it.each([
    [
      'LIMA - Peruvian police held ten. The police said they had arms.',
      'police',
      'Peruvian police',
    ],
    ['LIMA - Police held ten. Peruvian police said they had arms.', 'Police', 'Peruvian police'],
    ['BAMAKO - A junta took Mali. Chad told the junta to go.', 'junta', 'junta'],
    [
      'KHARTOUM - The Sudanese army fired. The armed forces lost men.',
      'armed forces',
      'Sudanese army',
    ],
  ])('%s', (text, words, same) =>
    expect(idOf(text, words, words === same ? 1 : 0)).toBe(idOf(text, same)),
  );

  it.each([
    ['PARIS - Police held ten. German police said they had arms.', 'Police', 'German police'],
    [
      'LIMA - Police in Cusco held ten. Peruvian police left.',
      'Police in Cusco',
      'Peruvian police',
    ],
    ['LIMA - Traffic police held ten. Peruvian police left.', 'Traffic police', 'Peruvian police'],
  ])('%s: another', (text, words, same) => {
    expect(idOf(text, same)).not.toBeNull();
    expect(idOf(text, words)).not.toBe(idOf(text, same));
  });
});
