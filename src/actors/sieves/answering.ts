import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';

/** What is done with an offer or a request by whom it was made to. */
const ANSWERING = /^(?:accept|decline|rebuff|refuse|reject|spurn)$/u;
const ANSWERED =
  /^(?:appeal|idea|invitation|it|offer|overture|plan|plea|proposal|request|suggestion|them|this)$/u;
/** How many tokens behind the offer the answer may stand. */
const WITHIN = 25;

/** `offered X a coalition; he turned it down`, `invited X to talks. She declined`: to whom the offer was made that a pronoun's verb answers; -1 for nobody. */
export function answererMeant(
  state: TextState,
  index: number,
  fits: (other: number) => boolean,
): number {
  const pronoun = state.candidate(index);
  if (!isAnswering(state, pronoun)) return -1;
  for (let at = index - 1; at >= 0; at--) {
    const other = state.candidate(at);
    if (pronoun.head - other.head > WITHIN || state.sentence(index) - state.sentence(at) > 1)
      return -1;
    if (isAsked(state, other.head) && fits(at)) return at;
  }
  return -1;
}

function isAnswering({ reading }: TextState, { head }: Candidate): boolean {
  const { document } = reading;
  const answer = document.head(head);
  if (document.dep(head) !== 'nsubj') return false;
  const lemma = document.lemma(answer);
  const isTurnedDown = lemma === 'turn' && reading.lower(reading.child(answer, 'prt')) === 'down';
  if (!ANSWERING.test(lemma) && !isTurnedDown) return false;
  // "refused to criticise X" answers nobody.
  if (reading.child(answer, 'xcomp', 'ccomp') >= 0) return false;
  const object = reading.child(answer, 'dobj');
  return object < 0 ? !isTurnedDown : ANSWERED.test(reading.lower(object));
}

/** True for a token to whom something is offered or proposed, or who is asked or invited. */
function isAsked({ reading }: TextState, token: number): boolean {
  const { document } = reading;
  const link = document.head(token);
  const isBehindTo = document.dep(token) === 'pobj' && reading.lower(link) === 'to';
  const verb = isBehindTo ? document.head(link) : link;
  if (isBehindTo || document.dep(token) === 'dative')
    return /^(?:offer|propose)$/u.test(document.lemma(verb));
  return document.dep(token) === 'dobj' && /^(?:ask|beg|invite|urge)$/u.test(document.lemma(verb));
}
