import type { TextState } from '../text-state.ts';
import { deedsOf } from './deed-slots.ts';

/** Words that tell by what somebody leads. */
const BY_FORCE = /^(?:coup|junta|military|mutiny|putsch)$/u;
/** Deeds that make a leader of that kind. */
const TAKING_POWER = /^(?:depose|lead|mount|oust|overthrow|seize|stage|storm|take|topple)$/u;
const RANKS =
  /^(?:admiral|brigadier|captain|colonel|commodore|general|lieutenant|major|marshal|sergeant)$/u;

/**
 * Whom `the coup leader`, `the junta chief`, `the putschist` speaks of: the only officer, or else the only person, whom the text has told to
 * seize, lead or oust; -1 for none or several.
 */
export function usurperMeant(state: TextState, index: number): number {
  const { kind, noun, determiner, modifiers, isPlural, first } = state.candidate(index);
  if (kind !== 'person' || noun === null || determiner !== 'the' || isPlural) return -1;
  const isLeader = /^(?:chief|leader|ruler|strongman)$/u.test(noun.noun);
  const { reading } = state;
  const before = [...modifiers, reading.lower(state.candidate(index).head - 1)];
  const isOne = isLeader && before.some((word) => BY_FORCE.test(word));
  if (!isOne && noun.noun !== 'putschist' && noun.noun !== 'coup-leader') return -1;
  const found = new Map<number, number>();
  for (let at = 0; at < index; at++) {
    const known = state.clusters.of(at);
    if (known.kind !== 'person' || known.isPlural || state.candidate(at).last > first) continue;
    if (!known.hasName || !hasTakenPower(state, at)) continue;
    found.set(state.clusters.find(at), at);
  }
  const officers = [...found.values()].filter((at) =>
    [...state.clusters.of(at).nouns].some((each) => RANKS.test(each)),
  );
  const all = officers.length > 0 ? officers : [...found.values()];
  return all.length === 1 ? (all[0] ?? -1) : -1;
}

function hasTakenPower(state: TextState, at: number): boolean {
  return deedsOf(state, at).some(
    ({ isDoer, lemma }) => isDoer === true && TAKING_POWER.test(lemma),
  );
}
