import type { Lexeme } from './lexicon.ts';
import type { Tokens } from './tokenizer.ts';

interface Span {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/**
 * The second pass of the tokenizer: exceptions such as `:)` or `C++`, which were split like other
 * text where they stood within a longer chunk, are put together again.
 */
export class SpecialPhrases {
  /** Sequences of words by their first one. */
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #exception: (text: string) => readonly Lexeme[] | null;

  /**
   * @param phrases what exceptions become when they are split like other text
   * @param exception the tokens of an exception, null for any other text
   */
  constructor(
    phrases: readonly (readonly string[])[],
    exception: (text: string) => readonly Lexeme[] | null,
  ) {
    this.#exception = exception;
    for (const phrase of phrases) {
      const first = phrase[0] ?? '';
      const others = this.#byFirst.get(first);
      if (others) others.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  join(tokens: Tokens, text: string): Tokens {
    const found = this.#find(tokens.lexemes);
    if (found.length === 0) return tokens;
    const kept = longestFirst(found);
    const lexemes: Lexeme[] = [];
    const starts: number[] = [];
    const spaces: number[] = [];
    for (let i = 0; i < tokens.lexemes.length; ) {
      const span = kept.get(i);
      const start = tokens.starts[i] ?? 0;
      const last = span ? span.last - 1 : i;
      const end = (tokens.starts[last] ?? 0) + (tokens.lexemes[last]?.text.length ?? 0);
      const replacement = span ? this.#exception(text.slice(start, end)) : null;
      if (replacement) {
        let at = start;
        for (const lexeme of replacement) {
          lexemes.push(lexeme);
          starts.push(at);
          spaces.push(0);
          at += lexeme.text.length;
        }
        spaces[spaces.length - 1] = tokens.spaces[last] ?? 0;
        i = last + 1;
        continue;
      }
      for (; i <= last; i++) {
        const lexeme = tokens.lexemes[i];
        if (lexeme) lexemes.push(lexeme);
        starts.push(tokens.starts[i] ?? 0);
        spaces.push(tokens.spaces[i] ?? 0);
      }
    }
    return { lexemes, starts, spaces: Uint8Array.from(spaces) };
  }

  #find(lexemes: readonly Lexeme[]): Span[] {
    const found: Span[] = [];
    for (const [first, lexeme] of lexemes.entries())
      for (const phrase of this.#byFirst.get(lexeme.text) ?? [])
        if (phrase.every((word, i) => lexemes[first + i]?.text === word))
          found.push({ first, last: first + phrase.length });
    return found;
  }
}

/** Spans by their first token: the longest ones, of these the leftmost, unless an end is taken already. */
function longestFirst(spans: readonly Span[]): Map<number, Span> {
  const length = ({ first, last }: Span): number => last - first;
  const kept = new Map<number, Span>();
  const taken = new Set<number>();
  for (const span of [...spans].sort((a, b) => length(b) - length(a) || a.first - b.first)) {
    if (!taken.has(span.first) && !taken.has(span.last - 1)) kept.set(span.first, span);
    // Tokens of a span that is dropped are taken too; spaCy does the same.
    for (let i = span.first; i < span.last; i++) taken.add(i);
  }
  return kept;
}
