import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('what is refused', () => {
  itReads([
    ['Togo refused to criticise Benin.', 'not accuses: Togo > Benin'],
    ['Togo refused to abandon Benin.', 'not withdraws-from: Togo > Benin'],
    ['Togo refused to meet Benin.', 'rejects: Togo > Benin', 'not consults-with: Togo = Benin'],
    ['Togo stopped short of condemning Benin.', 'not accuses: Togo > Benin'],
    ['Togo has yet to recognise Kosovo.', 'not supports: Togo > Kosovo'],
  ]);
});

describe('what somebody is warned of', () => {
  itReads([
    ['Togo warned Benin that the rebels were planning an attack.', 'consults-with: Togo > Benin'],
    ['Togo warned Benin of an attack by the rebels.', 'consults-with: Togo > Benin'],
    ['Togo warned Benin that its army would cross the border.', 'threatens: Togo > Benin'],
    ['Togo warned Benin of grave consequences.', 'threatens: Togo > Benin'],
  ]);
});

describe('what is denied', () => {
  itReads([
    [
      'Togo denied the charge that it had armed the rebels.',
      'not aids: Togo > rebels, possible, by Togo',
    ],
    [
      'Kenya dismissed the allegation that its troops attacked Malawi.',
      'not fights: troops > Malawi',
    ],
    [
      'Togo accused Benin of arming the rebels, which Benin denied.',
      'accuses: Togo > Benin',
      'aids: Benin > rebels, by Togo',
      'not aids: Benin > rebels, by Benin',
    ],
  ]);
});

describe('questions', () => {
  itReads([
    ['Does Togo support the rebels?', 'supports: Togo > rebels, possible'],
    ['Is Togo angry at Benin?', 'accuses: Togo > Benin, possible'],
    ['Why did Kenya attack Malawi?', 'fights: Kenya > Malawi'],
  ]);
});

describe('promises and their other side', () => {
  itReads([
    [
      'The vow of the rebels to attack Norwegian troops was repeated.',
      'fights: rebels > Norwegian troops, planned',
    ],
    ['Chad pledged to act against Kenya.', 'threatens: Chad > Kenya'],
    [
      'Chad agreed to cooperate with Sudan against Kenya.',
      'agrees-with: Chad > Sudan',
      'coordinates-with: Chad = Sudan, planned',
    ],
  ]);
});

describe('prepositions and agents that stand apart', () => {
  itReads([
    ['Civilians were fired upon by the rebels.', 'fights: rebels > Civilians'],
    ['Demonstrators were fired on by the police.', 'fights: police > Demonstrators'],
    ['The rebels are supplied with arms by Kenya.', 'aids: Kenya > rebels'],
    ['Canada has recalled 41 of its diplomats from India.', 'sanctions: Canada > India'],
    ['The army responded with raids on the rebels.', 'fights: army > rebels'],
  ]);
});

describe('words in another sense', () => {
  itReads([
    ['Kenyan jets attacked the rebels for three days.', 'fights: Kenyan jets > rebels'],
    ['The minister came under fire from the opposition.', 'accuses: opposition > minister'],
    ['The Union of Farmers is allied with Togo.', 'allied-with: Union of Farmers = Togo'],
    ['Some 4,000 people demonstrated against Togo.', 'protests-against: people > Togo'],
    ['A Kenyan exile took refuge in Algeria.', 'aids: Algeria > Kenyan exile'],
  ]);
  itLeavesAlone([
    'Togo asked for weapons for the army.',
    'Benin dismissed the speech as a gift to the separatists.',
    'The rebels lost control of the coast.',
    'People demonstrated for hours.',
  ]);
});

describe('who does it in clauses that hang on others', () => {
  itReads([
    [
      'Kenya and Uganda, which have sent troops to Somalia, praised the operation.',
      'aids: Kenya > Somalia',
      'aids: Uganda > Somalia',
    ],
    [
      'He met the president and Jan Molk, who had denounced Kenya.',
      'consults-with: He = Jan Molk',
      'consults-with: He = president',
      'accuses: Jan Molk > Kenya',
    ],
    [
      'Togo told Benin to leave, accusing it of treason.',
      'requests: Togo > Benin',
      'accuses: Togo > Benin',
    ],
    [
      'According to the Lutheran Commission, a body linked to the Church, local traders had paid the police.',
      'aids: local traders > police, by Lutheran Commission',
    ],
  ]);
});

