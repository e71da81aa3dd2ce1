import type { ActorKind } from './actor.ts';
import { type Bearing, bearingOf, isSomebody } from './bearing.ts';
import type { Candidate } from './candidate.ts';
import { nameKey, PLURAL_WITH_ARTICLE } from './name-key.ts';
import type { Reading } from './reading.ts';

/** What all mentions of one name tell of its kind. */
interface Tally {
  readonly votes: Map<ActorKind, number>;
  readonly bearings: Set<Bearing>;
  /** True where some word beside a mention (`General X`, `the firm X`) says what it is. */
  isTold: boolean;
  /** True where a mention is told of as somebody: `, who`, `, 54,`. */
  isSomebody: boolean;
}

/** Lets all mentions of one name that no list and no word of it explains have one kind: the one most of them were read as, unless what its bearer does tells another. */
export function settleKinds(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const tallies = new Map<string, Tally>();
  for (const name of names) {
    if (!isGuessed(name)) continue;
    const key = keyOf(name);
    const tally = tallies.get(key) ?? newTally();
    const isTold = name.noun !== null || name.gender !== null;
    // A title or a noun beside the name tells more than a label.
    tally.votes.set(name.kind, (tally.votes.get(name.kind) ?? 0) + (isTold ? 4 : 1));
    const bearing = bearingOf(reading, name);
    if (bearing !== null) tally.bearings.add(bearing);
    tally.isTold ||= isTold;
    tally.isSomebody ||= isSomebody(reading, name);
    tallies.set(key, tally);
  }
  const surnames = titledSurnames(names);
  return names.map((name) => {
    const tally = isGuessed(name) ? tallies.get(keyOf(name)) : undefined;
    if (tally === undefined) return name;
    const isFull = isFullNameOf(name, surnames) || (tally.isSomebody && isSpelledAsPerson(name));
    if (!tally.isTold && isFull) return { ...name, kind: 'person' };
    const [voted] = [...tally.votes].reduce((best, one) => (one[1] > best[1] ? one : best));
    const kind = tally.isTold ? voted : kindByBearing(name, voted, tally.bearings);
    return kind === name.kind ? name : { ...name, kind };
  });
}

/** The surnames that stand alone behind a title: `Mr Selim`. */
function titledSurnames(names: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const isTitled = isGuessed(name) && name.kind === 'person' && name.gender !== null;
      return isTitled && !/\s/u.test(name.name) ? [keyOf(name)] : [];
    }),
  );
}

/** `Adan Selim` of a text that calls somebody `Mr Selim`: a person, whatever the recogniser said. */
function isFullNameOf(name: Candidate, surnames: ReadonlySet<string>): boolean {
  return isSpelledAsPerson(name) && surnames.has(nameKey(name.name.split(' ').at(-1) ?? ''));
}

/** Two or three words with a capital that nothing explains. */
function isSpelledAsPerson({ name, noun, kind }: Candidate): boolean {
  const parts = name.split(' ');
  if (noun !== null || kind !== 'organisation' || parts.length < 2 || parts.length > 3)
    return false;
  return parts.every((part) => /^\p{Lu}[\p{Ll}'’-]/u.test(part));
}

function newTally(): Tally {
  return { votes: new Map(), bearings: new Set(), isTold: false, isSomebody: false };
}

function keyOf({ name }: Candidate): string {
  return nameKey(name.replace(PLURAL_WITH_ARTICLE, ''));
}

function isGuessed(name: Candidate): name is Candidate & { readonly kind: ActorKind } {
  return name.form === 'name' && name.listed === null && name.name !== '' && name.kind !== null;
}

/** Endings of the names of countries, which surnames seldom have. */
const LAND = /(?:burg|ia|istan|land|mark|nia)$/u;

/** The kind of a name that was read as one and whose bearer does and has what only persons, states or actors do. */
function kindByBearing(
  { name }: Candidate,
  voted: ActorKind,
  bearings: ReadonlySet<Bearing>,
): ActorKind {
  const isWord = !/[\s-]/u.test(name) && !/^\p{Lu}+$/u.test(name);
  if (bearings.has('state')) return bearings.has('person') && isWord ? voted : 'state';
  if (bearings.has('person') && isWord && !LAND.test(name)) return 'person';
  const isThere = bearings.has('within');
  // `in Varsk`: no person, whatever the recogniser said.
  if (voted === 'person' && isWord && isThere)
    return bearings.has('actor') || bearings.has('warring') ? 'state' : 'place';
  if (voted === 'organisation' && isWord && LAND.test(name) && bearings.has('warring'))
    return 'state';
  const isTaken = bearings.has('taken') && bearings.size === 1;
  if (voted === 'organisation' && isWord && isTaken) return 'place';
  if (voted !== 'place' && voted !== 'state') return voted;
  if (bearings.has('warring')) return 'state';
  if (!bearings.has('actor')) return voted;
  // Whoever accuses, meets and says is a person, unless the text goes there.
  return isThere || bearings.has('somewhere') || LAND.test(name) || !isWord ? 'state' : 'person';
}
