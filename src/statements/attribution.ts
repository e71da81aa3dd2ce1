import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { Speech } from './speech/speech.ts';
import type { Attribution } from './statement.ts';

/** Who says what a candidate states, outermost first: of a noun of which nobody says anything ("gives *shelter*") who says the verb that holds it. */
export function attributionOf(
  document: Document,
  speech: Speech,
  { predicate, saidBy }: Candidate,
): readonly Attribution[] {
  const { kind, token, support } = predicate;
  const isHeld = kind === 'noun' && support !== null && document.pos(support) === 'VERB';
  const own = speech.attributionAt(token);
  return [...(own.length === 0 && isHeld ? speech.attributionAt(support) : own), ...saidBy];
}
