import type { Actor, ActorIdentity, ActorKind } from './actor.ts';
import type { Candidate } from './candidate.ts';
import type { ListedActor } from './gazetteer.ts';
import { homeOfficers } from './home-officers.ts';
import { nameWords } from './sieves/same-names.ts';
import { Slugs, slugOf } from './slugs.ts';
import type { TextState } from './text-state.ts';

/** The actors of a text, in order of their first mention, and the actor id of every candidate (null for what was dropped). */
export interface BuiltActors {
  readonly actors: readonly Actor[];
  readonly ids: readonly (string | null)[];
}

/** Makes the actors from the candidates that were found to be the same. */
export function buildActors(state: TextState): BuiltActors {
  const groups = new Map<number, number[]>();
  for (let index = 0; index < state.candidates.length; index++) {
    if (state.dropped.has(index)) continue;
    const root = state.clusters.find(index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  const drafts = [...groups].map(([root, indexes]) => draftOf(state, root, indexes));
  const slugs = new Slugs();
  const idOf = new Map<number, string>();
  for (const draft of drafts) {
    const listed = state.clusters.of(draft.root).listed;
    if (listed !== null) idOf.set(draft.root, slugs.take(listed.id));
  }
  for (const draft of drafts) {
    if (idOf.has(draft.root)) continue;
    const wanted = wantedId(state, draft);
    idOf.set(
      draft.root,
      slugs.free(state.reading.gazetteer.get(wanted) === null ? wanted : `${wanted}-2`),
    );
  }
  const officers = homeOfficers(state);
  const actors = drafts.map((draft) => actorOf(state, draft, idOf, officers));
  const ids = state.candidates.map((_, index) =>
    state.dropped.has(index) ? null : (idOf.get(state.clusters.find(index)) ?? null),
  );
  return { actors: onePerId(actors), ids };
}

/** An actor in the making. */
interface Draft {
  readonly root: number;
  readonly indexes: readonly number[];
  readonly name: string;
  readonly kind: ActorKind;
  readonly identity: ActorIdentity;
}

function draftOf(state: TextState, root: number, indexes: readonly number[]): Draft {
  const known = state.clusters.of(root);
  const candidates = indexes.map((index) => state.candidate(index));
  const named = candidates.filter(({ name }) => name !== '');
  const kind = known.kind ?? 'organisation';
  if (known.listed !== null)
    return { root, indexes, name: known.listed.name, kind: known.listed.kind, identity: 'listed' };
  const fullest = named.reduce<Candidate | null>(
    (best, one) => (best === null || isFuller(one.name, best.name) ? one : best),
    null,
  );
  if (fullest !== null) return { root, indexes, name: fullest.name, kind, identity: 'named' };
  const descriptions = candidates.filter(({ form }) => form !== 'pronoun');
  // `a thousand others … the strikers`: the first word that says who they are.
  const described = descriptions.find(({ noun }) => noun?.noun !== 'others') ?? descriptions[0];
  if (described !== undefined) {
    const owned = ownedName(state, described);
    return {
      root,
      indexes,
      name: owned,
      kind,
      identity:
        described.form === 'name' && isOrganOfListed(state, indexes) ? 'named' : 'described',
    };
  }
  const members = state.members.get(indexes[0] ?? root);
  const [first] = candidates;
  const name =
    members === undefined
      ? wordsOf(state, first)
      : members.map((member) => nameOf(state, member)).join(' and ');
  return {
    root,
    indexes,
    name,
    kind: members === undefined ? kind : kindOfMembers(state, members),
    identity: 'described',
  };
}

function isFuller(one: string, other: string): boolean {
  const a = nameWords(one).length;
  const b = nameWords(other).length;
  return a > b || (a === b && one.length > other.length && a > 1);
}

/** The words of a description with its owner's before them where they stand apart: `Kenya's foreign ministry`. */
function ownedName(state: TextState, candidate: Candidate): string {
  const words = inPlural(state, candidate, wordsOf(state, candidate));
  const { reading } = state;
  const before = candidate.first - 1;
  if (reading.document.tag(before) !== 'POS') return words;
  const owner = state.over[before - 1] ?? -1;
  if (owner < 0) return words;
  const said = wordsOf(state, state.candidate(owner));
  const { listed } = state.clusters.of(owner);
  // `the Andean nation's court`, `the North's army`: elsewhere nobody would know whose.
  const isVague = state.candidate(owner).form !== 'name' || /^(?:North|South)$/u.test(said);
  const name = isVague && listed !== null ? listed.name : said;
  return `${name}${reading.words[before] ?? ''} ${words}`;
}

/** `a rebel attack` is the rebels'. */
function inPlural(state: TextState, { noun, isPlural, head }: Candidate, words: string): string {
  const isOneWordForAll =
    isPlural && noun?.sort === 'human' && state.reading.lower(head) === noun.noun;
  return isOneWordForAll && !words.endsWith('s') ? `${words}s` : words;
}

function wordsOf(state: TextState, candidate: Candidate | undefined): string {
  if (candidate === undefined) return '';
  const { document } = state.reading;
  return document.wording(
    document.start(candidate.first),
    document.end(candidate.last - 1) - candidate.cut,
  );
}

function nameOf(state: TextState, index: number): string {
  const known = state.clusters.of(index);
  if (known.listed !== null) return known.listed.name;
  const [name] = known.names;
  return name ?? wordsOf(state, state.candidate(index));
}

function kindOfMembers(state: TextState, members: readonly number[]): ActorKind {
  const kinds = new Set(members.map((member) => state.clusters.of(member).kind ?? 'organisation'));
  const [only = 'organisation'] = kinds;
  if (kinds.size > 1) return 'organisation';
  return only === 'person' ? 'people' : only;
}

function isOrganOfListed(state: TextState, indexes: readonly number[]): boolean {
  return ownerState(state, indexes) !== null;
}

/** The slug of what is known everywhere, and one under the article's id for what only this text knows. */
function wantedId(state: TextState, draft: Draft): string {
  const slug = slugOf(draft.name);
  const isFull =
    draft.identity === 'named' &&
    (draft.kind !== 'person' || nameWords(draft.name).length > 1) &&
    slug !== 'actor';
  return isFull ? slug : `${state.reading.document.article.id}/${slug}`;
}

function actorOf(
  state: TextState,
  draft: Draft,
  idOf: ReadonlyMap<number, string>,
  officers: ReadonlySet<number>,
): Actor {
  const { root, indexes, kind, name, identity } = draft;
  const listed = state.clusters.of(root).listed;
  const id = idOf.get(root) ?? slugOf(name);
  const aliases = aliasesOf(state, indexes, name);
  if (listed !== null) {
    const { country, parent, actsFor } = listed;
    return { id, name, kind, identity, country, parent, actsFor, generic: false, aliases };
  }
  const isOfficer = indexes.some((index) => officers.has(index));
  const owner =
    ownerState(state, indexes) ?? (isOfficer ? state.home : null) ?? homeOf(state, indexes);
  const actsFor = owner !== null && isOrgan(state, indexes) ? owner.id : null;
  const body = parentOf(state, indexes, idOf);
  return {
    id,
    name,
    kind,
    identity,
    country: owner?.country ?? countryOf(state, indexes),
    parent: body === id ? null : body,
    actsFor: actsFor ?? actsForOfBody(state, indexes),
    generic:
      indexes.every(
        (index) => state.candidate(index).isGeneric || state.candidate(index).form === 'pronoun',
      ) && indexes.some((index) => state.candidate(index).isGeneric),
    aliases,
  };
}

/** The home state, for organs of nobody else: `the navy`, `the Interior Ministry`. */
function homeOf(state: TextState, indexes: readonly number[]): ListedActor | null {
  const isAlone = indexes.every((index) => {
    const { noun, determiner, isGeneric, form, name } = state.candidate(index);
    if (form === 'pronoun') return true;
    if (name !== '') return false;
    const isDefinite = determiner === 'the' || determiner === 'none' || determiner === 'this';
    const isOrgan = noun?.isOrgan === true && noun.kind !== 'state' && noun.sort !== 'human';
    return isOrgan && isDefinite && !isGeneric && (state.owners[index] ?? []).length === 0;
  });
  return isAlone ? state.scene : null;
}

/** The state that the words put before the actor: `Kenyan police`, `Kenya's minister`. */
function ownerState(
  state: TextState,
  indexes: readonly number[],
): { readonly id: string; readonly country: string | null } | null {
  for (const index of indexes) {
    for (const owner of state.owners[index] ?? []) {
      const { listed } = state.clusters.of(owner);
      if (listed?.kind === 'state') return { id: listed.id, country: listed.country };
    }
  }
  return null;
}

function isOrgan(state: TextState, indexes: readonly number[]): boolean {
  return indexes.some((index) => state.candidate(index).noun?.isOrgan === true);
}

/** The body that it belongs to by the words: `its armed wing`, `leader of the union`. */
function parentOf(
  state: TextState,
  indexes: readonly number[],
  idOf: ReadonlyMap<number, string>,
): string | null {
  for (const index of indexes) {
    const candidate = state.candidate(index);
    if (candidate.noun === null || candidate.noun.sort === 'place') continue;
    for (const owner of state.owners[index] ?? []) {
      const known = state.clusters.of(owner);
      if (
        known.kind === null ||
        known.kind === 'person' ||
        known.kind === 'place' ||
        known.kind === 'people'
      )
        continue;
      if (known.kind === 'state' && !candidate.noun.isOrgan) continue;
      if (
        candidate.noun.sort === 'human' &&
        candidate.noun.role === null &&
        candidate.noun.kind === 'people'
      )
        continue;
      return idOf.get(state.clusters.find(owner)) ?? null;
    }
  }
  return null;
}

/** An official of a ministry acts for the state that the ministry acts for. */
function actsForOfBody(state: TextState, indexes: readonly number[]): string | null {
  for (const index of indexes) {
    const { noun } = state.candidate(index);
    if (noun === null || (noun.role === null && !noun.isOrgan)) continue;
    for (const owner of state.owners[index] ?? []) {
      const { listed } = state.clusters.of(owner);
      if (listed !== null && listed.actsFor !== null && listed.kind !== 'person')
        return listed.actsFor;
    }
  }
  return null;
}

function countryOf(state: TextState, indexes: readonly number[]): string | null {
  for (const index of indexes) {
    const { country } = state.candidate(index);
    if (country !== null) return country;
    for (const owner of state.owners[index] ?? []) {
      const { listed } = state.clusters.of(owner);
      if (listed?.country != null) return listed.country;
    }
  }
  return null;
}

function aliasesOf(state: TextState, indexes: readonly number[], name: string): readonly string[] {
  const seen = new Set([name]);
  for (const index of indexes) {
    const candidate = state.candidate(index);
    if (candidate.form === 'pronoun') continue;
    const words =
      candidate.name !== '' && candidate.listed === null && candidate.kind === 'person'
        ? candidate.name
        : wordsOf(state, candidate);
    seen.add(words);
  }
  seen.delete(name);
  return [...seen];
}

/** Two clusters can lead to one listed actor (by a surname): their aliases come together. */
function onePerId(actors: readonly Actor[]): readonly Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of actors) {
    const first = byId.get(actor.id);
    byId.set(
      actor.id,
      first === undefined
        ? actor
        : { ...first, aliases: [...new Set([...first.aliases, ...actor.aliases])] },
    );
  }
  return [...byId.values()];
}
