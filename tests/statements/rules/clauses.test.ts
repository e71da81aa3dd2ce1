import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('acting jointly', () => {
  itReads([
    [
      'Norway and Denmark jointly attacked the rebels.',
      'coordinates-with: Norway = Denmark',
      'fights: Denmark > rebels',
      'fights: Norway > rebels',
    ],
    [
      'Chile and Peru jointly condemned Bolivia.',
      'coordinates-with: Chile = Peru',
      'accuses: Chile > Bolivia',
      'accuses: Peru > Bolivia',
    ],
    ['Ghana and Togo are working together on a new treaty.', 'coordinates-with: Ghana = Togo'],
    [
      'Sweden, Norway and Finland together denounced Belarus.',
      'coordinates-with: Norway = Finland',
      'coordinates-with: Sweden = Finland',
      'coordinates-with: Sweden = Norway',
      'accuses: Finland > Belarus',
      'accuses: Norway > Belarus',
      'accuses: Sweden > Belarus',
    ],
    [
      'The army and the police jointly raided a camp of the separatists.',
      'coordinates-with: army = police',
      'fights: army > separatists',
      'fights: police > separatists',
    ],
    [
      'Norway and Denmark attacked the rebels.',
      'fights: Denmark > rebels',
      'fights: Norway > rebels',
    ],
    ['Chile and Peru condemned Bolivia.', 'accuses: Chile > Bolivia', 'accuses: Peru > Bolivia'],
    [
      'Iran and Syria are jointly fighting the militants.',
      'coordinates-with: Iran = Syria',
      'fights: Iran > militants',
      'fights: Syria > militants',
    ],
    [
      'France and Britain jointly accused Belarus.',
      'coordinates-with: France = Britain',
      'accuses: France > Belarus',
      'accuses: Britain > Belarus',
    ],
    [
      'Rwanda and Burundi jointly sanctioned the company.',
      'coordinates-with: Rwanda = Burundi',
      'sanctions: Burundi > company',
      'sanctions: Rwanda > company',
    ],
    ['Jordan and Egypt jointly proposed a plan.', 'coordinates-with: Jordan = Egypt'],
  ]);
  itLeavesAlone([
    'Kenya and Uganda have parliaments.',
    'The ministers ate together.',
    'Norway condemned the joint venture.',
    'The two reports were written together.',
    'Sweden marched forward.',
    'Turkey put the pieces together.',
    'Peru won the cup together with a new coach.',
    'The book was jointly written.',
  ]);
});

describe('demands in speech', () => {
  itReads([
    ['Norway said that Chile must withdraw its troops.', 'requests: Norway > Chile, by Norway'],
    [
      '“Peru should release the prisoners,” said Bolivia.',
      'requests: Bolivia > Peru, by Bolivia',
      'withdraws-from: Peru > prisoners, requested, by Bolivia',
    ],
    ['Sweden says Turkey should lift its veto.', 'requests: Sweden > Turkey, by Sweden'],
    [
      '“Israel must open the crossing,” the Egyptian president said.',
      'requests: Egyptian president > Israel, by Egyptian president',
      'leads: Egyptian president > Egyptian',
    ],
    [
      "Ghana's president said that the rebels must disarm.",
      'leads: president > Ghana',
      'requests: president > rebels, by president',
    ],
    [
      'The envoy said that the rebels should be expelled by Sudan.',
      'requests: envoy > Sudan, by envoy',
      'sanctions: Sudan > rebels, requested, by envoy',
    ],
    [
      'The Polish premier said Belarus must free the hostages.',
      'leads: Polish premier > Polish',
      'requests: Polish premier > Belarus, by Polish premier',
      'withdraws-from: Belarus > hostages, requested, by Polish premier',
    ],
    [
      "Bolivia's president told reporters that Chile should apologise.",
      'leads: president > Bolivia',
      'requests: president > Chile, by president',
    ],
    [
      '“Hungary must respect the treaty,” said the Slovak foreign minister.',
      'requests: Slovak foreign minister > Hungary, by Slovak foreign minister',
      'serves: Slovak foreign minister > Slovak',
    ],
    [
      'Ines Roth said that the government should free the activists.',
      'requests: Ines Roth > government, by Ines Roth',
      'withdraws-from: government > activists, requested, by Ines Roth',
    ],
    [
      'The rebels said that Kenya should leave Somalia.',
      'requests: rebels > Kenya, by rebels',
      'withdraws-from: Kenya > Somalia, requested, by rebels',
    ],
    [
      "Nigeria's president said that the militia must surrender.",
      'leads: president > Nigeria',
      'requests: president > militia, by president',
    ],
  ]);
  itLeavesAlone([
    'Norway said that Chile must have withdrawn its troops.',
    'Chile must withdraw its troops.',
    'Norway said that it must withdraw its troops.',
    'Kenya said that rain should fall soon.',
    'Sweden says the talks should begin in May.',
    'The bridge must be closed.',
    'Farmers should plant early.',
    'The president said he must think.',
    'Peru may withdraw.',
    'Analysts must wait.',
    'The committee said that the flood should recede.',
  ]);
});

