import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('main verbs of long sentences find their subject', () => {
  itReads([
    [
      'When the marines landed at dawn, Nicaragua, which had no navy to speak of, threatened Honduras.',
      'threatens: Nicaragua > Honduras',
    ],
    [
      'After months of shelling by the Falange, the Amal militia, whose chief had once been a minister, attacked the Third Brigade.',
      'fights: Amal militia > Third Brigade',
      'leads: chief > Amal militia',
    ],
    [
      'Accused by Britain of lying, Libya, which had denied everything for a year, condemned Malta.',
      'accuses: Britain > Libya',
      'accuses: Libya > Malta',
    ],
    [
      'As the strike entered its third week, the port authority, which had hoped that the quarrel would end, attacked Greece.',
      'fights: port authority > Greece',
    ],
    [
      'Ignoring the court, and without waiting for the verdict, President Omar Dia attacked Gambia.',
      'rejects: President Omar Dia > court',
      'fights: President Omar Dia > Gambia',
    ],
    [
      'After talks with Kenya, Uganda and Sudan, the army attacked the rebels.',
      'consults-with: army = Kenya',
      'consults-with: army = Sudan',
      'consults-with: army = Uganda',
      'fights: army > rebels',
    ],
  ]);
});

describe('subjects and objects under another name', () => {
  itReads([
    ['Russia made Nicaragua a present of 250 buses.', 'aids: Russia > Nicaragua'],
    ['Iran kept Armenia supplied with gas during the war.', 'aids: Iran > Armenia'],
    ['Tomas Omar was made an adviser to Ana Ruiz.', 'serves: Tomas Omar > Ana Ruiz'],
  ]);
});

describe('past forms that the lemma tables miss, and words of two parts', () => {
  itReads([
    ["Russia forgave Cuba's debt.", 'aids: Russia > Cuba'],
    ['Turkey co-hosted the conference with Qatar.', 'coordinates-with: Turkey = Qatar'],
  ]);
});

describe('phrases hang on the words that can carry them', () => {
  itReads([
    ['Omar Dia conferred at length with Ana Ruiz in Lisbon.', 'consults-with: Omar Dia = Ana Ruiz'],
    ['Tomas Phares, foreign policy adviser to Ana Ruiz, spoke.', 'serves: Tomas Phares > Ana Ruiz'],
    ['The miners called on Ghana to pay.', 'requests: miners > Ghana'],
    ['Togo was the first to congratulate Chad.', 'supports: Togo > Chad'],
    [
      'Rifles had been sold to the Tigre Front by Sudanese traders.',
      'aids: Sudanese traders > Tigre Front',
    ],
    [
      "Togo's opposition Dawn Party urged President Joseph Mensah to resign.",
      'requests: opposition Dawn Party > President Joseph Mensah',
    ],
    [
      'The wing accused the army, backed by Cuban advisers, of bombing two villages.',
      'accuses: wing > army',
      'supports: Cuban advisers > army',
    ],
    ['Norway lent the Togolese army three old lorries.', 'aids: Norway > Togolese army'],
    ['Chile sold Peru tanks.', 'aids: Chile > Peru'],
  ]);
  itReads([
    [
      'A spokesman for the Lake Front, Joseph Kavo, praised Chile.',
      'serves: Joseph Kavo > Lake Front',
      'supports: spokesman > Chile',
    ],
    [
      'Bishop Pio Kalulu, chairman of the Lake Panel, and its secretary, Grace Tembo, praised Chile.',
      'leads: Bishop Pio Kalulu > Lake Panel',
      'serves: Grace Tembo > Lake Panel',
      'supports: Bishop Pio Kalulu > Chile',
      'supports: secretary > Chile',
    ],
    ['The junta, said a priest, was torturing miners.', 'fights: junta > miners, by priest'],
    [
      'Norway denied that it had supported the rebels or sent soldiers to Mali.',
      'not supports: Norway > rebels, by Norway',
      'not aids: Norway > Mali, by Norway',
    ],
    ['Kurdish militants took the consul hostage.', 'coerces: Kurdish militants > consul'],
    [
      "Norway's massacre of the monks has outraged Hungary.",
      'accuses: Hungary > Norway',
      'fights: Norway > monks',
    ],
    ['Ghana refused to let in a Swedish delegation.', 'rejects: Ghana > Swedish delegation'],
    [
      'Ghana said that Togo had armed the rebels. Chile called this "a shameless lie".',
      'aids: Togo > rebels, by Ghana',
      'accuses: Chile > Ghana',
    ],
    [
      'Norway thanked Zimbabwe for its troops and Malawi for its restraint.',
      'supports: Norway > Malawi',
      'supports: Norway > Zimbabwe',
    ],
    [
      'He said that police had beaten a priest, which the mayor denies.',
      'fights: police > priest, by He',
      'not fights: police > priest, by mayor',
    ],
    [
      'Gunmen attacked Kenya; Norway denies that it armed Togo.',
      'fights: Gunmen > Kenya',
      'not aids: Norway > Togo, by Norway',
    ],
  ]);
  itLeavesAlone(['The minister sold state land.', 'She gave the union money.']);
});

