import type { Gender } from './candidate.ts';
import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';

/** The words before a person's name that belong to it: `former foreign minister`, `Major General`. */
export interface TitleBefore {
  /** Its first token; that of the name where there is none. */
  readonly first: number;
  readonly gender: Gender;
  readonly noun: ActorNoun | null;
  readonly modifiers: readonly string[];
}

/** Ranks and offices that are written short before names. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
]);

/** The noun that a token of a title is, also where it is written short: `Lt.-Gen.`. */
function nounOfTitle(reading: Reading, i: number): ActorNoun | null {
  const last = reading.lower(i).split(/[-.]/u).filter(Boolean).at(-1) ?? '';
  const full = reading.isCapital(i) ? SHORT.get(last) : undefined;
  return full === undefined ? reading.noun(i) : reading.nouns.noun(full);
}

/** `Deputy Governor`, `Vice President`: not the office itself, though the word is a title too. */
const LOWER_OFFICE = /^(?:assistant|deputy|vice)$/u;

/** Reads the title before a name that begins at a token. */
export function titleBefore(reading: Reading, nameFirst: number, taken: Uint8Array): TitleBefore {
  const none: TitleBefore = {
    first: nameFirst,
    gender: null,
    noun: null,
    modifiers: [],
  };
  const start = reading.sentenceFirst(nameFirst);
  const nearest = isDot(reading, nameFirst - 1) ? nameFirst - 2 : nameFirst - 1;
  if (nearest < start || !isTitle(reading, nearest)) return none;
  let first = nearest;
  let gender: Gender = null;
  let noun: ActorNoun | null = null;
  const modifiers: string[] = [];
  for (let i = nearest; i >= start && nameFirst - i <= 9; i--) {
    const lower = reading.lower(i);
    const isOwner = taken[i] === 1;
    if (isDot(reading, i)) continue;
    if (!isOwner && !isTitle(reading, i) && !isModifier(reading, i)) break;
    if (!isOwner && !isTitle(reading, i) && !mayModify(reading, i, i + 1)) break;
    first = i;
    if (isOwner) continue;
    if (i < nearest && LOWER_OFFICE.test(lower)) modifiers.unshift(lower);
    if (isTitle(reading, i)) {
      gender ??= reading.nouns.title(lower)?.gender ?? genderOfNoun(lower);
      const here = nounOfTitle(reading, i);
      if (here !== null && here.sort === 'human' && (noun === null || noun.role === null))
        noun = here;
    } else if (i === nearest || !LOWER_OFFICE.test(lower)) modifiers.unshift(lower);
  }
  while (first < nearest && /^(?:of|-|,)$/u.test(reading.words[first] ?? '')) first++;
  return { first, gender, noun, modifiers };
}

/** The dot of `Lt.`, where it is a token of its own. */
function isDot(reading: Reading, i: number): boolean {
  if (reading.words[i] !== '.' || reading.nouns.title(reading.lower(i - 1)) === null) return false;
  return reading.document.end(i - 1) === reading.document.start(i);
}

/** Gender of a noun for a person, as its form tells it. */
export function genderOfNoun(noun: string): Gender {
  if (
    /(?:woman|girl|mother|daughter|sister|wife|widow|queen|princess|actress|nun|lady|aunt|niece|heroine|duchess)$/u.test(
      noun,
    )
  )
    return 'f';
  if (
    /(?:[^u]man|boy|father|son|brother|husband|widower|king|prince|monk|lord|uncle|nephew|imam|ayatollah|sheikh|emir|sultan)$/u.test(
      noun,
    ) &&
    !/(?:human|woman|person)$/u.test(noun)
  ) {
    return /^(?:king|prince|emir|sultan|monk|boy|man|father|son|brother|husband|widower|uncle|nephew|lord|imam|ayatollah|sheikh)$/u.test(
      noun,
    )
      ? 'm'
      : null;
  }
  return null;
}

/** The last word of the offices `Secretary of State` and `Minister of State`. */
export function isStateSecretary(reading: Reading, i: number): boolean {
  return (
    reading.lower(i) === 'state' &&
    reading.lower(i - 1) === 'of' &&
    /^(?:minister|secretar(?:y|ie))s?$/u.test(reading.lower(i - 2))
  );
}

function isTitle(reading: Reading, i: number): boolean {
  if (isStateSecretary(reading, i)) return true;
  const lower = reading.lower(i);
  if (isInitial(reading, i)) return false;
  const sort = reading.nouns.title(lower)?.sort;
  const tag = reading.document.tag(i);
  if (sort !== undefined && sort !== 'portfolio')
    return reading.isCapital(i) || tag.startsWith('NN');
  const noun = reading.noun(i);
  if (noun === null || noun.sort !== 'human' || reading.isPlural(i)) return false;
  if (!tag.startsWith('NN')) return false;
  // A small noun before a name is its title only where the tree puts them together.
  return reading.isCapital(i) || isJoined(reading, i);
}

/** `M. G. Ramachandran`: an initial, where `M. Mitterrand` is a gentleman. */
function isInitial(reading: Reading, i: number): boolean {
  return reading.words[i] === 'M.' && /^\p{Lu}\.$/u.test(reading.words[i + 1] ?? '');
}

