import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('what is judged is a deed against somebody', () => {
  itReads([
    ['Togo rejected calls by Benin for sanctions on Chad.', 'rejects: Togo > Benin'],
    ['Togo rejected a demand by Chad.', 'rejects: Togo > Chad'],
    [
      'Togo agreed to join the fight against Chad.',
      'fights: Togo > Chad, planned',
      'threatens: Togo > Chad',
    ],
    [
      'Togo agreed to hold a joint exercise with Chad.',
      'agrees-with: Togo > Chad',
      'coordinates-with: Togo = Chad, planned',
    ],
    ['Togo rejected Chad’s criticism.', 'rejects: Togo > Chad'],
    [
      'Togo fought with Benin against Chad.',
      'coordinates-with: Togo = Benin',
      'fights: Togo > Chad',
    ],
    ['Togo fought with Benin.', 'fights: Togo = Benin'],
    [
      'Togo sheltered the villagers fleeing the army.',
      'aids: Togo > villagers',
      'withdraws-from: villagers > army',
    ],
    ['Togo backed Benin in the war with Chad.', 'supports: Togo > Benin', 'fights: Benin = Chad'],
    ['Togo marched in support of Benin.', 'supports: Togo > Benin'],
    [
      'The police freed two monks held by the rebels.',
      'aids: police > monks',
      'coerces: rebels > monks',
    ],
  ]);
  itLeavesAlone([
    'Togo rejected calls for sanctions on Chad.',
    'Togo promised to investigate the attack on Chad.',
    'Togo dismissed demands for the bombing of Chad.',
    'Togo rejected criticism of Chad.',
    'Togo welcomed the resignation of Mr. Sata.',
    'Togo welcomed Mr. Sata’s resignation.',
    'Togo welcomed Mr. Sata’s dismissal.',
    'Togo opposed the extradition of Mr. Sata.',
  ]);
});

describe('whose deed, whose goods', () => {
  itReads([
    [
      'Togo protested against Benin’s arms sales to Chad.',
      'protests-against: Togo > Benin',
      'aids: Benin > Chad',
    ],
    ['Togo dropped its support for Mr. Sata.', 'not supports: Togo > Mr. Sata'],
    [
      'Benin defended its attack on the flotilla, which Togo condemned.',
      'fights: Benin > flotilla',
      'accuses: Togo > Benin',
    ],
    ['Togo criticised Chad’s treatment of the Brotherhood.', 'accuses: Togo > Chad'],
  ]);
  itLeavesAlone([
    'Togo blocked air strikes against Chad.',
    'Togo welcomed military action against Chad.',
  ]);
});

describe('what a word or a phrase only seems to say', () => {
  itReads([
    ['The union is recognised by Togo but not by Chad or Mali.', 'supports: Togo > union'],
    [
      'Ghana’s troops, accused by Togo of firing on Mali, left.',
      'accuses: Togo > troops',
      'fights: troops > Mali, by Togo',
    ],
    [
      'Chad promised to separate from Togo.',
      'rejects: Chad > Togo, planned',
      'threatens: Chad > Togo',
    ],
  ]);
  itLeavesAlone([
    'London refused to withdraw the warships.',
    'Toll and Osk called each other cousins.',
    'Togo bought Indian missiles.',
    'Togo suspended the withdrawal of its troops.',
    'The embassy handed journalists a list of grievances.',
    'Analysts say that Moscow must leave.',
  ]);
});

describe('who is left, wanted, joined, or was a friend once', () => {
  itReads([
    ['Chad promised to break with Togo.', 'withdraws-from: Chad > Togo, planned'],
    [
      'Chad promised to end its alliance with Togo.',
      'not allied-with: Chad = Togo, planned',
      'sanctions: Chad > Togo, planned',
    ],
    [
      'Togo refused to hand over the general to Benin.',
      'not coordinates-with: Togo = Benin',
      'rejects: Togo > Benin',
    ],
    ['Jihadists who fought with the Front left.', 'coordinates-with: Jihadists = Front'],
    ['Mr. Sata, a Serb, fought with the rebels.', 'coordinates-with: Mr. Sata = rebels'],
    ['Soldiers fought with rebels.', 'fights: Soldiers = rebels'],
    ['The pilots defected to the rebels.', 'supports: pilots > rebels'],
    ['Togo hit back at Chad.', 'accuses: Togo > Chad'],
    ['Benin is an ally of Chad.', 'allied-with: Benin = Chad'],
  ]);
  itLeavesAlone([
    'Benin is a former ally of Chad.',
    'Benin, an ex-ally of Chad, slept.',
    'Chad, a one-time enemy of Togo, slept.',
    'Kuwait refused to return the pilot.',
  ]);
});

describe('signs that small words turn', () => {
  itReads([
    ['Not a single state backed Chad.', 'not supports: single state > Chad'],
    ['Togo supported Chad at no time.', 'not supports: Togo > Chad'],
    ['The junta was praised by Togo.', 'supports: Togo > junta'],
    ['Supporters freed Mr. Sata from jail.', 'aids: Supporters > Mr. Sata'],
    ['The court dealt a blow to the government.', 'rejects: court > government'],
    ['Benin, once a foe of Togo, thanked Chad.', 'supports: Benin > Chad'],
    ['Mr. Sata was once an ally of Mr. Bio.'],
    ['Togo, which wants Mr. Sata handed over to Benin, thanked Chad.', 'supports: Togo > Chad'],
    ['Togo suspended its decision to leave.'],
  ]);
  itReads([
    [
      'Togo attacked Chad. Benin urged both to stop the fighting.',
      'fights: Togo > Chad',
      'requests: Benin > Togo',
      'requests: Benin > Chad',
    ],
  ]);
});

