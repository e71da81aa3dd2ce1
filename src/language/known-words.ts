/** What the mending of a tree may ask about words. */
export interface KnownWords {
  /** True for the base form of a verb that can be what a headline or a short clause tells. */
  readonly isDeed: (lemma: string) => boolean;
  /** True where a word says something of whoever a preposition names behind it ("clash *with*", "fight *against*"). */
  readonly takes: (part: 'verb' | 'noun', lemma: string, preposition: string) => boolean;
}

/** Nothing is known: only what the tree itself shows is mended. */
export const NO_WORDS: KnownWords = { isDeed: () => false, takes: () => false };
