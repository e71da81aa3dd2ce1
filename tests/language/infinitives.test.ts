import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('infinitives hang on the verb that they complete', () => {
  itReads([
    [
      'The junta said that it would allow student leaders detained last month to see a lawyer.',
      'concedes-to: junta > student leaders, planned, by junta',
    ],
    [
      'Gabon refused on Sunday to let monitors into the country.',
      'rejects: Gabon > monitors, on XXXX-XX-XX',
      'not concedes-to: Gabon > monitors, on XXXX-XX-XX',
    ],
    [
      "Burma's military government yielded to pressure from opposition parties.",
      'concedes-to: military government > opposition parties',
    ],
    [
      'Rebels prevented a U.N. convoy carrying medicine from entering the town.',
      'coerces: Rebels > U.N. convoy',
    ],
  ]);
  itReads([
    [
      'Students blocked a road, demanding that the Chilean government resign.',
      'protests-against: Students > Chilean government',
      'requests: Students > Chilean government',
    ],
  ]);
  itLeavesAlone(['The court said that miners arrested in May would come to trial.']);
});

describe('what a deed makes of somebody is no verb and no particle', () => {
  itReads([
    ['Gunmen in a car shot dead a mayor.', 'fights: Gunmen > mayor'],
    ['Police shot dead two students.', 'fights: Police > students'],
    ['A crowd ransacked and set ablaze the Chilean embassy.', 'coerces: crowd > Chilean embassy'],
    [
      'A Spanish patrol boat seized a Moroccan fishing boat off Ceuta.',
      'coerces: Spanish patrol boat > Moroccan fishing boat',
    ],
    [
      'Editors deplored what they called the harassment of reporters by the Chilean police.',
      'coerces: Chilean police > reporters, by Editors',
      'accuses: Editors > Chilean police',
    ],
    ['The premier said no to landowners who wanted money.', 'rejects: premier > landowners'],
    ['The premier said yes to the miners.', 'agrees-with: premier > miners'],
  ]);
  itLeavesAlone(['The premier said yes, to cheers from the crowd.']);
});

describe('a second deed that is reported is not that of who reports it', () => {
  itReads([
    [
      'Chad said Libya had bombed a village and attacked a patrol.',
      'fights: Libya > patrol, by Chad',
    ],
    [
      'The minister said he had met the rebels and praised the army.',
      'consults-with: minister = rebels, by minister',
      'supports: minister > army',
    ],
  ]);
});

describe('whom a request is passed on to acts', () => {
  itReads([
    [
      'Colombia has asked Brazil to press Bolivia to stop sheltering the guerrillas.',
      'requests: Colombia > Brazil',
      'requests: Brazil > Bolivia, requested',
      'not aids: Bolivia > guerrillas, requested',
    ],
    [
      'Moroccan troops seized weapons from rebels shooting from a cave.',
      'fights: Moroccan troops > rebels',
    ],
    [
      'Kurdish fighters retook the town from the Syrian army.',
      'fights: Kurdish fighters > Syrian army',
      'controls: Kurdish fighters > town',
    ],
  ]);
});
