import type { Analysis } from './document.ts';

/** `IS` and `WHO` in running text, and as long a name that the model knows. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['IS', 'EU'],
  ['WHO', 'IMF'],
]);

const NAME = /(?<![\p{L}\p{N}])(?:IS|WHO)(?![\p{L}\p{N}])/gu;

/** "This *IS* war", "those *WHO* fled": a word of the sentence, printed in capitals to be heard. */
const HEARD =
  /(?:^|[^\p{L}])(?:all|anyone|anybody|everyone|he|here|how|it|man|men|nobody|one|people|she|someone|that|there|these|this|those|we|what|where|which|who|why|woman|women|you)\s+$/iu;

/** "WHAT IS LEFT": among other words in capitals. */
const AMONG_CAPITALS = /\p{Lu}{3,}['’]?\s+$/u;
const BEFORE_CAPITALS = /^\s+\p{Lu}{3,}/u;

/**
 * Reads the acronyms of Islamic State and of the World Health Organization as names, where the model, which goes by the small letters too, reads a verb and
 * a pronoun: "IS attacked the town".
 *
 * @param analyse the English analysis of one paragraph
 */
export function withNamesLikeWords(
  analyse: (text: string) => Analysis,
): (text: string) => Analysis {
  return (text) => {
    const places: number[] = [];
    const read = text.replace(NAME, (word: string, at: number) => {
      const before = text.slice(Math.max(0, at - 24), at);
      const behind = text.slice(at + word.length, at + word.length + 24);
      const isWord =
        (HEARD.test(before) && !/\bthe\s+$/iu.test(before)) ||
        (AMONG_CAPITALS.test(before) && BEFORE_CAPITALS.test(behind));
      if (isWord) return word;
      places.push(at);
      return NAMES.get(word) ?? word;
    });
    const analysis = analyse(read);
    if (places.length === 0) return analysis;
    const own = new Set(places);
    const lemma = analysis.lemma.map((each, token) => {
      const start = analysis.start[token] ?? -1;
      return own.has(start) ? text.slice(start, analysis.end[token] ?? start) : each;
    });
    return { ...analysis, text, lemma };
  };
}