describe('what is somebody’s', () => {
  itReads([
    ['Gunmen stormed the headquarters of the union.', 'coerces: Gunmen > union'],
    [
      'Miners began a strike in protest at the government’s policies.',
      'protests-against: Miners > government',
    ],
    [
      'Two trucks were hit by gunfire and a rebel was arrested by the police.',
      'coerces: police > rebel',
    ],
  ]);
});

describe('what is taken up from a sentence before', () => {
  itReads([
    [
      'Togo signed an accord with Benin. Kenya denounced the accord.',
      'agrees-with: Togo = Benin',
      'accuses: Kenya > Togo',
    ],
    [
      'The president dissolved the assembly. Kenya condemned the decision.',
      'accuses: Kenya > president',
    ],
    [
      'Kenya expelled three Ugandan lawyers. Uganda condemned the move.',
      'sanctions: Kenya > Ugandan lawyers',
      'accuses: Uganda > Kenya',
    ],
  ]);
  itLeavesAlone([
    'Fiji and Samoa spoke in the same vein.',
    'Ivan Toll and Rosa Holm spoke to reporters.',
  ]);
});

describe('what somebody is called', () => {
  itReads([['Peter Brandt branded Karl Oden a terrorist.', 'accuses: Peter Brandt > Karl Oden']]);
});

describe('whose deed a gerund tells', () => {
  itReads([
    ['Iran executed Karimi for helping Israel.', 'fights: Iran > Karimi', 'aids: Karimi > Israel'],
    [
      'The jury acquitted Mena of murdering Ruiz.',
      'supports: jury > Mena',
      'fights: Mena > Ruiz, possible, by jury',
    ],
    ['Benin talked Togo out of attacking Ghana.', 'not fights: Togo > Ghana'],
    [
      'Roxana Saberi was convicted of spying by an Iranian court.',
      'sanctions: Iranian court > Roxana Saberi',
    ],
    ['Bolivia was accused of arming Peru.', 'aids: Bolivia > Peru, possible'],
  ]);
});

describe('what somebody suffers is no deed of his', () => {
  itReads([
    [
      'Germany condemned Navalny’s arrest by Russia.',
      'accuses: Germany > Russia',
      'coerces: Russia > Navalny',
    ],
    [
      'Germany condemned Russia’s arrest of two Norwegian divers.',
      'accuses: Germany > Russia',
      'coerces: Russia > Norwegian divers',
    ],
  ]);
  itLeavesAlone([
    'Germany condemned Allende’s overthrow.',
    'Syria welcomed Iraq’s defeat.',
    'Fiji regretted Arafat’s death.',
  ]);
});

describe('what is left undone', () => {
  itReads([
    [
      'Instead of supporting Libya, Chad bombed Niger.',
      'not supports: Chad > Libya',
      'fights: Chad > Niger',
    ],
    [
      'Chad bombed Niger rather than support Libya.',
      'fights: Chad > Niger',
      'not supports: Chad > Libya',
    ],
    ['Poland balked at endorsing Greece.', 'not supports: Poland > Greece'],
    ['Egypt ruled out attacking Ethiopia.', 'not fights: Egypt > Ethiopia, possible'],
    ['Turkey did not rule out attacking Greece.', 'fights: Turkey > Greece, possible'],
    ['Keita is reluctant to drop General Sidibe.', 'not sanctions: Keita > General Sidibe'],
  ]);
});

