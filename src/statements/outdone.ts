import type { Candidate } from './candidate.ts';
import { ANY_WORD } from './lexicon.ts';

/** Ties and dealings whose end is a deed of its own. */
const DEALINGS = new Set(['agrees-with', 'allied-with', 'consults-with', 'coordinates-with']);

/** The rule of entries that hold of any verb: the sentence may say better what the two do. */
const ANY_VERB = `verb ${ANY_WORD}`;

/** What a word says of two actors that another one says better. */
export function withoutOutdone(
  candidates: readonly Candidate[],
  isNegated: (candidate: Candidate) => boolean,
  isHostile: (candidate: Candidate) => boolean,
  sentenceOf: (token: number) => number,
): readonly Candidate[] {
  const keyOf = ({ predicate, source, target }: Candidate): string =>
    [sentenceOf(predicate.token), ...[source.actor.id, target.actor.id].sort()].join(' ');
  const led = new Set(
    candidates
      .filter((each) => each.type === 'leads' && !isNegated(each))
      .map((each) => leaderKey(each, sentenceOf)),
  );
  const told = new Set(candidates.filter((each) => each.rule !== ANY_VERB).map(keyOf));
  return candidates
    .filter(
      (each) =>
        !(each.rule === ANY_VERB && told.has(keyOf(each))) &&
        !isEndOfDealings(each, candidates, isNegated) &&
        !isToldBetter(each, candidates) &&
        // "Mesa, who leads the alliance, blamed both parties": not the one that he leads.
        !(isOneOfSeveral(each) && led.has(leaderKey(each, sentenceOf)) && isHostile(each)) &&
        !isAgainstOwnState(each, isHostile),
    )
    .map((each) => (isFreeing(each, candidates) ? { ...each, type: 'aids' } : each));
}

/** "*both parties*", "they": the words stand for others beside the one that is the target. */
function isOneOfSeveral({ target: { argument, mention } }: Candidate): boolean {
  return argument.token < mention.first || argument.token >= mention.last;
}

/** Who leads or attacks whom, and in which sentence. */
function leaderKey(
  { predicate, source, target }: Candidate,
  sentenceOf: (token: number) => number,
): string {
  return `${sentenceOf(predicate.token)} ${source.actor.id} ${target.actor.id}`;
}

/** "cut ties with X": the verb says it, and that there are no ties any more goes without saying. */
function isEndOfDealings(
  { predicate, type, source, target }: Candidate,
  candidates: readonly Candidate[],
  isNegated: (candidate: Candidate) => boolean,
): boolean {
  if (predicate.kind !== 'noun' || predicate.support === null || !DEALINGS.has(type)) return false;
  const pair = [source.actor.id, target.actor.id].sort().join(' ');
  const ending = candidates.find(
    (other) =>
      other.predicate.token === predicate.support &&
      !DEALINGS.has(other.type) &&
      [other.source.actor.id, other.target.actor.id].sort().join(' ') === pair,
  );
  return ending !== undefined && isNegated({ ...ending, predicate }) !== isNegated(ending);
}

/** "Chad's parliament … accuses it": whoever acts for a state is against its government, never against the state by its name or "it". */
function isAgainstOwnState(
  candidate: Candidate,
  isHostile: (candidate: Candidate) => boolean,
): boolean {
  const { source, target } = candidate;
  return (
    source.actor.actsFor === target.actor.id &&
    // Whose an army is may be a guess.
    !/^(?:armed-group|military|police)$/u.test(source.actor.kind) &&
    // So may be whose "the court" is.
    (target.mention.form === 'pronoun' ||
      (target.mention.form === 'name' && source.mention.form === 'name')) &&
    isHostile(candidate)
  );
}

/** "People died when police fired on marchers": who was fired on says better who died. */
function isToldBetter(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { sourceSlot, source, target, type } = candidate;
  if (sourceSlot !== 'occasion' || !/^(?:people|persons?)$/iu.test(target.mention.text))
    return false;
  return candidates.some(
    (other) =>
      other.type === type &&
      other.source.mention.id === source.mention.id &&
      other.target.actor.id !== target.actor.id,
  );
}

const FREEING = /^verb (?:free|liberate|release|rescue|save)$/;

/** "The rebels seized the consul, and police freed him": who frees another's captive helps. */
function isFreeing(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  if (candidate.type !== 'withdraws-from' || !FREEING.test(candidate.rule)) return false;
  // "asked the junta to free her": who is asked holds her, whoever arrested her.
  if (candidate.source.argument.origin === 'controlled') return false;
  return candidates.some(
    ({ type, source, target, predicate }) =>
      (type === 'coerces' || type === 'fights') &&
      (predicate.token < candidate.predicate.token
        ? candidate.predicate.token - predicate.token < NEAR
        : // "freed the monks held by the rebels"
          target.argument.origin === 'relative' &&
          target.mention.id === candidate.target.mention.id) &&
      target.actor.id === candidate.target.actor.id &&
      source.actor.id !== candidate.source.actor.id,
  );
}

/** How far back a captive's captor may be named, in tokens. */
const NEAR = 60;
