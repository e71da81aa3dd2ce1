import type { Steps } from '../steps.ts';
import { joinAcronyms } from './sieves/acronyms.ts';
import { areBareMembers } from './sieves/bare-members.ts';
import { DescriptionSieve } from './sieves/descriptions.ts';
import { resolveFirstPerson } from './sieves/first-person.ts';
import { joinForetold } from './sieves/foretold.ts';
import { findCoordinations } from './sieves/groups.ts';
import { joinLinked } from './sieves/links.ts';
import { joinPartyPlurals } from './sieves/party-plurals.ts';
import { PronounSieve } from './sieves/pronouns.ts';
import { joinSaidOfPronoun } from './sieves/said-to-be.ts';
import { joinSameNames } from './sieves/same-names.ts';
import { joinSecondRoles } from './sieves/second-roles.ts';
import { joinToldInLead } from './sieves/told-in-lead.ts';
import { joinUnnamedGroups } from './sieves/unnamed-groups.ts';
import { joinUnownedForces } from './sieves/unowned-forces.ts';
import { joinUnownedPolice } from './sieves/unowned-police.ts';
import type { TextState } from './text-state.ts';

/** Mentions between two steps. */
const STRIDE = 64;

/**
 * Finds which mentions are the same actor, by sieves, the most certain first: names, acronyms,
 * links within a sentence; then descriptions and pronouns in order of the text; the first person last.
 * After Lee et al. 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules".
 * Steps lie between the mentions.
 */
export function* identitySteps(state: TextState): Steps<void> {
  joinSameNames(state);
  joinAcronyms(state);
  joinPartyPlurals(state);
  joinLinked(state);
  joinSecondRoles(state);
  const coordinations = findCoordinations(state);
  const descriptions = new DescriptionSieve(state, coordinations);
  const pronouns = new PronounSieve(state, coordinations);
  const waiting: number[] = [];
  const foretold: number[] = [];
  for (const [index, candidate] of state.candidates.entries()) {
    if (index % STRIDE === 0) yield index / state.candidates.length;
    if (state.isForetold(index)) foretold.push(index);
    else if (candidate.form !== 'pronoun') descriptions.resolve(index);
    else if (pronouns.resolve(index)) waiting.push(index);
  }
  joinToldInLead(state, coordinations);
  joinUnnamedGroups(state);
  joinUnownedForces(state);
  joinUnownedPolice(state);
  for (const index of foretold)
    if (areBareMembers(state, index, state.candidate(index))) continue;
    else if (!joinForetold(state, coordinations, index)) descriptions.resolve(index);
  for (const index of waiting) resolveFirstPerson(state, index);
  // `I am the mayor`
  if (waiting.length > 0)
    for (const index of state.candidates.keys()) joinSaidOfPronoun(state, index);
  dropTentative(state);
}

/** What is an actor only where the text speaks of one is dropped where it does not. */
function dropTentative(state: TextState): void {
  const sizes = new Map<number, number>();
  for (const [index, { isTentative }] of state.candidates.entries()) {
    if ((isTentative && !state.members.has(index)) || state.dropped.has(index)) continue;
    const root = state.clusters.find(index);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  for (const [index, { isTentative }] of state.candidates.entries()) {
    const isSpokenOf =
      sizes.has(state.clusters.find(index)) || state.clusters.of(index).listed !== null;
    if (isTentative && !isSpokenOf) state.dropped.add(index);
  }
}
