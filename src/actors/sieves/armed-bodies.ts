import type { ActorKind } from '../actor.ts';
import type { TextState } from '../text-state.ts';
import { deedsOf } from './deed-slots.ts';

/** What a name alone may have an armed group taken for. */
const UNSURE: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'coalition',
  'military',
  'organisation',
  'party',
]);
/** Words in the names of groups that fight. */
const FIGHTING =
  /\b(?:brigades?|freedom fighters|guerrillas?|insurgent|jihad|liberation|martyrs|mujahid\w*|partisans?|resistance|revolutionary)\b/iu;
/** Deeds of war that no party, union or company does. */
const WARLIKE = /^(?:abduct|ambush|behead|bomb|capture|kidnap|kill|overrun|raid|shell|wage)$/u;

/** Who fights against the state. */
const REBEL = /^(?:guerr?illa|insurgent|rebel)$/u;

/** What is done to those who have arms. */
const ARMING = /^(?:arm|demobili[sz]e|disarm)$/u;

/** True for an actor with a name that is an armed group, or that no list knows and whose name or deeds are those of one. */
export function isArmedBody(state: TextState, index: number): boolean {
  const { hasName, kind, listed, names } = state.clusters.of(index);
  if (!hasName || kind === null) return false;
  if (kind === 'armed-group') return true;
  // Some parties that the list knows have arms too: the text tells when.
  if (listed !== null)
    return kind === 'party'
      ? isAtWar(state, index) || isCalledRebel(state, index)
      : kind === 'organisation' && /\bliberation\b/iu.test(listed.name);
  if (!UNSURE.has(kind) || isOfState(state, index)) return false;
  return (
    names.some((name) => FIGHTING.test(name)) ||
    isAtWar(state, index) ||
    isCalledRebel(state, index)
  );
}

/** `the Qamar rebel movement`, `rebels of the Qamar`, where the text says so of itself. */
function isCalledRebel(state: TextState, index: number): boolean {
  const { document } = state.reading;
  return state.clusters.membersOf(index).some((at) => {
    const { first, last, head, name } = state.candidate(at);
    for (let token = first; token < last; token++)
      if (token !== head && REBEL.test(state.reading.lower(token))) return true;
    const preposition = document.head(head);
    return (
      name !== '' &&
      document.dep(head) === 'pobj' &&
      state.reading.lower(preposition) === 'of' &&
      REBEL.test(document.lemma(document.head(preposition)))
    );
  });
}

/** True for a state's: `Peru's navy`, `the Kenyan Rifles`. */
export function isOfState({ candidates, clusters, owners }: TextState, index: number): boolean {
  return clusters
    .membersOf(index)
    .some(
      (at) =>
        candidates[at]?.country != null ||
        (owners[at] ?? []).some((owner) => clusters.of(owner).kind === 'state'),
    );
}

function isAtWar(state: TextState, index: number): boolean {
  if (state.clusters.of(index).kind === 'military') return false;
  return state.clusters
    .membersOf(index)
    .some((at) =>
      deedsOf(state, at).some(
        ({ isDoer, lemma }) =>
          (isDoer === true && WARLIKE.test(lemma)) || (isDoer === false && ARMING.test(lemma)),
      ),
    );
}
