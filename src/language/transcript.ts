import type { Document } from './document.ts';

/** A turn of a transcript: the tokens of its label up to the colon, and behind the last of its words. */
export interface Turn {
  /** The last token of the label. */
  readonly label: number;
  readonly first: number;
  readonly last: number;
  /** False for "QUESTION:", which names nobody. */
  readonly isNamed: boolean;
}

/** Labels that say what a turn is and not whose. */
const UNNAMED =
  /^(?:A|ANSWER|AUDIENCE|INTERVIEWER|JOURNALIST|MODERATOR|OPERATOR|PARTICIPANT|PRESS|Q|QUESTION|REPORTER|STAFF|VOICE)$/i;

/** "MR HALE:", "QUESTION:", "Q:", "SECRETARY ODE:", "Mr. Hale:" at the beginning of a line. */
const LABEL =
  /(?<=^|\n)[^\S\n]*(?:Question|Answer|Moderator|Interviewer|Reporter|(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{Lu}'’.-]*(?: (?:\p{Lu}[\p{Lu}'’.-]*|Mc\p{Lu}+)){0,4}(?: \([^()\n]{2,40}\))?):(?=[^\S\n])/gu;

/** Fewer turns make no transcript. */
const FEWEST = 3;

/**
 * Where the labels of a transcript stand, from the first letter to behind the colon; none where a text only happens to have a
 * colon behind capitals: one label must come back.
 */
export function turnLabels(text: string): readonly (readonly [start: number, end: number])[] {
  const found = [...text.matchAll(LABEL)].map(({ index, 0: label }) => {
    const start = index + (label.length - label.trimStart().length);
    return { start, end: index + label.length, words: label.trim() };
  });
  const isRepeated = new Set(found.map(({ words }) => words)).size < found.length;
  return found.length >= FEWEST && isRepeated ? found.map(({ start, end }) => [start, end]) : [];
}

const KNOWN = new WeakMap<Document, readonly Turn[]>();

/** The turns of a document that is a transcript, in order; none for all others. */
export function turnsOf(document: Document): readonly Turn[] {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const found = findTurns(document);
  KNOWN.set(document, found);
  return found;
}

function findTurns(document: Document): readonly Turn[] {
  const labels = turnLabels(document.text);
  const turns: Turn[] = [];
  let token = 0;
  for (const [at, [start, end]] of labels.entries()) {
    while (token < document.length && document.start(token) < start) token++;
    while (token < document.length && document.start(token) < end) token++;
    const next = labels[at + 1]?.[0] ?? document.text.length;
    let last = token;
    while (last < document.length && document.start(last) < next) last++;
    const words = document.text.slice(start, end - 1);
    // The colon is a token of its own.
    const label = token - 2;
    if (label >= 0) turns.push({ label, first: token, last, isNamed: !UNNAMED.test(words) });
    token = last;
  }
  return turns;
}
