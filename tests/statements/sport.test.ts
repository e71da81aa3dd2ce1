import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('games', () => {
  itReads([
    ["Norway's army beat the rebels in a battle.", 'fights: army > rebels'],
    ['Kenya attacked Uganda after the game.', 'fights: Kenya > Uganda'],
    ['Police attacked football fans with batons.', 'fights: Police > football fans'],
    ['The rebels defeated the army near the stadium.', 'fights: rebels > army'],
  ]);
  itLeavesAlone([
    'Norway beat Denmark 2-0 in the final.',
    'Kenya crushed Uganda in the semi-final of the cup.',
    'The Chilean striker attacked the goal of Peru in the second half.',
    "England's coach blamed the referee after the match.",
    'France face Belgium in the quarter-final of the tournament.',
    'Australia thrashed India by ten wickets in the first Test match.',
    'Poland and Serbia battled for the medal at the championship.',
    'Serena Lind defeated Anna Kral 6-4 in the tennis final.',
    'Manchester United attacked from the left in the first half of the match.',
    'Real Madrid humiliated Barcelona 4-0 in the league.',
    'New Zealand crushed Wales in the rugby World Cup.',
    'The goalkeeper saved Spain in the quarter-final match.',
    'The team fought hard but lost the game 1-2.',
  ]);
});
