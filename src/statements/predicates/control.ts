/** Which argument of a verb its infinitive's subject is: the object ("urge X to go") rather than the subject. */
export interface Control {
  /** True if a word is of a class of `classes.tsv`. */
  readonly isOf: (className: string, word: string) => boolean;
  readonly isObjectControl: (lemma: string) => boolean;
  /** True for verbs that say little beside the noun that they hold ("has a plan", "made an offer"). */
  readonly isHolding: (lemma: string) => boolean;
  /** True for nouns of deeds, which have doers of their own ("attack *by X*"). */
  readonly isDeed: (lemma: string) => boolean;
  /** True for nouns whose infinitive their owner does ("its plan to go"), not themselves ("the coalition to defeat X"). */
  readonly isPlan: (lemma: string) => boolean;
}
