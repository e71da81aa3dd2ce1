import type { Candidate } from './candidate.ts';

/** Kinds that bear arms or command who does: whoever is told of may mean them by "they". */
const ARMED: ReadonlySet<string> = new Set([
  'armed-group',
  'coalition',
  'intergovernmental',
  'military',
  'police',
  'state',
]);

/** Deeds of force. */
const FORCE: ReadonlySet<string> = new Set(['coerces', 'fights']);

/**
 * Leaves out what a pronoun in somebody's mouth hardly means:
 *
 * - `“They killed him,” she said`: who speaks may mean somebody whom the text names far off or not at all. Of those who bear no arms, and of whom the
 *   text tells no deed of force in its own words, nothing of the kind is stated.
 * - `“We thank *our* allies,” the general said`: allies of those for whom he speaks, and not his own.
 */
export function withoutUnlikelyDoers(
  candidates: readonly Candidate[],
  isQuoted: (token: number) => boolean,
  wordAt: (token: number) => string,
): readonly Candidate[] {
  const known = new Set(
    candidates
      .filter(({ type, source }) => FORCE.has(type) && source.mention.form !== 'pronoun')
      .map(({ source }) => source.actor.id),
  );
  const isUnarmed = ({ type, source: { actor, mention } }: Candidate): boolean =>
    type === 'fights' &&
    /^they$/iu.test(mention.text) &&
    !ARMED.has(actor.kind) &&
    !known.has(actor.id) &&
    isQuoted(mention.head);
  const isOwnAlliance = ({ type, source, target }: Candidate): boolean =>
    type === 'allied-with' &&
    [source, target].some(
      ({ actor, argument }) =>
        actor.kind === 'person' && /^(?:our|us|we)$/u.test(wordAt(argument.token)),
    );
  return candidates.filter((each) => !isUnarmed(each) && !isOwnAlliance(each));
}
