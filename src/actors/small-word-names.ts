import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';

/** Words that prose writes with a capital within a sentence only where they belong to a name. */
const SMALL =
  /^(?:again|against|ahead|all|always|among|and|are|at|back|before|behind|beyond|enough|ever|first|for|forever|forward|from|in|is|let|my|never|no|not|now|of|on|only|or|our|out|over|that|their|to|together|under|up|with|without|your)$/u;

/** What such a word is nowhere else but in names: a surname or a number may follow `First`, and `No` may be one. */
const UNCERTAIN = /^(?:all|and|at|back|first|in|is|no|of|on|or|out|to|up)$/u;

/**
 * `Justice For All`, `Workers First`, `Human Rights Now`, `Save Our Rivers`: names of movements and parties that hold a word which
 * the parser takes for an adverb, a preposition or a pronoun of the sentence.
 */
export function smallWordNames(reading: Reading, hits: readonly Hit[]): readonly Run[] {
  const inHit = new Uint8Array(reading.words.length);
  for (const hit of hits) inHit.fill(1, hit.first, hit.last);
  const runs: Run[] = [];
  for (let i = 1; i < reading.words.length; i++) {
    if (!isSmallInName(reading, i, inHit)) continue;
    const first = openingOf(reading, i);
    const last = endOf(reading, i);
    if (isWhole(reading, hits, first, last, i)) runs.push([first, last]);
    i = Math.max(i, last - 1);
  }
  return runs;
}

/** A small word with a capital behind another capitalised word of the same sentence. */
function isSmallInName(reading: Reading, i: number, inHit: Uint8Array): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(reading.words[i] ?? '') || !SMALL.test(reading.lower(i)))
    return false;
  return (
    inHit[i] !== 1 &&
    // In headlines, short ones too, a capital says nothing.
    !reading.isTelegraphic(i) &&
    i > reading.sentenceFirst(i) &&
    isWord(reading, i - 1) &&
    reading.quoted[i] === reading.quoted[i - 1] &&
    !reading.opensParagraph(i)
  );
}

function isWord(reading: Reading, i: number): boolean {
  return /^\p{Lu}[\p{L}’'-]*$/u.test(reading.words[i] ?? '');
}

/** The first capitalised word before, up to an article: no name of this sort begins with one. */
function openingOf(reading: Reading, at: number): number {
  const start = reading.sentenceFirst(at);
  let first = at;
  while (first > start && isWord(reading, first - 1) && !isArticle(reading, first - 1)) first--;
  return first;
}

function isArticle(reading: Reading, i: number): boolean {
  return /^(?:an?|the|this|that|but|and|when|while|as|if)$/u.test(reading.lower(i));
}

function endOf(reading: Reading, at: number): number {
  let last = at + 1;
  const limit = Math.min(reading.sentenceLast(at), at + 5);
  while (last < limit && isWord(reading, last)) last++;
  return last;
}

/**
 * What is a name and no sentence that went astray: short, without persons, and for a word that may be a surname, a number or part of a
 * heading with the verb or the mark behind it that a doer has.
 */
function isWhole(
  reading: Reading,
  hits: readonly Hit[],
  first: number,
  last: number,
  small: number,
): boolean {
  const length = last - first;
  if (length < 2 || length > 6) return false;
  const within = hits.filter((hit) => hit.first < last && hit.last > first);
  for (let i = first; i < last; i++) {
    // `Fijians Together`: the recogniser is led astray where the words are known.
    const isKnown = i === small || within.some((hit) => hit.first <= i && i < hit.last);
    if (!isKnown && reading.document.entity(i)?.label === 'PERSON') return false;
    if (reading.nouns.title(reading.lower(i))?.sort === 'honorific') return false;
  }
  if (within.some((hit) => hit.last > last || hit.first < first)) return false;
  // `Serbia Against Violence` and `America First` hold a land, nothing else that a list knows.
  const isOfLand = within.every(({ matches }) =>
    matches.some(({ actor }) => actor.kind === 'state' || actor.kind === 'place'),
  );
  if (!isOfLand || within.length > 1) return false;
  const isSure =
    !UNCERTAIN.test(reading.lower(small)) && (length > 2 || first > reading.sentenceFirst(first));
  return isSure || actsOrIsTold(reading, last);
}

/** A verb, a comma or the like right behind the name. */
function actsOrIsTold(reading: Reading, last: number): boolean {
  const tag = reading.document.tag(last);
  return (
    /^(?:VBD|VBN|VBZ|VBP|MD|POS|,|\.)$/u.test(tag) || /^[(’,.]$/u.test(reading.words[last] ?? '')
  );
}
