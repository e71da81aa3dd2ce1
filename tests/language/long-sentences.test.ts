import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('what somebody is made to do is done by them', () => {
  itReads([
    [
      'Mutineers shelled a fort near the town of Borno, killing nine sailors and prompting Norway at once to recall its envoy from Lima.',
      'fights: Mutineers > sailors',
      'sanctions: Norway > Lima',
    ],
    [
      'Norway pressed Togo in March to arm the police.',
      'aids: Togo > police, requested',
      'requests: Norway > Togo, on XXXX-03',
    ],
    ['Togo used the truce to attack Ghana.', 'fights: Togo > Ghana'],
  ]);
});

describe('main clauses keep their subject behind a long opening', () => {
  itReads([
    [
      'After meeting the Ghanaian premier, Kofi Ano, in Accra, the Norwegian envoy, Lars Vik, warned Mali.',
      'consults-with: Norwegian envoy = Ghanaian premier',
      'leads: Kofi Ano > Ghanaian',
      'serves: Lars Vik > Norwegian',
      'threatens: Norwegian envoy > Mali',
    ],
    ['After meeting in Accra, Mali attacked Togo.', 'fights: Mali > Togo'],
    [
      'Peru announced that marines, acting on a tip, had captured the bishop.',
      'coerces: marines > bishop, by Peru',
    ],
    [
      'As well as the army, which has ruled since May, the chiefs have attacked Togo.',
      'fights: army > Togo',
      'fights: chiefs > Togo',
    ],
    [
      'The Balkan League, set up in 1992 and armed by Malta, attacked Cyprus.',
      'aids: Malta > Balkan League, on 1992',
      'fights: Balkan League > Cyprus',
    ],
    [
      'Two bishops kidnapped in May by the Amal militia, a group which had praised Iran, were freed on Tuesday and handed to the premier.',
      'fights: Amal militia > bishops, on XXXX-05',
      'supports: group > Iran',
    ],
  ]);
});

describe('lists go by their members', () => {
  itReads([
    [
      'The party’s founder, Ernesto Salas, his wife and a priest were shot by members of the Amal militia.',
      'fights: members of the Amal militia > founder',
      'fights: members of the Amal militia > priest',
      'fights: members of the Amal militia > wife',
      'leads: Ernesto Salas > party',
      'member-of: members of the Amal militia > Amal militia',
    ],
    [
      'Police arrested the bishop together with nine miners.',
      'coerces: Police > bishop',
      'coerces: Police > miners',
    ],
    [
      'Togo asked Kenya to arm the police and Peru to attack Chile.',
      'aids: Kenya > police, requested',
      'fights: Peru > Chile, requested',
      'requests: Togo > Kenya',
    ],
    [
      'Among those who condemned Togo were Norway and the Balkan League.',
      'accuses: Balkan League > Togo',
      'accuses: Norway > Togo',
    ],
    [
      'With the backing of Uganda and in defiance of the United Nations, Ruben Kir attacked Sudan.',
      'aids: Uganda > Ruben Kir',
      'fights: Ruben Kir > Sudan',
      'rejects: Ruben Kir > United Nations',
    ],
  ]);
});

describe('participles and relative clauses belong to those who can be meant', () => {
  itReads([
    [
      'Police shot supporters of opposition leader Raila Odinga marching from the slum to protest against the premier.',
      'fights: Police > supporters of opposition leader Raila Odinga',
      'protests-against: supporters of opposition leader Raila Odinga > premier',
      'supports: supporters of opposition leader Raila Odinga > opposition leader Raila Odinga',
    ],
    [
      'The marines arrested a priest, accused of arming Togo, and two miners.',
      'aids: priest > Togo, possible',
      'coerces: marines > miners',
      'coerces: marines > priest',
    ],
    [
      'They beat an activist of the Plough League who had criticised Norway.',
      'accuses: activist of the Plough League > Norway',
      'member-of: activist of the Plough League > Plough League',
    ],
  ]);
});

