import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import type { Attribution } from './statement.ts';

/** Friendly deeds that somebody may be blamed for; who meets or agrees is blamed for it by a third. */
const FAVOURS: ReadonlySet<string> = new Set([
  'agrees-with',
  'aids',
  'allied-with',
  'coordinates-with',
  'supports',
]);

interface Speakers {
  /** Who says what a token tells, outermost first. */
  readonly attributionOf: (candidate: Candidate) => readonly Attribution[];
  /** Actor of a mention. */
  readonly actorOf: (mention: string) => string | null;
}

/**
 * `Chad complains that Libya gives *them* shelter`, `accused by Chad of arming *both*`: a favour that is held against somebody was not done to who
 * blames him for it; the pronoun or description means another, and nothing is stated.
 */
export function withoutUnlikelyCharges(
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  { attributionOf, actorOf }: Speakers,
): readonly Candidate[] {
  return candidates.filter((candidate) => {
    if (!FAVOURS.has(candidate.type)) return true;
    const said = attributionOf(candidate).at(-1);
    if (!said || !lexicon.isOf('complaining', said.verb)) return true;
    const blamer = actorOf(said.speaker);
    const { actor } = candidate.target;
    return blamer === null || (actor.id !== blamer && actor.actsFor !== blamer);
  });
}
