import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('pronouns', () => {
  itReads([
    ['Norway left the talks. It condemned Chile.', 'accuses: Norway > Chile'],
    ['Marta Lind arrived in Oslo. She criticised the rebels.', 'accuses: Marta Lind > rebels'],
    ['The rebels fled after they attacked the army.', 'fights: rebels > army'],
    [
      'Poland and Hungary met. They condemned Belarus.',
      'consults-with: Poland = Hungary',
      'accuses: Hungary > Belarus',
      'accuses: Poland > Belarus',
    ],
    ['Peter Hale resigned because the party rejected him.', 'rejects: party > Peter Hale'],
    ['The militia fled. The army had attacked it.', 'fights: army > militia'],
    [
      'Iran and Iraq met. They signed a treaty.',
      'consults-with: Iran = Iraq',
      'agrees-with: Iran = Iraq',
    ],
    [
      'Laos thanked Vietnam, which had supported it.',
      'supports: Laos > Vietnam',
      'supports: Vietnam > Laos',
    ],
  ]);
  itLeavesAlone(['It rained, and it was cold.', 'They left.']);
});

describe('"we"', () => {
  itReads([
    [
      '“We expelled the rebels,” said Karl Lund, the head of the Dock Union.',
      'sanctions: Dock Union > rebels, by Karl Lund',
      'leads: Karl Lund > Dock Union',
    ],
    [
      '“Peru attacked us,” said Norway’s foreign minister.',
      'fights: Peru > Norway, by foreign minister',
      'serves: foreign minister > Norway',
    ],
    [
      '“We condemn Peru,” said Norway’s foreign minister.',
      'accuses: Norway’s foreign minister > Peru, by foreign minister',
      'serves: foreign minister > Norway',
    ],
  ]);
});

describe('acronyms that are written like pronouns', () => {
  itReads([
    ['“The US attacked Syria,” Mr Bio said.', 'fights: US > Syria, by Mr Bio'],
    ['“The WHO praised China,” Mr Bio said.', 'supports: WHO > China, by Mr Bio'],
    [
      'US and Cuban coastguards worked together, a spokesman said.',
      'coordinates-with: US = Cuban, by spokesman',
    ],
  ]);
});

describe('places are no targets', () => {
  itReads([
    ['The rebels attacked the army in Libya.', 'fights: rebels > army'],
    ["Chile's president travelled through Peru.", 'leads: president > Chile'],
    ['The militia seized a town in Iraq.', 'controls: militia > town'],
    ['Turkey killed ten militants in northern Iraq.', 'fights: Turkey > militants'],
    ['The rebels shelled positions of the army near Kabul.', 'fights: rebels > army'],
    ['Paris accused London of breaking the deal.', 'accuses: Paris > London'],
    ['The army withdrew from Peru.', 'withdraws-from: army > Peru'],
    ['Militants in Pakistan attacked the police.', 'fights: Militants > police'],
    ["Libya's army attacked the militia in Chad.", 'fights: army > militia'],
  ]);
  itLeavesAlone([
    'Soldiers arrived in Kenya.',
    'Fighting went on near Damascus.',
    'The Norwegian ship sailed to Cuba.',
    'The conference took place in Geneva.',
    'Turkey moved troops into Iraq.',
    'Moscow condemned the strike.',
    'He was born in Moscow.',
    'The treaty of Lisbon was signed.',
    'Kenya and Uganda lie in Africa.',
    'The Iranian embassy in London was closed.',
    'The plane flew over Mali.',
  ]);
});

describe('a nationality is not its state', () => {
  itReads([
    [
      'Israeli settlers attacked Palestinian farmers.',
      'fights: Israeli settlers > Palestinian farmers',
    ],
    ['Police arrested a Norwegian teacher.', 'coerces: Police > Norwegian teacher'],
    [
      'A Chilean court sentenced a Peruvian businessman.',
      'sanctions: Chilean court > Peruvian businessman',
    ],
    ['Kenyan villagers fought Somali herders.', 'fights: Kenyan villagers > Somali herders'],
    [
      'Turkish students protested against the government.',
      'protests-against: Turkish students > government',
    ],
    [
      'A Polish journalist criticised the Hungarian premier.',
      'accuses: Polish journalist > Hungarian premier',
      'leads: Hungarian premier > Hungarian',
    ],
    ['American tourists praised Cuba.', 'supports: American tourists > Cuba'],
    ['A Danish firm sued a Swedish bank.', 'accuses: Danish firm > Swedish bank'],
    [
      'Three Italian engineers were kidnapped by militants.',
      'fights: militants > Italian engineers',
    ],
  ]);
  itLeavesAlone(['A Kenyan runner won the race.', 'German companies invested in Vietnam.']);
});

describe('figures of speech', () => {
  itLeavesAlone([
    'The budget battle goes on.',
    'Norway is fighting inflation.',
    'Chile attacked the problem of poverty.',
    'Kenya faces a drought.',
    'The minister fought back tears.',
    'Sweden declared war on litter.',
    'The pandemic hit Peru.',
    'Prices killed demand.',
    'Greece is battling wildfires.',
    'The film bombed in France.',
    'Ghana supports a new stadium.',
    'The storm threatened Cuba.',
    'A heat wave is attacking Spain.',
    'The novel invades the mind.',
    'The Polish shares beat expectations.',
    'The team is at war with itself.',
    'The virus invaded Europe.',
    'Doctors fight cancer.',
    'The paper slammed the novel.',
    'Sales killed the shop.',
    'The senator is under fire.',
  ]);
});

describe('where people live', () => {
  itReads([
    ['Rebels attacked Turkish positions.', 'fights: Rebels > Turkish'],
    ['Jets bombed Iraqi towns.', 'fights: Jets > Iraqi'],
    ['Soldiers killed Hindu farmers.', 'fights: Soldiers > Hindu farmers'],
    ['Gunmen killed two Chadian blue helmets.', 'fights: Gunmen > Chadian blue helmets'],
  ]);
  itLeavesAlone([
    'A mob burned a Hindu temple.',
    'Rebels raided the Christian town of Ipil.',
    'Soldiers attacked the Kurdish village of Sarda.',
    'Jets bombed the Muslim quarter.',
    'Police stormed the Sikh shrine.',
  ]);
});
