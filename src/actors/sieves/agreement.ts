import type { Candidate } from '../candidate.ts';
import { type PronounKind, pronounAt } from '../pronouns.ts';
import type { TextState } from '../text-state.ts';
import { isNoPlace } from './predicate-clues.ts';

/** How well an actor agrees with the pronoun; 0 where it cannot be meant. */
export function agreementOf(
  state: TextState,
  index: number,
  pronoun: Candidate,
  kind: PronounKind,
): number {
  const candidate = state.candidate(index);
  const known = state.clusters.of(index);
  const actorKind = known.kind;
  if (candidate.form === 'pronoun' && pronounAt(state.reading, candidate.head)?.person === 1)
    return 0;
  if (kind.gender === 'm' || kind.gender === 'f') {
    if (actorKind !== 'person' || candidate.isPlural) return 0;
    if (known.gender !== null && known.gender !== kind.gender) return 0;
    return known.gender === kind.gender ? 2 : 1;
  }
  if (kind.gender === 'n') {
    if (
      actorKind === null ||
      actorKind === 'person' ||
      candidate.isPlural ||
      (known.isPlural && !known.hasName)
    )
      return 0;
    if (actorKind === 'people') return 0;
    // `the Belgians`, `the Maoists` are no `it`.
    if (isOfMany(state, candidate)) return 0;
    if (candidate.sense === 'adjective') return 0.2;
    if (actorKind === 'place')
      return state.speech.isSpeaker(pronoun.head) || isNoPlace(state, pronoun) ? 0 : 0.1;
    return 1;
  }
  if (actorKind === null && candidate.form !== 'pronoun') return 0;
  // `residents who lost their homes`
  const isRelative =
    candidate.form === 'pronoun' && /^W/u.test(state.reading.document.tag(candidate.head));
  if (candidate.isPlural || (isRelative && known.isPlural)) {
    if (actorKind === 'person' || actorKind === 'place') return 0;
    return actorKind === 'organisation' && candidate.form === 'description' ? 1 : 2;
  }
  if (actorKind === 'person' || actorKind === 'place') return 0;
  // `wants a state of its own`
  if (actorKind === 'state' && candidate.determiner === 'a' && known.listed === null) return 0;
  if (candidate.sense === 'adjective') return -5;
  // `the Chileans … their`
  if (
    actorKind === 'state' &&
    /^the$/u.test(state.reading.lower(candidate.first - 1)) &&
    isOfPeople(state, candidate)
  )
    return 1;
  // `Iraqi forces` are several, though a list has them as one.
  const isSeveral = /^NNP?S$/u.test(state.reading.document.tag(candidate.head));
  if (isSeveral && (actorKind === 'military' || actorKind === 'armed-group')) return 1.5;
  if (actorKind === 'police' || actorKind === 'people') return 0.6;
  // A body in the singular is `they` only where nothing else is near.
  const isNear = state.sentence(index) === state.reading.document.sentence(pronoun.head);
  if (isNear && isCalledIt(state, index, pronoun)) return -8;
  if (actorKind === 'armed-group' || actorKind === 'party') return -1.5;
  // `“They are starving us,” he said of the government`: in speech a body is often they.
  if (state.reading.quoted[pronoun.head] === 1) return actorKind === 'state' ? -1.5 : -3;
  return isNear ? -7 : -6;
}

/** `The militia said it would spare the villagers if they left`: who has just been an "it". */
function isCalledIt(
  { reading, clusters, candidates }: TextState,
  index: number,
  pronoun: Candidate,
): boolean {
  const first = reading.sentenceFirst(pronoun.head);
  return clusters.membersOf(index).some((member) => {
    const head = candidates[member]?.head ?? -1;
    return head >= first && head < pronoun.head && /^its?$/u.test(reading.lower(head));
  });
}

function isOfMany({ reading }: TextState, { head, form, sense }: Candidate): boolean {
  const word = reading.lower(head);
  return (
    form === 'name' &&
    /^NNP?S$/u.test(reading.document.tag(head)) &&
    (sense === 'demonym' || /(?:ists|ites)$/u.test(word))
  );
}

/** `the Chileans`, `the British`: a people that stands for its state. */
function isOfPeople({ reading }: TextState, { head, sense }: Candidate): boolean {
  return sense === 'demonym' && reading.document.tag(head) !== 'NNP';
}
