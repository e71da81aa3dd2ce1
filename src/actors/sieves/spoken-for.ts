import type { Candidate, Gender } from '../candidate.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { isMain } from './salience.ts';

/** Who speaks for somebody, and of nobody else more often. */
const SPEAKERS =
  /^(?:advis[eo]r|aide|attorney|campaign|counsel|doctor|family|friend|lawyer|office|publicist|relative|representative|spokesman|spokesperson|spokeswoman|staff|supporter)$/u;

/** `The minister's aides said he would stay`: the one whose aides they are; -1 where nobody speaks for a person so. */
export function spokenFor(state: TextState, { head }: Candidate, gender: Gender): number {
  const { reading, at, clusters, owners } = state;
  const { document } = reading;
  if (gender === null || document.dep(head) !== 'nsubj' || reading.quoted[head] === 1) return -1;
  const deed = document.head(head);
  const saying = document.head(deed);
  if (document.dep(deed) !== 'ccomp' || !reading.nouns.isVerb(document.lemma(saying), 'saying'))
    return -1;
  const speaker = at[subjectOf(reading, saying)] ?? -1;
  if (speaker < 0 || speaker >= state.candidates.length || state.candidate(speaker).head > head)
    return -1;
  const { noun, modifiers } = state.candidate(speaker);
  const isPress = noun?.noun === 'secretary' && modifiers.includes('press');
  if (!isPress && !SPEAKERS.test(noun?.noun ?? '')) return -1;
  const own = owners[speaker] ?? [];
  const persons = own.filter((owner) => clusters.of(owner).kind === 'person');
  const [only = -1] = own.length > 0 ? persons : [principalBefore(state, speaker)];
  if (only < 0 || persons.length > 1) return -1;
  const known = clusters.of(only).gender;
  return known === null || known === gender ? only : -1;
}

/** `Lund flew to Fiji. An aide said he was ill`: the person whom the sentence before is about; -1 for none. */
function principalBefore(state: TextState, speaker: number): number {
  const { candidates, clusters, reading } = state;
  const { determiner, noun } = state.candidate(speaker);
  if (
    determiner !== 'a' ||
    !/^(?:aide|spokesman|spokesperson|spokeswoman)$/u.test(noun?.noun ?? '')
  )
    return -1;
  const sentence = state.sentence(speaker);
  for (let at = state.firstFrom(sentence - 1); at < candidates.length; at++) {
    if (state.sentence(at) >= sentence) return -1;
    const { head, isPlural } = state.candidate(at);
    const isSubject = reading.document.dep(head).startsWith('nsubj') && isMain(state, head);
    if (isSubject && clusters.of(at).kind === 'person' && !isPlural) return at;
  }
  return -1;
}
