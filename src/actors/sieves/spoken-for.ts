import type { Candidate, Gender } from '../candidate.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';

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
  if (!SPEAKERS.test(state.candidate(speaker).noun?.noun ?? '')) return -1;
  const persons = (owners[speaker] ?? []).filter((owner) => clusters.of(owner).kind === 'person');
  const [only = -1] = persons;
  if (persons.length !== 1) return -1;
  const own = clusters.of(only).gender;
  return own === null || own === gender ? only : -1;
}
