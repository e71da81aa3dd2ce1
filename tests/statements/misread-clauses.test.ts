import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('sentences that begin with a clause as their subject', () => {
  itReads([
    ['That Serbia attacked Chad alarmed Austria.', 'fights: Serbia > Chad'],
    ['The fact that Iran attacked Chad angered Jordan.', 'fights: Iran > Chad'],
    ['That Russia attacked Chad is denied by Moscow.', 'not fights: Russia > Chad, by Moscow'],
    [
      'That the police beat the students is denied by the ministry.',
      'not fights: police > students, by ministry',
    ],
  ]);
});

describe('conditions without "if"', () => {
  itReads([
    ['Were Iran to attack Chad, Norway would respond.', 'fights: Iran > Chad, conditional'],
    ['Should Iran attack Chad, Norway would respond.', 'fights: Iran > Chad, conditional'],
  ]);
});

describe('protest by refusing', () => {
  itReads([
    [
      'The bishops declined to attend in protest against the government.',
      'protests-against: bishops > government',
    ],
  ]);
});

describe('resolutions that are vetoed', () => {
  itReads([
    [
      'Norway vetoed a Security Council resolution condemning Chad.',
      'supports: Norway > Chad',
      'not accuses: Security Council > Chad',
    ],
    ['Norway vetoed a resolution denouncing Chad.', 'supports: Norway > Chad'],
    ['The Council adopted a resolution condemning Chad.', 'accuses: Council > Chad'],
  ]);
});

describe('verbs that are as well nouns, between names and a plural', () => {
  itReads([
    [
      'Cuba and the Soviet Union supply tanks to Algeria.',
      'aids: Cuba > Algeria',
      'aids: Soviet Union > Algeria',
    ],
    [
      'China and North Korea back rebels in Burma.',
      'supports: China > rebels',
      'supports: North Korea > rebels',
    ],
  ]);
  itLeavesAlone(['Cuba and Libya trade goods.', 'Peru and Chile border disputes.']);
});

describe('the doer of a deed that somebody judges', () => {
  itReads([
    [
      'Norway condemned the arrests of union leaders by the police.',
      'accuses: Norway > police',
      'coerces: police > union leaders',
    ],
    ['The bishops have insisted that the general resign.', 'requests: bishops > general'],
  ]);
  itLeavesAlone(['Norway condemned the arrests of May by telephone.']);
});

describe('what is refused, tried and believed', () => {
  itReads([
    [
      'The owners had refused for months to recognise the union.',
      'rejects: owners > union',
      'not supports: owners > union',
    ],
    [
      'The mayor was killed by a gunman whom the police believe to be a member of the guild.',
      'fights: gunman > mayor',
      'member-of: gunman > guild, possible, by police',
    ],
    [
      'The army tried to retake the town from the rebels.',
      'controls: army > town, planned',
      'fights: army > rebels',
    ],
    ['Chad looks on the militia as a tool of Sudan.', 'serves: militia > Sudan'],
    ['The bishop acted as an envoy of Chile.', 'serves: bishop > Chile'],
    [
      'The head of the union, who accused the company of lying, slept.',
      'leads: head of the union > union',
      'accuses: head of the union > company',
    ],
    ['Pupils formed a human chain to protect the judge.', 'aids: Pupils > judge, planned'],
    ['The elders appealed to Oslo for protection from the militia.', 'requests: elders > Oslo'],
    ['Migrants broke through the gate from Serbia.'],
    ['Chile arrested six Ethiopian dissidents.', 'coerces: Chile > Ethiopian dissidents'],
    ['The general was welcomed home by crowds.', 'supports: crowds > general'],
    [
      'The bishop hid students wanted by the police.',
      'aids: bishop > students',
      'accuses: police > students',
    ],
  ]);
  itLeavesAlone([
    'The king waited for months to receive the envoy.',
    'Sources close to the council slept.',
    'Mr. Sata remembered his defeat by the Liberals.',
  ]);
});
