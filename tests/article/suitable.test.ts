import { describe, expect, it } from 'vitest';
import { unsuitability } from '../../src/article/suitable.ts';

const news =
  'The government of Peru recalled its ambassador from Quito on Tuesday after soldiers of both countries exchanged fire on a bridge near Huaquillas. Nobody was hurt, the army said, and the two presidents agreed by telephone to send observers to the border before the end of the week.';
const names =
  'Hassan Rouhani, Mohammad Javad Zarif, Bashar al-Assad, Hassan Nasrallah, Abdel Fattah el-Sisi, Recep Tayyip Erdogan, Ahmet Davutoglu, Vladimir Putin and Sergei Lavrov met Ban Ki-moon, Federica Mogherini, Jean-Yves Le Drian, Frank-Walter Steinmeier and John Kerry in Vienna, Lausanne, Geneva, Tehran and Ankara.';
const swedish =
  'Regeringen i Peru kallade på tisdagen hem sin ambassadör från Quito efter att soldater från de båda länderna beskjutit varandra på en bro nära Huaquillas. Ingen skadades, uppgav armén, och de två presidenterna kom per telefon överens om att skicka observatörer till gränsen före veckans slut.';
const spanish =
  'El Gobierno de Perú llamó a consultas el martes a su embajador en Quito después de que soldados de ambos países intercambiaran disparos en un puente cerca de Huaquillas. Nadie resultó herido, según el ejército, y los dos presidentes acordaron por teléfono enviar observadores a la frontera.';
const chinese =
  '秘鲁政府周二召回驻基多大使，此前两国士兵在瓦基亚斯附近的一座桥上交火。军方称无人受伤，两国总统通过电话同意在周末之前向边境派遣观察员。'.repeat(
    2,
  );

describe('a text that is read', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['news', news],
    ['news in capitals', news.toUpperCase()],
    ['a list of foreign names', names],
    ['a short text of any language', swedish.split(' ').slice(0, 30).join(' ')],
    ['one word', 'Peru'],
    ['English with a long foreign quotation', `${news} “${spanish}” ${news}`],
  ];
  it.each(cases)('%s', async (_what, text) => {
    expect(await unsuitability(text)).toBe(null);
  });
});

describe('a text that is not read', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '', /empty/],
    ['white space', ' \n\u00a0\t', /empty/],
    ['Swedish', swedish, /not English/],
    ['Spanish', spanish, /not English/],
    ['Spanish in capitals', spanish.toUpperCase(), /not English/],
    ['Chinese, which has no spaces', chinese, /not English/],
    ['more than a million characters', 'Peru. '.repeat(200_000), /too long: 1200000 characters/],
  ];
  it.each(cases)('%s', async (_what, text, what) => {
    expect((await unsuitability(text))?.what).toMatch(what);
  });

  it('is counted in characters, not in code units', async () => {
    expect(await unsuitability('🇵🇪'.repeat(300_000))).toBe(null);
  });
});
