import { isAlphabetic } from './characters.ts';
import type { ModelFile } from './model-file.ts';
import { type WordList, wordList } from './word-list.ts';

/** The tables of one part of speech. */
interface Tables {
  readonly index: WordList;
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly rules: readonly (readonly [ending: string, replacement: string])[];
}

const WITH_TABLES = new Set(['adj', 'adv', 'noun', 'punct', 'verb']);
/** Words whose lemmas are remembered. */
const REMEMBERED = 50_000;

/** Finds base forms by rules, exceptions and a word list, as spaCy 3.8.7 does in its mode `rule`. */
export class Lemmatizer {
  readonly #model: ModelFile;
  readonly #tables = new Map<string, Tables>();
  readonly #known = new Map<string, string>();
  readonly #baseForms = new Map<string, boolean>();

  /** The model's tables are read when a part of speech first needs them. */
  constructor(model: ModelFile) {
    this.#model = model;
  }

  /**
   * @param part universal part of speech
   * @param morph features such as `Number=Sing|Person=3`
   */
  lemma(word: string, part: string, morph: string): string {
    const kind = part.toLowerCase();
    if (kind === '' || kind === 'eol' || kind === 'space' || this.#isBaseForm(kind, morph))
      return word.toLowerCase();
    if (!WITH_TABLES.has(kind)) return kind === 'propn' ? word : word.toLowerCase();
    const key = `${kind} ${word}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const lemma = lookUp(word, this.#tablesOf(kind));
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(key, lemma);
    return lemma;
  }

  #isBaseForm(kind: string, morph: string): boolean {
    const key = `${kind} ${morph}`;
    const known = this.#baseForms.get(key);
    if (known !== undefined) return known;
    const is = isBaseForm(kind, morph);
    this.#baseForms.set(key, is);
    return is;
  }

  #tablesOf(kind: string): Tables {
    const known = this.#tables.get(kind);
    if (known) return known;
    const lines = this.#model.text(`lemmas/${kind}/exceptions`).split('\n');
    const tables: Tables = {
      index: wordList(this.#model.bytes(`lemmas/${kind}/index`)),
      exceptions: new Map(
        lines.map((line) => {
          const [form = '', ...lemmas] = line.split('\t');
          return [form, lemmas];
        }),
      ),
      rules: this.#model.json(`lemmas/${kind}/rules`),
    };
    this.#tables.set(kind, tables);
    return tables;
  }
}

function lookUp(word: string, { index, exceptions, rules }: Tables): string {
  const lower = word.toLowerCase();
  const forms: string[] = [];
  const unknown: string[] = [];
  for (const [ending, replacement] of rules) {
    if (!lower.endsWith(ending)) continue;
    const form = lower.slice(0, lower.length - ending.length) + replacement;
    if (form === '') continue;
    (index.has(form) || !isAlphabetic(form) ? forms : unknown).push(form);
  }
  for (const form of exceptions.get(lower) ?? []) if (!forms.includes(form)) forms.unshift(form);
  return forms[0] ?? unknown[0] ?? word;
}

function isBaseForm(kind: string, morph: string): boolean {
  const features = new Map(
    morph.split('|').map((feature) => feature.split('=') as [string, string]),
  );
  const form = features.get('VerbForm');
  if (form === 'Inf' || form === 'None' || features.get('Degree') === 'Pos') return true;
  if (kind === 'noun') return features.get('Number') === 'Sing';
  return (
    kind === 'verb' && form === 'Fin' && features.get('Tense') === 'Pres' && !features.has('Number')
  );
}
