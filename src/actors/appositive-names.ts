import { type Candidate, candidate } from './candidate.ts';
import { describedKind } from './kinds.ts';
import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';

/**
 * Joins a name with the small noun that says what it is, before or behind it: `the militant group
 * Jund`, `Daesh terrorist group`, `news agency Meridian`: one mention, of the name's actor.
 */
export function joinNamesWithNouns(
  reading: Reading,
  names: readonly Candidate[],
  taken: Uint8Array,
): Candidate[] {
  return names.map((name) => joined(reading, name, taken));
}

function joined(reading: Reading, name: Candidate, taken: Uint8Array): Candidate {
  const isBody =
    name.kind !== 'person' &&
    name.kind !== 'state' &&
    name.kind !== 'place' &&
    name.form === 'name';
  if (!isBody && !(name.kind === 'place' && name.listed === null)) return name;
  if (name.sense === 'adjective' || name.sense === 'demonym' || name.cut > 0) return name;
  return (
    (isBody ? withNounBehind(reading, name, taken) : null) ??
    withNounBefore(reading, name, taken) ??
    name
  );
}

const AGAINST = /^(?:anti|counter|non|pro)$/u;

/** `Daesh terrorist group`: the name is only a modifier of the noun that repeats its kind. */
function withNounBehind(reading: Reading, name: Candidate, taken: Uint8Array): Candidate | null {
  const { document } = reading;
  const dep = document.dep(name.head);
  if (dep !== 'compound' && dep !== 'nmod' && dep !== 'amod') return null;
  // `the anti-Daesh alliance` is against it.
  if (reading.words[name.first - 1] === '-' && AGAINST.test(reading.lower(name.first - 2)))
    return null;
  const head = document.head(name.head);
  if (
    head < name.last ||
    head > name.last + 2 ||
    reading.isPlural(head) ||
    taken[head] === 1 ||
    reading.isCapital(head)
  )
    return null;
  const noun = reading.noun(head);
  if (noun === null || !repeatsKind(noun)) return null;
  const modifiers: string[] = [];
  for (let i = name.last; i < head; i++) {
    if (!/^(?:JJ|NN)/u.test(document.tag(i))) return null;
    modifiers.push(reading.lower(i));
  }
  const before = reading.lower(name.first - 1);
  if (before === 'a' || before === 'an' || before === 'one') return null;
  taken.fill(1, name.last, head + 1);
  const kind = name.listed?.kind ?? kindFrom(reading, noun, modifiers, name);
  return { ...name, last: head + 1, head, kind, noun: name.noun ?? noun };
}

/** `the shipping group Noorlijn`: the noun before tells the kind of a name that no list has. */
function withNounBefore(reading: Reading, name: Candidate, taken: Uint8Array): Candidate | null {
  const { document } = reading;
  const nearest = name.first - 1;
  if (
    nearest < reading.sentenceFirst(name.first) ||
    taken[nearest] === 1 ||
    reading.isCapital(nearest) ||
    // `the 27-nation EU`
    reading.words[nearest - 1] === '-'
  )
    return null;
  const noun = reading.noun(nearest);
  if (noun === null || reading.isPlural(nearest) || !document.tag(nearest).startsWith('NN'))
    return null;
  if (noun.sort !== 'body' && noun.sort !== 'craft') return null;
  if (name.kind === 'place' && noun.sort === 'body' && !repeatsKind(noun) && noun.kind !== 'media')
    return null;
  const head = document.head(nearest);
  const inName = head >= name.first && head < name.last;
  const overName = document.head(name.head) === nearest || document.head(name.head) === head;
  if (!inName && !overName) return null;
  let first = nearest;
  const modifiers: string[] = [];
  for (let i = nearest - 1; i >= reading.sentenceFirst(nearest) && nearest - i < 6; i--) {
    if (!/^(?:JJ|NN|VBN|VBG|HYPH|AFX)/u.test(document.tag(i)) || reading.isPlural(i)) break;
    if (taken[i] !== 1) modifiers.unshift(reading.lower(i));
    first = i;
  }
  for (let i = first; i < name.first; i++) taken[i] = 1;
  return candidate({
    ...name,
    first,
    kind: name.listed?.kind ?? kindFrom(reading, noun, modifiers, name),
    noun: name.noun ?? noun,
    head: document.head(name.head) === nearest ? nearest : name.head,
  });
}

/** Nouns that say what a named body is, not a part of it (`wing`, `office`) or what a state has (`army`). */
function repeatsKind(noun: ActorNoun): boolean {
  if (noun.sort !== 'body' || noun.kind === 'state') return false;
  if (/^(?:group|organi[sz]ation|movement|network|agency|militia|company|firm)$/u.test(noun.noun))
    return true;
  return (
    !noun.isOrgan &&
    !noun.isWeak &&
    !/^(?:cell|gang|mob|crew|squad|team|leadership|opposition|campaign|bloc|delegation)$/u.test(
      noun.noun,
    )
  );
}

function kindFrom(
  reading: Reading,
  noun: ActorNoun,
  modifiers: readonly string[],
  name: Candidate,
): NonNullable<Candidate['kind']> {
  const kind = describedKind(reading, noun, modifiers, false);
  const isOpen = kind === 'organisation' && name.kind !== null && name.kind !== 'place';
  return isOpen && name.kind !== null ? name.kind : kind;
}
