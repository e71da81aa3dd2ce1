import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('those who make up a body belong to it', () => {
  itReads([
    [
      'Uruguay and Paraguay, which with Argentina make up Mercosur, waited.',
      'member-of: Paraguay > Mercosur',
      'member-of: Uruguay > Mercosur',
    ],
    [
      'The Hill Army, one of the groups that form the Dawn Coalition, attacked the police.',
      'member-of: Hill Army > Dawn Coalition',
      'fights: Hill Army > police',
    ],
    [
      "The insurgents' Eastern War Front attacked the army.",
      'member-of: Eastern War Front > insurgents',
      'fights: Eastern War Front > army',
    ],
    ['A frigate of the Royal Navy sank.', 'member-of: frigate of the Royal Navy > Royal Navy'],
    [
      'Mediators from Oman, the European Union and Chad waited.',
      'serves: Mediators > Chad',
      'serves: Mediators > European Union',
      'serves: Mediators > Oman',
    ],
    [
      "Togo and Benin, Mali's partners in the Baghdad Pact, waited.",
      'allied-with: Benin = Mali',
      'allied-with: Togo = Mali',
      'member-of: Benin > Baghdad Pact',
      'member-of: Togo > Baghdad Pact',
    ],
    [
      'The coalition of the Hill Party and the Greens opened an office.',
      'allied-with: Hill Party = Greens',
    ],
    ['Elements of the 5th Brigade attacked the rebels.', 'fights: 5th Brigade > rebels'],
    [
      'With air support provided by France, the Malian army attacked the rebels.',
      'aids: France > Malian army',
      'fights: Malian army > rebels',
    ],
    [
      'Andris Dobelis, whose Social Democratic Union came second, waited.',
      'leads: Andris Dobelis > Social Democratic Union',
    ],
  ]);
  itLeavesAlone([
    'Part of the country waited.',
    'Rogue elements of the army waited.',
    'The brothers made up.',
  ]);
});
