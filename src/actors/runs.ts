import { surnamesInHeadline } from './headline.ts';
import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';

/** Tokens `first` to `last` (exclusive). */
export type Run = readonly [first: number, last: number];

const ACTOR_LABELS = new Set([
  'PERSON',
  'ORG',
  'GPE',
  'NORP',
  'LOC',
  'FAC',
  'PRODUCT',
  'WORK_OF_ART',
  'EVENT',
  'LAW',
]);
const NO_NAME_LABELS = new Set([
  'DATE',
  'TIME',
  'MONEY',
  'PERCENT',
  'QUANTITY',
  'CARDINAL',
  'LANGUAGE',
]);
const PARTICLES = new Set([
  'al',
  'el',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'bin',
  'ibn',
  'ben',
  'bint',
  'abu',
  'um',
  'ul',
  'ud',
  'ur',
  'ad',
  'as',
  'ash',
  'an',
  'ar',
  'az',
  'y',
  'e',
  'i',
  'y',
]);
const OF = new Set(['of', 'for', 'de', 'against']);
const THE = new Set(['the', 'la', 'el']);

/**
 * Runs of words that are written like one name, with the small words inside: the names that no list may have.
 *
 * @param whole what is read as one name already
 */
export function capitalRuns(
  reading: Reading,
  hits: readonly Hit[],
  whole: readonly Run[],
): readonly Run[] {
  const inHit = new Uint8Array(reading.words.length);
  for (const hit of hits) inHit.fill(1, hit.first, hit.last);
  for (const i of surnamesInHeadline(reading)) inHit[i] = 1;
  const behind = new Map(whole);
  const runs: Run[] = [];
  for (let i = 0; i < reading.words.length; ) {
    const end = behind.get(i);
    if (end !== undefined) {
      i = end;
      continue;
    }
    const start = opensRun(reading, i, inHit);
    if (!start) {
      i++;
      continue;
    }
    const last = runEnd(reading, i, inHit);
    runs.push([i, last]);
    i = last;
  }
  return runs;
}

function opensRun(reading: Reading, i: number, inHit: Uint8Array): boolean {
  if (isNameWord(reading, i, inHit)) return true;
  // `al-Rawahi`, `bin Salman`, `de Mistura` begin with a small letter.
  if (!PARTICLES.has(reading.words[i] ?? '') || (reading.words[i] ?? '').length < 2) return false;
  if (
    ['as', 'an', 'la', 'do', 'den', 'i', 'e'].includes(reading.words[i] ?? '') &&
    reading.words[i + 1] !== '-'
  )
    return false;
  const next = skipHyphen(reading, i + 1);
  return isNameWord(reading, next, inHit) && (next > i + 1 || reading.document.pos(i) === 'PROPN');
}

/** Types of aircraft, tanks and missiles: `F-15`, `MiG-29s`, `AH-64E`. */
const WEAPON =
  /^(?:AH|An|B|BTR|C|CH|F|F\/A|IL|Il|Ka|KC|L|M|MQ|Mi|MiG|P|RQ|S|SA|SS|Su|T|Tu|U|UH|Yak)-\d{1,3}[A-Z]?s?$/u;

