import type { TextState } from '../text-state.ts';
import type { Coordination } from './groups.ts';

/** How many sentences back the two were told of together. */
const REACH = 2;
const OPPOSED = /^(?:adversary|arch-rival|archrival|enemy|foe|opponent|rival)$/u;
/** Words that leave open nobody else: `its old rival`; `its regional rival` may be a third. */
const PLAIN = /^(?:arch|bitter|chief|fierce|great|long-time|longtime|main|old|political|sworn)$/u;
const JOINED = /^(?:coalition|governing|junior|ruling|senior)$/u;
/** What nobody does to a rival. */
const FRIENDLY =
  /^(?:aid|arm|assist|back|congratulate|defend|endorse|finance|fund|help|host|join|praise|protect|rescue|supply|support|thank|train|visit|welcome)$/u;
const BODIES = new Set(['armed-group', 'coalition', 'military', 'organisation', 'party']);

/**
 * `The Front accused the League. Its rival denied it`: the only other actor of the kind told of shortly before, where the text has the one deal with
 * the other; `its partner`: the one named side by side with it. -1 for none or several.
 */
export function otherPartyMeant(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): number {
  const { noun, isPlural, determiner, modifiers, name } = state.candidate(index);
  if (noun === null || isPlural || determiner !== 'possessive' || name !== '') return -1;
  const isPartner = noun.noun === 'partner';
  if (!isPartner && !OPPOSED.test(noun.noun)) return -1;
  if (!modifiers.every((word) => (isPartner ? JOINED : PLAIN).test(word))) return -1;
  const owners = state.owners[index] ?? [];
  const [owner = -1] = owners;
  if (owner < 0 || owners.some((each) => !state.clusters.areSame(each, owner))) return -1;
  const others = othersNear(state, index, owner);
  const [only = -1] = others;
  if (others.length !== 1) return -1;
  const areSame = (one: number, other: number): boolean => state.clusters.areSame(one, other);
  const isMet = isPartner
    ? coordinations.some(
        ({ members }) =>
          members.length === 2 &&
          members.every((at) => at < index && isNear(state, index, at)) &&
          [owner, only].every((each) => members.some((at) => areSame(at, each))),
      )
    : haveDealt(state, index, owner, only);
  return isMet ? only : -1;
}

function isNear(state: TextState, index: number, at: number): boolean {
  return state.sentence(index) - state.sentence(at) <= REACH;
}

/** The other named actors of the owner's kind that were told of shortly before, each once. */
function othersNear(state: TextState, index: number, owner: number): readonly number[] {
  const { clusters } = state;
  const { kind } = clusters.of(owner);
  const found = new Map<number, number>();
  for (let at = state.firstFrom(state.sentence(index) - REACH); at < index; at++) {
    const known = clusters.of(at);
    if (!known.hasName || known.kind === null || clusters.areSame(at, owner)) continue;
    const isAlike =
      known.kind === kind || (kind !== null && BODIES.has(kind) && BODIES.has(known.kind));
    if (isAlike) found.set(clusters.find(at), at);
  }
  return [...found.values()];
}

/** True where one of two is the subject of a verb, or of what it holds, that has the other behind it, and that is no favour. */
function haveDealt(state: TextState, index: number, one: number, other: number): boolean {
  const { document } = state.reading;
  const isEither = (at: number): boolean =>
    [one, other].some((each) => state.clusters.areSame(at, each));
  for (let at = state.firstFrom(state.sentence(index) - REACH); at < index; at++) {
    const { head } = state.candidate(at);
    if (!document.dep(head).startsWith('nsubj') || !isEither(at)) continue;
    const verb = document.head(head);
    if (FRIENDLY.test(document.lemma(verb))) continue;
    for (let next = at + 1; next < index; next++) {
      const target = state.candidate(next).head;
      if (state.sentence(next) !== state.sentence(at)) break;
      if (!isEither(next) || state.clusters.areSame(at, next)) continue;
      const above = document.head(target);
      const isHeld =
        (/^(?:dobj|dative)$/u.test(document.dep(target)) && above === verb) ||
        (document.dep(target) === 'pobj' &&
          /^(?:against|from|to|with)$/u.test(state.reading.lower(above)) &&
          document.head(above) === verb);
      if (isHeld) return true;
    }
  }
  return false;
}
