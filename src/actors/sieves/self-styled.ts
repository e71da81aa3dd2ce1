import type { Candidate } from '../candidate.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';

/** What gives somebody an office or a name. */
export const CALLING = /^(?:appoint|name|elect|make|declare|crown|proclaim)$/u;

/** `Lund made himself president`: who does it, whatever the parser has the office for; -1 elsewhere. */
export function callerOfItself({ reading, at }: TextState, candidate: Candidate): number {
  const { first, name, noun, kind, isPlural } = candidate;
  if (name !== '' || isPlural || noun?.sort !== 'human' || kind !== 'person') return -1;
  const verb = first - 2;
  if (verb < 0 || !/^(?:herself|himself)$/u.test(reading.lower(first - 1))) return -1;
  if (!CALLING.test(reading.document.lemma(verb))) return -1;
  const { document } = reading;
  const isUnreal =
    reading.child(verb, 'neg') >= 0 ||
    document.tag(verb) === 'VB' ||
    document.children(verb).some((child) => document.tag(child) === 'MD');
  return isUnreal ? -1 : (at[subjectOf(reading, verb)] ?? -1);
}
