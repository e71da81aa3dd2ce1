import type { ActorKind } from './actor.ts';
import type { Candidate, Gender } from './candidate.ts';
import type { ListedActor } from './gazetteer.ts';

/** What is known of one actor from all its mentions so far. */
export interface Known {
  kind: ActorKind | null;
  gender: Gender;
  isPlural: boolean;
  listed: ListedActor | null;
  /** Its names, without titles. */
  names: string[];
  /** Its head nouns and the modifiers beside them, as `group`, `president`. */
  nouns: Set<string>;
  /** The index of the first candidate. */
  first: number;
  hasName: boolean;
}

/** Which candidates are the same actor, as a disjoint-set forest with what is known at each root. */
export class Clusters {
  readonly #parent: Int32Array;
  readonly #known: Known[];
  readonly #members: number[][];

  constructor(candidates: readonly Candidate[]) {
    this.#parent = Int32Array.from(candidates, (_, index) => index);
    this.#members = candidates.map((_, index) => [index]);
    this.#known = candidates.map((candidate, index) => ({
      kind: candidate.kind,
      gender: candidate.gender,
      isPlural: candidate.isPlural,
      listed: candidate.form === 'name' ? candidate.listed : null,
      names: candidate.name === '' ? [] : [candidate.name],
      nouns: new Set(candidate.noun === null ? [] : [candidate.noun.noun]),
      first: index,
      hasName: candidate.name !== '',
    }));
  }

  /** The root of a candidate. */
  find(index: number): number {
    let at = index;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      const next = this.#parent[up] ?? up;
      this.#parent[at] = next;
      at = next;
    }
  }

  /** What is known of the actor of a candidate. */
  of(index: number): Known {
    const known = this.#known[this.find(index)];
    // Every root has its record since the constructor made one for each candidate.
    if (known === undefined) throw new RangeError(`no candidate ${index}`);
    return known;
  }

  /** All candidates of the actor of a candidate, in order of the text. */
  membersOf(index: number): readonly number[] {
    return this.#members[this.find(index)]?.sort((one, other) => one - other) ?? [];
  }

  /** Moves the shorter list into the longer one, so that joining very many stays cheap. */
  #merge(from: number, into: number): void {
    const lists = [this.#members[from] ?? [], this.#members[into] ?? []];
    const [short = [], long = []] = lists.sort((one, other) => one.length - other.length);
    for (const member of short) long.push(member);
    this.#members[into] = long;
    this.#members[from] = [];
  }

  areSame(one: number, other: number): boolean {
    return this.find(one) === this.find(other);
  }

  /** Makes two candidates one actor; what a name says wins over what a description says. Two listed actors are never made one. */
  join(one: number, other: number): boolean {
    const a = this.find(one);
    const b = this.find(other);
    if (a === b) return true;
    const knownA = this.of(a);
    const knownB = this.of(b);
    if (knownA.listed !== null && knownB.listed !== null && knownA.listed.id !== knownB.listed.id)
      return false;
    if (areTwoPersons(knownA, knownB)) return false;
    const into = isStronger(knownB, knownA) ? b : a;
    const from = into === a ? b : a;
    const strong = this.of(into);
    const weak = this.of(from);
    this.#parent[from] = into;
    this.#merge(from, into);
    strong.kind ??= weak.kind;
    strong.gender ??= weak.gender;
    strong.listed ??= weak.listed;
    for (const name of weak.names) if (!strong.names.includes(name)) strong.names.push(name);
    for (const noun of weak.nouns) strong.nouns.add(noun);
    strong.hasName ||= weak.hasName;
    strong.first = Math.min(strong.first, weak.first);
    return true;
  }
}

/** `Ann Holm`, `Paul Toll`: persons with full names that have no word in common, whatever they are called besides. */
function areTwoPersons(one: Known, other: Known): boolean {
  if (one.kind !== 'person' || other.kind !== 'person') return false;
  const [first, second] = [one, other].map(({ names }) =>
    names.filter((name) => name.includes(' ')),
  );
  if (!first?.length || !second?.length) return false;
  const words = new Set(one.names.flatMap((name) => name.toLowerCase().split(/[\s-]+/u)));
  return !other.names.some((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => words.has(word)),
  );
}

function isStronger(one: Known, other: Known): boolean {
  const rank = (known: Known): number =>
    known.listed !== null ? 4 : known.hasName ? 2 : known.kind !== null ? 1 : 0;
  const difference = rank(one) - rank(other);
  return difference === 0
    ? one.first < other.first && longest(one) >= longest(other)
    : difference > 0;
}

function longest(known: Known): number {
  return Math.max(0, ...known.names.map((name) => name.length));
}
