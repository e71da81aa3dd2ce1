import type { Document } from '../language/document.ts';
import { isAlleged } from './alleged.ts';
import { isMereAttempt } from './attempts.ts';
import { attributionOf } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf, type Features, featuresOf } from './confidence.ts';
import { factualityOf, factualityOfRefusal, ownFactuality } from './factuality.ts';
import { describePath } from './path.ts';
import { placeOf } from './place.ts';
import { firstConjunct } from './predicates/coordination.ts';
import type { Span, Statement } from './statement.ts';
import type { StatementContext } from './statement-context.ts';
import type { TimeOptions } from './time/time-of.ts';

/** Roles that a noun says of its holder, whatever becomes of him. */
const OFFICES: ReadonlySet<string> = new Set(['based-in', 'leads', 'member-of', 'serves']);

type ReadTime = (options: TimeOptions) => Statement['time'];

/** The statement that a candidate makes, with the features that its confidence comes from; `readTime` tells when it holds. */
export function toStatement(
  { document, lexicon, ends, speech }: StatementContext,
  candidate: Candidate,
  readTime: ReadTime,
): { readonly statement: Statement; readonly features: Features } {
  const { predicate, type } = candidate;
  const source = ends.named(candidate.source);
  const target = ends.named(candidate.target);
  const attribution = attributionOf(document, speech, candidate);
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
    : isDoingAlly(document, candidate)
      ? ownFactuality(document, lexicon, predicate.token)
      : (candidate.negation === 'used' ? factualityOfRefusal : factualityOf)(
          document,
          lexicon,
          predicate,
        );
  const isOpen = (): boolean =>
    (type === 'controls' || (info?.aspect === 'event' && info.family !== 'conflict')) &&
    isMereAttempt(document, predicate.token);
  const isCharge = attribution.length === 0 && isAlleged(document, lexicon, predicate.token);
  const isTried = told === 'asserted' && isOpen();
  const modality = told !== 'asserted' ? told : isTried ? 'planned' : isCharge ? 'possible' : told;
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
    rule: `${candidate.rule}${supportedBy(document, candidate)}${PLANS[isTried ? 'tried' : (plan ?? 'none')]}: ${candidate.sourceSlot} ${candidate.isReciprocal ? '<>' : '>'} ${candidate.targetSlot}`,
    path: describePath(document, candidate),
  };
  return { statement, features };
}

/** What a rule's name says of how a thing is planned. */
const PLANS = {
  aim: ', as an aim',
  decided: ', as decided',
  tried: ', as tried',
  none: '',
} as const;

/** "Norway and its *allies* are expected to leave": what allies are about to do does not touch that they are allies. */
function isDoingAlly(document: Document, { type, sourceSlot, predicate }: Candidate): boolean {
  return (
    type === 'allied-with' &&
    sourceSlot === 'self' &&
    predicate.kind === 'noun' &&
    /^nsubj/.test(document.dep(firstConjunct(document, predicate.token)))
  );
}

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
