import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicates } from '../predicates/find-predicates.ts';
import type { Argument } from '../predicates/predicate.ts';
import { isVerb } from '../predicates/verb-form.ts';
import type { StatementContext } from '../statement-context.ts';

/** Prepositions behind which stands what somebody is guilty of, behind, to blame for. */
const FOR_WHAT = new Set(['for', 'of']);

/**
 * "X said that Y was responsible for the killings", "…was behind the attack": who says so blames Y.
 * Not without a speaker who is named, nor of what is no harm ("responsible for the defence of the capital").
 */
export function readBlame(context: StatementContext, token: number): readonly Candidate[] {
  const { document, lexicon, ends, predicates, speech } = context;
  const guilt = guiltAt(document, lexicon, token);
  const isGuilty = guilt !== null && isHarm(document, lexicon, predicates, guilt);
  // "said that Y's raid was illegal": the deed is judged, and whose it is with it.
  const isDeed = !isGuilty && isJudged(document, lexicon, token);
  const copula = isGuilty || isDeed ? predicates.verb(verbOf(document, token)) : null;
  if (!copula || isDenied(document, copula.token)) return [];
  // "denied that X was behind the raid" blames nobody.
  if (speech.linksAt(copula.token).at(-1)?.class === 'deny') return [];
  const speaker = speech.attributionAt(copula.token).at(-1)?.speaker;
  const mention = speaker === undefined ? null : ends.mention(speaker);
  const actor = mention ? ends.actorOf(mention) : null;
  if (!mention || !actor || actor.kind === 'media') return [];
  const source = endAt(mention, actor, 'controlled');
  const saying =
    document.dep(copula.token) === 'ccomp' ? document.head(copula.token) : copula.token;
  return (copula.slots.get('subj') ?? [])
    .flatMap((argument: Argument) => ends.find(argument, isDeed ? 'inside' : 'head', false))
    .filter((end) => !isDeed || end.isInside)
    .filter((target) => target.actor.id !== actor.id && target.actor.kind !== 'place')
    .map((target) =>
      candidateOf({
        type: 'accuses',
        // The saying is the deed: nobody else says it.
        predicate: { ...copula, token: saying },
        source,
        target,
        sourceSlot: 'speaker',
        targetSlot: 'subj',
        rule: 'blame',
        triggerTokens: [copula.token, token],
      }),
    );
}

/** What somebody is said to be guilty of, by the word that says so; null for other words. */
function guiltAt(document: Document, lexicon: Lexicon, token: number): number | null {
  const isAttribute = /^(?:acomp|prep|xcomp)$/.test(document.dep(token));
  if (!isAttribute || !['be', 'remain'].includes(document.lemma(document.head(token)))) return null;
  if (document.lower(token) === 'behind') return objectOf(document, token);
  // "was to *blame* for the raid"
  const isToBlame = document.dep(token) === 'xcomp' && document.lower(token) === 'blame';
  if (!isToBlame && !lexicon.isOf('guilty', document.lower(token))) return null;
  for (const child of document.children(token))
    if (FOR_WHAT.has(document.lower(child))) return objectOf(document, child);
  return null;
}

/** The verb that a predicative word completes, itself or behind "to" ("amounted to a *crime*"). */
function verbOf(document: Document, token: number): number {
  const head = document.head(token);
  return document.dep(token) === 'pobj' ? document.head(head) : head;
}

function isDenied(document: Document, verb: number): boolean {
  return [...document.children(verb)].some((child) => document.dep(child) === 'neg');
}

/** True for what a deed is said to be that is none to be proud of: "was *illegal*", "was a *provocation*", "amounted to a war *crime*". */
function isJudged(document: Document, lexicon: Lexicon, token: number): boolean {
  if (!lexicon.isOf('blameworthy', document.lower(token))) return false;
  const verb = document.lemma(document.head(token));
  switch (document.dep(token)) {
    case 'acomp':
    case 'attr':
      return verb === 'be';
    case 'dobj':
      return verb === 'constitute';
    case 'pobj':
      return document.lower(document.head(token)) === 'to' && isAmounting(document, token);
    default:
      return false;
  }
}

function isAmounting(document: Document, token: number): boolean {
  return document.lemma(document.head(document.head(token))) === 'amount';
}

function objectOf(document: Document, preposition: number): number | null {
  for (const child of document.children(preposition))
    if (/^p(?:obj|comp)$/.test(document.dep(child))) return child;
  return null;
}

/** True for a deed of conflict and for what somebody suffers. */
function isHarm(
  document: Document,
  lexicon: Lexicon,
  predicates: Predicates,
  token: number,
): boolean {
  const lemma = document.lemma(token).toLowerCase();
  if (lexicon.isOf('suffering', lemma) || lexicon.isOf('harm', lemma)) return true;
  const wordClass = isVerb(document, token) ? 'verb' : 'noun';
  const word = predicates.any(token)?.lemma ?? lemma;
  const deeds = lexicon
    .entries(wordClass, word)
    .flatMap(({ type }) => lexicon.types.get(type) ?? [])
    .filter(({ aspect }) => aspect === 'event');
  return deeds.length > 0 && deeds.every(({ family }) => family === 'conflict');
}
