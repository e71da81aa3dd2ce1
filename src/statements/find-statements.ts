import type { FoundActors } from '../actors/find-actors.ts';
import type { Document } from '../language/document.ts';
import { finish, type Steps } from '../steps.ts';
import { isAlleged } from './alleged.ts';
import { isMereAttempt } from './attempts.ts';
import { isByline } from './byline.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf, type Features, featuresOf } from './confidence.ts';
import { EndFinder } from './ends.ts';
import { whoseDeed } from './event-anaphora.ts';
import { factualityOf, factualityOfRefusal } from './factuality.ts';
import type { Lexicon } from './lexicon.ts';
import { Matcher } from './match-entries.ts';
import { withoutOutdone } from './outdone.ts';
import { describePath } from './path.ts';
import { placeOf } from './place.ts';
import { Predicates } from './predicates/find-predicates.ts';
import { readAffiliation } from './rules/affiliation.ts';
import { readAnswer } from './rules/answer.ts';
import { readBlame } from './rules/blame.ts';
import { readClaimedAttack } from './rules/claimed-attack.ts';
import { readCommander } from './rules/commander.ts';
import { readDemand } from './rules/demand.ts';
import { readDenial } from './rules/denial.ts';
import { asElided, readEllipsis } from './rules/ellipsis.ts';
import { readInclusion } from './rules/inclusion.ts';
import { readJointAction } from './rules/joint-action.ts';
import { readListedOffice } from './rules/listed-office.ts';
import { readNoDealings } from './rules/no-dealings.ts';
import { readOrgan } from './rules/organ.ts';
import { readPersonalOwner } from './rules/personal-owner.ts';
import { readResignation } from './rules/resignation.ts';
import { readSeat } from './rules/seat.ts';
import { findSpeech, type Speech } from './speech/speech.ts';
import { isSport } from './sport.ts';
import type { Span, Statement } from './statement.ts';
import { findTimes } from './time/find-times.ts';
import { type TimeOptions, timeOf } from './time/time-of.ts';

/** Words, or candidates, between two steps. */
const STRIDE = 64;
/** Share of the work when all words have been looked at. */
const MATCHED = 0.7;

/** Roles that a noun says of its holder, whatever becomes of him. */
const OFFICES: ReadonlySet<string> = new Set(['based-in', 'leads', 'member-of', 'serves']);

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
  const matcher = new Matcher(document, lexicon, predicates, ends);
  const speech = findSpeech(document, found.mentions, lexicon.saying);
  const times = findTimes(document);
  const candidates: Candidate[] = [];
  ends.resolveFirstPerson(
    (token) => speech.speakerOfQuote(token) ?? speech.attributionAt(token).at(-1)?.speaker ?? null,
  );
  const speakerAt = (token: number) => {
    const speaker = speech.attributionAt(token).at(-1)?.speaker;
    return speaker === undefined ? null : ends.mention(speaker);
  };
  const deeds = { document, lexicon, predicates, ends, candidates, speakerAt };
  ends.resolveDeeds((token, isMeant) => whoseDeed(deeds, token, isMeant));
  for (let token = 0; token < document.length; token++) {
    if (token % STRIDE === 0) yield (token / document.length) * MATCHED;
    const sentence = document.sentence(token);
    if (isSport(document, lexicon, sentence) || isByline(document, sentence)) continue;
    candidates.push(...readBlame(document, lexicon, ends, predicates, speech, token));
    const stative = predicates.isStative(token) ? predicates.adjective(token) : null;
    if (stative) candidates.push(...matcher.match(stative, 'adjective'));
    const verb = predicates.verb(token);
    if (verb) {
      candidates.push(
        ...matcher.match(verb, 'verb'),
        ...readJointAction(document, lexicon, ends, verb),
        ...readDemand(document, lexicon, ends, speech, verb),
        ...readNoDealings(document, lexicon, ends, predicates, speech, verb),
        ...readDenial(document, lexicon, ends, speech, verb, candidates),
        ...readClaimedAttack(document, lexicon, ends, predicates, verb),
        ...readAnswer(document, lexicon, ends, verb, candidates),
      );
      for (const elided of readEllipsis(document, predicates, token)) {
        candidates.push(
          ...matcher.match(elided.predicate, 'verb').flatMap((each) => asElided(each, elided)),
        );
      }
      continue;
    }
    const pos = document.pos(token);
    if (pos === 'NOUN' || pos === 'PROPN') {
      const noun = predicates.noun(token);
      if (noun)
        candidates.push(
          ...matcher.match(noun, 'noun').flatMap((each) => readPersonalOwner(lexicon, each)),
        );
    } else if (pos === 'ADJ') {
      const adjective = predicates.adjective(token);
      if (adjective) candidates.push(...matcher.match(adjective, 'adjective'));
    }
  }
  const related = new Set(
    candidates.map(({ source, target }) => `${source.actor.id}>${target.actor.id}`),
  );
  for (const mention of found.mentions) {
    candidates.push(
      ...readOrgan(ends, predicates, mention),
      ...readInclusion(document, ends, predicates, mention),
      ...readListedOffice(document, lexicon, ends, predicates, mention).filter(
        ({ source, target }) => !related.has(`${source.actor.id}>${target.actor.id}`),
      ),
      ...readCommander(document, lexicon, ends, predicates, mention).filter(
        ({ source, target }) => !related.has(`${source.actor.id}>${target.actor.id}`),
      ),
      ...readSeat(document, ends, predicates, mention).filter(
        ({ source, target }) => !related.has(`${source.actor.id}>${target.actor.id}`),
      ),
      ...readAffiliation(document, lexicon, ends, predicates, mention).filter(
        ({ source, target }) => !related.has(`${source.actor.id}>${target.actor.id}`),
      ),
    );
  }
  for (let token = 0; token < document.length; token++) {
    const verb = predicates.verb(token);
    if (verb) candidates.push(...readResignation(document, lexicon, ends, verb, candidates));
  }
  const statements: Statement[] = [];
  const kept = withoutOutdone(
    candidates,
    (each) => factualityOf(document, lexicon, each.predicate).isNegated,
    (each) => lexicon.types.get(each.type)?.family === 'conflict',
  );
  for (const [index, candidate] of kept.entries()) {
    if (index % STRIDE === 0) yield MATCHED + (index / kept.length) * (1 - MATCHED);
    const { statement, features } = toStatement(
      document,
      lexicon,
      ends,
      candidate,
      speech,
      (options) => timeOf(document, times, candidate.predicate.token, options),
    );
    onStatement?.(statement, features);
    statements.push(statement);
  }
  return withoutRepetitions(statements, ends);
}

