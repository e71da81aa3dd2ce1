import { DataFileError, type DataRow, wordsIn } from './lexicon-file.ts';

/**
 * How far an actor is looked for in the phrase that fills a slot: `head`, the phrase itself; `inside` (`slot*`), also its owner or doer
 * ("rejected *Iran's* plan"); `wide` (`slot**`), also whom it is about ("demanded the release of *X*").
 */
export type Reach = 'head' | 'inside' | 'wide';

/** Where an end of a statement is looked for: a slot of the predicate, or the actors inside what fills it. */
export interface SlotPath {
  readonly slot: string;
  readonly reach: Reach;
}

/** Which slots of a predicate are the ends of a statement: `subj > obj`, `subj <> with`. */
export interface Frame {
  readonly source: readonly SlotPath[];
  readonly target: readonly SlotPath[];
  /** True for `<>`: both sides do it. */
  readonly isReciprocal: boolean;
  /** True where one slot holds both sides ("talks between A and B"). */
  readonly isPair: boolean;
}

/** A condition on a predicate: a slot that must (not) be filled, with certain words, or with actors of certain kinds. */
export interface Condition {
  readonly slot: string;
  readonly isNegated: boolean;
  readonly lemmas: readonly string[] | null;
  readonly kinds: readonly string[] | null;
}

const ARROW = /\s*(<>|>)\s*/;

/** Parses a frame: alternatives separated by `|`, the first that holds an actor counts; an empty side of `<>` means pairs within the other. */
export function parseFrame(row: DataRow, text: string): Frame {
  const parts = text.split(ARROW);
  const [left, arrow, right] = parts;
  if (parts.length !== 3 || !left || arrow === undefined || (arrow === '>' && !right)) {
    throw new DataFileError(
      `${row.file}:${row.line}: frame "${text}"; write "source > target" or "one <> other" with slots such as subj, obj, with, poss, of`,
    );
  }
  return {
    source: parsePaths(left),
    target: parsePaths(right ?? ''),
    isReciprocal: arrow === '<>',
    isPair: arrow === '<>' && !right,
  };
}

function parsePaths(text: string): SlotPath[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      slot: part.replaceAll('*', ''),
      reach: part.endsWith('**') ? 'wide' : part.endsWith('*') ? 'inside' : 'head',
    }));
}

/** Parses conditions: `obj=@goods`, `!obj`, `obj!=war|battle`, `to`, `obj:person|military`, separated by spaces; all must hold. */
export function parseConditions(
  row: DataRow,
  text: string,
  classes: ReadonlyMap<string, readonly string[]>,
): readonly Condition[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^(!?)([a-z_]+)(?:(!?=|:)(.+))?$/.exec(part);
      if (!match) {
        throw new DataFileError(
          `${row.file}:${row.line}: condition "${part}"; write slot, !slot, slot=word|@class, slot!=word or slot:kind`,
        );
      }
      const [, bang, slot = '', operator, values] = match;
      // Kinds of actors have hyphens of their own.
      const written = operator === ':' ? (values ?? '').split('|') : wordsIn(values ?? '');
      const words = written.flatMap((word) => {
        if (!word.startsWith('@')) return [word.replaceAll('_', ' ')];
        const members = classes.get(word.slice(1));
        if (!members)
          throw new DataFileError(`${row.file}:${row.line}: class "${word}" is not in classes.tsv`);
        return members;
      });
      return {
        slot: slot.replaceAll('_', ' '),
        isNegated: bang === '!' || operator === '!=',
        lemmas: operator === '=' || operator === '!=' ? words : null,
        kinds: operator === ':' ? words : null,
      };
    });
}