function isJoined(reading: Reading, i: number): boolean {
  const { document } = reading;
  const dep = document.dep(i);
  if (dep === 'compound' || dep === 'nmod' || dep === 'amod') return true;
  const next = document.dep(i + 1);
  return (
    (document.head(i + 1) === i && (next === 'appos' || next === 'compound' || next === 'nmod')) ||
    document.head(document.head(i + 1)) === i
  );
}

/** `Culture Minister` takes any word before it, `Ayatollah` and `General` only those of ranks and offices. */
function mayModify(reading: Reading, i: number, next: number): boolean {
  const sort = reading.nouns.title(reading.lower(next))?.sort;
  if (sort !== 'honorific' && sort !== 'rank' && sort !== 'title') return true;
  if (!reading.isCapital(next) || reading.words[i] === '-') return true;
  return reading.nouns.title(reading.lower(i)) !== null || !reading.isCapital(i);
}

function isModifier(reading: Reading, i: number): boolean {
  const tag = reading.document.tag(i);
  const word = reading.words[i] ?? '';
  if (word === '-' || word === '–') return reading.document.tag(i) === 'HYPH';
  if (reading.lower(i) === 'of')
    return (
      isStateSecretary(reading, i + 1) ||
      (/^(?:chief|head)$/u.test(reading.lower(i - 1)) && reading.lower(i + 1) === 'staff')
    );
  if (reading.lower(i) === 'staff' || reading.lower(i) === 'state') return reading.isCapital(i);
  if (tag.startsWith('JJ') || tag === 'AFX') return true;
  if (!tag.startsWith('NN')) return tag === 'VBN' && reading.document.dep(i) === 'amod';
  // `Constitutional Affairs Minister`
  const isPortfolio = reading.isCapital(i) && reading.nouns.title(reading.lower(i + 1)) !== null;
  if (reading.isPlural(i) && !isPortfolio) return false;
  return reading.document.dep(i) === 'compound' || reading.isCapital(i);
}

/** True for a word of a capitalised run behind which a person's name may follow. */
export function isTitleWord(reading: Reading, i: number): boolean {
  if (isStateSecretary(reading, i)) return true;
  if (isInitial(reading, i)) return false;
  const lower = reading.lower(i);
  const sort = reading.nouns.title(lower)?.sort;
  if (sort !== undefined && sort !== 'portfolio') return true;
  const noun = reading.noun(i);
  return noun !== null && noun.sort === 'human' && !reading.isPlural(i) && noun.role !== null;
}

/** `Riot police fired`: the first word of a sentence, and no name; `Brig.` before `Gen.`: part of the next title. */
export function isTitleAlone(reading: Reading, first: number, last: number): boolean {
  if (isPortfolioBehind(reading, first, last)) return true;
  if (last - first > 1) return false;
  const sort = reading.nouns.title(reading.lower(first))?.sort;
  if (sort === 'portfolio') return first === reading.sentenceFirst(first);
  return sort === 'rank' && reading.words[last] === '.';
}

/** `Minister of the Interior`, `Secretary for Foreign Affairs`: what an office is for is nobody. */
function isPortfolioBehind(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const lower = reading.lower(i);
    const isOffice = reading.nouns.title(lower)?.sort === 'portfolio';
    if (!isOffice && !/^(?:affairs|and|foreign)$/u.test(lower)) return false;
  }
  const before = reading.lower(first - 1) === 'the' ? first - 2 : first - 1;
  return (
    /^(?:for|of)$/u.test(reading.lower(before)) &&
    /^(?:minister|secretary|undersecretary)$/u.test(reading.lower(before - 1))
  );
}

/** `Movement of the Revolutionary Left`: a word for a human in the complement of a body, where it is no title. */
export function isInBodyOf(reading: Reading, first: number, at: number): boolean {
  if (reading.nouns.title(reading.lower(at)) !== null) return false;
  for (let i = first + 1; i < at; i++)
    if (reading.lower(i) === 'of' && reading.noun(i - 1)?.sort === 'body') return true;
  return false;
}

/** `Hassan Sheikh Mohamud`, `Sarah Bishop Lane`: behind a given name it is a name as well. */
export function isWithinName(reading: Reading, first: number, at: number): boolean {
  const entity = reading.document.entity(at);
  if (entity?.label !== 'PERSON' || at <= first || entity.first >= at) return false;
  const before = at - 1;
  const isPlainWord = reading.noun(before) === null && !isTitleWord(reading, before);
  // The recogniser may cut the name in two.
  const goesOn = reading.document.entity(at + 1)?.label === 'PERSON';
  return isPlainWord && goesOn && entity.first >= first;
}

/** `Imran Shah`, `Larry King`: behind a given name the title is the surname. */
export function isTitleSurname(reading: Reading, first: number, last: number): boolean {
  const at = last - 1;
  if (last - first !== 2 || reading.isPlural(at) || reading.titled[at] === 1) return false;
  const isGiven = reading.nouns.givenName(reading.lower(first)) !== null;
  const isTitle = reading.noun(at)?.sort === 'human' || isTitleWord(reading, at);
  const entity = reading.document.entity(at);
  return isGiven && isTitle && entity?.label === 'PERSON' && entity.first <= first;
}
