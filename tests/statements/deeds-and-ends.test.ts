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
      'serves: Envoys > Peru',
    ],
  ]);
});

describe('deeds denied, returned and asked for', () => {
  itReads([
    ['The rebels denied killing civilians.', 'not fights: rebels > civilians, by rebels'],
    [
      'Paul Ode denied any contact with the rebels.',
      'not consults-with: Paul Ode = rebels, by Paul Ode',
    ],
    [
      'The pirates opened fire on the marines, who returned fire.',
      'fights: marines > pirates',
      'fights: pirates > marines',
    ],
    [
      'Bolivia turned down a demand by the rebels to free four soldiers.',
      'rejects: Bolivia > rebels',
      'withdraws-from: Bolivia > soldiers, requested',
    ],
    ['The army promised Riek Machar ammunition.', 'agrees-with: army > Riek Machar'],
    [
      'Engineers from Chad are helping the Sudanese army to build a plant.',
      'aids: Engineers > Sudanese army',
    ],
    [
      'The frigate coordinated its movements with the Indian navy.',
      'coordinates-with: frigate = Indian navy',
    ],
  ]);
});

describe('plurals and clauses that the parser hangs wrongly', () => {
  itReads([
    [
      'Russia wants to press the Hill separatists to release the monitors whom they have held since May.',
      'coerces: Hill separatists > monitors, on XXXX-05/..',
      'requests: Russia > Hill separatists, planned',
      'withdraws-from: Hill separatists > monitors, requested',
    ],
    [
      'Witnesses told the court that soldiers loyal to General Dia had attacked villagers.',
      'fights: soldiers > villagers, by Witnesses',
      'supports: soldiers > General Dia, by Witnesses',
    ],
    [
      'The army is training units operating in the north of the country who are fighting the rebels.',
      'aids: army > units',
      'based-in: units > north of the country',
      'fights: units > rebels',
    ],
    ['Paul Ode, a launderer who provided money to the rebels, slept.', 'aids: Paul Ode > rebels'],
    [
      'The Hill Army is a member of the Southern Front, along with the Lake Army, the Omari Brigades and the First Corps.',
      'member-of: First Corps > Southern Front',
      'member-of: Hill Army > Southern Front',
      'member-of: Lake Army > Southern Front',
      'member-of: Omari Brigades > Southern Front',
    ],
  ]);
});

describe('main verbs behind a plan or a supposition', () => {
  itReads([
    [
      "The president's decision to pardon the officers was condemned by relatives of the victims.",
      'accuses: relatives of the victims > president',
      'concedes-to: president > officers, planned',
    ],
    [
      'Gunmen believed to belong to the Lake Front seized two Filipino sailors.',
      'coerces: Gunmen > Filipino sailors',
      'member-of: Gunmen > Lake Front, possible',
    ],
    [
      'The Kenyan army attacked the rebels in a raid carried out jointly with the Ugandan police.',
      'coordinates-with: Kenyan army = Ugandan police',
      'fights: Kenyan army > rebels',
    ],
    [
      'Rebels rejected a call by Omar Dia for a cease-fire with the army.',
      'rejects: Rebels > Omar Dia',
    ],
  ]);
});

describe('ends in long clauses', () => {
  itReads([
    [
      'The junta agreed to lift warrants against some 15 rebel commanders, and a militia loyal to Lima, the Hawks, attacked the police.',
      'concedes-to: junta > rebel commanders, planned',
      'fights: militia > police',
      'supports: militia > Lima',
    ],
    [
      'Soldiers were attacked by Islamists linked to al-Qaeda.',
      'allied-with: Islamists = al-Qaeda',
      'fights: Islamists > Soldiers',
    ],
    ['A soldier died following an attack by insurgents.', 'fights: insurgents > soldier'],
    [
      'Ethiopia designated the Hill Front a terrorist group, along with the Lake Front.',
      'accuses: Ethiopia > Hill Front',
      'accuses: Ethiopia > Lake Front',
    ],
    [
      'Omar Dia, a veteran of earlier revolts who broke with the separatists, waited.',
      'withdraws-from: veteran > separatists',
    ],
  ]);
  itLeavesAlone([
    'The attack was linked to al-Qaeda.',
    'The port is linked to the capital by rail.',
  ]);
});

describe('one among several', () => {
  itReads([
    ['Brazil was among the first countries to recognise the rebels.', 'supports: Brazil > rebels'],
    ['The mayor was among those killed by the rebels.', 'fights: rebels > mayor'],
    [
      'Paul Ode is grateful to Chad and Togo for sending troops to the Malian army.',
      'aids: Chad > Malian army',
      'aids: Togo > Malian army',
      'supports: Paul Ode > Chad',
      'supports: Paul Ode > Togo',
    ],
    ['Peru repeated its demand that Chile withdraw.', 'requests: Peru > Chile'],
    [
      'Peacekeepers were prevented by local officials from patrolling in Agok.',
      'coerces: local officials > Peacekeepers',
    ],
    [
      'Rebels killed a mayor. Norway condemned the attack on the peacekeepers.',
      'fights: Rebels > mayor',
    ],
  ]);
  itLeavesAlone(['Sudan denied the presence of its forces in Abyei.']);
});

describe('who does what the second of two verbs says', () => {
  itReads([
    ['Police broke up a march by students.', 'coerces: Police > students'],
    [
      'Ministers adopted a plan drawn up by Saudi Arabia and called on the United States to recognise the rebels.',
      'agrees-with: Ministers > Saudi Arabia',
      'requests: Ministers > United States',
      'supports: United States > rebels, requested',
    ],
    [
      'Canada joined Britain in imposing sanctions on Belarus.',
      'coordinates-with: Canada = Britain',
      'sanctions: Britain > Belarus',
      'sanctions: Canada > Belarus',
    ],
    [
      'Two soldiers were killed when their vehicle hit a mine laid by the rebels.',
      'fights: rebels > soldiers',
    ],
    [
      'Kenya received the rebels, becoming the first country to grant the rebels recognition.',
      'supports: Kenya > rebels',
    ],
    [
      'A court convicted two nuns of helping Hutu militiamen to kill refugees.',
      'aids: nuns > Hutu militiamen, by court',
      'fights: Hutu militiamen > refugees, by court',
      'sanctions: court > nuns',
    ],
  ]);
  itLeavesAlone(['Ten soldiers died when their truck hit a landmine.']);
});