type ReadTime = (options: TimeOptions) => Statement['time'];

function toStatement(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  candidate: Candidate,
  speech: Speech,
  readTime: ReadTime,
): { readonly statement: Statement; readonly features: Features } {
  const { predicate, type } = candidate;
  const source = ends.named(candidate.source);
  const target = ends.named(candidate.target);
  const attribution = [...speech.attributionAt(predicate.token), ...candidate.saidBy];
  const speaker = attribution.at(-1)?.speaker ?? null;
  const [first, last] = document.sentenceSpan(document.sentence(predicate.token));
  const trigger = triggerOf(document, candidate);
  const at = trigger.map(([start, end]) => `${start}-${end}`).join('+');
  const arrow = candidate.isReciprocal ? '=' : '>';
  const info = lexicon.types.get(type);
  // "expelled the ambassador in 2009" dates the expulsion, not the office.
  const isOffice = OFFICES.has(type) && predicate.kind === 'noun';
  // Nor does what is said of the holder touch the office, unless a verb says the office itself ("will be president").
  const {
    isNegated,
    modality: told,
    plan,
  } = isOffice && predicate.support === null
    ? { isNegated: false, modality: 'asserted' as const, plan: null }
    : (candidate.negation === 'used' ? factualityOfRefusal : factualityOf)(
        document,
        lexicon,
        predicate,
      );
  const isOpen = (): boolean =>
    info?.aspect === 'event' &&
    info.family !== 'conflict' &&
    isMereAttempt(document, predicate.token);
  const isCharge = attribution.length === 0 && isAlleged(document, lexicon, predicate.token);
  const modality = told !== 'asserted' ? told : isOpen() ? 'planned' : isCharge ? 'possible' : told;
  const negated = isNegated !== (candidate.negation === 'turned');
  const features = featuresOf(document, lexicon, candidate, { negated, modality, attribution });
  const statement: Statement = {
    id: `${document.article.id}:${type}:${at}:${source.mention.actor}${arrow}${target.mention.actor}`,
    type,
    source: source.mention.id,
    target: target.mention.id,
    reciprocal: candidate.isReciprocal && info?.twoSided !== 'never',
    trigger,
    evidence: [first, last],
    negated,
    modality,
    attribution,
    speaker,
    time: readTime({
      future: modality === 'planned',
      ownOnly: isOffice && !isEntered(document, predicate.support),
    }),
    place: placeOf(document, ends, candidate),
    confidence: confidenceOf(features, lexicon.confidence),
    rule: `${candidate.rule}${supportedBy(document, candidate)}${PLANS[plan ?? 'none']}: ${candidate.sourceSlot} ${candidate.isReciprocal ? '<>' : '>'} ${candidate.targetSlot}`,
    path: describePath(document, candidate),
  };
  return { statement, features };
}

/** What a rule's name says of how a thing is planned. */
const PLANS = { aim: ', as an aim', decided: ', as decided', none: '' } as const;

/** "*signed* a treaty": the verb that holds the noun of a rule. */
function supportedBy(document: Document, { predicate }: Candidate): string {
  const { kind, support } = predicate;
  return kind === 'noun' && support !== null && document.pos(support) === 'VERB'
    ? ` held by ${document.lemma(support).toLowerCase()}`
    : '';
}

/** "became a member on Friday": the verb tells when the office or membership began. */
function isEntered(document: Document, support: number | null): boolean {
  return support !== null && /^(?:become|remain|turn)$/.test(document.lemma(support));
}

/** The words that say it: the predicate, its particle, and the verb that lends a noun its subject. */
function triggerOf(document: Document, candidate: Candidate): readonly Span[] {
  const { predicate } = candidate;
  const tokens = [predicate.token, ...candidate.triggerTokens];
  if (predicate.support !== null && document.pos(predicate.support) === 'VERB')
    tokens.push(predicate.support);
  if (predicate.lemma.includes(' ')) {
    for (const child of document.children(predicate.token))
      if (document.dep(child) === 'prt') tokens.push(child);
  }
  return tokens
    .sort((a, b) => a - b)
    .map((token): Span => [document.start(token), document.end(token)]);
}

/** One statement for what one sentence says twice of the same actors in the same way: the surest. */
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
    if (!known || statement.confidence > known.confidence) best.set(key, statement);
  }
  return [...best.values()].sort(
    (a, b) => (a.trigger[0]?.[0] ?? 0) - (b.trigger[0]?.[0] ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
