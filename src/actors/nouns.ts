import type { ActorKind } from './actor.ts';

/** How a noun describes: see the header of `data/actors/nouns.tsv`. */
export type NounSort = 'before' | 'thing' | 'name' | 'human' | 'mass' | 'body' | 'craft' | 'place';

/** What a noun says of a person towards a body that is named with it. */
export type NounRole = 'leads' | 'serves' | 'member';

/** A head noun of descriptions of actors or places. */
export interface ActorNoun {
  readonly noun: string;
  readonly sort: NounSort;
  /** The kind of the body, or of several persons. */
  readonly kind: ActorKind;
  readonly role: NounRole | null;
  /** True where it acts for the state whose adjective or possessive stands before it. */
  readonly isOrgan: boolean;
  /** True where it is an actor only in the role of one, or with a name before it. */
  readonly isWeak: boolean;
}

/** A word before a name, or for its bearer: `Mr`, `General`, `prime minister`. */
export interface ActorTitle {
  readonly sort: 'honorific' | 'title' | 'rank' | 'office' | 'portfolio';
  readonly gender: 'm' | 'f' | null;
}

/** What a verb says of the mentions beside it. */
export type VerbSort =
  | 'saying'
  | 'motion'
  | 'siege'
  | 'targeting'
  | 'personal'
  | 'personal-object'
  | 'warring';

/** The texts of the word lists of this stage, all from `data/actors`. */
export interface ActorNounFiles {
  /** `nouns.tsv` */
  readonly nouns: string;
  /** `titles.tsv` */
  readonly titles: string;
  /** `verbs.tsv` */
  readonly verbs: string;
  /** `given-names.tsv` */
  readonly givenNames: string;
}

/** The common words by which actors are described, titled and told apart. */
export interface ActorNouns {
  /** The noun with a lemma, or a plural as it stands; null where it describes no actor. */
  noun(word: string): ActorNoun | null;
  /** The title with these words, in lower case, joined by hyphens. */
  title(words: string): ActorTitle | null;
  /** Whether a noun, by its lemma, is what somebody before it does or holds: `rebel attack`, `police custody`. */
  isDeed(noun: string): boolean;
  /** Whether a verb, by its lemma, is of a sort. */
  isVerb(lemma: string, sort: VerbSort): boolean;
  /** The gender of a given name in lower case: `mf` where both bear it, null where it is none. */
  givenName(name: string): 'm' | 'f' | 'mf' | null;
}

const SORTS: ReadonlySet<string> = new Set([
  'before',
  'thing',
  'name',
  'human',
  'mass',
  'body',
  'craft',
  'place',
]);

/**
 * Reads the word lists of the actors stage.
 *
 * @throws an error that names file and line where a row is not of the form that the file's header says
 */
export function readActorNouns(files: ActorNounFiles): ActorNouns {
  const nouns = new Map<string, ActorNoun>();
  const deeds = new Set<string>();
  for (const { cells, where } of rowsOf('nouns.tsv', files.nouns, 6)) {
    const [noun = '', sort = '', kind = '', role = '', organ = '', strength = ''] = cells;
    if (sort === 'deed') {
      deeds.add(noun);
      continue;
    }
    if (!SORTS.has(sort))
      throw new Error(`${where}: sort "${sort}" is none of deed, ${[...SORTS].join(', ')}`);
    nouns.set(noun, {
      noun,
      // Both come from the file that the test of the data checks word by word.
      sort: sort as NounSort,
      kind: kind as ActorKind,
      role: role === '-' ? null : (role as NounRole),
      isOrgan: organ === 'organ',
      isWeak: strength === 'weak',
    });
  }
  const titles = new Map<string, ActorTitle>();
  for (const { cells } of rowsOf('titles.tsv', files.titles, 3)) {
    const [title = '', sort = '', gender = ''] = cells;
    titles.set(title, {
      // Checked by the test of the data, as above.
      sort: sort as ActorTitle['sort'],
      gender: gender === 'm' || gender === 'f' ? gender : null,
    });
  }
  const verbs = new Set<string>();
  for (const { cells } of rowsOf('verbs.tsv', files.verbs, 2)) verbs.add(cells.join(' '));
  const givenNames = new Map<string, 'm' | 'f' | 'mf'>();
  for (const { cells } of rowsOf('given-names.tsv', files.givenNames, 2)) {
    const [name = '', gender = ''] = cells;
    const known = givenNames.get(name);
    const said = gender === 'f' ? 'f' : 'm';
    givenNames.set(name, known !== undefined && known !== said ? 'mf' : said);
  }
  return {
    noun: (word) => nouns.get(word) ?? nouns.get(singular(word)) ?? null,
    title: (words) => titles.get(words) ?? null,
    isDeed: (noun) => deeds.has(noun),
    isVerb: (lemma, sort) => verbs.has(`${lemma} ${sort}`),
    givenName: (name) => givenNames.get(name) ?? null,
  };
}

/** The singular of a plural that the English analysis took for a name and left as it stands. */
function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

function* rowsOf(
  file: string,
  text: string,
  columns: number,
): Generator<{ readonly cells: readonly string[]; readonly where: string }> {
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const where = `${file}:${index + 1}`;
    if (cells.length !== columns) {
      throw new Error(
        `${where}: ${cells.length} columns; ${columns} are needed, separated by tabs`,
      );
    }
    yield { cells, where };
  }
}
