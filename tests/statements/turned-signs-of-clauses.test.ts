import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('a clause keeps its own verb and its own doer', () => {
  itReads([
    [
      'Togo’s artillery struck the rebels after a bomb fired from Chad killed a woman.',
      'fights: artillery > rebels',
    ],
    [
      'Mr. Sata refused to meet Mr. Bio and accused Togo of supplying him.',
      'rejects: Mr. Sata > Mr. Bio',
      'not consults-with: Mr. Sata = Mr. Bio',
      'accuses: Mr. Sata > Togo',
      'aids: Togo > Mr. Bio, by Mr. Sata',
    ],
    [
      'Togo was angry with Benin for sheltering the rebels.',
      'accuses: Togo > Benin',
      'aids: Benin > rebels',
    ],
    [
      'The Dawn Party joined the opposition to defeat the bill.',
      'coordinates-with: Dawn Party = opposition',
    ],
    ['Togo sent troops at the request of Benin.', 'requests: Benin > Togo'],
    [
      'Mr. Sata said the smugglers had cut their net and fled from the army.',
      'withdraws-from: smugglers > army, by Mr. Sata',
    ],
    [
      'The commandos surprised Togo, killing rebels who had seized the camp and freeing the monks.',
      'controls: rebels > camp',
      'fights: commandos > rebels',
      'withdraws-from: commandos > monks',
    ],
  ]);
  itLeavesAlone([
    'Two men were arrested at the request of Togo.',
    'The court blocked the handover of two suspects.',
    'Mr. Sata asked why the army had let them escape.',
    'Togo demanded an end of such acts against an ally.',
    'Police stormed the jet.',
    'Mr. Sata prayed with the crowd.',
  ]);
});

describe('what stands between commas and behind a pause', () => {
  itReads([
    [
      'Mr. Sata pardoned the monks, days after guards seized them, and sent them home.',
      'concedes-to: Mr. Sata > monks',
      'coerces: guards > monks',
    ],
    ['Chad, at Togo’s urging, expressed concern.', 'requests: Togo > Chad'],
    [
      'The monks thanked the captain of a Chadian trawler for giving them food.',
      'supports: monks > captain of a Chadian trawler',
      'leads: captain of a Chadian trawler > Chadian trawler',
      'aids: captain of a Chadian trawler > monks',
    ],
    [
      'Togo begged Chad to stay calm; Benin bombed Mali.',
      'requests: Togo > Chad',
      'fights: Benin > Mali',
    ],
    [
      'The rebels held Mr. Sata and members of his cabinet hostage.',
      'coerces: rebels > Mr. Sata',
      'coerces: rebels > members of his cabinet',
      'member-of: members of his cabinet > cabinet',
    ],
  ]);
  itLeavesAlone([
    'Chad’s rivals slept.',
    'Mr. Sata suspended the negotiators’ talks.',
    'Togo agreed to review the councils.',
  ]);
});

describe('who is only spoken of', () => {
  itReads([
    [
      'Soldiers searching for the priest Conrado Balweg forced the door and arrested three monks.',
      'mobilizes-against: Soldiers > priest',
      'coerces: Soldiers > monks',
    ],
    [
      'Officers said that Mr. Sata had met Mr. Bio and made a bargain with him.',
      'consults-with: Mr. Sata = Mr. Bio, by Officers',
      'agrees-with: Mr. Sata = Mr. Bio, by Officers',
    ],
    [
      'The youths kept Mr. Sata’s supporters out of the headquarters.',
      'coerces: youths > supporters',
      'supports: supporters > Mr. Sata',
    ],
  ]);
  itLeavesAlone([
    'Togo negotiated the release of two monks.',
    'The miners joined a march of teachers.',
    'Togo promised a commission.',
    'The soldiers separated the men from their children.',
  ]);
});

describe('help, heads and complaints', () => {
  itReads([
    [
      'She was suspected by monks of having been in league with Togo.',
      'accuses: monks > She',
      'allied-with: She = Togo, possible, by monks',
      'coordinates-with: She = Togo, possible, by monks',
    ],
    ['Mr. Sata was elected with the help of Togo.', 'aids: Togo > Mr. Sata'],
    ['The newspaper belongs to Mr. Sata.', 'controls: Mr. Sata > newspaper'],
    [
      'Benin withdrew its complaint against Togo.',
      'concedes-to: Benin > Togo',
      'accuses: Benin > Togo',
    ],
    [
      'Togo’s men were accused of humiliating members of the Dawn Party.',
      'member-of: members of the Dawn Party > Dawn Party',
    ],
  ]);
  itLeavesAlone([
    'The rebels were repulsed with the help of Togo.',
    'Soldiers fired over the heads of the crowd.',
    'Benin withdrew its complaint to the Lomo Union.',
    'Mr. Sata promised to be a friend of all.',
  ]);
});

describe('who refuses to do away with a body keeps it', () => {
  itLeavesAlone(['The government declined to scrap the special courts.']);
  itReads([
    [
      'Pakistan refused to hand over the suspect to India.',
      'rejects: Pakistan > India',
      'not coordinates-with: Pakistan = India',
    ],
    ['Lebanon refused to disband the militia.', 'not withdraws-from: Lebanon > militia'],
  ]);
});

describe('who is arrested on a charge is said to have done it, not who arrests', () => {
  itReads([
    [
      'Police arrested the general on charges of plotting to kill the president.',
      'coerces: Police > general',
      'fights: general > president, possible',
    ],
    [
      'Police arrested the general on charges of killing the nuns.',
      'coerces: Police > general',
      'fights: general > nuns, possible',
    ],
  ]);
});

describe('what is voted against is not done', () => {
  itReads([
    ['Kenya voted against lifting sanctions on Uganda.', 'not concedes-to: Kenya > Uganda'],
    [
      'Two deputies voted with the opposition against lifting the immunity of Aram Petrosyan.',
      'supports: deputies > opposition',
      'not sanctions: deputies > Aram Petrosyan',
    ],
  ]);
});

describe('names that a number counts are those it counts', () => {
  itReads([
    [
      'Two deputies of the Harbour Party, Aram Petrosyan and Omar Dar, backed Kenya.',
      'member-of: Aram Petrosyan > Harbour Party',
      'member-of: Omar Dar > Harbour Party',
      'supports: Aram Petrosyan > Kenya',
      'supports: Omar Dar > Kenya',
    ],
  ]);
});
