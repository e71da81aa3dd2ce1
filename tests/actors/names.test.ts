import { describe, expect, it } from 'vitest';
import { actorOf, found, idOf, kindOf, mentions } from './reading-actors.ts';

describe('listed names', () => {
  const cases = [
    ['Ghana recalled its consul from Togo.', 'Ghana', 'ghana'],
    ['The Swedish navy followed the trawler.', 'Swedish', 'sweden'],
    ['The Norwegians rejected the offer.', 'Norwegians', 'norway'],
    ['A U.S.-led mission left the island.', 'U.S.', 'united-states'],
  ] as const;
  it.each(cases)('%s → %s is %s', (text, words, id) => expect(idOf(text, words)).toBe(id));

  it('a surname that is a common word names a person behind a title', () => {
    expect(kindOf('President Park met Senator Bridges.', 'President Park')).toBe('person');
    expect(kindOf('President Park met Senator Bridges.', 'Senator Bridges')).toBe('person');
    expect(kindOf('They met in Central Park.', 'Central Park')).toBe('place');
  });

  it('a nationality is not the state when it names people', () => {
    expect(kindOf('Two Norwegians were held in the port.', 'Norwegians')).toBe('people');
    expect(kindOf('A Norwegian was held in the port.', 'Norwegian')).toBe('person');
  });
  it('the rest of a company’s full name is no other name', () => {
    expect(mentions('Chiquita Brands International sued Peru.')).toEqual([
      'Chiquita Brands International',
      'Peru',
    ]);
    expect(idOf('Shell Oil sued Peru.', 'Shell Oil')).toBe('shell');
  });
  it('aircraft by their types are the crew that flies them', () => {
    expect(kindOf('Turkish F-16s bombed the camp.', 'Turkish F-16s')).toBe('military');
    expect(kindOf('Soviet MiGs bombed the camp.', 'Soviet MiGs')).toBe('military');
  });
  it('the article is no part of a mention', () =>
    expect(mentions('The Gambia signed the treaty.')).toEqual(['Gambia']));
  it('inter-American is no adjective of one state', () =>
    expect(mentions('The inter-American talks failed.')).not.toContain('American'));
});

