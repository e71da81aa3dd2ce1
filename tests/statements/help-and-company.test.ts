import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('help behind "with"', () => {
  itReads([
    [
      'With the help of Turkish drones, the militia attacked Armenia.',
      'aids: Turkish > militia',
      'fights: militia > Armenia',
    ],
    [
      'The militia, with the support of Norway, attacked Peru.',
      'supports: Norway > militia',
      'fights: militia > Peru',
    ],
    [
      'With backing from Kenya, Uganda attacked the rebels.',
      'aids: Kenya > Uganda',
      'fights: Uganda > rebels',
    ],
  ]);
  itLeavesAlone(['With the help of a map, Norway voted.', 'The help of a doctor was needed.']);
});

describe('company', () => {
  itReads([
    [
      'General Ali visited Kunduz together with Colonel Habibi.',
      'coordinates-with: General Ali = Colonel Habibi',
    ],
    [
      'Kenyan soldiers raised a flag over the camp, together with Ugandan policemen.',
      'coordinates-with: Kenyan soldiers = Ugandan policemen',
    ],
    [
      'Together with Chile and Peru, Norway will convene a meeting of the parties.',
      'coordinates-with: Norway = Chile, planned',
      'coordinates-with: Norway = Peru, planned',
    ],
    [
      'Kenya, along with Uganda, attacked the rebels.',
      'fights: Kenya > rebels',
      'fights: Uganda > rebels',
    ],
    [
      'Kenya, together with Uganda, sanctioned Sudan.',
      'coordinates-with: Kenya = Uganda',
      'sanctions: Kenya > Sudan',
      'sanctions: Uganda > Sudan',
    ],
    [
      'U.S. and coalition forces attacked the rebels.',
      'fights: coalition forces > rebels',
      'fights: U.S. > rebels',
    ],
  ]);
  itLeavesAlone(['Kenya voted along with Uganda.']);
});

describe('pronouns of whom something is done to', () => {
  itReads([
    [
      'Iran supports Hezbollah in its struggle with Israel.',
      'supports: Iran > Hezbollah',
      'fights: Hezbollah = Israel',
    ],
    [
      'Chile condemned Peru for its attack on Bolivia.',
      'accuses: Chile > Peru',
      'fights: Peru > Bolivia',
    ],
  ]);
});

describe('subjects behind phrases in front', () => {
  itReads([
    [
      'In 2016 remnants of the militia, along with the police, attacked Kenya.',
      'fights: militia > Kenya, on 2016',
      'fights: police > Kenya, on 2016',
    ],
  ]);
});

describe('what one is held responsible for', () => {
  itReads([
    [
      'Norway bombed a militia responsible for attacks on Kenya.',
      'fights: Norway > militia',
      'fights: militia > Kenya',
    ],
    [
      "The militia's leaders took part in the genocide of the Tutsi.",
      'leads: leaders > militia',
      'fights: leaders > Tutsi',
    ],
  ]);
  itLeavesAlone(['The ministry is responsible for roads in Kenya.']);
});

describe('whose stance is reported, whose belongings are attacked', () => {
  itReads([
    [
      "The minister reaffirmed Norway's support for Peru.",
      'supports: Norway > Peru',
      'supports: minister > Peru',
    ],
    [
      'The Tana Front signed a truce in 2004, but fighting resumed after the army attacked its camps.',
      'fights: army > Tana Front',
    ],
  ]);
});
