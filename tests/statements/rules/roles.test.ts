import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('bodies of a state', () => {
  itReads([
    ["Turkey's Grand National Assembly adjourned.", 'member-of: Grand National Assembly > Turkey'],
    ["Russia's State Duma voted on Tuesday.", 'member-of: State Duma > Russia'],
    ['The Bundestag of Germany approved the budget.', 'member-of: Bundestag > Germany'],
    ["Turkey's Constitutional Court was closed.", 'member-of: Constitutional Court > Turkey'],
    ["Germany's Bundeswehr is small.", 'member-of: Bundeswehr > Germany'],
    ["Poland's Sejm voted on the budget.", 'member-of: Sejm > Poland'],
    ["Chile's Supreme Court closed early.", 'member-of: Supreme Court > Chile'],
    ["Spain's Congress of Deputies opened on Tuesday.", 'member-of: Congress of Deputies > Spain'],
  ]);
  itLeavesAlone([
    'The Kenyan police closed the road.',
    'Israeli settlers gathered on a hill.',
    "The country's army marched.",
    'A Polish farmer bought a tractor.',
    'French soldiers waited.',
    'The army of ants moved on.',
    "Norway's farmers sold wheat.",
    'The police station was painted.',
    "Peru's coast is long.",
    'The Japanese company opened a shop.',
  ]);
});

describe('members of a group', () => {
  itReads([
    [
      'The coalition, including Norway and Denmark, bombed the town.',
      'member-of: Denmark > coalition',
      'member-of: Norway > coalition',
    ],
    [
      'The alliance, including Poland, condemned Belarus.',
      'member-of: Poland > alliance',
      'accuses: alliance > Belarus',
    ],
    [
      'Parties including the Greens and the Liberals oppose the law.',
      'member-of: Greens > Parties',
      'member-of: Liberals > Parties',
    ],
    [
      'Regional organisations such as the African Union sent observers.',
      'member-of: African Union > Regional organisations',
    ],
    [
      'Allies such as Norway and Poland left the talks.',
      'member-of: Norway > Allies',
      'member-of: Poland > Allies',
    ],
    [
      'Rebel groups, including the Free Army, rejected the truce.',
      'member-of: Free Army > Rebel groups',
    ],
    ['The bloc, including Hungary, rejected the treaty.', 'member-of: Hungary > bloc'],
    [
      "Leftist parties, such as the Workers' Party, protested.",
      "member-of: Workers' Party > Leftist parties",
    ],
    [
      "Unions such as the Miners' Federation rejected the offer.",
      "member-of: Miners' Federation > Unions",
    ],
    [
      'The coalition, including the Liberal Party, collapsed.',
      'member-of: Liberal Party > coalition',
    ],
  ]);
  itLeavesAlone([
    'The region, including Aleppo, is dry.',
    'Syria, including Aleppo, suffered.',
    'Goods such as oil and wheat went up.',
    'Norway sold ships, including a frigate.',
    'Measures such as sanctions failed.',
    'Several towns, including Mosul, lost power.',
    'Kenya has lakes such as Turkana.',
    "Many things, including Peru's budget, were discussed.",
    'The book covers topics such as Iran.',
    'Crops such as maize suffered.',
  ]);
});

describe('people of a body', () => {
  itReads([
    ['Lena Vos of the Harbour Watch spoke on Monday.', 'serves: Lena Vos > Harbour Watch'],
    [
      'Marta Lind from the International Monetary Fund visited the site.',
      'serves: Marta Lind > International Monetary Fund',
    ],
    ['Experts from the World Bank arrived.', 'serves: Experts > World Bank'],
    ['Peter Hale of the Liberal Party resigned.', 'member-of: Peter Hale > Liberal Party'],
    ['Jonas Berg of the Oslo Institute wrote the report.', 'serves: Jonas Berg > Oslo Institute'],
    ['Members of Hamas crossed the river.', 'member-of: Members of Hamas > Hamas'],
    ['Volunteers from the Red Cross arrived.', 'member-of: Volunteers > Red Cross'],
    ['A doctor with Doctors Without Borders spoke.', 'serves: doctor > Doctors Without Borders'],
    ['Analysts at the Oslo Institute disagreed.', 'serves: Analysts > Oslo Institute'],
    [
      'Ines Roth of Amnesty International wrote a letter.',
      'serves: Ines Roth > Amnesty International',
    ],
    ['Karl Stein of the Green Party lost his seat.', 'member-of: Karl Stein > Green Party'],
    ['Nora Beck of the World Food Programme spoke.', 'serves: Nora Beck > World Food Programme'],
    ['Observers from the African Union arrived in Chad.', 'serves: Observers > African Union'],
  ]);
  itLeavesAlone([
    'Lena Vos of Norway spoke on Monday.',
    'Marta Lind from Oslo visited the site.',
    'Farmers from Peru arrived.',
    'The history of the Liberal Party is long.',
    'Letters from the World Bank arrived.',
    'A man of honour stood there.',
    'Peter Hale of late has been ill.',
    'The end of Hezbollah is not near.',
    'People from the north came.',
    'Workers from the north protested on Monday.',
  ]);
});

