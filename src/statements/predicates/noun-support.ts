/** What a verb that says little lends to the noun that it holds. */
type SupportKind = 'active' | 'passive' | 'none';

/** Word lists that noun predicates depend on. */
export interface NounSupport {
  /** `active`: the verb's subject does the noun ("launch an attack"); `passive`: it undergoes it ("face criticism"). */
  readonly verbSupport: (lemma: string) => SupportKind;
  /** True for verbs that say what their object is or becomes: "name X *as* …". */
  readonly isNaming: (lemma: string) => boolean;
  /** True for nouns that say what somebody is to another ("ally", "adviser"), which no verb but a copula lends a subject. */
  readonly isHolder: (lemma: string) => boolean;
  /** True for nouns of attack. */
  readonly isHostile: (lemma: string) => boolean;
  /** True for verbs of dying, whose subject undergoes. */
  readonly isDying: (lemma: string) => boolean;
  /** True for verbs and nouns of helping, whose object does what it is helped in. */
  readonly isHelp: (lemma: string) => boolean;
  /** True for nouns of help that stand behind "with": "with funding from X". */
  readonly isAccompanyingHelp: (lemma: string) => boolean;
  /** True for verbs that put a stance into words: "reaffirm". */
  readonly isVoicing: (lemma: string) => boolean;
  /** True for nouns of taking part with their preposition ("role in"), whose owner does what the preposition names. */
  readonly isPartaking: (phrase: string) => boolean;
  /** True for verbs of praise and blame, whose object did what it is praised or blamed for. */
  readonly isJudging: (lemma: string) => boolean;
  /** True for nouns that only carry another one: "a series of attacks". */
  readonly isCarrier: (lemma: string) => boolean;
}
