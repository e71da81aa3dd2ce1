import { describe, expect, it } from 'vitest';
import { actorOf, idOf, kindOf, mentions } from './reading-actors.ts';

describe('where a name begins and ends', () => {
  it.each([
    ["The party nominated Orin as Talle's successor.", ['Orin', 'Talle']],
    ['The Saudi ambassador, Riyadh al-Khatib, has carried messages.', ['Riyadh al-Khatib']],
    [
      'Constitutional Affairs Minister G. L. Peiran wept.',
      ['Constitutional Affairs Minister G. L. Peiran'],
    ],
    ["Lime Growers' Union President Ann Dia wept.", ["Lime Growers' Union"]],
    ['Lake Party Chairman Paul Ode wept.', ['Lake Party', 'Lake Party Chairman Paul Ode']],
    ['Two companies, Riyadh Metro and London Gas, wept.', ['Riyadh', 'London Gas']],
  ])('%s', (text, names) => expect(mentions(text)).toEqual(expect.arrayContaining(names)));

  it('the office of a ministry names no body of its own', () =>
    expect(mentions('Interior Ministry Spokesman Paul Ode wept.')).toEqual([
      'Interior Ministry Spokesman Paul Ode',
    ]));

  it('a brother-in-law is one word', () =>
    expect(mentions('The brother-in-law of the king, Paul Ode, wept.')).toEqual([
      'brother-in-law of the king',
      'king',
      'Paul Ode',
    ]));
});

describe('ships bear the names of people', () => {
  it('and are none', () => {
    expect(
      kindOf(
        'The aircraft carrier Charles de Gaulle sailed.',
        'aircraft carrier Charles de Gaulle',
      ),
    ).toBe('military');
    expect(
      actorOf('The navy sent its carrier Abraham Lincoln north.', 'carrier Abraham Lincoln')
        ?.identity,
    ).not.toBe('listed');
    expect(kindOf('The frigate Ann Dia sank.', 'Ann Dia')).toBe('military');
  });
  it('but a person aboard one is', () =>
    expect(kindOf('The yacht that Ann Dia owned sank.', 'Ann Dia')).toBe('person'));
});

describe('an apposition renames one', () => {
  const two = 'The Lake Front and the Hill Army, an alliance of rebels, attacked Togo.';
  it('of two bodies', () => {
    expect(idOf(two, 'Lake Front')).not.toBe(idOf(two, 'Hill Army'));
    expect(idOf(two, 'alliance of rebels')).toBe('hill-army');
  });
  const held = 'An aide to the mayor of Sulu, Karim Bantolan, wept.';
  it('of a person and whom he serves', () => {
    expect(idOf(held, 'aide')).toBe('karim-bantolan');
    expect(idOf(held, 'mayor of Sulu')).not.toBe('karim-bantolan');
  });
  it('and what somebody calls a body is no name of his own', () => {
    const text = 'A lawmaker from the ruling party called the court biased.';
    expect(idOf(text, 'court')).not.toBe(idOf(text, 'ruling party'));
  });
  it('is the company right before it', () => {
    const text =
      'Ann Dia wants a larger share for the national oil company, KazMunaiGas, which wept.';
    expect(idOf(text, 'national oil company')).toBe('kazmunaygas');
  });
});

describe('the headline and the text tell one another', () => {
  const body = 'Prime Minister Edward Harth on Thursday called a general election. Mr Harth wept.';
  it('whose surname the first word is', () =>
    expect(idOf(`Harth calls election as miners strike\n\n${body}`, 'Harth')).toBe('edward-harth'));
});

describe('a place beside another', () => {
  it.each([
    ['They crossed the desert around Tindouf and Colomb-Belar.', 'Colomb-Belar', 'place'],
    ['Soldiers fled to camps in Torvas and Orlan-Bek.', 'Orlan-Bek', 'place'],
  ])('%s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
});

describe('two courts', () => {
  it('of which only one is the highest', () => {
    const text = 'A court in Lima jailed Ann Dia. The Supreme Court freed her. The court said so.';
    expect(idOf(text, 'Supreme Court')).not.toBe(idOf(text, 'court'));
    expect(idOf(text, 'court', 1)).toBe(idOf(text, 'Supreme Court'));
  });
});
