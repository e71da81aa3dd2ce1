import type { Candidate } from '../candidate.ts';
import type { ListedActor } from '../gazetteer.ts';
import type { TextState } from '../text-state.ts';
import { actorInFocus, FIT } from './in-focus.ts';
import { joinListed } from './state-nouns.ts';

/** What a union of states as a whole is called, never one of its organs. */
const WHOLE = /^(?:bloc|community|grouping|union)$/u;
/** What may be one where a word before tells that it is of states. */
const BODY = /^(?:body|group|organi[sz]ation)$/u;
const OF_STATES =
  /^(?:continental|intergovernmental|multinational|pan-african|regional|trade|trading)$/u;
/** Words that say of how many it is, or nothing that tells it from another. */
const MORE =
  /^(?:economic|entire|powerful|political|whole|(?:\w+-)?(?:member|nation|state|country))$/u;
const WORLD = 'united-nations';
/** Unions of half the world, which nobody calls regional. */
const CONTINENTAL = new Set(['african-union', 'organization-of-american-states']);

/**
 * Joins `the bloc`, `the regional body` to the union of states that the text is about, also where it has told only of an organ of that (`the European
 * Commission`), and `the world body` to the United Nations; true where it is joined.
 */
export function joinWhole(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun, determiner, isPlural, isGeneric, modifiers } = candidate;
  if (noun === null || determiner !== 'the' || isPlural || isGeneric) return false;
  if ((state.owners[index] ?? []).some((owner) => state.clusters.of(owner).kind !== 'place'))
    return false;
  const isWorld =
    noun.noun === 'body' &&
    modifiers.length === 1 &&
    /^(?:global|world)$/u.test(modifiers[0] ?? '');
  if (!isWorld && !isUnion(candidate)) return false;
  if (!isWorld && isCalledElse(state, index, noun.noun)) return false;
  const told = new Set(state.candidates.slice(0, index).map(({ listed }) => listed?.id));
  const found = actorInFocus(state, index, (at) => {
    const { listed } = state.clusters.of(at);
    const whole = wholeOf(state, listed);
    if (whole === null || (whole.id === WORLD) !== isWorld) return FIT.none;
    const isOther = CONTINENTAL.has(whole.id) ? 'regional' : 'continental';
    if (modifiers.includes(isOther) && whole.id !== 'european-union') return FIT.none;
    return whole.id === listed?.id || !told.has(whole.id) ? FIT.sure : FIT.none;
  });
  const whole = found < 0 ? null : wholeOf(state, state.clusters.of(found).listed);
  return whole !== null && joinListed(state, index, whole);
}

function isUnion({ noun, modifiers }: Candidate): boolean {
  const word = noun?.noun ?? '';
  const rest = modifiers.filter((each) => !MORE.test(each));
  const isTold = rest.length > 0 && rest.every((each) => OF_STATES.test(each));
  return (
    (WHOLE.test(word) && rest.every((each) => OF_STATES.test(each))) || (BODY.test(word) && isTold)
  );
}

/** `the opposition bloc … the bloc`: the text has called somebody else so. */
function isCalledElse(state: TextState, index: number, noun: string): boolean {
  return state.candidates.slice(0, index).some((other, at) => {
    const { kind, nouns, names } = state.clusters.of(at);
    if (kind === 'intergovernmental' || other.isPlural) return false;
    return nouns.has(noun) || names.some((name) => name.toLowerCase().split(' ').includes(noun));
  });
}

/** The union of states that a body is, or is an organ of; null for others. */
function wholeOf({ reading }: TextState, listed: ListedActor | null): ListedActor | null {
  const parent = listed?.parent == null ? null : reading.gazetteer.get(listed.parent);
  const whole = parent ?? listed;
  return whole?.kind === 'intergovernmental' ? whole : null;
}
