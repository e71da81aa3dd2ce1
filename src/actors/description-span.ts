import { NUMBER_WORDS } from '../language/number-words.ts';
import { isSideAdjective } from './attributive-sides.ts';
import type { Candidate, Determiner } from './candidate.ts';
import type { Reading } from './reading.ts';

const QUANTITIES = new Set([
  'hundred',
  'thousand',
  'dozen',
  'score',
  'million',
  'number',
  'handful',
  'majority',
  'couple',
  'pair',
  'rest',
  'most',
  'some',
  'many',
  'all',
  ...NUMBER_WORDS.slice(1),
  'several',
  'none',
  'each',
  'any',
  'half',
  'few',
  'both',
  'either',
  'neither',
  'tens',
  'third',
  'quarter',
  'part',
  'type',
  'kind',
  'lot',
  'plenty',
]);
/** Words for several together: `a group of nurses`. */
export const GROUPS = new Set([
  'group',
  'team',
  'crowd',
  'band',
  'gang',
  'party',
  'contingent',
  'delegation',
  'bunch',
  'wave',
  'column',
  'coalition',
  'alliance',
  'battalion',
  'network',
  'association',
]);
/** Determiners that pick out nobody in particular. */
export const GENERIC_DETERMINERS = new Set([
  'some',
  'any',
  'all',
  'every',
  'no',
  'each',
  'most',
  'many',
  'such',
  'other',
  'certain',
  'more',
  'few',
  'various',
  'numerous',
  'neither',
  'either',
  'another',
  'fewer',
]);

/** First token of the modifiers before a noun; determiners, numbers, possessors and what lies before them are left out. */
export function leftOf(reading: Reading, i: number, taken: Uint8Array): number {
  const { document } = reading;
  const start = reading.sentenceFirst(i);
  let first = i;
  const isInsideWord = isModifier(reading, i);
  for (let k = i - 1; k >= start && i - k <= 12; k--) {
    const tag = document.tag(k);
    const isHyphen = tag === 'HYPH' || reading.words[k] === '-';
    const modifies =
      /^(?:JJ|NN|VBN|VBG|AFX|FW)/u.test(tag) ||
      isHyphen ||
      (tag === 'RB' && reading.words[k + 1] === '-') ||
      taken[k] === 1;
    // `Kurdish rebel attacks`: both words hang on what they hold.
    const isBeside =
      isInsideWord &&
      document.head(k) === document.head(i) &&
      (taken[k] === 1 || tag.startsWith('NN'));
    if (!modifies || !(isBeside || document.isWithin(k, i) || isGlued(reading, k))) break;
    if (GENERIC_DETERMINERS.has(reading.lower(k)) || hasBreak(reading, k, i)) break;
    if (/^(?:VBN|VBG)/u.test(tag) && !/^(?:amod|compound|nmod)$/u.test(document.dep(k))) break;
    if (isDeed(reading, k) || isDay(reading, k)) break;
    if (!isHyphen || k === start || reading.document.end(k - 1) === reading.document.start(k))
      first = k;
  }
  // `48-year-old`: the number is glued to what follows.
  return reading.words[first] === '-' && first > start ? first - 1 : first;
}

/** `On Saturday Azerbaijani guards turned back X`: when it is done tells nothing of who does it. */
function isDay(reading: Reading, k: number): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u.test(reading.lower(k));
}

function isVerbal(reading: Reading, k: number, lower: string): boolean {
  return /^(?:VBG|JJ)$/u.test(reading.document.tag(k)) && !DOING.test(lower);
}

/** `48-year-old`: an age is no word that tells one from another. */
export function isOfAge(reading: Reading, k: number): boolean {
  return /^(?:year|old)$/u.test(reading.lower(k)) && reading.words[k - 1] === '-';
}

/** Participles that tell what people are doing, not what is done to them: `by visiting ministers`. */
const DOING =
  /^(?:advancing|attacking|competing|contributing|demonstrating|developing|emerging|existing|feuding|fighting|fleeing|incoming|invading|leading|lending|marauding|marching|mutinying|neighbou?ring|occupying|opposing|outgoing|participating|passing|protesting|reigning|remaining|retreating|returning|rioting|ruling|serving|sitting|standing|striking|surviving|travel+ing|visiting|wandering|warring|willing|working)$/u;

/** `for rewarding rebels`: behind a preposition a participle is a deed, whatever the parser calls it. */
function isDeed(reading: Reading, k: number): boolean {
  const lower = reading.lower(k);
  return (
    lower.endsWith('ing') && reading.document.tag(k - 1) === 'IN' && isVerbal(reading, k, lower)
  );
}