describe('names that no list has', () => {
  const kinds = [
    ['The Lumara Freedom Front shelled the harbour.', 'Lumara Freedom Front', 'coalition'],
    ['Guards of the Seventh Coastal Brigade fled.', 'Seventh Coastal Brigade', 'military'],
    ['The Orsk Renewal Party left the cabinet.', 'Orsk Renewal Party', 'party'],
    ['Tellan Petroleum closed its office.', 'Tellan Petroleum', 'company'],
    ["The Dock Workers' Union called a strike.", "Dock Workers' Union", 'organisation'],
    ['They met in Varsk.', 'Varsk', 'place'],
    ['The mayor of Tolpa resigned.', 'Tolpa', 'place'],
    ['Rebels hold the Mirva Dam.', 'Mirva Dam', 'place'],
    ['Two frigates crossed the Orlan Channel.', 'Orlan Channel', 'place'],
    ['Togo banned the Orlan News Channel.', 'Orlan News Channel', 'media'],
    ['Mr M. G. Orlan thanked Togo.', 'Mr M. G. Orlan', 'person'],
    ['M. Orlan thanked Togo.', 'M. Orlan', 'person'],
    ['General Teodor Malik resigned.', 'General Teodor Malik', 'person'],
    ['The mining company Serrana Verde sued.', 'mining company Serrana Verde', 'company'],
    ['The militia released the writer Ines Tavor.', 'writer Ines Tavor', 'person'],
  ] as const;
  it.each(kinds)('%s → %s is a %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));

  it('the type of a weapon is no part of a name', () =>
    expect(mentions('Togo agreed to sell Doha F-15 fighters.')).toContain('Doha'));

  it('the complement belongs to the name of a body', () =>
    expect(mentions('The Front for the Liberation of Velmar has split.')).toContain(
      'Front for the Liberation of Velmar',
    ));
  it('a name of its own that holds a listed one is another actor', () =>
    expect(idOf('The Orsk Free Army shelled the harbour.', 'Orsk Free Army')).toBe(
      'orsk-free-army',
    ));
  it('a longer name keeps the country that it names', () =>
    expect(
      actorOf('The Kenyan Tea Growers Union called a strike.', 'Kenyan Tea Growers Union')?.country,
    ).toBe('KEN'));
  it('treaties, operations and prizes are no actors', () => {
    expect(mentions('Operation Silver Lance began in May.')).toEqual([]);
    expect(mentions('Both signed the Treaty of Marl.')).not.toContain('Treaty of Marl');
  });
  it('money, dates and numbers are no actors', () =>
    expect(mentions('On March 3 Chile paid $40 million.')).toEqual(['Chile']));
  it('"Hadar terrorist group" is one mention of the group', () => {
    const { mentions: all } = found('Chad fought the Daesh terrorist group.');
    expect(all.map(({ text }) => text)).toEqual(['Chad', 'Daesh terrorist group']);
    expect(all[1]?.actor).toBe('daesh');
  });
});

describe('titles', () => {
  it('belong to the mention, and the state in them is one of its own', () => {
    const text = 'Kenyan Foreign Minister Amos Kiprono flew home.';
    expect(mentions(text)).toEqual(['Kenyan Foreign Minister Amos Kiprono', 'Kenyan']);
    expect(actorOf(text, 'Kenyan Foreign Minister Amos Kiprono')).toMatchObject({
      id: 'amos-kiprono',
      name: 'Amos Kiprono',
      kind: 'person',
      country: 'KEN',
      actsFor: 'kenya',
    });
  });
  it('"Major General" is not part of the name', () =>
    expect(actorOf('Major General Pavel Oresh left.', 'Major General Pavel Oresh')?.name).toBe(
      'Pavel Oresh',
    ));
  it('former officials are found with small titles', () =>
    expect(
      idOf('Police arrested former culture minister Lena Osk.', 'former culture minister Lena Osk'),
    ).toBe('lena-osk'));
});

describe('datelines', () => {
  const text = 'LIMA, June 3 (Reuters) - Peru closed its embassy in Chad.';
  it('name the place of writing', () => expect(kindOf(text, 'LIMA')).toBe('place'));
  it('and the agency, which is of the media', () => expect(kindOf(text, 'Reuters')).toBe('media'));
});

describe('names within longer names', () => {
  const cases = [
    ['Peru’s Social Democratic Party met.', 'Social Democratic Party', 'party'],
    ['Bo Lund is deputy head of the Serbian List, a party.', 'Serbian List', 'party'],
    ['A lorry burned near Puerto Jordan.', 'Puerto Jordan', 'place'],
    [
      'The Laos Tea Growers and Packers Association refused.',
      'Laos Tea Growers and Packers Association',
      'organisation',
    ],
    ['Secretary of State Bo Lund left.', 'Secretary of State Bo Lund', 'person'],
    ['Villagers sued the logging company Madeira.', 'logging company Madeira', 'company'],
    ['The front’s largest member, the Justice Army, left.', 'Justice Army', 'military'],
  ] as const;
  it.each(cases)('%s → %s is of kind %s', (text, words, kind) =>
    expect(kindOf(text, words)).toBe(kind),
  );

  it('give no actor of their own', () => {
    expect(mentions('Secretary of State Bo Lund left.')).toEqual(['Secretary of State Bo Lund']);
    expect(mentions('Riot police fired.')).toEqual(['Riot police']);
    expect(mentions('He held a birthday party.')).toEqual(['He']);
  });
  it('a place that acts as states do is one', () =>
    expect(kindOf('Korvania recalled its consul. Peru called upon Korvania.', 'Korvania')).toBe(
      'state',
    ));
});

describe('what is against a body is not that body', () => {
  it.each([
    ['The counter-ISIL coalition bombed Raqqa.', 'counter-ISIL coalition'],
    ['The anti-ISIS coalition bombed Raqqa.', 'anti-ISIS coalition'],
  ])('%s', (text, words) => expect(idOf(text, words)).toBe('global-coalition-against-daesh'));
  it('of whom no list knows is its own', () =>
    expect(idOf('An anti-Hamas alliance met in Cairo.', 'anti-Hamas alliance')).toMatch(
      /^test\//u,
    ));
  it('a noun behind a name says what it is', () =>
    expect(idOf('The Hamas movement left.', 'Hamas movement')).toBe('hamas'));
});

describe('stations and numbers of members', () => {
  it.each([
    ['She told Radio Australia that Fiji was lying.', 'Radio Australia', 'media'],
    ['Radio Havana accused Fiji of lying.', 'Radio Havana', 'media'],
    ['The 27-nation EU condemned Fiji.', 'EU', 'intergovernmental'],
  ])('%s: %s is of kind %s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
});

describe('a demonym joined to what stands before a noun', () => {
  it('is the state of that noun', () =>
    expect(idOf('France met Niger in May and Beninese officials left.', 'Beninese')).toBe('benin'));
  it('and a name beside a name stays a name', () =>
    expect(idOf('The March and Habib families left Peru.', 'Habib')).not.toBe('peru'));
});

describe('one name of two who held one office', () => {
  it.each([
    ['2008', 'george-w-bush'],
    ['1991', 'george-h-w-bush'],
  ])('is in %s that of %s', (year, id) =>
    expect(
      idOf(`WASHINGTON, April 3, ${year} - President George Bush left.`, 'President George Bush'),
    ).toBe(id),
  );
});

describe('names of movements and parties', () => {
  const whole = [
    ['Justice For All, a rights group, sued the police.', 'Justice For All'],
    ['Workers First refused the offer.', 'Workers First'],
    ['The minister condemned Reform Now and the police.', 'Reform Now'],
    ['Save Our Rivers sued the mining company Orlan.', 'Save Our Rivers'],
    ['Mothers Against Violence protested in the square.', 'Mothers Against Violence'],
    ['Forward Poland accused the minister.', 'Forward Poland'],
    ['Texas Instruments was sued by Ana Bell.', 'Texas Instruments'],
  ] as const;
  it.each(whole)('%s names %s', (text, name) => expect(mentions(text)).toContain(name));

  it('a plural that the text calls a party names it wherever it stands', () => {
    const text = 'Free Citizens, a small party, left the cabinet. Free Citizens called a vote.';
    expect(idOf(text, 'Free Citizens', 1)).toBe('free-citizens');
    expect(idOf('Free citizens left the town.', 'Free citizens')).not.toBe('free-citizens');
  });
  it('the land in the name of a party is not meant', () =>
    expect(mentions('Elena Soto of the New Peru party resigned.')).not.toContain('Peru'));
  it('an article, a title or a person before a small word is no such name', () => {
    expect(mentions('The Hague Is calm, and General Lund Is ill.')).not.toContain('Lund Is');
    expect(mentions('New Zealand sent two ships.')).toContain('New Zealand');
    expect(mentions('War Over Iran\n\nThe king left.')).not.toContain('War Over Iran');
  });
});

describe('names with titles and letters', () => {
  it('letters of honour are no part of a name', () =>
    expect(idOf('Its leader, Maria Kapsali MP, resigned.', 'Maria Kapsali MP')).toBe(
      'maria-kapsali',
    ));
  it('a title behind a given name is a name', () =>
    expect(idOf('President Hassan Sheikh Ruvo met her.', 'President Hassan Sheikh Ruvo')).toBe(
      'hassan-sheikh-ruvo',
    ));
});

describe('people of a country', () => {
  it.each([
    ['Ghanaians danced in the streets.', 'Ghanaians', 'people'],
    ['The guards were trained by Russians.', 'Russians', 'people'],
    ['The Russians rejected the offer.', 'Russians', 'state'],
    ['Israelis bombed the camp.', 'Israelis', 'state'],
  ] as const)('%s', (text, words, kind) => expect(kindOf(text, words)).toBe(kind));
});
