import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('a capital is its government', () => {
  const cases = [
    ['Ankara warned the rebels.', 'Ankara', 'turkey'],
    ['The army rejected Nairobi’s demands.', 'Nairobi', 'kenya'],
    ['Chad wants better ties with Ankara.', 'Ankara', 'turkey'],
    ['A treaty between Lima and Quito was signed.', 'Lima', 'peru'],
    ['A treaty between Lima and Quito was signed.', 'Quito', 'ecuador'],
    ['The Kremlin condemned the raid.', 'Kremlin', 'russia'],
    ['The rebels are backed by Oslo.', 'Oslo', 'norway'],
    ['Vienna is not prepared to pay.', 'Vienna', 'austria'],
    ['Tokyo and Seoul are in a row over fish.', 'Seoul', 'south-korea'],
    ['Lima is at odds with the union.', 'Lima', 'peru'],
    ['The union wagged a finger at Warsaw.', 'Warsaw', 'poland'],
    ['Chad hit back at Ankara.', 'Ankara', 'turkey'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});

describe('a capital is a place', () => {
  const cases = [
    ['The envoys met in Ankara.', 'Ankara', 'ankara'],
    ['He flew to Nairobi on Monday.', 'Nairobi', 'nairobi'],
    ['Fighting broke out near Tripoli.', 'Tripoli', 'tripoli'],
    ['The suburbs of Damascus were quiet.', 'Damascus', 'damascus'],
    ['OSLO, May 4 - The union called a strike.', 'OSLO', 'oslo'],
    ['Protesters marched through Lima.', 'Lima', 'lima'],
    ['Vienna is a city on the Danube.', 'Vienna', 'vienna'],
    ['Lima is in Peru.', 'Lima', 'lima'],
    ['The talks at Warsaw failed.', 'Warsaw', 'warsaw'],
  ] as const;
  it.each(cases)('%s (%s)', (text, words, id) => expect(idOf(text, words)).toBe(id));
});