/** `vice-president`: with a hyphen between them two words are one, whatever the tree says. */
function isGlued(reading: Reading, k: number): boolean {
  const { document, words } = reading;
  if (document.end(k) !== document.start(k + 1)) return false;
  return words[k] === '-' ? document.end(k - 1) === document.start(k) : words[k + 1] === '-';
}

/** True where a line or a sentence ends before a noun. */
function hasBreak(reading: Reading, k: number, i: number): boolean {
  return reading.sentenceFirst(k) !== reading.sentenceFirst(i);
}

/** How the phrase that begins at a token is introduced. */
export function determinerOf(reading: Reading, first: number): Determiner {
  const start = Math.max(reading.sentenceFirst(first), first - 4);
  for (let k = first - 1; k >= start; k--) {
    const tag = reading.document.tag(k);
    const lower = reading.lower(k);
    if (lower === 'the') return 'the';
    if (lower === 'a' || lower === 'an' || lower === 'one') return 'a';
    if (tag === 'PRP$' || tag === 'POS' || tag === 'WP$') return 'possessive';
    if (lower === 'this' || lower === 'these' || lower === 'that' || lower === 'those')
      return 'this';
    if (lower === 'both') return 'the';
    // `some 6,000 miners`: about so many.
    const isAbout = lower === 'some' && reading.document.tag(k + 1) === 'CD';
    if (GENERIC_DETERMINERS.has(lower) && !isAbout) return 'some';
    if (isAbout || tag === 'CD' || tag.startsWith('JJ') || tag.startsWith('RB')) continue;
    break;
  }
  return 'none';
}

/** Where the phrase ends: behind its noun, or behind the actor that `of` names (`people of Oruro`). */
export function rightOf(
  reading: Reading,
  i: number,
  nameAt: ReadonlyMap<number, Candidate>,
): readonly [number, boolean] {
  const { document } = reading;
  const end = endOfNoun(reading, i);
  if (reading.lower(end) !== 'of' || document.head(end) !== i) return [end, false];
  const object = reading.child(end, 'pobj');
  if (object < 0 || object >= reading.sentenceLast(i)) return [end, false];
  const name = nameAt.get(object);
  if (name !== undefined && name.first > i)
    return [reading.isPlural(i) ? endOfList(reading, object, name, nameAt) : name.last, true];
  const noun = reading.noun(object);
  const isCapital = reading.isCapital(object);
  if (noun === null && !isCapital) return [end, false];
  if (object - i > 8) return [end, true];
  let last = object + 1;
  // `spokesman of the Ministry of Trade`: one complement more.
  if (isCapital) while (reading.isCapital(last) && last - i < 10) last++;
  return [last, true];
}

/** Behind a noun: that of `brother-in-law` has four tokens more. */
function endOfNoun(reading: Reading, i: number): number {
  const isInLaw = ['-', 'in', '-', 'law'].every((part, k) => reading.lower(i + 1 + k) === part);
  return isInLaw ? i + 5 : i + 1;
}

/** `the leaders of Togo, Mali and Chad`, `envoys of the League and the Union`: several are of several, of which none is left out. */
function endOfList(
  { document }: Reading,
  object: number,
  name: Candidate,
  nameAt: ReadonlyMap<number, Candidate>,
): number {
  let { last } = name;
  let at: number | undefined = object;
  while (at !== undefined) {
    const here: Candidate | undefined = nameAt.get(at);
    if (here === undefined || here.kind === 'place' || here.sense === 'adjective') return name.last;
    last = here.last;
    at = [...document.children(at)].find((child) => document.dep(child) === 'conj');
  }
  return last;
}

/** The word of quantity that carries the phrase: `hundreds of protesters`, `a group of nurses`. */
export function quantityOf(reading: Reading, i: number, first: number): number | null {
  const { document } = reading;
  const of = document.head(i);
  if (document.dep(i) !== 'pobj' || reading.lower(of) !== 'of' || first - of > 5) return null;
  const quantity = document.head(of);
  if (quantity !== of - 1) return null;
  const lemma = reading.singular(quantity);
  const isGroup = GROUPS.has(lemma) && reading.isPlural(i) && reading.noun(i)?.sort === 'human';
  if (!QUANTITIES.has(lemma) && !isGroup) return null;
  // `hundreds of thousands of people`.
  return quantityOf(reading, quantity, quantity) ?? quantity;
}

/** True for a word that only modifies the next noun. */
export function isModifier(reading: Reading, i: number): boolean {
  const dep = reading.document.dep(i);
  if (dep === 'amod') return isSideAdjective(reading, i);
  // `the Union's envoy, Jan Oden,`: taken for a word before the name.
  if (reading.words[i + 1] === ',') return false;
  return (dep === 'compound' || dep === 'nmod') && reading.document.head(i) > i;
}
