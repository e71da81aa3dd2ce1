import { describe, expect, it } from 'vitest';
import { idOf, kindOf } from './reading-actors.ts';

describe('who is said to be something is it', () => {
  it.each([
    ['Paul Ode met the press. He is the mayor of Lima.', 'mayor of Lima'],
    [
      'Paul Ode fled. He remained the constitutional head of state.',
      'constitutional head of state',
    ],
    ['"I am a head of state, not a thug," Paul Ode said.', 'head of state'],
    ['Paul Ode was paid while he was a minister.', 'minister'],
    ['Paul Ode serves as ambassador to Canada.', 'ambassador'],
    ['Paul Ode resigned as mayor of Lima.', 'mayor of Lima'],
    ['The council named Paul Ode as president.', 'president'],
    ['The king sacked Paul Ode as army chief.', 'army chief'],
    ['Paul Ode replaced Ann Dia as governor.', 'governor'],
    ['Paul Ode, whom the king named prime minister a week ago, wept.', 'prime minister'],
    ['Paul Ode, a lawyer and the leader of the Dawn Party, wept.', 'leader of the Dawn Party'],
  ])('%s', (text, words) => expect(idOf(text, words)).toBe('paul-ode'));

  it.each([
    ['Paul Ode may be the next president of Togo.', 'next president of Togo'],
    ['Paul Ode will be prime minister.', 'prime minister'],
    ['Paul Ode is not the leader of the Dawn Party.', 'leader of the Dawn Party'],
    ['The king wants to name Paul Ode as premier.', 'premier'],
    ['Paul Ode said that if he were the mayor, he would act.', 'mayor'],
    [
      'Police held Paul Ode, a lawyer, and the leader of the Dawn Party.',
      'leader of the Dawn Party',
    ],
  ])('not %s', (text, words) => expect(idOf(text, words)).not.toBe('paul-ode'));

  it('a cleft says nothing of who was told before', () => {
    const text = 'The Dawn Party won. It was the army that lost.';
    expect(idOf(text, 'army')).not.toBe(idOf(text, 'Dawn Party'));
  });
});

describe('what one is to others may be said of bodies and states', () => {
  it.each([
    ["France, the republic's second donor, stopped.", 'second donor', 'france'],
    ['The Lake Party, long a defender of the union, wept.', 'defender of the union', 'lake-party'],
    [
      'The Spanish group Torgas, the majority owner since 1999, called the step unlawful.',
      'majority owner',
      'torgas',
    ],
  ])('%s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('the name of a firm may end in a plural', () => {
    const text = 'Their employer, Merrow Water Consultants, had paid.';
    expect(kindOf(text, 'Merrow Water Consultants')).toBe('company');
    expect(idOf(text, 'employer')).toBe(idOf(text, 'Merrow Water Consultants'));
  });
});

describe('several who are told to be something besides', () => {
  it.each([
    ['Two guards, former soldiers, were held.', 'guards', 'former soldiers'],
    [
      "Togo's opposition parties, usually harsh critics of the king, praised him.",
      'opposition parties',
      'harsh critics of the king',
    ],
  ])('%s', (text, crowd, told) => expect(idOf(text, told)).toBe(idOf(text, crowd)));

  it.each([
    ['Police held two guards, former soldiers and nurses.', 'guards', 'former soldiers'],
    ['Miners, angry soldiers, students marched.', 'Miners', 'angry soldiers'],
  ])('not %s', (text, crowd, told) => expect(idOf(text, told)).not.toBe(idOf(text, crowd)));
});
