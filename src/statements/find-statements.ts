import type { FoundActors } from '../actors/find-actors.ts';
import type { Document } from '../language/document.ts';
import { finish, portion, type Steps } from '../steps.ts';
import { attributionOf } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { withoutPraiseOfCaptors } from './captors.ts';
import type { Features } from './confidence.ts';
import { EndFinder } from './ends.ts';
import { whoseDeed } from './event-anaphora.ts';
import { factualityOf } from './factuality.ts';
import { candidateSteps } from './find-candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutOutdone } from './outdone.ts';
import { Predicates } from './predicates/find-predicates.ts';
import { findSpeech } from './speech/speech.ts';
import type { Statement } from './statement.ts';
import { findTimes } from './time/find-times.ts';
import { timeOf } from './time/time-of.ts';
import { toStatement } from './to-statement.ts';
import { withoutUnlikelyCharges } from './unlikely-charges.ts';
import { withoutUnlikelyDoers } from './unlikely-doers.ts';

/** Candidates between two steps. */
const STRIDE = 64;
/** Share of the work when all words have been looked at. */
const MATCHED = 0.7;

/** What may be watched while statements are found. */
export interface StatementOptions {
  /** Told of each statement with the features that its confidence comes from; also of those that another one repeats, which are not given back. */
  readonly onStatement?: (statement: Statement, features: Features) => void;
}

/** Who does or is what to whom in a document, in order of the text. */
export function findStatements(
  document: Document,
  found: FoundActors,
  lexicon: Lexicon,
  options: StatementOptions = {},
): readonly Statement[] {
  return finish(statementSteps(document, found, lexicon, options));
}

/** What {@link findStatements} does, with steps between the words. */
export function* statementSteps(
  document: Document,
  found: FoundActors,
  lexicon: Lexicon,
  { onStatement }: StatementOptions = {},
): Steps<readonly Statement[]> {
  const ends = new EndFinder(document, lexicon, found.mentions, found.actors);
  const predicates = new Predicates(document, lexicon);
  const speech = findSpeech(document, found.mentions, lexicon.saying);
  const candidates: Candidate[] = [];
  const context = { document, lexicon, predicates, ends, speech, candidates };
  ends.resolveFirstPerson(
    (token) => speech.speakerOfQuote(token) ?? speech.attributionAt(token).at(-1)?.speaker ?? null,
  );
  ends.resolveDeeds((token, isMeant) => whoseDeed(context, token, isMeant));
  yield* portion(candidateSteps(context, found.mentions, candidates), 0, MATCHED);
  const times = findTimes(document);
  const statements: Statement[] = [];
  const likely = withoutUnlikelyCharges(
    withoutUnlikelyDoers(
      withoutPraiseOfCaptors(
        candidates,
        lexicon,
        (token) => document.lemma(token).toLowerCase(),
        (token) => document.sentence(token),
      ),
      (token) => speech.speakerOfQuote(token) !== null,
      (token) => document.lower(token),
    ),
    lexicon,
    {
      attributionOf: (candidate) => attributionOf(document, speech, candidate),
      actorOf: (mention) => ends.mention(mention)?.actor ?? null,
    },
  );
  const kept = withoutOutdone(
    likely,
    (each) => factualityOf(document, lexicon, each.predicate).isNegated,
    (each) => lexicon.types.get(each.type)?.family === 'conflict',
    (token) => document.sentence(token),
  );
  for (const [index, candidate] of kept.entries()) {
    if (index % STRIDE === 0) yield MATCHED + (index / kept.length) * (1 - MATCHED);
    const { statement, features } = toStatement(context, candidate, (options) =>
      timeOf(document, times, candidate.predicate.token, options),
    );
    onStatement?.(statement, features);
    statements.push(statement);
  }
  return withoutRepetitions(statements, ends);
}

/** How much surer a plan must be than the fact of the same sentence ("offered its condolences": given, not to be given). */
const MUCH_SURER = 0.1;

/** One statement for what one sentence says twice of the same actors in the same way: the surest, but the fact before the plan. */
function withoutRepetitions(
  statements: readonly Statement[],
  ends: EndFinder,
): readonly Statement[] {
  const best = new Map<string, Statement>();
  for (const statement of statements) {
    const source = ends.mention(statement.source)?.actor ?? statement.source;
    const target = ends.mention(statement.target)?.actor ?? statement.target;
    const pair = statement.reciprocal ? [source, target].sort().join('=') : `${source}>${target}`;
    const key = [
      statement.type,
      pair,
      statement.evidence[0],
      statement.negated,
      statement.speaker ?? '',
    ].join('|');
    const known = best.get(key);
    if (!known || isBetter(statement, known)) best.set(key, statement);
  }
  return [...best.values()].sort(
    (a, b) => (a.trigger[0]?.[0] ?? 0) - (b.trigger[0]?.[0] ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

function isBetter(one: Statement, other: Statement): boolean {
  const lead = one.confidence - other.confidence;
  const isFact = one.modality === 'asserted';
  if (isFact === (other.modality === 'asserted')) return lead > 0;
  return isFact ? lead > -MUCH_SURER : lead > MUCH_SURER;
}
