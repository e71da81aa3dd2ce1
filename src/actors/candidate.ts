import type { ActorKind } from './actor.ts';
import type { ListedActor, NameSense } from './gazetteer.ts';
import type { MentionForm } from './mention.ts';
import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { headOfSpan, wordsOfSpan } from './spans.ts';

/** Gender of a person, as words or names tell it. */
export type Gender = 'm' | 'f' | null;

/** How a description is introduced: `the`, `a`, a possessive, `these`, `some`, or nothing. */
export type Determiner = 'the' | 'a' | 'possessive' | 'this' | 'some' | 'none';

/** A mention before anybody knows whose it is. */
export interface Candidate {
  readonly first: number;
  /** The token behind the last. */
  readonly last: number;
  /** The token that carries it in the tree. */
  readonly head: number;
  readonly form: MentionForm;
  /** Characters of the last token that do not belong to it: 4 in `U.S.-led`. */
  readonly cut: number;
  /** Null where only its actor tells it, as for a pronoun. */
  readonly kind: ActorKind | null;
  readonly isPlural: boolean;
  readonly gender: Gender;
  readonly listed: ListedActor | null;
  readonly sense: NameSense | null;
  /** The name alone, without titles and words of kind; empty for descriptions and pronouns. */
  readonly name: string;
  /** The tokens of the name alone. */
  readonly nameFirst: number;
  readonly nameLast: number;
  /** The head noun of a description, or the office in the title of a name. */
  readonly noun: ActorNoun | null;
  /** The words of a description before its head noun, in lower case, without those of its owner. */
  readonly modifiers: readonly string[];
  readonly determiner: Determiner;
  /** The country that a word within a name tells: `Kenyan` in `Kenyan Tea Growers Union`. */
  readonly country: string | null;
  /** True for what is no particular actor. */
  readonly isGeneric: boolean;
  /** True where it is an actor only if the text speaks of one that it can mean: `the force`, `the office`. */
  readonly isTentative: boolean;
}

/** A candidate with the fields that most do without. */
export function candidate(
  fields: Pick<Candidate, 'first' | 'last' | 'head' | 'form'> & Partial<Candidate>,
): Candidate {
  return {
    cut: 0,
    kind: null,
    isPlural: false,
    gender: null,
    listed: null,
    sense: null,
    name: '',
    nameFirst: fields.first,
    nameLast: fields.last,
    noun: null,
    modifiers: [],
    determiner: 'none',
    country: null,
    isGeneric: false,
    isTentative: false,
    ...fields,
  };
}

/** A name that no list has, of one bearer. */
export function namedCandidate(
  { document }: Reading,
  first: number,
  last: number,
  fields: Partial<Candidate>,
): Candidate {
  return candidate({
    first,
    last,
    head: headOfSpan(document, first, last, last - 1),
    form: 'name',
    name: wordsOfSpan(document, first, last),
    ...fields,
  });
}
