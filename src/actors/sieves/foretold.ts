import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { areOneDeed, deedsOf } from './deed-slots.ts';
import { type Fit, fitOf } from './foretold-fit.ts';
import type { Coordination } from './groups.ts';

/** How many sentences below the headline tell who its descriptions are. */
const LEAD = 3;

/** Words that tell another than the text is about, or nobody in particular. */
const ELSE =
  /^(?:another|deputy|ex|ex-|former|foreign|future|late|more|new|next|old|other|rival|unidentified|unknown|vice)$/u;

/**
 * Joins a description of the headline (`Leftist rebels seize embassy`) to the actor whom the first sentences below name for the same
 * deed, or, where none does, to the only one of its office or kind there; false where none is clear.
 */
export function joinForetold(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): boolean {
  const candidate = state.candidate(index);
  if (candidate.noun === null || candidate.name !== '' || candidate.kind === null) return false;
  if (candidate.kind === 'state' || candidate.kind === 'place') return false;
  if (state.clusters.find(index) !== index || state.clusters.of(index).hasName) return false;
  if (candidate.modifiers.some((word) => ELSE.test(word))) return false;
  const deeds = deedsOf(state, index);
  const found = inLead(state, index).map((at) => ({
    at,
    fit: fitOf(state, index, candidate, at),
    isSameDeed: deedsOf(state, at).some((deed) => deeds.some((own) => areOneDeed(own, deed))),
  }));
  const members = candidate.isPlural ? membersOf(state, coordinations, candidate, found) : [];
  if (members.length > 0) {
    state.members.set(index, members);
    return true;
  }
  const actor = chosen(state, found);
  const meant = actor >= 0 ? actor : onlyNamed(state, index, candidate);
  return meant >= 0 && state.clusters.join(meant, index);
}

/** The one with the same deed that fits well, else the one with the same deed, else the one that fits well. */
function chosen(state: TextState, found: readonly Found[]): number {
  const only = (isOne: (each: Found) => boolean): number =>
    onlyOf(
      state,
      found.filter((each) => each.fit !== 'no' && isOne(each)).map(({ at }) => at),
    );
  const best = only(({ fit, isSameDeed }) => isSameDeed && fit === 'yes');
  if (best >= 0) return best;
  const same = only(({ isSameDeed }) => isSameDeed);
  return same >= 0 ? same : only(({ fit }) => fit === 'yes');
}

/** The mentions of the first sentences below the headline, but those whom the headline itself names. */
function inLead(state: TextState, index: number): readonly number[] {
  const start = state.reading.document.sentence(state.headline);
  const isBarred = (at: number): boolean =>
    state.candidates.some(
      ({ last }, other) =>
        last <= state.headline && other !== index && state.clusters.areSame(other, at),
    );
  return state.candidates.flatMap(({ first }, at) =>
    first >= state.headline &&
    state.sentence(at) - start < LEAD &&
    !state.dropped.has(at) &&
    !isBarred(at)
      ? [at]
      : [],
  );
}

/** The one actor of some mentions; the one that has a name, where just one has; -1 for none or several. */
function onlyOf(state: TextState, mentions: readonly number[]): number {
  const roots = [...new Set(mentions.map((at) => state.clusters.find(at)))];
  const [first = -1] = roots;
  if (roots.length <= 1) return first;
  const named = roots.filter((root) => state.clusters.of(root).hasName);
  return named.length === 1 ? (named[0] ?? -1) : -1;
}

/** The only actor with a name in the whole text that fits. */
function onlyNamed(state: TextState, index: number, candidate: Candidate): number {
  if (candidate.kind !== 'armed-group') return -1;
  const found = state.candidates.flatMap((_, at) =>
    state.clusters.of(at).hasName && fitOf(state, index, candidate, at) === 'yes' ? [at] : [],
  );
  const roots = new Set(found.map((at) => state.clusters.find(at)));
  return roots.size === 1 ? (found[0] ?? -1) : -1;
}

interface Found {
  readonly at: number;
  readonly fit: Fit;
  readonly isSameDeed: boolean;
}

/** `Opposition chiefs jailed`: the persons named side by side with whom the same is done. */
function membersOf(
  state: TextState,
  coordinations: readonly Coordination[],
  { noun }: Candidate,
  found: readonly Found[],
): readonly number[] {
  if (noun?.sort !== 'human' || noun.kind === 'armed-group') return [];
  const lists = coordinations.filter(({ head, members }) => {
    const isDone = found.some(({ at, isSameDeed }) => at === head && isSameDeed);
    return isDone && members.every((member) => isNamedPerson(state, member));
  });
  const [only] = lists;
  return lists.length === 1 ? (only?.members ?? []) : [];
}

function isNamedPerson(state: TextState, at: number): boolean {
  const known = state.clusters.of(at);
  return known.kind === 'person' && known.hasName;
}
