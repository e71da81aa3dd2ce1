import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('what another word says better', () => {
  itReads([
    ['Norway cut ties with Qatar.', 'sanctions: Norway > Qatar'],
    ['Chile suspended joint patrols with Peru.', 'sanctions: Chile > Peru'],
    ['Norway has no ties with Mali.', 'not allied-with: Norway = Mali'],
  ]);
});

describe('freeing', () => {
  itReads([
    [
      'The rebels seized the consul, and police freed him.',
      'coerces: rebels > consul',
      'aids: police > consul',
    ],
    [
      'The rebels seized the consul and freed him.',
      'coerces: rebels > consul',
      'withdraws-from: rebels > consul',
    ],
    [
      'Police arrested a nun. The bishop asked the junta to release her.',
      'coerces: Police > nun',
      'requests: bishop > junta',
      'withdraws-from: junta > nun, requested',
    ],
  ]);
});

describe('denied charges', () => {
  itReads([
    [
      'Burundi accused Rwanda of training the mutineers. Rwanda denied the charge.',
      'accuses: Burundi > Rwanda',
      'aids: Rwanda > mutineers, by Burundi',
      'rejects: Rwanda > Burundi',
      'not aids: Rwanda > mutineers, by Rwanda',
    ],
    [
      'Peru accused Chile of arming the rebels, a charge that Chile denies.',
      'accuses: Peru > Chile',
      'aids: Chile > rebels, by Peru',
      'rejects: Chile > Peru',
      'not aids: Chile > rebels, by Chile',
    ],
    ['Peru attacked Chile. Norway denied the request.', 'fights: Peru > Chile'],
  ]);
});

describe('who is hardly meant', () => {
  itReads([
    [
      'Rebels burned the mill. “They killed my father,” a miner said.',
      'fights: Rebels > father, by miner',
    ],
  ]);
  itLeavesAlone(['The nuns slept. “They killed my father,” a miner said.']);
});

describe('whoever leads a body is not against it where several are meant', () => {
  itReads([
    [
      'The Reds quarrelled with the Hill Front over fuel. Omar Dar, who leads the Hill Front, blamed both groups.',
      'accuses: Omar Dar > Reds',
      'accuses: Reds > Hill Front',
      'leads: Omar Dar > Hill Front',
    ],
    [
      'Omar Dar, the leader of the union, accused the union of cowardice.',
      'accuses: Omar Dar > union',
      'leads: Omar Dar > union',
    ],
    [
      'The tribunal handed control of the party to Grover Diaz.',
      'supports: tribunal > Grover Diaz',
    ],
  ]);
});
