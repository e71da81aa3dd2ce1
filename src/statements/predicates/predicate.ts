/** How an argument came to its predicate: said in place, or worked out from the construction. */
export type ArgumentOrigin =
  | 'own'
  | 'shared'
  | 'controlled'
  | 'relative'
  | 'light'
  | 'apposition'
  | 'self';

/** A noun phrase (by its head token) that fills a slot of a predicate. */
export interface Argument {
  readonly token: number;
  readonly origin: ArgumentOrigin;
}

/**
 * The name of an argument slot: `subj`, `obj`, `iobj` are the deep ones, the same for active and passive;
 * `poss`, `mod` and `self` belong to nouns; every other is the preposition itself (`with`, `against`).
 */
export type Slot = string;

/** A word that says that something happens or holds, with its arguments in normalised slots. */
export interface Predicate {
  readonly token: number;
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** Base form in lower case, with its particle: `carry out`. */
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly slots: ReadonlyMap<Slot, readonly Argument[]>;
  /** Head of the clause that completes it ("agreed *to meet*", "accused of *arming*"), or null. */
  readonly complement: number | null;
  /** The verb that lends a noun its subject ("*held* talks"), or null. */
  readonly support: number | null;
}
