/** What the mending of a tree may ask about words. */
export interface KnownWords {
  /** The word, in lower case as it stands, and what it may be a form of: "denied" of "deny". */
  readonly baseForms: (word: string) => readonly string[];
  /** True for the base form of a verb that can be what a headline or a short clause tells. */
  readonly isDeed: (lemma: string) => boolean;
  /** True for such a verb that is a thing in the plural as well ("arms", "bombs"). */
  readonly isGoods: (lemma: string) => boolean;
  /** True for the noun, in the singular, that names a kind of group or its member ("rebel"). */
  readonly isGroup: (lemma: string) => boolean;
  /** True for the noun, in the singular, that names a body of people ("unit", "court"). */
  readonly isBody: (lemma: string) => boolean;
  /** True for the noun, in the singular, that names a person ("lawmaker"). */
  readonly isHuman: (lemma: string) => boolean;
  /** True for the noun, in the singular, that says what its bearer is to another ("leader", "ally", "branch"). */
  readonly isRole: (lemma: string) => boolean;
  /** True for a word before a name, in lower case, that says what its bearer is ("gen."). */
  readonly isTitle: (word: string) => boolean;
  /** True for the noun, in the singular, that names a deed ("raid"). */
  readonly isEvent: (lemma: string) => boolean;
  /** True for a common word, in lower case as it stands ("talks", "offered"). */
  readonly isCommon: (word: string) => boolean;
  /** How many words the longest listed name takes that begins at a word; 0 where none does. */
  readonly nameLength: (words: readonly string[], at: number) => number;
  /** True where a word says something of whoever a preposition names behind it ("clash *with*", "fight *against*"). */
  readonly takes: (part: 'verb' | 'noun', lemma: string, preposition: string) => boolean;
}

/** Nothing is known: only what the tree itself shows is mended. */
export const NO_WORDS: KnownWords = {
  baseForms: (word) => [word],
  isDeed: () => false,
  isGoods: () => false,
  isGroup: () => false,
  isBody: () => false,
  isHuman: () => false,
  isRole: () => false,
  isTitle: () => false,
  isEvent: () => false,
  isCommon: () => false,
  nameLength: () => 0,
  takes: () => false,
};
