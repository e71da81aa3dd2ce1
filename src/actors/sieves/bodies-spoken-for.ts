import type { ActorKind } from '../actor.ts';
import { homeOfficers } from '../home-officers.ts';
import type { TextState } from '../text-state.ts';

/** Kinds of bodies and states that somebody leads or serves. */
const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'state',
  'military',
  'police',
  'armed-group',
  'party',
  'parliament',
  'intergovernmental',
  'coalition',
  'company',
  'media',
  'organisation',
]);

/** Who does not lead a body and yet speaks for it. */
const ENVOYS =
  /^(?:ambassador|charg[eé]|commissioner|delegate|diplomat|emissary|envoy|executive|minister|negotiator|nuncio|official|plenipotentiary|representative|secretary|under-?secretary|vice-(?:minister|president))$/u;
/** Words of the title of somebody who speaks for the body of it no more, or not yet. */
const NOT_NOW =
  /^(?:deposed|disgraced|elect|ex|exiled|former|jailed|late|one-time|onetime|opposition|ousted|overthrown|rebel|retired|shadow|then|toppled|union)$/u;

/** What a person says for themselves, though they say "we": `we thank you`, `we believe`. */
const OPINIONS =
  /^(?:admire|apologi[sz]e|applaud|appreciate|believe|commend|condemn|congratulate|condole|denounce|deplore|doubt|dread|fear|feel|forgive|greet|hope|know|lament|like|love|mean|mourn|oppose|pity|praise|pray|prefer|regret|reject|salute|support|sympathi[sz]e|thank|think|trust|understand|welcome|wish|wonder)$/u;
/** How many sentences back a body must stand to be whom somebody speaks for who speaks for several. */
const NEAR = 3;

/**
 * The body whose deeds a person tells who says "we" at a candidate: the state, party or union that they lead, serve as a minister, negotiate
 * for or are a member of; of several the last one told of; -1 where they speak for themselves.
 */
export function bodySpokenFor(state: TextState, speaker: number, we: number): number {
  if (isOpinion(state, we) || isBetween(state, we)) return -1;
  const { clusters } = state;
  const offices = clusters.membersOf(speaker).filter((at) => isInOffice(state, at));
  const told = offices.flatMap((at) => bodiesOf(state, at));
  const bodies = new Set(told.map((body) => clusters.find(body)));
  if (bodies.size === 0) return stateServed(state, offices);
  const [only = -1] = bodies;
  if (bodies.size < 2) return only;
  for (let at = we - 1; at >= 0 && state.sentence(we) - state.sentence(at) <= NEAR; at--)
    if (bodies.has(clusters.find(at)) && !isTitled(state, at)) return at;
  return -1;
}

/** `we condemn`: of now, and no deed. */
function isOpinion({ reading, candidates }: TextState, we: number): boolean {
  const { document } = reading;
  const head = candidates[we]?.head ?? -1;
  if (head < 0 || document.dep(head) !== 'nsubj') return false;
  const verb = document.head(head);
  return OPINIONS.test(document.lemma(verb)) && /^VBP?$/u.test(document.tag(verb));
}

/** `we fought each other`: several. */
function isBetween({ reading, candidates }: TextState, we: number): boolean {
  const { document } = reading;
  const head = candidates[we]?.head ?? -1;
  const verb = document.head(head);
  const last = document.rightEdge(verb);
  for (let at = head + 1; at <= last; at++)
    if (/^(?:another|both|other|together)$/u.test(reading.lower(at))) {
      if (reading.lower(at) === 'both' || reading.lower(at) === 'together') return true;
      if (/^(?:each|one)$/u.test(reading.lower(at - 1))) return true;
    }
  return false;
}

function isInOffice(state: TextState, at: number): boolean {
  const { noun, modifiers } = state.candidate(at);
  if (noun === null || modifiers.some((word) => NOT_NOW.test(word))) return false;
  return (
    noun.noun === 'member' ||
    noun.role === 'leads' ||
    (noun.role === 'serves' && ENVOYS.test(noun.noun))
  );
}

/** Whose office it is, as the words beside it say. */
function bodiesOf(state: TextState, at: number): readonly number[] {
  const { clusters, owners } = state;
  const isStates = isOfState(state, at);
  const own = (owners[at] ?? []).filter((owner) => {
    const { kind } = clusters.of(owner);
    return kind !== null && BODIES.has(kind) && (kind !== 'state' || isStates);
  });
  // `Russian army chief`: the army's.
  const bodies = own.filter((owner) => clusters.of(owner).kind !== 'state');
  return bodies.length > 0 ? bodies : own;
}

/** Where no words say whose the offices are: the state that the list tells, or the one that the text reports from; -1 for none. */
function stateServed(state: TextState, offices: readonly number[]): number {
  const ofStates = offices.filter((at) => isOfState(state, at));
  const [first] = ofStates;
  if (first === undefined) return -1;
  const atHome = (): string | null => {
    const officers = homeOfficers(state);
    return ofStates.some((at) => officers.has(at)) ? (state.home?.id ?? null) : null;
  };
  const id = state.clusters.of(first).listed?.actsFor ?? atHome();
  return id === null ? -1 : state.candidates.findIndex(({ listed }) => listed?.id === id);
}

/** True for an office that is a state's where no other body is told: no `leader`. */
function isOfState(state: TextState, at: number): boolean {
  const { noun } = state.candidate(at);
  return noun?.isOrgan === true || noun?.noun === 'chief' || ENVOYS.test(noun?.noun ?? '');
}

/** `Chad's president`: named for the sake of the title alone. */
function isTitled({ owners }: TextState, at: number): boolean {
  return owners.some((own) => own.includes(at));
}
