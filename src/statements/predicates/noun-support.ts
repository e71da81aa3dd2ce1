/** What a verb that says little lends to the noun that it holds. */
type SupportKind = 'active' | 'passive' | 'none';

/** Word lists that noun predicates depend on. */
export interface NounSupport {
  /** `active`: the verb's subject does the noun ("launch an attack"); `passive`: it undergoes it ("face criticism"). */
  /** True if a word or phrase is of a class of `classes.tsv`. */
  readonly isOf: (className: string, word: string) => boolean;
  readonly verbSupport: (lemma: string) => SupportKind;
  /** True for nouns that say what somebody is to another ("ally", "adviser"), which no verb but a copula lends a subject. */
  readonly isHolder: (lemma: string) => boolean;
  /** True for nouns that say what their bearer is to another, alone or with the other ("enemies"). */
  readonly isRole: (lemma: string) => boolean;
  /** True for nouns of attack. */
  readonly isHostile: (lemma: string) => boolean;
}

/** What a verb lends a noun: "denied any *contact* with X", where "denied" alone lends nothing. */
export function supportOf(
  words: NounSupport,
  verb: string,
  noun: string,
): 'active' | 'passive' | 'none' {
  const own = words.verbSupport(verb);
  return own === 'none' ? words.verbSupport(`${verb} ${noun}`) : own;
}
