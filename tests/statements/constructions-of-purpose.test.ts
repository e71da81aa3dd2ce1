import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('refusals said with "not"', () => {
  itReads([
    [
      'Germany will not accept the Serbian proposal.',
      'not agrees-with: Germany > Serbian, planned',
      'rejects: Germany > Serbian',
      'not requests: Serbian > Germany, planned',
    ],
    [
      'The French government said it would not meet the hijackers’ demands.',
      'rejects: French government > hijackers, by French government',
    ],
    [
      'Honduran police will no longer tolerate marches by the miners.',
      'threatens: Honduran police > miners',
    ],
    ['The junta did not allow UN monitors to enter.', 'coerces: junta > UN monitors'],
    [
      'China is not prepared to forgive Japan.',
      'rejects: China > Japan',
      'not supports: China > Japan, planned',
    ],
  ]);
  itLeavesAlone([
    'Panama did not accept responsibility for the attack.',
    'The treaty does not allow nuclear tests.',
    'The minister would not say more.',
  ]);
});

describe('defiance', () => {
  itReads([
    [
      'Kenya went ahead with the launch despite warnings from Tanzania.',
      'rejects: Kenya > Tanzania',
    ],
    [
      'The minister refused to resign despite pressure from the miners.',
      'rejects: minister > miners',
    ],
  ]);
  itLeavesAlone(['Kenya won despite the rain.', 'Exports from Peru grew despite the crisis.']);
});

describe('what a protest is for', () => {
  itReads([
    [
      'Workers marched to demand better pay from the government.',
      'protests-against: Workers > government',
      'requests: Workers > government',
    ],
    [
      'Thousands of students staged marches to demand reforms by President Moi.',
      'protests-against: Thousands of students > President Moi',
      'requests: Thousands of students > President Moi',
    ],
  ]);
  itLeavesAlone(['Soldiers marched to reach the coast.']);
});

describe('a truce broken', () => {
  itReads([
    ['Both the army and the Tamil Tigers violated the truce.', 'fights: army = Tamil Tigers'],
  ]);
  itLeavesAlone(['The driver violated the rules.']);
});

describe('threats that hang on what somebody does', () => {
  itReads([
    [
      'The miners warned they would strike unless the government raised wages.',
      'threatens: miners > government',
    ],
    ['Peru threatened retaliation if Chile attacked.', 'threatens: Peru > Chile'],
  ]);
  itLeavesAlone([
    'The agency warned that children would die if Chile failed to act.',
    'The minister warned that prices would rise unless it rained.',
  ]);
});

describe('who is beyond a border', () => {
  itReads([
    ['Togo sent tanks to its frontier with Ghana.', 'mobilizes-against: Togo > Ghana'],
    [
      'Togo held military exercises near the Ghanaian border.',
      'mobilizes-against: Togo > Ghanaian',
    ],
  ]);
  itLeavesAlone(['Togo opened a market on its border with Ghana.']);
});

describe('what is for and against whom by its name', () => {
  itReads([
    ['Students held anti-American protests.', 'protests-against: Students > American'],
    ['Villagers took part in anti-Japanese riots.', 'protests-against: Villagers > Japanese'],
  ]);
  itLeavesAlone(['Anti-American feeling is on the rise.']);
});

describe('what two do to each other', () => {
  itReads([
    ['Chad and Togo accused one another of theft.', 'accuses: Chad > Togo', 'accuses: Togo > Chad'],
    [
      'Chad and Togo met in Paris. Each blamed the other for the war.',
      'consults-with: Chad = Togo',
      'accuses: Chad > Togo',
      'accuses: Togo > Chad',
    ],
  ]);
});
