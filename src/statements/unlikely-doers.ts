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
 * `“They killed him,” she said`: who speaks may mean somebody whom the text names far off or not at all. Of those who bear no arms, and of whom the text
 * tells no deed of force in its own words, nothing of the kind is stated.
 */
export function withoutUnlikelyDoers(
  candidates: readonly Candidate[],
  isQuoted: (token: number) => boolean,
): readonly Candidate[] {
  const known = new Set(
    candidates
      .filter(({ type, source }) => FORCE.has(type) && source.mention.form !== 'pronoun')
      .map(({ source }) => source.actor.id),
  );
  return candidates.filter(
    ({ type, source: { actor, mention } }) =>
      !(
        type === 'fights' &&
        /^they$/iu.test(mention.text) &&
        !ARMED.has(actor.kind) &&
        !known.has(actor.id) &&
        isQuoted(mention.head)
      ),
  );
}
