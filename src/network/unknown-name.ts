import { distance } from 'fastest-levenshtein';
import { byCodeUnit } from './order.ts';

/** A name that nothing has: which one, and what was perhaps meant. */
export class UnknownNameError extends Error {
  override readonly name: string = 'UnknownNameError';
  /** What was asked for. */
  readonly asked: string;
  /** Up to three names that are near to it, the nearest first. */
  readonly suggestions: readonly string[];

  constructor(what: string, asked: string, known: Iterable<string>) {
    const suggestions = nearest(asked, known);
    const hint = suggestions.length === 0 ? '' : `; did you mean ${orList(suggestions)}?`;
    super(`no ${what} "${asked}"${hint}`);
    this.asked = asked;
    this.suggestions = suggestions;
  }
}

/** No actor of the network has this id, name or alias. */
export class UnknownActorError extends UnknownNameError {
  override readonly name = 'UnknownActorError';

  constructor(asked: string, known: Iterable<string>) {
    super('actor', asked, known);
  }
}

/** No relation type has this name. */
export class UnknownTypeError extends UnknownNameError {
  override readonly name = 'UnknownTypeError';

  constructor(asked: string, known: Iterable<string>, where = '') {
    super(where === '' ? 'relation type' : `relation type (${where})`, asked, known);
  }
}

/** A filter's value that is none of those that there are, as a day that does not exist. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

function nearest(asked: string, known: Iterable<string>): string[] {
  const wanted = foldName(asked);
  const found = new Map<string, number>();
  const seen = new Set<string>();
  for (const name of known) {
    const folded = foldName(name);
    if (folded === '' || seen.has(folded)) continue;
    seen.add(folded);
    const near = wanted !== '' && (folded.startsWith(wanted) || wanted.startsWith(`${folded} `));
    const steps = near ? 1 : distance(wanted, folded);
    // More than two fifths of the letters wrong is another word, and so is another letter alone.
    if (!near && steps >= wanted.length) continue;
    if (steps <= Math.max(1, Math.floor(wanted.length * 0.4))) found.set(name, steps);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || byCodeUnit(a, b))
    .slice(0, 3)
    .map(([name]) => name);
}

/** A name without case, diacritics, punctuation and leading article: "the Élysée Palace" is "elysee palace". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

function orList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
