import type { Candidate } from '../candidate.ts';
import { nameKey } from '../name-key.ts';
import type { TextState } from '../text-state.ts';

/** `Conservatives`, `Social Democrats`, with capitals. */
const PLURAL = /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+s$/u;
/** What stands behind the words by which the members of a party are called. */
const BODY =
  /^(?:alliance|association|bloc|coalition|congress|federation|front|league|movement|party|union)$/u;

/**
 * `The Conservative Party … the Conservatives`, `the Social Democratic Party of Fiji … the Social Democrats`, `the Dockers Union … the Dockers`: the members,
 * named for the body; where two bodies of the text have one name neither is meant.
 */
export function joinPartyPlurals(state: TextState): void {
  const bodies = bodiesByMembers(state);
  for (const [index, candidate] of state.candidates.entries()) {
    const words = wordsOf(state, candidate);
    if (!PLURAL.test(words) || candidate.listed !== null) continue;
    if (!/^(?:company|organisation|party|people)$/u.test(candidate.kind ?? '')) continue;
    const body = bodies.get(nameKey(words).slice(0, -1)) ?? -1;
    if (body >= 0 && state.candidate(body).first < candidate.first)
      state.clusters.join(body, index);
  }
}

/** The words of a name, or of a description that is written as one: `the Liberals`. */
function wordsOf({ reading }: TextState, { name, form, first, last, noun }: Candidate): string {
  if (name !== '') return name;
  // `Workers marched` has its capital from its place.
  const isOpening = first === reading.sentenceFirst(first);
  if (form !== 'description' || noun === null || isOpening) return '';
  if (reading.titled[first] === 1) return '';
  return reading.words.slice(first, last).join(' ');
}

/** The bodies with names by what one of their members is called; null where two of the text are called so. */
function bodiesByMembers(state: TextState): ReadonlyMap<string, number | null> {
  const bodies = new Map<string, number | null>();
  for (const [index, { name, kind }] of state.candidates.entries()) {
    if (!/^(?:coalition|organisation|party)$/u.test(kind ?? '')) continue;
    for (const member of membersOf(name)) {
      const known = bodies.get(member);
      const isOther = known != null && !state.clusters.areSame(known, index);
      bodies.set(member, known === null || isOther ? null : (known ?? index));
    }
  }
  return bodies;
}

/** `social democrat` and `democrat` of a Social Democratic Party, `docker` of a Dockers Union. */
function membersOf(name: string): readonly string[] {
  const words = nameKey(name).split(' ');
  const head = words.findIndex((word) => BODY.test(word));
  if (head < 1) return [];
  const [before = '', last = ''] = [words[head - 2], words[head - 1]];
  const member = last.replace(/cratic$/u, 'crat').replace(/s$/u, '');
  return before === '' ? [member] : [member, `${before} ${member}`];
}