describe('offers, vows and demands', () => {
  itReads([
    [
      'Finland offered to send troops to Mali.',
      'agrees-with: Finland > Mali',
      'aids: Finland > Mali, planned',
    ],
    ['Premadasa vowed to send the Indians home.', 'threatens: Premadasa > Indians'],
    ['Hun Sen insisted that Thailand leave.', 'requests: Hun Sen > Thailand'],
    ['Turkey dismissed the court’s ruling.', 'rejects: Turkey > court'],
    ['Castro called Batista a pig.', 'accuses: Castro > Batista'],
  ]);
  itLeavesAlone([
    'Hun Sen insisted that Thailand had started the war.',
    'The African Union demanded Bationo’s release.',
  ]);
});

describe('what a clause behind a comma belongs to', () => {
  itReads([
    [
      'Doctors protested against the junta, headed by Jan Molk.',
      'protests-against: Doctors > junta',
      'leads: Jan Molk > junta',
    ],
  ]);
  itLeavesAlone(['The letter angered the court, which prompted the union to act.']);
});

describe('a clause of time behind a charge', () => {
  itReads([
    [
      'Ethiopia accused Kenya of meddling after Uganda attacked Rwanda.',
      'accuses: Ethiopia > Kenya',
      'fights: Uganda > Rwanda',
    ],
  ]);
});

describe('the demand that was made last', () => {
  itReads([
    [
      'Peru demanded an apology from Chile. Bolivia urged Brazil to leave. Brazil rejected the demand.',
      'requests: Peru > Chile',
      'requests: Bolivia > Brazil',
      'rejects: Brazil > Bolivia',
    ],
    [
      'Peru demanded an apology from Chile. Fiji met with Tonga. Chile rejected the demand.',
      'requests: Peru > Chile',
      'consults-with: Fiji = Tonga',
      'rejects: Chile > Peru',
    ],
  ]);
});

describe('what a clause behind what is said tells', () => {
  itReads([
    [
      'Peru said Chile had attacked Bolivia, while Brazil attacked Fiji.',
      'fights: Chile > Bolivia, by Peru',
      'fights: Brazil > Fiji',
    ],
    [
      'Peru said Chile had attacked Bolivia, while Brazil had attacked Fiji.',
      'fights: Chile > Bolivia, by Peru',
      'fights: Brazil > Fiji, by Peru',
    ],
    ['The union won its case against Togo at the tribunal.', 'accuses: union > Togo'],
  ]);
  itLeavesAlone(['The union won its case at the tribunal.']);
});

describe('who is asked is who is to act', () => {
  itLeavesAlone([
    'The leader demanded that officers be given posts.',
    'Chile said that the miners must be freed.',
  ]);
  itReads([
    [
      'Chile said that Peru must free Fiji.',
      'requests: Chile > Peru, by Chile',
      'withdraws-from: Peru > Fiji, requested, by Chile',
    ],
  ]);
});

describe('whose office and whose word it is in a list', () => {
  itReads([
    [
      'NATO called on both sides to calm down, and Finland, a close neighbour, urged Chile to leave.',
      'requests: Finland > Chile',
    ],
    [
      'Police freed the movement’s founder, Victor Polay, and his wife, Nancy Gil.',
      'withdraws-from: Police > founder',
      'withdraws-from: Police > wife',
      'leads: Victor Polay > movement',
    ],
    [
      'Five people, among them the commander of the presidential guard, left.',
      'leads: commander of the presidential guard > presidential guard',
    ],
    [
      'Togo resigned under pressure from Ghana.',
      'concedes-to: Togo > Ghana',
      'coerces: Ghana > Togo',
    ],
  ]);
  itLeavesAlone(['The union called off the longest strike in Togo’s history.']);
});

describe('a person is no body that another leads', () => {
  itReads([['Paul Weiss led Ivan Toll’s party.', 'leads: Paul Weiss > party']]);
  itLeavesAlone(['Paul Weiss led Ivan Toll to the door.']);
});

describe('of two opposed sides the second is told of', () => {
  itReads([
    [
      'Five people died in a battle between paratroopers and men loyal to Castro.',
      'fights: paratroopers = men',
      'supports: men > Castro',
    ],
    [
      'Police met students and workers loyal to Castro.',
      'consults-with: Police = students',
      'consults-with: Police = workers',
      'supports: students > Castro',
      'supports: workers > Castro',
    ],
  ]);
});
