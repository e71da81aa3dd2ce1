import { describe } from 'vitest';
import { itReads } from './read.ts';

describe('what did not come about', () => {
  itReads([
    ['Togo nearly attacked Chad.', 'not fights: Togo > Chad'],
    ['Togo had almost recognised Chad.', 'not supports: Togo > Chad'],
    ['Togo all but recognised Chad.', 'supports: Togo > Chad, possible'],
    ['The army nearly destroyed the rebels.', 'fights: army > rebels'],
    ['Togo came within hours of attacking Chad.', 'not fights: Togo > Chad'],
    ['Togo came close to attacking Chad.', 'not fights: Togo > Chad'],
    ['Togo was on the verge of attacking Chad.', 'fights: Togo > Chad, planned'],
    ['Rather than attack the rebels, Togo waited.', 'not fights: Togo > rebels'],
    ['It is not true that Togo armed the rebels.', 'not aids: Togo > rebels'],
    ['It is true that Togo armed the rebels.', 'aids: Togo > rebels'],
    ['It is false that Togo armed the rebels.', 'not aids: Togo > rebels'],
  ]);
});

describe('what is supposed', () => {
  itReads([
    [
      'Togo may punish any state that armed the rebels.',
      'sanctions: Togo > state, possible',
      'aids: state > rebels, conditional',
    ],
    ['Had Togo not armed the rebels, they would have lost.', 'aids: Togo > rebels'],
    ['Had Togo armed the rebels, they would have won.', 'aids: Togo > rebels, conditional'],
    ['Should Iran attack Israel, Britain would wait.', 'fights: Iran > Israel, conditional'],
  ]);
});

describe('what is said is no fact for being judged', () => {
  itReads([
    [
      'Chad condemned the meeting as a Togolese plot against Benin.',
      'fights: Togolese > Benin, by Chad',
    ],
    [
      'Chad called the landing an invasion of Benin by Togolese troops.',
      'fights: Togolese troops > Benin, by Chad',
    ],
    [
      'Police, accused by villagers of shooting the monks and of arming the rebels, fled.',
      'accuses: villagers > Police',
      'fights: Police > monks, by villagers',
      'aids: Police > rebels, by villagers',
    ],
    [
      'Chad rejected Benin’s claim that Togo armed the rebels.',
      'rejects: Chad > Benin',
      'accuses: Benin > Togo',
      'aids: Togo > rebels, possible, by Benin',
    ],
    ['Chad dropped charges that Togo had armed the rebels.', 'aids: Togo > rebels, possible'],
  ]);
});

describe('who wants to say it says it', () => {
  itReads([
    ['Togo would like to thank Chad.', 'supports: Togo > Chad'],
    ['Togo wishes to express its gratitude to Chad.', 'supports: Togo > Chad'],
    ['Togo does not want to thank Chad.', 'not supports: Togo > Chad, planned'],
    ['Togo wants to visit Chad.', 'consults-with: Togo > Chad, planned'],
  ]);
});
