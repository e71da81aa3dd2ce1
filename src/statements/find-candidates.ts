import type { LocatedMention } from '../actors/mention.ts';
import type { Steps } from '../steps.ts';
import { isByline } from './byline.ts';
import type { Candidate } from './candidate.ts';
import { Matcher } from './match-entries.ts';
import { readBlame } from './rules/blame.ts';
import { asElided, readEllipsis } from './rules/ellipsis.ts';
import { isField, readFields } from './rules/fields.ts';
import { readPersonalOwner } from './rules/personal-owner.ts';
import { readReleases } from './rules/release.ts';
import { readResignation } from './rules/resignation.ts';
import { LAST_RULES, MENTION_RULES, VERB_RULES } from './rules/rules.ts';
import { readSuccessions } from './rules/succession.ts';
import { isSport } from './sport.ts';
import type { StatementContext } from './statement-context.ts';

/** Words between two steps. */
const STRIDE = 64;

/** Puts what the words of an article say into `candidates`, in order of the text; its steps tell how many words have been looked at. */
export function* candidateSteps(
  context: StatementContext,
  mentions: readonly LocatedMention[],
  candidates: Candidate[],
): Steps<void> {
  const { document, lexicon, predicates } = context;
  const matcher = new Matcher(document, lexicon, predicates, context.ends);
  const said = new FightsOfWords();
  let read = -1;
  let isNews = false;
  for (let token = 0; token < document.length; token++) {
    if (token % STRIDE === 0) yield token / document.length;
    const sentence = document.sentence(token);
    if (sentence !== read)
      isNews =
        !isSport(document, lexicon, sentence) &&
        !isByline(document, sentence) &&
        !isField(context, sentence);
    read = sentence;
    if (!isNews) continue;
    candidates.push(...readBlame(context, token));
    const found = readWord(context, matcher, token);
    said.add(found);
    candidates.push(...found);
  }
  said.dropBlows(candidates);
  const related = new Set(candidates.map(pairOf));
  for (const mention of mentions) {
    candidates.push(
      ...MENTION_RULES.flatMap((rule) => rule(context, mention)),
      ...LAST_RULES.flatMap((rule) => rule(context, mention)).filter(
        (each) => !related.has(pairOf(each)),
      ),
    );
  }
  candidates.push(...readSuccessions(context));
  candidates.push(...readReleases(context), ...readFields(context, mentions));
  for (let token = 0; token < document.length; token++) {
    const verb = predicates.verb(token);
    if (verb) candidates.push(...readResignation(context, verb));
  }
}

/** Types of mere words. */
const WORDS = new Set(['accuses', 'protests-against', 'rejects']);

/** "The minister *came under attack* from X", "locked in a *battle* with X": a verb's entry says that the fight is one of words, in which the noun by itself says no blows. */
class FightsOfWords {
  readonly #said = new Set<string>();

  add(candidates: readonly Candidate[]): void {
    for (const candidate of candidates)
      if (candidate.predicate.kind === 'verb' && WORDS.has(candidate.type))
        for (const token of candidate.triggerTokens) this.#said.add(keyOf(token, candidate));
  }

  /** Takes away the blows that the nouns of such phrases say between the same two. */
  dropBlows(candidates: Candidate[]): void {
    const kept = candidates.filter(
      (each) => each.type !== 'fights' || !this.#said.has(keyOf(each.predicate.token, each)),
    );
    candidates.splice(0, candidates.length, ...kept);
  }
}

function keyOf(token: number, { source, target }: Candidate): string {
  return [token, ...[source.actor.id, target.actor.id].sort()].join(' ');
}

function pairOf({ source, target }: Candidate): string {
  return `${source.actor.id}>${target.actor.id}`;
}

/** What a word says by the lexicon and, of a verb, by the rules. */
function readWord(
  context: StatementContext,
  matcher: Matcher,
  token: number,
): readonly Candidate[] {
  const { document, lexicon, predicates } = context;
  const stative = predicates.isStative(token) ? predicates.adjective(token) : null;
  const found = stative ? [...matcher.match(stative, 'adjective')] : [];
  const verb = predicates.verb(token);
  if (verb) {
    found.push(...matcher.match(verb, 'verb'));
    found.push(...VERB_RULES.flatMap((rule) => rule(context, verb)));
    for (const elided of readEllipsis(document, predicates, token))
      found.push(
        ...matcher.match(elided.predicate, 'verb').flatMap((each) => asElided(each, elided)),
      );
    return found;
  }
  const pos = document.pos(token);
  if (pos === 'NOUN' || pos === 'PROPN') {
    const noun = predicates.noun(token);
    const said = noun ? matcher.match(noun, 'noun') : [];
    found.push(...said.flatMap((each) => readPersonalOwner(lexicon, each)));
  } else if (pos === 'ADJ') {
    const adjective = predicates.adjective(token);
    if (adjective) found.push(...matcher.match(adjective, 'adjective'));
  }
  return found;
}
