import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/actors/find-actors.ts';
import { readGazetteer } from '../../src/actors/gazetteer.ts';
import { documentOf } from '../english.ts';
import { nouns } from './reading-actors.ts';

const STATES = readFileSync('data/actors/states.tsv', 'utf8');

function read(text: string): ReturnType<typeof readGazetteer> {
  return readGazetteer({ 'states.tsv': STATES, 'mine.tsv': text });
}

function refuses(what: string, text: string, message: string): void {
  it(`${what}: ${message}`, () => {
    expect(() => read(text.replaceAll(' | ', '\t'))).toThrow(message);
  });
}

describe("a person's own actors", () => {
  it('join the listed ones', () => {
    const gazetteer = read(
      [
        '\uFEFF# Groups of the coast, after interviews',
        'id\tname\tkind\tcountry\tparent\tnames\tambiguous',
        'coast-front\tCoast Liberation Front\tarmed-group\tKEN\t\tCLF | Front of the Coast\tCLF: also a light bulb',
        '',
        'coast-front-youth\tCoast Youth\torganisation\tKEN\tcoast-front',
      ].join('\r\n'),
    );
    const [match] = gazetteer.matches(['CLF', 'said'], 0);
    expect(match).toMatchObject({ sense: 'acronym', ambiguous: true, length: 1 });
    expect(match?.actor).toMatchObject({ id: 'coast-front', country: 'KEN', actsFor: null });
    expect(gazetteer.matches(['Front', 'of', 'the', 'Coast'], 0)).toHaveLength(1);
    expect(gazetteer.get('coast-front-youth')?.parent).toBe('coast-front');
  });

  it.each([
    ['the Arabic', 'حزب الله', 'KEN'],
    ['the Hebrew', 'כחול לבן', ''],
    ['the Chinese', '国民党', 'KEN'],
  ])('are found in a script without capitals: %s', (_script, name, country) => {
    const own = read(`id\tname\tkind\tcountry\nmine\t${name}\tparty\t${country}`);
    const document = documentOf(`The group ${name} condemned Norway.`);
    const { mentions } = findActors(document, own, nouns);
    expect(mentions.find(({ text }) => text.endsWith(name))?.actor).toBe('mine');
  });

  it('the example of the manual can be read', () => {
    const manual = readFileSync('docs/own-actors.md', 'utf8');
    const example = /```tsv my-actors\.tsv\n(.*?)```/su.exec(manual)?.[1] ?? '';
    expect(example).toContain('\t');
    const gazetteer = read(example);
    expect(gazetteer.byName('Lamu Fishers').map(({ id }) => id)).toEqual(['lamu-fishers-union']);
  });

  const HEAD = 'id | name | kind | country | parent | from | names | ambiguous\n';
  refuses('an empty file', '', 'mine.tsv: no header row; begin with the columns id, name, kind');
  refuses(
    'a column nobody knows',
    'id | name | type\n',
    'mine.tsv:1: unknown column "type"; the columns are id, name, kind,',
  );
  refuses(
    'a header without kind',
    'id | name\n',
    'mine.tsv:1: the column "kind" is missing; add it to the header row',
  );
  refuses(
    'no id',
    `${HEAD} | Front | party`,
    'mine.tsv:2: the id is missing; write small letters, digits and hyphens',
  );
  refuses(
    'an id with capitals',
    `${HEAD}Front | Front | party`,
    'mine.tsv:2: "Front" is no id; write small letters',
  );
  refuses(
    'no name',
    `${HEAD}front |  | party`,
    'mine.tsv:2: the name of "front" is missing; write one',
  );
  refuses(
    'no kind',
    `${HEAD}front | Front`,
    'mine.tsv:2: the kind is missing; write one of state, military',
  );
  refuses(
    'an unknown kind',
    `${HEAD}front | Front | militia`,
    'mine.tsv:2: unknown kind "militia"; write one of state, military',
  );
  refuses(
    'a country by its name',
    `${HEAD}front | Front | party | Kenya`,
    'mine.tsv:2: "Kenya" is no country; write an ISO 3166 alpha-3 code such as KEN',
  );
  refuses(
    'a country in two letters',
    `${HEAD}front | Front | party | KE`,
    'mine.tsv:2: "KE" is no country',
  );
  refuses(
    'a parent nobody lists',
    `${HEAD}front | Front | party | KEN | coast`,
    'mine.tsv:2: the parent of "front" is "coast", which no file lists; add it or correct the id',
  );
  refuses(
    'a date that is none',
    `${HEAD}front | Front | party | KEN |  | May 1990`,
    'mine.tsv:2: "May 1990" is no year; write 1997 or 1997-05-16',
  );
  refuses(
    'too many columns',
    `${HEAD}front | Front | party | KEN |  | 1990 | F | F: also a letter | more`,
    'mine.tsv:2: 9 columns where the header has 8; take the tabs away that are too many',
  );
  refuses(
    'an id of the same file',
    `${HEAD}front | Front | party\nfront | Front | party`,
    'mine.tsv:3: the id "front" is already used in mine.tsv:2; choose another one',
  );
  refuses(
    'an id that is listed',
    `${HEAD}kenya | Kenya | state`,
    'mine.tsv:2: the id "kenya" is already used in states.tsv:',
  );
  refuses(
    'a mark without a reason',
    `${HEAD}front | Front | party |  |  |  |  | Front`,
    'mine.tsv:2: "Front" says no reason; write "Front: also a US state"',
  );
  refuses(
    'a mark of another name',
    `${HEAD}front | Front | party |  |  |  |  | Rear: also the back`,
    'mine.tsv:2: "Rear" is none of the names of "front"; add it to names',
  );
});
