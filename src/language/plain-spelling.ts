import type { Analysis } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { UNSEEN } from './plain-characters.ts';
import { type Piece, withoutPieces } from './without-pieces.ts';

/** "co-operate", "black-listed": two halves in small letters. */
const HYPHENED = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+)-(\p{Ll}{3,})(?![\p{L}-])/gu;

/** "co-ordinator", "co-operative": no other word than without the hyphen. */
const CO = /(?<![\p{L}\p{N}-])[Cc]o-(?=o(?:per|rd)\p{Ll}{3})/gu;

/** Prefixes with which a verb may be another word than without the hyphen: "re-sign". */
const PREFIX = /^(?:co|de|pre|re)$/iu;

/** "U.S.-backed", "U.N.-led". */
const POINTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,}(?=[-–]\p{L})/gu;

/** "Brig. Amos": a short word with its point, before a capital. */
const SHORTENED = /(?<![\p{L}.'’-])(\p{Lu}\p{Ll}{1,5})\.(?=[^\S\n]+\p{Lu})/gu;

/** "No. 2". */
const NUMBERED = /\bNos?\.(?=\s?\d)/gu;

/** The shortened titles that the model was made on. */
const KNOWN_TO_MODEL =
  /^(?:Adm|Capt|Col|Dr|Gen|Gov|Jr|Lt|Maj|Messrs|Mr|Mrs|Ms|Prof|Rep|Rev|Sen|Sr|St)$/u;

/**
 * Reads a text as if it were spelled as most spell it, where the model goes wrong otherwise; the offsets stay those of the text:
 *
 * - verbs without a hyphen between their halves. Of "agreed to *co-operate*" the model, which takes the hyphen for a word, makes three verbs. Verbs that
 *   are another word without it ("re-sign") the lists do not have with it.
 * - "co-ordinator" without its hyphen, which the lists do not have.
 * - letters without their points before a hyphen. The model takes "U.S.-backed" for one word.
 * - nothing that cannot be seen, as pages have it within words.
 * - titles, and "No.", without the point that shortens them. Behind "Brig." or "Msgr." the model begins a new sentence.
 *
 * @param analyse the English analysis of one paragraph
 * @param words   what is known of verbs and titles
 */
export function withPlainSpelling(
  analyse: (text: string) => Analysis,
  words: KnownWords,
): (text: string) => Analysis {
  return (text) => {
    const verbs = hyphenedVerbs(text, words);
    const pieces = [
      ...verbs,
      ...hyphensOfCo(text).filter(({ at }) => verbs.every((verb) => verb.at !== at)),
      ...pointsOf(text, words),
      ...letterPointsOf(text),
      ...unseenOf(text),
    ];
    return withLemmas(
      withoutPieces(
        analyse,
        text,
        pieces.sort((a, b) => a.at - b.at),
      ),
      verbs,
    );
  };
}

/** The hyphen of a verb, and the verb's base form without it. */
interface HyphenedVerb extends Piece {
  readonly lemma: string;
}

function hyphenedVerbs(text: string, words: KnownWords): readonly HyphenedVerb[] {
  return [...text.matchAll(HYPHENED)].flatMap(({ 1: one = '', 2: other = '', index }) => {
    const spelling = `${one}${PREFIX.test(one) ? '-' : ''}${other}`.toLowerCase();
    const lemma = words
      .baseForms(spelling)
      .find((form) => words.isDeed(form) && !words.isRole(form))
      ?.replace('-', '');
    return lemma === undefined ? [] : [{ at: index + one.length, length: 1, lemma }];
  });
}

function hyphensOfCo(text: string): readonly Piece[] {
  return [...text.matchAll(CO)].map(({ index }) => ({ at: index + 2, length: 1 }));
}

/** The base forms of verbs that the model never met. */
function withLemmas(analysis: Analysis, verbs: readonly HyphenedVerb[]): Analysis {
  if (verbs.length === 0) return analysis;
  const lemma = [...analysis.lemma];
  let token = 0;
  for (const verb of verbs) {
    while (token < lemma.length && (analysis.end[token] ?? 0) <= verb.at) token++;
    if (analysis.labels.pos[analysis.pos[token] ?? 0] === 'VERB') lemma[token] = verb.lemma;
  }
  return { ...analysis, lemma };
}

function pointsOf(text: string, words: KnownWords): readonly Piece[] {
  const numbers = [...text.matchAll(NUMBERED)].map(
    ({ 0: word, index }): Piece => ({ at: index + word.length - 1, length: 1, isOfWord: true }),
  );
  const titles = [...text.matchAll(SHORTENED)].flatMap(({ 1: title = '', index }) =>
    !KNOWN_TO_MODEL.test(title) && words.isTitle(`${title.toLowerCase()}.`)
      ? [{ at: index + title.length, length: 1, isOfWord: true as const }]
      : [],
  );
  return [...titles, ...numbers];
}

function letterPointsOf(text: string): readonly Piece[] {
  return [...text.matchAll(POINTED)].flatMap(({ 0: letters, index }) =>
    [...letters].flatMap((character, i): readonly Piece[] =>
      character === '.' ? [{ at: index + i, length: 1, isOfWord: true }] : [],
    ),
  );
}

function unseenOf(text: string): readonly Piece[] {
  return [...text.matchAll(UNSEEN)].map(({ 0: unseen, index }) => ({
    at: index,
    length: unseen.length,
  }));
}
