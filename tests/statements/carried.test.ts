import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('who is carried in a thing suffers what is done to it', () => {
  itReads([
    ['Gunmen attacked a convoy carrying Malian soldiers.', 'fights: Gunmen > Malian soldiers'],
    ['Separatists ambushed a truck packed with soldiers.', 'fights: Separatists > soldiers'],
    [
      'Rebels fired on a helicopter carrying President Omar Bongo.',
      'fights: Rebels > President Omar Bongo',
    ],
    [
      'The coast guard intercepted a boat carrying Haitian migrants.',
      'coerces: coast guard > Haitian migrants',
    ],
  ]);
  itLeavesAlone([
    'The army stopped a convoy carrying maize.',
    'A lorry packed with bricks hit a bus.',
  ]);
});

describe('whoever uses others for a deed does it too', () => {
  itReads([
    [
      'China used its coast guard to attack Filipino fishermen.',
      'fights: China > Filipino fishermen',
      'fights: coast guard > Filipino fishermen',
    ],
    [
      'Envoys dispatched by Peru to negotiate with the Chilean rebels went home.',
      'consults-with: Envoys = Chilean rebels, planned',
    ],
  ]);
});