describe('clauses without their verb', () => {
  itReads([
    [
      'Germany promised the refugees shelter and Austria money.',
      'agrees-with: Austria > refugees',
      'agrees-with: Germany > refugees',
      'aids: Germany > refugees, planned',
    ],
    [
      'Norway supports the rebels; Egypt and Oman, the junta.',
      'supports: Egypt > junta',
      'supports: Norway > rebels',
      'supports: Oman > junta',
    ],
    [
      'Kenya attacked the militia, Uganda the separatists.',
      'fights: Kenya > militia',
      'fights: Uganda > separatists',
    ],
    [
      'Chad arrested two Sudanese spies, and Sudan three Chadians.',
      'coerces: Chad > Sudanese spies',
      'coerces: Sudan > Chadians',
    ],
    [
      'Norway sheltered 30 officers, Egypt 12.',
      'aids: Egypt > officers',
      'aids: Norway > officers',
    ],
    [
      'Norway gave shelter to 30 judges, Greece to 40.',
      'aids: Greece > judges',
      'aids: Norway > judges',
    ],
    [
      'Iran supplied the Houthis with drones, Russia the Libyans with jets.',
      'aids: Iran > Houthis',
      'aids: Russia > Libyans',
    ],
    [
      'The army accused the rebels of looting, and the rebels the army of rape.',
      'accuses: army > rebels',
      'accuses: rebels > army',
    ],
    [
      'Norway attacked the rebels, the militia and Mali.',
      'fights: Norway > Mali',
      'fights: Norway > militia',
      'fights: Norway > rebels',
    ],
    [
      'France attacked the rebels with tanks, helicopters and Mirage 2000 jets.',
      'fights: France > rebels',
    ],
    [
      'Norway attacked Kenya in May, Uganda in June.',
      'fights: Norway > Kenya, on XXXX-05',
      'fights: Norway > Uganda, on XXXX-05',
    ],
    [
      'Cuba supports the government, Kenya the rebels.',
      'supports: Cuba > government',
      'supports: Kenya > rebels',
    ],
    [
      'Turkey recognised Kosovo; Greece did not.',
      'not supports: Greece > Kosovo',
      'supports: Turkey > Kosovo',
    ],
    [
      'Norway condemned Belarus, as did Hungary.',
      'accuses: Hungary > Belarus',
      'accuses: Norway > Belarus',
    ],
    [
      'Chile backed Peru and Bolivia Ecuador.',
      'supports: Bolivia > Ecuador',
      'supports: Chile > Peru',
    ],
    ['Ghana criticised Togo, and so did Benin.', 'accuses: Benin > Togo', 'accuses: Ghana > Togo'],
    [
      'Poland supports Ukraine, but Serbia does not.',
      'supports: Poland > Ukraine',
      'not supports: Serbia > Ukraine',
    ],
    [
      'Sweden has condemned the rebels; Finland has not.',
      'not accuses: Finland > rebels',
      'accuses: Sweden > rebels',
    ],
    [
      'Sweden will support Ukraine, and so will Norway.',
      'supports: Norway > Ukraine, planned',
      'supports: Sweden > Ukraine, planned',
    ],
    [
      'Jordan has recognised Kosovo, but Syria has not.',
      'supports: Jordan > Kosovo',
      'not supports: Syria > Kosovo',
    ],
    [
      'Egypt backed the general; Qatar did not.',
      'supports: Egypt > general',
      'not supports: Qatar > general',
    ],
    [
      'Brazil condemned the militia, as did Bolivia.',
      'accuses: Bolivia > militia',
      'accuses: Brazil > militia',
    ],
  ]);
  itLeavesAlone([
    'Turkey arrived late; Greece did not.',
    'Norway has snow, Kenya sun.',
    'Chile is large, and so is Peru.',
    'Ghana won, as did Togo.',
    'Poland exports apples, Spain oranges.',
    'Sweden does well.',
    'It rained in Peru, but not in Chile.',
    'Kenya did.',
    'Togo has forests; Benin does not.',
  ]);
});
