import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';

/** How far behind the comma the noun of an apposition is looked for. */
const REACH = 7;

/** What opens the names of parties and movements before that of their land, and names no part of it. */
const SLOGAN =
  /^(?:alternative|another|arise|better|bright|clean|fair|forward|honest|just|living|mighty|proud|reform|renew|rise|save|solidary|strong|true)$/u;

/** What may open the name of a land as well: `New Guinea`, `Greater Syria`, `Free France`. */
const OF_LANDS =
  /^(?:civic|democratic|free|great|greater|independent|modern|new|next|old|one|our|popular|progressive|social|sovereign|united|whole|young)$/u;

/**
 * `Free Citizens, a small party,`, `the New Peru party`: two words that are written as a name, and that the text says to be a body, name it
 * wherever they stand; so does a slogan before a land (`Forward Poland`).
 */
export function toldNames(reading: Reading, hits: readonly Hit[]): readonly Run[] {
  const hitOf = new Map<number, Hit>();
  for (const hit of hits) for (let i = hit.first; i < hit.last; i++) hitOf.set(i, hit);
  const runs: Run[] = [];
  const told = new Set<string>();
  for (let i = 1; i < reading.words.length; i++) {
    if (!isPair(reading, i)) continue;
    const land = hitOf.get(i);
    const isName =
      land === undefined ? isPluralName(reading, i, hitOf) : isOfLand(reading, i, land, hitOf);
    if (!isName) continue;
    runs.push([i - 1, i + 1]);
    const isSlogan = land !== undefined && SLOGAN.test(reading.lower(i - 1));
    if (isSlogan || isBodyBehind(reading, i + 1)) told.add(nameAt(reading, i));
  }
  return runs.filter(([, last]) => told.has(nameAt(reading, last - 1)));
}

function nameAt(reading: Reading, last: number): string {
  return `${reading.lower(last - 1)} ${reading.lower(last)}`;
}

/** Two words with capitals, and no third beside them. */
function isPair(reading: Reading, i: number): boolean {
  if (reading.titled[i] === 1 || !reading.isCapital(i) || !reading.isCapital(i - 1)) return false;
  const start = reading.sentenceFirst(i);
  if (i - 1 < start || reading.isCapital(i + 1)) return false;
  return i - 1 === start || !reading.isCapital(i - 2) || i - 2 === start;
}

/** The first an adjective of no office or people, the second several humans. */
function isPluralName(reading: Reading, i: number, hitOf: ReadonlyMap<number, Hit>): boolean {
  if (hitOf.has(i - 1) || !reading.isPlural(i)) return false;
  const noun = reading.noun(i);
  if (noun === null || noun.sort !== 'human' || noun.role !== null) return false;
  return reading.noun(i - 1) === null && reading.nouns.title(reading.lower(i - 1)) === null;
}

function isOfLand(
  reading: Reading,
  i: number,
  land: Hit,
  hitOf: ReadonlyMap<number, Hit>,
): boolean {
  const opening = reading.lower(i - 1);
  if (land.first !== i || land.last !== i + 1 || hitOf.has(i - 1)) return false;
  if (!SLOGAN.test(opening) && !OF_LANDS.test(opening)) return false;
  return land.matches.some(
    ({ actor, sense }) => sense === 'name' && (actor.kind === 'state' || actor.kind === 'place'),
  );
}

const PARTY = /^(?:alliance|bloc|coalition|faction|front|list|movement|party)$/u;

/** `, a small liberal party,` or `party` right behind. */
function isBodyBehind(reading: Reading, behind: number): boolean {
  if (PARTY.test(reading.words[behind] ?? '')) return true;
  if (reading.words[behind] !== ',' || !/^(?:an?|the)$/u.test(reading.lower(behind + 1)))
    return false;
  const limit = Math.min(behind + REACH, reading.sentenceLast(behind));
  for (let i = behind + 2; i < limit; i++) {
    const noun = reading.noun(i);
    const isLast = !reading.document.tag(i + 1).startsWith('NN');
    if (noun?.sort === 'body' && !reading.isPlural(i) && isLast) return true;
    if (!/^(?:JJ|NN|HYPH|VBN|RB)/u.test(reading.document.tag(i))) return false;
  }
  return false;
}
