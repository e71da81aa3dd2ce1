import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('encyclopedia prose', () => {
  itReads([
    [
      'The Tana Front is a militia in Kenya. In 2017 it clashed with fighters of the Lamu Brigade. The group receives weapons from Eritrea.',
      'based-in: militia > Kenya',
      'fights: Tana Front = fighters of the Lamu Brigade, on 2017',
      'serves: fighters of the Lamu Brigade > Lamu Brigade',
      'aids: Eritrea > group',
    ],
    ['The Tana Front is a militia made up of farmers.', 'member-of: farmers > militia'],
  ]);
});

describe('statements of governments', () => {
  itReads([
    [
      'Norway condemns in the strongest terms the attack carried out on 5 June by the Tana Front.',
      'accuses: Norway > Tana Front',
    ],
    [
      'The kidnapping of the priest by the Tana Front was condemned by Peru.',
      'accuses: Peru > Tana Front',
      'fights: Tana Front > priest',
    ],
    ['The militia was deployed alongside Hezbollah.', 'coordinates-with: militia = Hezbollah'],
  ]);
  itLeavesAlone(['Militants in Kenya waited.', 'The embassy in London was closed.']);
});

describe('deeds in the background of a sentence', () => {
  itReads([
    ["Norway's role in the campaign against the militia was praised.", 'fights: Norway > militia'],
    [
      'Kenya praised the army in the fight against the militia.',
      'supports: Kenya > army',
      'fights: army > militia',
    ],
    ['Kenya is fighting to rid the country of the militia.', 'fights: Kenya > militia, planned'],
  ]);
  itLeavesAlone(["Norway's role in the play was praised."]);
});

describe('resolutions, whose clauses have no subject', () => {
  itReads([
    [
      'The Security Council,\n\nRecalling its decisions,\n\n1. Condemns the attack by Iran on Chad;\n\n2. Calls on Chad to wait;\n\n3. Urges Norway to help Chad.',
      'accuses: Security Council > Iran',
      'fights: Iran > Chad',
      'requests: Security Council > Chad',
      'requests: Security Council > Norway',
      'aids: Norway > Chad, requested',
    ],
    [
      'The Assembly adopted a resolution on the border.\n\nThe resolution:\n\nCondemns Iran;',
      'accuses: Assembly > Iran',
    ],
  ]);
  itLeavesAlone([
    // Nobody is said to do it.
    'Condemns Iran in a letter;',
    'The Security Council,\n\nThe envoy slept.\n\nCondemns Iran;',
  ]);
});

describe('statements under the heading of a body', () => {
  itReads([
    [
      'Ministry of Justice of Norway\nStatement by the Ministry\n\nTurkey failed. We condemn Peru.',
      'accuses: Ministry of Justice > Peru',
    ],
    [
      'The members of the Security Council condemned the attack by the Taliban.',
      'accuses: members of the Security Council > Taliban',
    ],
  ]);
});

describe('what only its bystanders are denied to be in', () => {
  itReads([
    ['We are not party to the arrangement between Peru and Chad.', 'agrees-with: Peru = Chad'],
  ]);
});

describe('spellings of given names from Arabic', () => {
  itReads([
    [
      'Muhammad bin Salman visited Oman. Mohamed bin Salman met Omar Dia.',
      'consults-with: Muhammad bin Salman > Oman',
      'consults-with: Mohamed bin Salman = Omar Dia',
    ],
  ]);
});
