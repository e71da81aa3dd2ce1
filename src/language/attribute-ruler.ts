import type { Lexeme } from './lexicon.ts';

/** A condition on one token, as spaCy writes it. */
interface Condition {
  readonly TAG?: string | Choice;
  readonly LOWER?: string | (Choice & { readonly REGEX?: string });
  readonly DEP?: string | Choice;
  readonly IS_SPACE?: boolean;
}
interface Choice {
  readonly IN?: readonly string[];
  readonly NOT_IN?: readonly string[];
}

/** A rule of the model: where one of its patterns matches, the token at `index` in it gets `attrs`. */
export interface RulerRule {
  readonly patterns: readonly (readonly Condition[])[];
  readonly attrs: Readonly<Partial<Record<'POS' | 'MORPH' | 'LEMMA' | 'TAG' | 'DEP', string>>>;
  readonly index: number;
}

/** What the rules say of the tokens of a text. */
export interface Attributes {
  readonly tags: Uint8Array;
  readonly deps: Uint8Array;
  /** An index into the ruler's `parts`. */
  readonly parts: Uint8Array;
  /** An index into the ruler's `morphs`. */
  readonly morphs: Uint8Array;
  /** The lemma, where a rule gives one. */
  readonly lemmas: (string | null)[];
}

type Effect = { readonly [K in 'part' | 'morph' | 'tag' | 'dep']: number } & {
  readonly lemma: string | null;
};

/** A pattern that fits the word and tag of its first token, and what is still to be looked at. */
interface Candidate {
  readonly rule: number;
  readonly deps: Uint8Array | null;
  readonly second: Condition | null;
  readonly target: number;
}

/** A pattern of one or two tokens, and the place of its rule among the rules. */
interface Pattern {
  readonly rule: number;
  readonly first: Condition;
  readonly second: Condition | null;
}

/** Words whose candidates are kept for each tag. */
const KEPT_WORDS = 10_000;

/** Maps tags to universal parts of speech and mends tags, labels and lemmas, by 179 small rules. */
export class AttributeRuler {
  readonly parts: readonly string[];
  readonly morphs: readonly string[];
  readonly #tags: readonly string[];
  readonly #deps: readonly string[];
  readonly #rules: readonly RulerRule[];
  readonly #effects: readonly Effect[];
  readonly #regexes = new Map<string, RegExp>();
  /** By tag the patterns whose first token may have it. */
  readonly #starting: (readonly Pattern[] | undefined)[] = [];
  /** Candidates by tag, then by word in lower case. */
  readonly #known: Map<string, readonly Candidate[]>[];

