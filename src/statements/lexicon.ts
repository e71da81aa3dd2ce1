import { type Condition, type Frame, parseConditions, parseFrame } from './frames.ts';
import { DataFileError, type DataRow, readTable, wordsIn } from './lexicon-file.ts';
import { type Operator, readOperators } from './operators.ts';
import { readRelationTypes } from './read-relation-types.ts';
import type { RelationType, RelationTypes } from './relation-types.ts';
import { readSaying, type Saying } from './speech/saying.ts';

/** Part of speech that an entry is for. */
export type WordClass = 'verb' | 'noun' | 'adjective';

/** What one word says: a relation type and which of its arguments are the ends. */
export interface LexiconEntry {
  readonly word: string;
  readonly wordClass: WordClass;
  readonly type: RelationType;
  readonly frame: Frame;
  readonly conditions: readonly Condition[];
  /** True where the entry speaks beside the others of its word, not instead of them. */
  readonly isAdditional: boolean;
  /** Where it stands, as `verbs.tsv:12`. */
  readonly origin: string;
}

/** The numbers of the logistic model of confidence: a bias, and a weight for each feature. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Everything the statements stage reads from `data/relations`. */
export interface Lexicon {
  readonly types: RelationTypes;
  /** Entries of a word, in order of the file. */
  readonly entries: (wordClass: WordClass, word: string) => readonly LexiconEntry[];
  /** True for a verb of the lexicon, or the verb of one with a particle ("cosy" of "cosy up"). */
  readonly isVerb: (word: string) => boolean;
  /** What a governing word does to the event that it governs, or null. */
  readonly operator: (wordClass: WordClass, word: string, link: string) => Operator | null;
  readonly verbSupport: (verb: string) => 'active' | 'passive' | 'none';
  readonly isObjectControl: (verb: string) => boolean;
  /** True if a word belongs to a class of `classes.tsv`. */
  readonly isOf: (className: string, word: string) => boolean;
  readonly words: (className: string) => readonly string[];
  /** The verbs and nouns of saying. */
  readonly saying: Saying;
  readonly confidence: ConfidenceModel;
}

/** The word of the entries that hold of any verb. */
export const ANY_WORD = '*';

const WORD_CLASSES = new Set<string>(['verb', 'noun', 'adjective']);
const ENTRY_FILES = [
  'idioms.tsv',
  'politics.tsv',
  'constructions.tsv',
  'verbs.tsv',
  'nouns.tsv',
  'adjectives.tsv',
  'any-verb.tsv',
];
const OWN_FILES = new Set([
  ...ENTRY_FILES,
  'classes.tsv',
  'support.tsv',
  'operators.tsv',
  'saying.tsv',
  'types.json',
  'confidence.json',
]);

/**
 * Reads the lexicon from its files (name -> text); files beyond the known names are a person's own additions in the form of `verbs.tsv`,
 * or of `types.json` where they end in `.json`.
 * Throws a {@link DataFileError} that names file and line.
 */