describe('who both are, what is only suspected, and what is fought in court', () => {
  itReads([
    [
      'Togo attacked Chad. The hosts, Benin and Niger, urged both sides to stop.',
      'fights: Togo > Chad',
      'requests: hosts > Togo',
      'requests: hosts > Chad',
    ],
    ['Togo, suspected in Lome of harbouring the rebels, slept.', 'aids: Togo > rebels, possible'],
    ['Mr. Sata fought the government’s decree in court.', 'rejects: Mr. Sata > government'],
  ]);
  itLeavesAlone([
    'The youth movement against Chad grew.',
    'Togo sent back its ambassador.',
    'Togo promised not to let the rebels pass.',
  ]);
});

describe('whose side a phrase tells', () => {
  itReads([
    ['Mr. Sata rallied the senate behind him.', 'supports: senate > Mr. Sata'],
    ['The police took in Mr. Sata for questioning.', 'coerces: police > Mr. Sata'],
    ['Mr. Sata was taken in for questioning by the police.', 'coerces: police > Mr. Sata'],
    [
      'Israel has not confirmed that its pilots bombed Chad.',
      'fights: pilots > Chad, possible, by Israel',
    ],
    ['Mr. Sata fell out with his ally.', 'accuses: Mr. Sata > ally'],
    ['Togo meddled on behalf of Mr. Sata.'],
    ['The police attacked Mr. Lund. Togo condemned the coup.', 'fights: police > Mr. Lund'],
    [
      'Officers overthrew Mr. Lund. Togo condemned the coup.',
      'accuses: Togo > Officers',
      'fights: Officers > Mr. Lund',
    ],
    ['Mr. Sata has seldom crossed Togo.', 'not rejects: Mr. Sata > Togo'],
    ['Togo complained that Benin had lied.', 'accuses: Togo > Benin'],
    ['Togo warned Chad that it would be next.', 'threatens: Togo > Chad'],
    [
      'Mr. Sata resigned in protest at the jailing of Mr. Bio by Togo.',
      'coerces: Togo > Mr. Bio',
      'protests-against: Mr. Sata > Togo',
    ],
    [
      'Mr. Sata fought Mr. Bio and sent him to Lome, where Mr. Lund held him.',
      'coerces: Mr. Lund > Mr. Bio',
      'fights: Mr. Sata > Mr. Bio',
    ],
    ['The nuns took in the exiles.', 'aids: nuns > exiles'],
    [
      'Togo promised to help the rebels.',
      'agrees-with: Togo > rebels',
      'aids: Togo > rebels, planned',
    ],
    [
      'The report accused Mr. Sata, Mr. Bio and Mr. Lund of slandering Chad.',
      'accuses: Mr. Sata > Chad, possible',
      'accuses: Mr. Bio > Chad, possible',
      'accuses: Mr. Lund > Chad, possible',
    ],
  ]);
  itLeavesAlone([
    'Mr. Sata promised to deal with the rebels without mercy.',
    'Togo sent troops into Chad.',
    'Mr. Sata complained that his voters would pay the bill.',
    'Mr. Sata resigned in protest at the jailing of Mr. Bio.',
    'Four groups, among them the Coalition for Togo and the Benin Union, slept.',
    'Mr. Sata never accepted the switch of recognition from Togo to Benin.',
    'Benin slept over the use of Chadian trucks against civilians.',
  ]);
});

describe('words that belong to somebody else than they stand beside', () => {
  itReads([
    ['Togo closed its border with Chad out of solidarity with Benin.', 'coerces: Togo > Chad'],
    ['Togo praised Benin for defending its neutrality.', 'supports: Togo > Benin'],
    [
      'Mr. Sata filed a lawsuit against Mr. Bio over his claim that Togo had armed Chad.',
      'accuses: Mr. Sata > Mr. Bio',
      'aids: Togo > Chad, possible, by Bio',
    ],
    [
      'Mr. Bio had threatened to bomb Benin’s ships that entered the gulf but later dropped the threat.',
      'threatens: Mr. Bio > ships',
      'fights: Mr. Bio > ships, planned',
    ],
    [
      'Togo joined forces with the Lomo rebels and helped them.',
      'allied-with: Togo = Lomo rebels',
      'aids: Togo > Lomo rebels',
    ],
    ['Togo wanted nothing to do with Benin.', 'rejects: Togo > Benin'],
    ['The villagers buried their torturers.', 'fights: torturers > villagers'],
  ]);
  itLeavesAlone([
    'Togo said its ships had nothing to do with Benin.',
    'Chad buried the army’s torturers.',
  ]);
});

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
      'accuses: Soldiers > priest',
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
      'serves: Aram Petrosyan > Harbour Party',
      'serves: Omar Dar > Harbour Party',
      'supports: Aram Petrosyan > Kenya',
      'supports: Omar Dar > Kenya',
    ],
  ]);
});