  /**
   * @param tags the tagger's labels
   * @param deps the parser's labels
   */
  constructor(rules: readonly RulerRule[], tags: readonly string[], deps: readonly string[]) {
    const values = (key: 'POS' | 'MORPH'): string[] =>
      [...new Set(['', ...rules.map(({ attrs }) => attrs[key] ?? '')])].sort();
    this.parts = values('POS');
    this.morphs = values('MORPH');
    this.#tags = tags;
    this.#deps = deps;
    this.#rules = rules;
    const place = (list: readonly string[], value: string | undefined): number =>
      value === undefined ? -1 : list.indexOf(value);
    this.#effects = rules.map(({ attrs }) => ({
      part: place(this.parts, attrs.POS),
      morph: place(this.morphs, attrs.MORPH),
      tag: place(tags, attrs.TAG),
      dep: place(deps, attrs.DEP),
      lemma: attrs.LEMMA ?? null,
    }));
    this.#known = tags.map(() => new Map());
  }

  apply(lexemes: readonly Lexeme[], tags: Uint8Array, deps: Uint8Array): Attributes {
    const out: Attributes = {
      tags: tags.slice(),
      deps: deps.slice(),
      parts: new Uint8Array(lexemes.length).fill(this.parts.indexOf('')),
      morphs: new Uint8Array(lexemes.length).fill(this.morphs.indexOf('')),
      lemmas: lexemes.map(() => null),
    };
    // All rules see the text as it was; what they say is written when the tokens that can be meant are past.
    let rules: number[] = [];
    let following: number[] = [];
    for (const [i, lexeme] of lexemes.entries()) {
      const next = lexemes[i + 1];
      for (const candidate of this.#candidates(lexeme, tags[i] ?? 0)) {
        const { rule, deps: allowed, second, target } = candidate;
        if (allowed && allowed[deps[i] ?? 0] === 0) continue;
        if (second && !(next && this.#fits(second, next, tags[i + 1] ?? 0, deps[i + 1] ?? 0)))
          continue;
        (target === 0 ? rules : following).push(rule);
      }
      // Later rules overwrite.
      for (const rule of rules.sort((a, b) => a - b)) this.#write(this.#effects[rule], out, i);
      [rules, following] = [following, []];
    }
    return out;
  }

  #write(effect: Effect | undefined, out: Attributes, i: number): void {
    if (!effect) return;
    if (effect.part >= 0) out.parts[i] = effect.part;
    if (effect.morph >= 0) out.morphs[i] = effect.morph;
    if (effect.tag >= 0) out.tags[i] = effect.tag;
    if (effect.dep >= 0) out.deps[i] = effect.dep;
    if (effect.lemma !== null) out.lemmas[i] = effect.lemma;
  }

  #candidates(lexeme: Lexeme, tag: number): readonly Candidate[] {
    const words = this.#known[tag];
    const known = words?.get(lexeme.lower);
    if (known) return known;
    const found: Candidate[] = [];
    for (const { rule, first, second } of this.#patternsWith(tag)) {
      if (!this.#fitsWord(first, lexeme, tag)) continue;
      const { DEP } = first;
      const allowed = DEP === undefined ? null : this.#deps.map((dep) => Number(fits(DEP, dep)));
      const length = second ? 2 : 1;
      const index = this.#rules[rule]?.index ?? 0;
      const target = index < 0 ? index + length : index;
      found.push({ rule, deps: allowed && Uint8Array.from(allowed), second, target });
    }
    if (words && words.size >= KEPT_WORDS) words.clear();
    words?.set(lexeme.lower, found);
    return found;
  }

  #patternsWith(tag: number): readonly Pattern[] {
    const known = this.#starting[tag];
    if (known) return known;
    const name = this.#tags[tag] ?? '';
    const found = this.#rules.flatMap(({ patterns }, rule) =>
      patterns.flatMap(([first, second = null]) =>
        first && (first.TAG === undefined || fits(first.TAG, name))
          ? [{ rule, first, second }]
          : [],
      ),
    );
    this.#starting[tag] = found;
    return found;
  }

  #fits(condition: Condition, lexeme: Lexeme, tag: number, dep: number): boolean {
    return (
      this.#fitsWord(condition, lexeme, tag) &&
      (condition.DEP === undefined || fits(condition.DEP, this.#deps[dep] ?? ''))
    );
  }

  #fitsWord({ TAG, LOWER, IS_SPACE }: Condition, lexeme: Lexeme, tag: number): boolean {
    if (IS_SPACE !== undefined && IS_SPACE !== lexeme.isSpace) return false;
    if (TAG !== undefined && !fits(TAG, this.#tags[tag] ?? '')) return false;
    if (LOWER === undefined) return true;
    if (typeof LOWER === 'object' && LOWER.REGEX !== undefined)
      return this.#regex(LOWER.REGEX).test(lexeme.lower);
    return fits(LOWER, lexeme.lower);
  }

  #regex(source: string): RegExp {
    const known = this.#regexes.get(source);
    if (known) return known;
    const regex = new RegExp(source, 'u');
    this.#regexes.set(source, regex);
    return regex;
  }
}

function fits(condition: string | Choice, value: string): boolean {
  if (typeof condition === 'string') return condition === value;
  const { IN, NOT_IN } = condition;
  return (IN?.includes(value) ?? true) && !NOT_IN?.includes(value);
}