export function readLexicon(files: Readonly<Record<string, string>>): Lexicon {
  const need = (name: string): string => {
    const text = files[name];
    if (text === undefined) throw new DataFileError(`${name}: missing from the relation data`);
    return text;
  };
  const own = Object.keys(files)
    .filter((name) => !OWN_FILES.has(name))
    .sort();
  const types = own
    .filter(isTypeFile)
    .reduce(
      (base, name) => readOwnTypes(name, need(name), base),
      readRelationTypes(JSON.parse(need('types.json'))),
    );
  const classes = new Map<string, Set<string>>();
  for (const row of readTable('classes.tsv', need('classes.tsv'), ['class', 'words'])) {
    const name = row.cells.class ?? '';
    const members = classes.get(name) ?? new Set();
    for (const word of wordsIn(row.cells.words ?? '')) if (word !== '') members.add(word);
    classes.set(name, members);
  }
  const classLists = new Map(
    [...classes].map(([name, members]): [string, readonly string[]] => [name, [...members]]),
  );

  const support = new Map<string, 'active' | 'passive'>();
  const objectControl = new Set<string>();
  for (const row of readTable('support.tsv', need('support.tsv'), ['verb', 'role'])) {
    const { verb = '', role = '' } = row.cells;
    if (role === 'active' || role === 'passive')
      for (const word of wordsIn(verb)) support.set(word, role);
    else if (role === 'object-control') for (const word of wordsIn(verb)) objectControl.add(word);
    else
      throw new DataFileError(
        `${row.file}:${row.line}: role "${role}"; must be active, passive or object-control`,
      );
  }

  const entries = new Map<string, LexiconEntry[]>();
  const ownEntries = own.filter((name) => !isTypeFile(name));
  for (const file of [...ownEntries, ...ENTRY_FILES]) {
    for (const row of readTable(file, need(file), ['word', 'class', 'type', 'frame', 'if'])) {
      for (const entry of entriesOf(row, types, classLists)) {
        const key = `${entry.wordClass}:${entry.word}`;
        const list = entries.get(key);
        if (list) list.push(entry);
        else entries.set(key, [entry]);
      }
    }
  }
  const operators = readOperators(need('operators.tsv'));
  const verbs = new Set(
    [...entries.values()].flatMap(([entry]) =>
      entry?.wordClass === 'verb' ? [entry.word.replace(/ .*/u, '')] : [],
    ),
  );
  const none: readonly LexiconEntry[] = [];
  return {
    types,
    entries: (wordClass, word) =>
      entries.get(`${wordClass}:${word}`) ??
      entries.get(`${wordClass}:${wordClass === 'verb' ? ofRareVerb(word) : word}`) ??
      none,
    isVerb: (word) => verbs.has(word) || verbs.has(ofRareVerb(word)),
    operator: (wordClass, word, link) => operators.get(`${wordClass}:${word}:${link}`) ?? null,
    verbSupport: (verb) => support.get(verb) ?? 'none',
    isObjectControl: (verb) => objectControl.has(verb),
    isOf: (className, word) => classes.get(className)?.has(word) ?? false,
    words: (className) => classLists.get(className) ?? [],
    saying: readSaying(need('saying.tsv')),
    confidence: readConfidence(JSON.parse(need('confidence.json'))),
  };
}

/**
 * A verb that the lemmatizer's lists do not know comes with an "e" from its past form ("waterboarde", "outgunne"): what it is without it.
 * Short words are left as they are, since "stripe" is not of "strip".
 */
function ofRareVerb(word: string): string {
  const [, stem = word, particle = ''] = /^([a-z]{5,}[bdgklmnprtw])e( .*)?$/u.exec(word) ?? [];
  return `${stem.replace(/([bdgmnpt])\1$/u, '$1')}${particle}`;
}

function isTypeFile(name: string): boolean {
  return name.endsWith('.json');
}

function readOwnTypes(name: string, text: string, base: RelationTypes): RelationTypes {
  try {
    return readRelationTypes(JSON.parse(text), { base, where: name });
  } catch (error) {
    const what = error instanceof SyntaxError ? `${name}: not valid JSON (${error.message})` : null;
    throw new DataFileError(what ?? (error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}

/** A row may name several words with `|` and a class or classes `verb`, `noun`, `adjective`; `also` in the condition makes it additional. */
function entriesOf(
  row: DataRow,
  types: RelationTypes,
  classes: ReadonlyMap<string, readonly string[]>,
): LexiconEntry[] {
  const { word = '', type = '', frame = '' } = row.cells;
  const wordClass = row.cells.class ?? '';
  const where = `${row.file}:${row.line}`;
  if (!WORD_CLASSES.has(wordClass))
    throw new DataFileError(`${where}: class "${wordClass}"; must be verb, noun or adjective`);
  if (!types.has(type) && type !== '-') {
    throw new DataFileError(
      `${where}: relation type "${type}" is not in types.json; it has ${[...types.keys()].join(', ')}`,
    );
  }
  const parts = (row.cells.if ?? '').split(/\s+/);
  const isAdditional = parts.includes('also');
  const conditions = parseConditions(
    row,
    parts.filter((part) => part !== 'also').join(' '),
    classes,
  );
  const parsed =
    type === '-'
      ? { source: [], target: [], isReciprocal: false, isPair: false }
      : parseFrame(row, frame);
  return wordsIn(word).map((each) => ({
    word: each,
    // The set above holds the three names of the type and no other.
    wordClass: wordClass as WordClass,
    type,
    frame: parsed,
    conditions,
    isAdditional,
    origin: where,
  }));
}

function readConfidence(json: unknown): ConfidenceModel {
  const { bias, weights } = Object(json);
  if (typeof bias !== 'number' || typeof weights !== 'object' || weights === null) {
    throw new DataFileError(
      'confidence.json: expected {"bias": number, "weights": {feature: number}}',
    );
  }
  return {
    bias,
    weights: new Map(Object.entries(weights).map(([name, value]) => [name, Number(value)])),
  };
}