describe('what is denied, and what protests are at', () => {
  itReads([
    [
      'The army would talk neither to the rebels nor to Uganda.',
      'not consults-with: army > Uganda, planned',
      'not consults-with: army > rebels, planned',
      'rejects: army > Uganda',
      'rejects: army > rebels',
    ],
    [
      'The party, whose men have fought Turkey, denied that the movement had been behind the raid and blamed Peru for it.',
      'accuses: party > Peru',
      'fights: men > Turkey',
    ],
    [
      'Norway recalled its envoy in protest at the shelling of the port by the marines.',
      'protests-against: Norway > marines',
    ],
    [
      'Chile called off a tour of the fleet in protest against Peru.',
      'protests-against: Chile > Peru',
    ],
    ['The minister left a meeting with the miners.'],
  ]);
  itLeavesAlone(['The outcome depends on Peru.']);
});

describe('verbs behind an apposition, and speakers who look like one', () => {
  itReads([
    ['Togo, a land of nine million people, called on Chad to leave.', 'requests: Togo > Chad'],
    ['Togo, which hosts the talks, called on Chad to leave.', 'requests: Togo > Chad'],
    ['Togo – a land of lakes – called on Chad to leave.', 'requests: Togo > Chad'],
    [
      'Togo attacked Ghana, a diplomat familiar with the matter told reporters.',
      'fights: Togo > Ghana, by diplomat',
    ],
    [
      'Togo bombed Ghana, a commander close to the king said.',
      'fights: Togo > Ghana, by commander',
      'allied-with: commander = king',
    ],
    ['Togo, a land called Ewe, bombed Ghana.', 'fights: Togo > Ghana'],
  ]);
});

describe('clauses with an adjective, agents in a list, joint deeds', () => {
  itReads([
    [
      'The envoy fled when miners angry at the raid stormed the ministry.',
      'fights: miners > ministry',
    ],
    [
      'The Amal militia was armed by Iran, by Libya and by the bishops.',
      'aids: Iran > Amal militia',
      'aids: Libya > Amal militia',
      'aids: bishops > Amal militia',
    ],
    [
      'Togo joined Kenya in condemning the raid by Chad.',
      'accuses: Kenya > Chad',
      'accuses: Togo > Chad',
      'coordinates-with: Togo = Kenya',
    ],
    ['He joined the Plough League before becoming premier.', 'member-of: He > Plough League'],
  ]);
});

describe('lists of people, and what two infinitives go with', () => {
  itReads([
    [
      'The marines wounded three women, a boy and a reporter for the Kenya Times.',
      'fights: marines > boy',
      'fights: marines > reporter',
      'fights: marines > women',
      'serves: reporter > Kenya Times',
    ],
    ['The marines wounded two brothers, a clerk and a driver.', 'fights: marines > brothers'],
    [
      'The chief thanked the lawyers, the diplomats and the bishops.',
      'supports: chief > bishops',
      'supports: chief > diplomats',
      'supports: chief > lawyers',
    ],
    [
      'Soldiers holding the minister and four deputies attacked Togo.',
      'coerces: Soldiers > deputies',
      'coerces: Soldiers > minister',
      'fights: Soldiers > Togo',
    ],
    [
      'Norway urged the president to free the miners convicted in April and to attack Togo.',
      'fights: president > Togo, requested',
      'requests: Norway > president',
      'withdraws-from: president > miners, requested',
    ],
    [
      'Peru signed it after parliament, where its own party is weak, had twice refused to meet Chile.',
      'not consults-with: parliament = Chile',
      'rejects: parliament > Chile',
    ],
    [
      'The kidnappers, thought to belong to the Amal militia, had attacked Togo.',
      'fights: kidnappers > Togo',
      'member-of: kidnappers > Amal militia, possible',
    ],
  ]);
});
