import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import { areCompatible } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { isArmedBody } from './armed-bodies.ts';
import { isNamedByCreed } from './creeds.ts';
import { areOneOffice, bearsOffice, isOfCountry } from './offices.ts';
import { areSameNoun, isNameOf } from './same-nouns.ts';

/** Kinds that one word of a headline or lead tells, where the sentences below have one actor of them alone. */
const TELLING: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'armed-group',
  'company',
  'court',
  'media',
  'military',
  'parliament',
  'party',
  'police',
]);

/** How well an actor of the text fits a description. */
export type Fit = 'yes' | 'maybe' | 'no';

/** How well an actor that the text names below fits a description before it. */
export function fitOf(state: TextState, index: number, candidate: Candidate, at: number): Fit {
  const known = state.clusters.of(at);
  const { noun, kind } = candidate;
  if (noun === null || kind === null || known.kind === null) return 'no';
  if (known.kind === 'state' || known.kind === 'place') return 'no';
  if (!areOfOneCountry(state, index, at)) return 'no';
  if (kind === 'person' || known.kind === 'person')
    return kind === known.kind ? fitOfPerson(state, candidate, at) : 'no';
  const other = state.candidate(at);
  const isOneForMany = candidate.isPlural && !known.isPlural;
  if (candidate.isPlural !== known.isPlural && !isOneForMany) return 'no';
  if (isOneForMany && noun.sort === 'human' && noun.kind === 'people') return 'no';
  const isSame =
    [...known.nouns].some((each) => areSameNoun(each, noun.noun)) ||
    (other.noun !== null && areSameNoun(other.noun.noun, noun.noun)) ||
    (candidate.isPlural && other.noun?.role != null && areOneOffice(candidate, other)) ||
    (noun.sort === 'body' && isNameOf(noun.noun, known.names));
  if (isSame) return 'yes';
  if (known.kind === kind && TELLING.has(kind)) return 'yes';
  if (kind === 'armed-group' && isArmedBody(state, at)) return 'yes';
  if (isNamedByCreed(state, at, noun.noun)) return 'yes';
  return areCompatible(kind, known.kind, noun) ? 'maybe' : 'no';
}

function fitOfPerson(state: TextState, candidate: Candidate, at: number): Fit {
  const known = state.clusters.of(at);
  if (known.isPlural || candidate.isPlural) return 'no';
  if (candidate.gender !== null && known.gender !== null && candidate.gender !== known.gender)
    return 'no';
  const { noun } = candidate;
  if (noun === null) return 'no';
  if (known.nouns.has(noun.noun)) return 'yes';
  const bears = bearsOffice(state, at, candidate);
  if (bears !== null) return bears ? 'yes' : 'no';
  // `Envoy killed` is no actress.
  return noun.role !== null && known.nouns.size > 0 ? 'no' : 'maybe';
}

/** False where a description says of which state somebody is, and the text or the list another. */
function areOfOneCountry(state: TextState, index: number, at: number): boolean {
  const countries = (state.owners[index] ?? []).filter(
    (owner) => state.clusters.of(owner).kind === 'state',
  );
  return countries.every((country) => isOfCountry(state, at, country));
}
