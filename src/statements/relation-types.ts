/** Name of a relation type: the 22 of `data/relations/types.json`, or one that a user's own file adds. */
export type RelationType = string;

/** What a relation between two actors means for them: with, against, or neither. */
export type Sign = -1 | 0 | 1;

/** A relation type of the ontology. */
export interface RelationTypeInfo {
  readonly type: RelationType;
  /** `cooperation`, `conflict`, `neutral` or `role`. */
  readonly family: 'cooperation' | 'conflict' | 'neutral' | 'role';
  readonly sign: Sign;
  /** An event happened at a time; a state holds over a time and is never a PLOVER event. */
  readonly aspect: 'event' | 'state';
  /** `always`: both sides by meaning; `sometimes`: where the words say so; `never`. */
  readonly twoSided: 'always' | 'sometimes' | 'never';
  /** PLOVER event type and its cooperation-conflict score (-10 to 10), or null for roles. */
  readonly plover: {
    readonly event: string;
    readonly score: number;
    /** The event that it is instead where one of these words says the relation ("signed a pact"). */
    readonly except?: { readonly words: readonly string[]; readonly event: string };
  } | null;
  /** How an edge reads from source to target, and from target to source. */
  readonly active: string;
  readonly passive: string;
  readonly meaning: string;
}

/** The relation types by name, in the order of the file. */
export type RelationTypes = ReadonlyMap<RelationType, RelationTypeInfo>;
