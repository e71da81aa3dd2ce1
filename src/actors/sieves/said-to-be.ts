import type { Candidate } from '../candidate.ts';
import { areCompatible, BODIES } from '../kinds.ts';
import type { ActorNoun } from '../nouns.ts';
import { pronounAt, relativeAntecedent } from '../pronouns.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { CALLING, callerOfItself } from './self-styled.ts';

/** What those do who hold an office, or leave one: `serves as envoy`, `quit as mayor`. */
const HOLDING =
  /^(?:act|begin|continue|double|follow|function|govern|quit|reign|remain|replace|resign|retire|return|rule|serve|stand|start|stay|step|succeed|take|work)$/u;
/** What is done to whom an office is given or taken: `elected X as mayor`. */
const GIVING =
  /^(?:appoint|choose|confirm|crown|declare|depose|designate|dismiss|elect|fire|inaugurate|install|name|oust|proclaim|recall|reappoint|recogni[sz]e|reelect|re-elect|reinstate|remove|retain|sack|select|swear)$/u;

/**
 * The mention, perhaps a pronoun, that the sentence says to be what a description tells: `X is the mayor`, `X will be the mayor`, `X, whom the king
 * named mayor`, `X served as mayor`; -1 for none, and where it is only possible, asked or denied.
 */
export function saidToBe(state: TextState, candidate: Candidate): number {
  const { reading, at } = state;
  const { document } = reading;
  const caller = callerOfItself(state, candidate);
  if (caller >= 0) return bearerOf(state, caller);
  const { head, isPlural } = candidate;
  const above = document.head(head);
  const dep = document.dep(head);
  if (dep === 'oprd' && CALLING.test(document.lemma(above))) {
    if (isPlural) return -1;
    return bearerOf(state, at[reading.child(above, 'dobj', 'nsubjpass')] ?? -1);
  }
  if (dep === 'pobj' && reading.lower(above) === 'as')
    return bearerOf(state, at[bearerOfAs(state, candidate, above)] ?? -1);
  const isCopula = /^(?:be|become|remain)$/u.test(document.lemma(above));
  if (dep !== 'attr' || !isCopula || isUnreal(state, above, candidate.noun) || isPlural) return -1;
  // A foreign name may be cut into several subjects.
  const subjects = [...document.children(above)].filter((child) => document.dep(child) === 'nsubj');
  const told = bearerOf(
    state,
    subjects.map((child) => at[child] ?? -1).find((each) => each >= 0) ?? -1,
  );
  if (told < 0 || state.candidate(told).isPlural) return -1;
  return candidate.name !== '' && state.candidate(told).name !== '' ? -1 : told;
}

/** Joins what is said of a pronoun to whom it means: `He is the mayor`. */
export function joinSaidOfPronoun(state: TextState, index: number): void {
  const { clusters, doubtful, reading } = state;
  const candidate = state.candidate(index);
  if (candidate.form === 'pronoun' || candidate.name !== '') return;
  const subject = saidToBe(state, candidate);
  if (subject < 0 || subject > index || doubtful.has(subject)) return;
  const { form, head } = state.candidate(subject);
  if (form !== 'pronoun' || clusters.areSame(subject, index)) return;
  const known = clusters.of(subject);
  const mine = clusters.of(index);
  if (mine.hasName || known.kind === null || known.isPlural || candidate.kind === null) return;
  if (mine.gender !== null && known.gender !== null && mine.gender !== known.gender) return;
  const isIt = pronounAt(reading, head)?.gender === 'n';
  // `It was the army that fired`
  if (isIt && reading.child(candidate.head, 'relcl') >= 0) return;
  const isFit =
    known.kind === candidate.kind ||
    areCompatible(candidate.kind, known.kind, candidate.noun) ||
    (BODIES.has(candidate.kind) && BODIES.has(known.kind));
  if (isFit && candidate.kind !== 'place') clusters.join(subject, index);
}

/** The token of who holds or is given an office behind `as`; -1 for none. */
function bearerOfAs({ reading }: TextState, { noun, kind, isPlural }: Candidate, as: number) {
  const { document } = reading;
  if (isPlural || kind !== 'person' || noun?.sort !== 'human') return -1;
  const verb = document.head(as);
  const lemma = document.lemma(verb);
  if (document.pos(verb) !== 'VERB' || reading.child(verb, 'neg') >= 0) return -1;
  if (document.children(verb).some((child) => /^(?:MD|TO)$/u.test(document.tag(child)))) return -1;
  if (HOLDING.test(lemma)) return subjectOf(reading, verb);
  if (!GIVING.test(lemma)) return -1;
  const given = reading.child(verb, 'dobj', 'nsubjpass');
  // `Ode, sworn in as mayor in May,`
  const isParticiple = document.tag(verb) === 'VBN' && document.dep(verb) === 'acl';
  return given < 0 && isParticiple ? document.head(verb) : given;
}

/** Said of what may be, is asked or denied: `may be`, `is not`, `if he is`; what will be is as good as told, but for an office that has a holder yet. */
function isUnreal({ reading }: TextState, verb: number, noun: ActorNoun | null): boolean {
  const { document } = reading;
  return document.children(verb).some((child) => {
    const lower = reading.lower(child);
    if (document.dep(child) === 'mark') return /^(?:if|unless|whether)$/u.test(lower);
    if (document.dep(child) === 'attr') return reading.lower(reading.child(child, 'det')) === 'no';
    const isFuture = /^(?:'ll|’ll|will)$/u.test(lower) && noun?.role == null;
    if (document.tag(child) === 'MD') return !isFuture;
    return document.dep(child) === 'neg' || document.tag(child) === 'TO';
  });
}

/** `Jan Oden, who is the mayor`: Oden. */
function bearerOf(state: TextState, index: number): number {
  if (index < 0 || state.candidate(index).form !== 'pronoun') return index;
  const { head } = state.candidate(index);
  if (!/^(?:who|whom)$/u.test(state.reading.lower(head))) return index;
  return state.at[relativeAntecedent(state.reading, head)] ?? -1;
}