/** True for a word that may be part of a name. */
function isNameWord(reading: Reading, i: number, inHit: Uint8Array): boolean {
  if (i >= reading.words.length) return false;
  if (inHit[i] === 1 || /^[dDlLO]['’]\p{Lu}/u.test(reading.words[i] ?? '')) return true;
  if (!reading.isCapital(i)) return false;
  const { document } = reading;
  const word = reading.words[i] ?? '';
  // `sold Doha F-15s`: the pattern of a weapon is no part of a name.
  if (WEAPON.test(word) || isPartyLetter(reading, i)) return false;
  const tag = document.tag(i);
  if (tag.startsWith('PRP') || tag === 'DT' || tag === 'MD' || tag === 'UH' || tag.startsWith('W'))
    return false;
  const entity = document.entity(i);
  if (entity !== null && NO_NAME_LABELS.has(entity.label)) {
    // The entity recogniser takes `77th Division` for an ordinal or a date now and then.
    if (!tag.startsWith('NNP') || /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(word))
      return false;
    const isNumber = entity.label === 'CARDINAL' || entity.label === 'QUANTITY';
    if (!isNumber && !isBeforeAge(reading, i)) return false;
  }
  const isInEntity = entity !== null && ACTOR_LABELS.has(entity.label);
  if (reading.titled[i] === 1) {
    // In capitals alone the recogniser calls verbs and common nouns names.
    if (reading.isShouted(i)) return entity?.label === 'PERSON' && reading.noun(i) === null;
    return isInEntity || (tag.startsWith('NNP') && isAcronym(word));
  }
  if (isInEntity && (tag.startsWith('N') || tag.startsWith('J') || i > reading.sentenceFirst(i)))
    return true;
  if (tag === 'NNP' || tag === 'NNPS') return true;
  if (i === reading.sentenceFirst(i) || reading.quoted[i] !== reading.quoted[i - 1]) return false;
  if (/[:.]/u.test(reading.words[i - 1] ?? '') || reading.opensParagraph(i)) return false;
  return tag.startsWith('N') || tag.startsWith('J') || tag === 'FW' || tag.startsWith('VB');
}

/** `Senator Tom Rask (R-Ohio)`, `(D., Ohio)`: a letter for his party, and where he is from. */
function isPartyLetter(reading: Reading, i: number): boolean {
  const { words } = reading;
  const letter = words[i - 1] === '-' ? i - 2 : i;
  return words[letter - 1] === '(' && /^[DRI](?:\.|-\p{Lu}.*)?$/u.test(words[letter] ?? '');
}

/** `Hanna Lund, 47,`: a name with an age behind it, which the recogniser takes for a date. */
function isBeforeAge(reading: Reading, i: number): boolean {
  let at = i;
  while (at < i + 3 && reading.document.tag(at).startsWith('NNP')) at++;
  const { words } = reading;
  return words[at] === ',' && /^\d{2}$/u.test(words[at + 1] ?? '') && words[at + 2] === ',';
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]+$/u.test(word) && word.length <= 6;
}

function skipHyphen(reading: Reading, i: number): number {
  if (!/^[-–]$/u.test(reading.words[i] ?? '')) return i;
  return isGlued(reading, i) && isGlued(reading, i + 1) ? i + 1 : i;
}

/** True where no space stands before a token. */
function isGlued(reading: Reading, i: number): boolean {
  return i > 0 && reading.document.end(i - 1) === reading.document.start(i);
}

/** Where the sentence ends; within a listed name it does not, whatever the parser says. */
function lastOfSentence(reading: Reading, first: number, inHit: Uint8Array): number {
  const last = reading.sentenceLast(first);
  const isWithin = inHit[last - 1] === 1 && inHit[last] === 1 && !reading.opensParagraph(last);
  return isWithin ? reading.sentenceLast(last) : last;
}

function runEnd(reading: Reading, first: number, inHit: Uint8Array): number {
  const limit = Math.min(lastOfSentence(reading, first, inHit), first + 20);
  let last = first;
  for (let i = first; i < limit; ) {
    if (isNameWord(reading, i, inHit) || i === first) {
      i++;
      last = i;
      continue;
    }
    const next = joined(reading, first, i, inHit);
    if (next < 0 || next > limit) break;
    i = next;
    if (reading.words[i - 2] === '-' && !reading.isCapital(i - 1)) last = i;
  }
  // `Radio 4`, `Brigade 52`.
  const isNumbered =
    /^\d{1,4}$/u.test(reading.words[last] ?? '') && reading.noun(last - 1) !== null;
  const isBody =
    isNumbered && reading.isCapital(last - 1) && reading.noun(last - 1)?.sort === 'body';
  return isBody && last < limit ? last + 1 : last;
}

/** The name word that a small word at `i` joins to the run before it; -1 where the run ends. */
function joined(reading: Reading, first: number, i: number, inHit: Uint8Array): number {
  const word = reading.words[i] ?? '';
  const lower = word.toLowerCase();
  const hyphen = skipHyphen(reading, i);
  if (hyphen > i && isSecondSyllable(reading, first, hyphen)) return hyphen + 1;
  if (hyphen > i)
    return isNameWord(reading, hyphen, inHit) || PARTICLES.has(reading.words[hyphen] ?? '')
      ? hyphen
      : -1;
  if (PARTICLES.has(word)) {
    const next = skipHyphen(reading, i + 1);
    // `named Ode as Dia's successor`
    if (lower === 'as' && next === i + 1 && reading.document.pos(i) !== 'PROPN') return -1;
    if (
      isNameWord(reading, next, inHit) &&
      (lower !== 'e' || !/[.!?]/u.test(reading.words[i - 1] ?? ''))
    )
      return next;
    const second = skipHyphen(reading, next + 1);
    if (PARTICLES.has(reading.words[next] ?? '') && isNameWord(reading, second, inHit))
      return second;
  }
  if (isPossessive(reading, i)) return possessiveJoins(reading, i, inHit) ? i + 1 : -1;
  if (lower === '&' && isNameWord(reading, i + 1, inHit)) return i + 1;
  if (lower === 'and') return andJoins(reading, first, i, inHit) ? i + 1 : -1;
  if (lower === 'in') return inJoins(reading, first, i, inHit);
  if (!OF.has(lower) || !headsComplement(reading, first, i)) return -1;
  const next = THE.has(reading.lower(i + 1)) ? i + 2 : i + 1;
  if (!isNameWord(reading, next, inHit)) return -1;
  const isOwned = reading.noun(i - 1)?.kind === 'party' || FOLLOWERS.test(reading.lower(i - 1));
  if (lower === 'of' && isOwned && isLeader(reading, next, inHit)) return -1;
  // `party of Dutch farmers`: the capital word only modifies a small one.
  const behind = reading.document.head(next);
  const isModifier = /^(?:amod|compound|nmod)$/u.test(reading.document.dep(next));
  return isModifier && behind > next && !reading.isCapital(behind) ? -1 : next;
}

/** Bodies that have a leader rather than a patron (as schools and foundations have). */
const FOLLOWERS =
  /^(?:alliance|army|bloc|coalition|command|congress|council|faction|forces|front|government|junta|league|militia|movement|regime|union)$/;

/** `the Purple Party of Rosa Lund`, `the Hill Front of General Ode`: whose it is, and no part of its name. */
function isLeader(reading: Reading, i: number, inHit: Uint8Array): boolean {
  if (!isNameWord(reading, i + 1, inHit)) return false;
  const lower = reading.lower(i);
  const entity = reading.document.entity(i);
  const isPerson = entity?.label === 'PERSON' && entity.first === i && entity.last > i + 1;
  const hasTitle = reading.nouns.title(lower) !== null && lower !== 'saint' && inHit[i] !== 1;
  return isPerson || hasTitle || reading.nouns.givenName(lower) !== null;
}

/** Family names of Korea and of China, in the older spelling and in today's. */
const BEFORE_SYLLABLES =
  /^(?:ahn|an|bae|baek|bak|ban|bo|cai|cao|cha|chae|chan|chang|chen|cheng|cheong|cheung|chiang|chiu|cho|choe|choi|chon|chong|chou|chow|chu|chun|chung|deng|ding|dong|du|eom|fan|fang|feng|gao|gong|gu|guo|ha|han|he|heo|ho|hong|hou|hsiao|hsieh|hsu|hu|huang|huh|hwang|hyon|hyun|im|jang|jeon|jeong|jia|jiang|jin|jo|joo|ju|jun|jung|kang|kao|ki|kim|ko|koh|kong|koo|ku|kuo|kwak|kwon|lai|lam|lau|lee|leung|li|lien|lim|lin|liu|lu|luo|ma|meng|min|moon|mun|na|nam|no|noh|o|oh|pae|paek|pai|pak|pan|pang|park|pei|peng|qi|qian|qin|qiu|ra|ren|rhee|ri|rim|ro|roh|ryang|ryu|seo|shen|shi|shin|sim|sin|so|soh|sohn|son|song|soong|su|suh|sun|sung|tan|tang|tao|tian|ting|tsai|tsang|tseng|u|wan|wang|wei|wen|wi|won|wong|woo|wu|xi|xia|xiao|xie|xing|xiong|xu|xue|yan|yang|yao|ye|yeh|yen|yeo|yi|yim|yin|yoo|yoon|yu|yuan|yun|zeng|zhang|zhao|zheng|zhong|zhou|zhu|zou)$/u;

/** `Ha Jae-hun`, `Tsai Ing-wen`: the second syllable of a given name is written small. */
function isSecondSyllable(reading: Reading, first: number, i: number): boolean {
  if (i < first + 3 || !BEFORE_SYLLABLES.test(reading.lower(i - 3))) return false;
  return /^[a-z]{1,6}$/u.test(reading.words[i] ?? '') && reading.isCapital(i - 2);
}

/** `Movement for Unity in the Sahel (MUS)`: the acronym behind shows that the place belongs to the name. */
function inJoins(reading: Reading, first: number, i: number, inHit: Uint8Array): number {
  const start = THE.has(reading.lower(i + 1)) ? i + 2 : i + 1;
  if (!isNameWord(reading, start, inHit)) return -1;
  let end = start;
  while (end < start + 5 && isNameWord(reading, end, inHit)) end++;
  const acronym = reading.words[end + 1] ?? '';
  if (reading.words[end] !== '(' || !isAcronym(acronym) || i - first < 2) return -1;
  const initial = (reading.words[end - 1] ?? '').charAt(0);
  return acronym.endsWith(initial) ? start : -1;
}

function isPossessive(reading: Reading, i: number): boolean {
  return reading.document.tag(i) === 'POS' || /^['’]s?$/u.test(reading.words[i] ?? '');
}

/** `Nurses' Association`, `People's Front`: the plural before the mark is part of the name; `Iran's Army` is not one. */
function possessiveJoins(reading: Reading, i: number, inHit: Uint8Array): boolean {
  if (inHit[i - 1] === 1 || !isNameWord(reading, i + 1, inHit) || inHit[i + 1] === 1) return false;
  const owner = reading.lower(i - 1);
  const noun = reading.noun(i - 1);
  if (noun === null || (noun.sort !== 'human' && noun.sort !== 'mass' && noun.sort !== 'name'))
    return false;
  return /(?:s|people|men|children)$/u.test(owner) || ['veteran', 'worker'].includes(owner);
}

/** `Union of Science and Arts`: a second common noun in the complement of a body, no other actor. */
function andJoins(reading: Reading, first: number, i: number, inHit: Uint8Array): boolean {
  if (!isNameWord(reading, i + 1, inHit) || inHit[i + 1] === 1) return false;
  const entity = reading.document.entity(i);
  if (entity !== null && entity.first <= i - 1 && entity.last > i + 1 && entity.label === 'ORG')
    return true;
  if (endsInBody(reading, i, inHit)) return true;
  let hasOf = false;
  for (let k = first + 1; k < i; k++) if (OF.has(reading.lower(k)) && inHit[k] !== 1) hasOf = true;
  if (!hasOf || inHit[i - 1] === 1) return false;
  const after = reading.document.entity(i + 1);
  return after === null || after.label !== 'PERSON';
}

/** `Growers and Packers Association`: two plurals, and the body that they have in common. */
function endsInBody(reading: Reading, i: number, inHit: Uint8Array): boolean {
  const isBody = /^(?:Association|Federation|Union|Council|Board|League|Syndicate|Guild)$/u.test(
    reading.words[i + 2] ?? '',
  );
  return (
    isBody &&
    inHit[i - 1] !== 1 &&
    /s$/u.test(reading.lower(i - 1)) &&
    /s$/u.test(reading.lower(i + 1))
  );
}

/** True where the run before `of` is headed by a noun for a body: `Front of`, `Ministry for`; offices (`President of`) end there. */
function headsComplement(reading: Reading, first: number, i: number): boolean {
  for (let at = i - 1; at >= first; at--) {
    const noun = reading.noun(at);
    const isBody = noun !== null && noun.sort !== 'human' && noun.sort !== 'place';
    if (at === i - 1 && isBody)
      return reading.isCapital(at) && !isSeveralForces(reading, at, first);
    // `Front for the Liberation of`: a complement within the complement of a body.
    if (isBody && OF.has(reading.lower(at + 1))) return true;
    if (noun !== null && at === i - 1) return false;
  }
  return false;
}

/** `Warships of Chile and Peru`: several forces at the beginning of a sentence have their capital from there. */
function isSeveralForces(reading: Reading, at: number, first: number): boolean {
  return (
    at === first &&
    at === reading.sentenceFirst(at) &&
    reading.isPlural(at) &&
    ['craft', 'body'].includes(reading.noun(at)?.sort ?? '') &&
    reading.noun(at)?.kind === 'military'
  );
}

/** The last name word before a listed name, without the small word between. */
export function trimmed(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && !reading.isCapital(end - 1)) end--;
  return end;
}

/** The first name word behind a listed name, without the small word between. */
export function skipped(reading: Reading, first: number, last: number): number {
  let from = first;
  while (
    from < last &&
    !reading.isCapital(from) &&
    !/^(?:al|el|bin|ibn|de|van|von)$/u.test(reading.words[from] ?? '')
  )
    from++;
  return from;
}

/** Where a person's name begins in a run of words that the entity covers only in part. */
export function givenSplit(reading: Reading, first: number, last: number): number {
  const entity = reading.document.entity(last - 1);
  if (entity === null || entity.label !== 'PERSON' || entity.first <= first) return first;
  return reading.noun(entity.first - 1) !== null ? entity.first : first;
}

/** Where the second name begins in a run over several entities (`Damascus Ghouta`); -1 where it is one. */
export function secondEntity(reading: Reading, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const before = reading.document.entity(i - 1);
    const here = reading.document.entity(i);
    const isApart = before !== null && here !== null && before !== here;
    if (isApart && /^\p{L}/u.test(reading.words[i] ?? '')) return i;
  }
  return -1;
}
