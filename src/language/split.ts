import type { Affixes } from './affixes.ts';

/** A chunk of text without spaces, taken apart. */
export interface Split {
  readonly prefixes: readonly string[];
  /** What is left in the middle; an exception stays whole here. */
  readonly middle: string;
  /** In the order of the text. */
  readonly suffixes: readonly string[];
}

/**
 * Strips affixes from both ends of a chunk until nothing changes or an exception is left.
 *
 * @param isException whether a text is kept whole
 */
export function split(
  chunk: string,
  affixes: Affixes,
  isException: (text: string) => boolean,
): Split {
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  let text = chunk;
  for (let before = -1; text.length > 0 && text.length !== before && !isException(text); ) {
    before = text.length;
    const prefix = affixes.prefix(text);
    if (prefix > 0 && isException(text.slice(prefix))) {
      prefixes.push(text.slice(0, prefix));
      text = text.slice(prefix);
      break;
    }
    const suffix = affixes.suffix(text.slice(prefix));
    // What is looked up here still has its prefix; spaCy does the same.
    if (suffix > 0 && isException(text.slice(0, -suffix))) {
      suffixes.push(text.slice(-suffix));
      text = text.slice(0, -suffix);
      break;
    }
    if (prefix > 0) prefixes.push(text.slice(0, prefix));
    if (suffix > 0) suffixes.push(text.slice(-suffix));
    text = text.slice(prefix, text.length - suffix);
  }
  return { prefixes, middle: text, suffixes: suffixes.reverse() };
}

/** The words of what is left in the middle: an address as one, else words around infixes. */
export function splitMiddle(text: string, affixes: Affixes): string[] {
  if (text === '') return [];
  if (affixes.isAddress(text)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const [from, to] of affixes.infixes(text)) {
    if (from > start) parts.push(text.slice(start, from));
    parts.push(text.slice(from, to));
    start = to;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}