describe('verbs and clauses go by their forms', () => {
  itReads([
    [
      'Togo has ordered Ghana to leave and expelled Benin.',
      'requests: Togo > Ghana',
      'sanctions: Togo > Benin',
    ],
    [
      'Togo accused Ghana of hiring spies, prompting Benin to attack Mali.',
      'accuses: Togo > Ghana',
      'fights: Benin > Mali',
      'serves: spies > Ghana, by Togo',
    ],
    [
      'A coalition of trade unions, which opposes the junta, called a strike.',
      'rejects: coalition of trade unions > junta',
      'member-of: trade unions > coalition of trade unions',
    ],
  ]);
  itReads([
    [
      'Togo accused Ghana of training and arming the rebels.',
      'accuses: Togo > Ghana',
      'aids: Ghana > rebels, by Togo',
    ],
  ]);
});

describe('relative clauses hang on what they can be said of', () => {
  itReads([
    [
      'Anders joined an alliance of farm unions that includes the Plough League.',
      'member-of: Plough League > alliance of farm unions',
      'member-of: farm unions > alliance of farm unions',
    ],
  ]);
  itReads([
    ['He slept at a camp in Kenya, which is run by the Mercy Fund.', 'controls: Mercy Fund > camp'],
  ]);
  itLeavesAlone(['He missed the talks in Norway, which were hosted by Peru.']);
});

describe('what one is called on to do', () => {
  itReads([
    [
      'Togo condemned the coup and called on the rebels to free the bishop.',
      'requests: Togo > rebels',
      'withdraws-from: rebels > bishop, requested',
    ],
    [
      'Togo appealed to Chad to arm the police.',
      'aids: Chad > police, requested',
      'requests: Togo > Chad',
    ],
  ]);
  itReads([
    [
      'Troops loyal to General Jan Osk, led by Major Ivan Toll, arrested Lena Lund.',
      'supports: Troops > General Jan Osk',
      'leads: Major Ivan Toll > Troops',
      'coerces: Troops > Lena Lund',
    ],
  ]);
});

describe('clauses without their pronoun, or with a verb that looks like a noun', () => {
  itReads([
    [
      'The rebels Chad backs have attacked Sudan.',
      'supports: Chad > rebels',
      'fights: rebels > Sudan',
    ],
    [
      'The captain whom Uganda arms has attacked Kenya.',
      'aids: Uganda > captain',
      'fights: captain > Kenya',
    ],
    [
      'The general the junta had jailed and the student groups had cheered was freed by the court.',
      'coerces: junta > general',
      'aids: court > general',
    ],
    ['Gone are the advisers whom Bulgaria sent the Sandinistas.', 'aids: Bulgaria > Sandinistas'],
    ['It was Norway that armed the miners.', 'aids: Norway > miners'],
  ]);
  itReads([
    ['Chad backs Sudan.', 'supports: Chad > Sudan'],
    [
      'The captain whom Kenya had jailed attacked Togo.',
      'coerces: Kenya > captain',
      'fights: captain > Togo',
    ],
  ]);
  itLeavesAlone(['It was clear that the rain had come.', 'The shipment of Chad arms was late.']);
});

describe('sentences whose subject stands behind the verb', () => {
  itReads([
    ['Among those arrested by the marines were two priests.', 'coerces: marines > priests'],
    [
      'Joining the Balkan League were Norway and Togo.',
      'member-of: Norway > Balkan League',
      'member-of: Togo > Balkan League',
    ],
    [
      'Never before had a Norwegian bishop shaken hands with the Togolese envoy.',
      'serves: Togolese envoy > Togolese',
      'not consults-with: Norwegian bishop = Togolese envoy',
    ],
  ]);
  itLeavesAlone(['Joining the league was a mistake.', 'Among those present were two priests.']);
});

describe('phrases that stand behind a thing belong to the deed before it', () => {
  itReads([
    [
      'Poland signed an agreement on the return of refugees with Belarus.',
      'agrees-with: Poland = Belarus',
    ],
    ['The army fought for a week with tanks against the rebels.', 'fights: army > rebels'],
  ]);
  itReads([
    [
      'The marines conducted strikes using aircraft against the rebels.',
      'fights: marines > rebels',
    ],
    [
      'The mayor met the envoy on the border between Peru and Chile.',
      'consults-with: mayor = envoy',
    ],
  ]);
});

describe('what is said in a message is no description of the message', () => {
  itReads([
    [
      'Pak Song, who commands the eastern forces, said in a radio message that Lim had run the movement “as his private estate” and had executed dozens of his critics.',
      'leads: Pak Song > eastern forces',
      'leads: Lim > movement, by Pak Song',
      'fights: Lim > dozens of his critics, by Pak Song',
    ],
  ]);
  itLeavesAlone(['The guests laughed at the message that Lim had sent.']);
});

describe('a name right behind what its bearer is', () => {
  itReads(
    [
      [
        'Police arrested trade unionist Ana Dia on Monday.',
        'coerces: Police > trade unionist Ana Dia, on 2020-01-13',
      ],
    ],
    { published: '2020-01-15' },
  );
});
