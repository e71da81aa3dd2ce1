import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('a sentence whose only verb the parser took for something else', () => {
  itReads([
    ['Police evicted squatters from a mill in Lodz.', 'coerces: Police > squatters'],
    ['Police baton-charged demonstrators in Lome.', 'fights: Police > demonstrators'],
    ['The rebels press-ganged children into their ranks.', 'coerces: rebels > children'],
    [
      'Native groups rebelled against President Juan Leca.',
      'protests-against: Native groups > President Juan Leca',
    ],
    ['Fighting flared between Togo and Benin near the lagoon.', 'fights: Togo = Benin'],
    ['Deputies jeered President Boka.', 'protests-against: Deputies > President Boka'],
  ]);
  itLeavesAlone(['Thousands of detained students from Lome.', 'Rebels in the hills of Togo.']);
});

describe('verbs that the lists of words do not know', () => {
  itReads([
    ['Togo outgunned the army of Benin.', 'fights: Togo > army of Benin'],
    ['Interrogators waterboarded two rebels.', 'fights: Interrogators > rebels'],
    ['Togo cold-shouldered the premier.', 'rejects: Togo > premier'],
    ['Togo strong-armed Benin into a truce.', 'coerces: Togo > Benin'],
  ]);
});
