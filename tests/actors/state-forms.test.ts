import { describe, expect, it } from 'vitest';
import { statesCalled } from '../../src/actors/sieves/state-forms.ts';
import { idOf } from './reading-actors.ts';

describe('the states that words can mean', () => {
  it.each([
    ['the west african nation', 'GHA', 'KEN'],
    ['the african nation', 'KEN', 'JPN'],
    ['the island kingdom', 'TON', 'SAU'],
    ['asia’s youngest state'.replace('’', ' ’'), 'TLS', 'SSD'],
    ['the landlocked country', 'NPL', 'GHA'],
  ])('%s', (words, one, other) => {
    expect(statesCalled(words)?.has(one)).toBe(true);
    expect(statesCalled(words)?.has(other)).toBe(false);
  });
  it('plain words tell nothing', () => expect(statesCalled('the big country')).toBeNull());
});

describe('whom a word for a form or region of states means', () => {
  it.each([
    ['Ghana sued Japan. The West African country wants money.', 'West African country', 'ghana'],
    ['Ghana sued Japan. The island nation denied it.', 'island nation', 'japan'],
    ['Nepal sued India. The small landlocked republic won.', 'small landlocked republic', 'nepal'],
    ['Kenya praised East Timor. The world’s youngest nation won.', 'youngest nation', 'east-timor'],
    ['Kenya sued Japan. Africa’s poorest country won.', 'poorest country', 'kenya'],
  ])('%s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('of two that fit neither is meant', () => {
    const id = idOf('Kenya sued Ghana. Africa’s poorest country won.', 'poorest country');
    expect(id).not.toBe('kenya');
    expect(id).not.toBe('ghana');
  });
});
