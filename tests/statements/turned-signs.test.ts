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
