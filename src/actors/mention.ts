/** How a mention names its actor. */
export type MentionForm = 'name' | 'description' | 'pronoun';

/** A place in the text that names, describes or refers to an actor or a place. */
export interface Mention {
  /** Unique in its article: `m` and the offsets, as `m120-126`. */
  readonly id: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: MentionForm;
  /** Id of the actor. */
  readonly actor: string;
}

/** A mention with its tokens, as the stages after it need it. */
export interface LocatedMention extends Mention {
  /** First token and the token behind the last. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the mention in the tree: the one whose head lies outside. */
  readonly head: number;
  /** Ids of the mentions of the actors that a plural stands for ("both sides", "the two countries", "they"); empty where it stands for itself. */
  readonly members: readonly string[];
  /** True where it may as well mean another: nothing is stated of it. */
  readonly isDoubtful: boolean;
}