describe('whose men they are', () => {
  itReads([
    ["Anton Brandt's rebels waited in Kora.", 'leads: Anton Brandt > rebels'],
    ["Anton Brandt's fighters waited.", 'leads: Anton Brandt > fighters'],
    ["General Ortega's troops waited.", 'leads: General Ortega > troops'],
    ["Marshal Molk's divisions waited.", 'leads: Marshal Molk > divisions'],
    ["The president's army commander waited.", 'serves: army commander > president'],
    ["Anton Brandt's commander, General Oden, waited.", 'serves: General Oden > Anton Brandt'],
    ['Supporters of Jan Molk waited.', 'supports: Supporters of Jan Molk > Jan Molk'],
    ['Karl Oden, right-hand man of Peter Brandt, waited.', 'serves: Karl Oden > Peter Brandt'],
    ["Umberto Rossi's Northern League waited.", 'leads: Umberto Rossi > Northern League'],
    ['Rebels under Colonel Adoum waited.', 'leads: Colonel Adoum > Rebels'],
    ['Gunmen from the Lusaka Brigade waited.', 'member-of: Gunmen > Lusaka Brigade'],
    [
      'Canada was waiting, Prime Minister Justin Trudeau said.',
      'leads: Prime Minister Justin Trudeau > Canada',
    ],
  ]);
  itLeavesAlone([
    "Peter Molk's nominee waited.",
    'Troops under President Molk waited.',
    "Molk's party waited.",
    'Gunmen from Chad waited.',
    'Soldiers under the bridge waited.',
    "Molk's Ministry of Trade waited.",
    'Peter Molk and his party waited.',
    'Rebels under pressure waited.',
    "Molk's senators waited.",
    "Brandt's brother, Karl Oden, waited.",
  ]);
});

describe('the head of a branch of the state does not lead the state', () => {
  itReads([
    ['Pakistan’s army chief, General Qamar, sneezed.', 'leads: General Qamar > army'],
    ['Germany’s central bank president, Jens Lind, sneezed.', 'serves: Jens Lind > Germany'],
    ['Iran’s nuclear chief, Ali Salehi, sneezed.', 'serves: Ali Salehi > Iran'],
    ['Israel’s Mossad chief sneezed.', 'leads: Mossad chief > Mossad'],
    [
      'Kenyan police chief Japheth Oru sneezed.',
      'leads: Kenyan police chief Japheth Oru > Kenyan police',
    ],
    ['Sudan’s junta leader, Ali Dar, sneezed.', 'leads: Ali Dar > Sudan'],
    ['Uganda’s longtime president, Ali Dar, sneezed.', 'leads: Ali Dar > Uganda'],
  ]);
  itLeavesAlone([
    'Zimbabwean opposition leader Tendai Moyo sneezed.',
    'Poland’s trade union leader Lech Wal sneezed.',
    'Syria’s rebel leader sneezed.',
  ]);
});

describe('what somebody is said to be is not somebody else', () => {
  itReads([
    [
      'General Min Thu took over as commander of the air force.',
      'leads: General Min Thu > air force',
    ],
    ['Ali Reza, number two in the Quds Force, sneezed.', 'serves: Ali Reza > Quds Force'],
    ['Yasin, a senior figure in the Taliban, sneezed.', 'member-of: Yasin > Taliban'],
    ['Ali Reza was killed in a US strike.', 'fights: US > Ali Reza'],
  ]);
  itLeavesAlone([
    'The Dutch arm of the choir sang.',
    'A veteran of the war sneezed.',
    'The fence separates the villagers from the army.',
  ]);
});

describe('where somebody serves', () => {
  itReads([['Ann Dia serves as ambassador for Togo.', 'serves: Ann Dia > Togo']]);
  itLeavesAlone([
    'Ann Dia serves as ambassador to Canada.',
    // What the ally is, not whose.
    'A close Muslim ally wept.',
    'Ann Dia set up an office.',
  ]);
});
