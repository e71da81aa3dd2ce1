import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('each unit is part of the one behind its comma', () => {
  itReads([
    [
      'Soldiers from 2nd Battalion, 12th Infantry Regiment trained Iraqi troops at Camp Taji.',
      'member-of: Soldiers > 2nd Battalion',
      'member-of: 2nd Battalion > 12th Infantry Regiment',
      'aids: Soldiers > Iraqi troops',
    ],
    [
      'The 3rd Brigade Combat Team, 10th Mountain Division, attacked the Taliban.',
      'member-of: 3rd Brigade Combat Team > 10th Mountain Division',
      'fights: 3rd Brigade Combat Team > Taliban',
    ],
    [
      'Tom Bell of Bravo Company, 1st Battalion, Royal Anglian Regiment, was killed by the Taliban.',
      'serves: Tom Bell > Bravo Company',
      'member-of: Bravo Company > 1st Battalion',
      'member-of: 1st Battalion > Royal Anglian Regiment',
      'fights: Taliban > Tom Bell',
    ],
  ]);
  itLeavesAlone([
    'The 1st Brigade, the 2nd Brigade and the 3rd Brigade took part.',
    'The 5th Division, Bravo Company and the Red Cross took part.',
  ]);
});

describe('a bare title and a comma stand before the body that it is of', () => {
  itReads([
    [
      'Peter Lund, commander, Joint Task Force East, met the mayor of Tarsa.',
      'leads: Peter Lund > Joint Task Force East',
      'consults-with: Peter Lund = mayor of Tarsa',
    ],
    [
      'James Orr, commander of Task Force Warrior, criticised the Taliban.',
      'leads: James Orr > Task Force Warrior',
      'accuses: James Orr > Taliban',
    ],
  ]);
  itLeavesAlone(['Ann Cole, a lawyer, Ben Dahl, a banker, and their dog came.']);
});

describe('the post of an envoy is not whom he serves', () => {
  itReads([
    ['Norway’s ambassador to Kuwait arrived.', 'serves: ambassador > Norway'],
    ['Jan Kubis, the UN envoy for Libya, came.', 'serves: Jan Kubis > UN'],
    ['Kofi Bello, envoy for the rebels, came.', 'serves: Kofi Bello > rebels'],
  ]);
  itLeavesAlone(['Jan Kubis is special envoy for Libya.']);
});
