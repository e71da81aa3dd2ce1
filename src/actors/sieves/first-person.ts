import type { ActorKind } from '../actor.ts';
import { pronounAt } from '../pronouns.ts';
import type { TextState } from '../text-state.ts';
import { bodySpokenFor } from './bodies-spoken-for.ts';

/** Kinds of the bodies that write statements. */
const MAY_SPEAK: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'state',
  'party',
  'intergovernmental',
  'coalition',
  'company',
  'organisation',
]);

/** `I` is the speaker, `we` the speaker or whom a spokesman speaks for, or the state or body that the text speaks for. */
export function resolveFirstPerson(state: TextState, index: number): void {
  const candidate = state.candidate(index);
  const saying = state.speech.around(candidate.head);
  if (!candidate.isPlural) {
    if (saying !== null && isPerson(state, saying.speaker))
      state.clusters.join(saying.speaker, index);
    else joinSameWord(state, index);
    return;
  }
  const isNobodys = saying === null && state.speech.isTranscribed(candidate.head);
  const body = saying === null ? author(state, index) : bodyOf(state, saying.speaker, index);
  if (body >= 0 && !isNobodys) state.clusters.join(body, index);
  else joinSameWord(state, index);
}

function isPerson(state: TextState, index: number): boolean {
  const known = state.clusters.of(index);
  return known.kind === 'person' || known.kind === null;
}

/** All `I` (or all `we`) that nobody is found for are one unnamed actor. */
function joinSameWord(state: TextState, index: number): void {
  const isPlural = state.candidate(index).isPlural;
  for (let at = index - 1; at >= Math.max(0, index - 200); at--) {
    const other = state.candidate(at);
    if (other.form !== 'pronoun' || other.isPlural !== isPlural) continue;
    const kind = pronounAt(state.reading, other.head);
    if (
      kind?.person !== 1 ||
      (state.clusters.of(at).kind !== null && state.clusters.of(at).hasName)
    )
      continue;
    state.clusters.join(at, index);
    return;
  }
  const known = state.clusters.of(index);
  known.kind ??= isPlural ? 'people' : 'person';
}

/** What a speaker says `we` for: a spokesman for the body or country that he belongs to, who leads one for that where it is about deeds, all others for themselves. */
function bodyOf(state: TextState, speaker: number, we: number): number {
  const known = state.clusters.of(speaker);
  if (known.kind !== 'person') return speaker;
  const root = state.clusters.find(speaker);
  for (let at = 0; at < state.candidates.length; at++) {
    if (state.clusters.find(at) !== root || !isSpokesman(state, at)) continue;
    for (const owner of state.owners[at] ?? []) {
      const kind = state.clusters.of(owner).kind;
      if (kind !== null && kind !== 'person' && kind !== 'place') return owner;
    }
    if (at > speaker + 200) break;
  }
  const body = bodySpokenFor(state, speaker, we);
  return body >= 0 ? body : speaker;
}

function isSpokesman(state: TextState, at: number): boolean {
  return /^(?:spokes|press secretary)/u.test(state.candidate(at).noun?.noun ?? '');
}

/** The body that a text outside quotations speaks for: that of the last `we`, else the last subject that is a body or a state. */
function author(state: TextState, index: number): number {
  if (state.issuer >= 0) return state.issuer;
  const { document, quoted } = state.reading;
  let last = -1;
  // Where none is the subject of a sentence, that of a clause.
  let below = -1;
  for (let at = index - 1, steps = 0; at >= 0 && steps < 150; at--, steps++) {
    const candidate = state.candidate(at);
    if (quoted[candidate.head] === 1) continue;
    const isWe =
      candidate.form === 'pronoun' && pronounAt(state.reading, candidate.head)?.person === 1;
    // Who writes stays the same, whoever is spoken of between.
    if (isWe && candidate.isPlural && state.clusters.of(at).kind !== null) return at;
    const verb = document.head(candidate.head);
    if (!document.dep(candidate.head).startsWith('nsubj')) continue;
    if (!MAY_SPEAK.has(state.clusters.of(at).kind ?? 'person')) continue;
    if (document.head(verb) !== verb) below = below < 0 ? at : below;
    else if (last < 0) last = at;
  }
  return last >= 0 ? last : below;
}
