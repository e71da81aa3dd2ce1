import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { EndFinder } from './ends.ts';
import { isBeside, REACTIONS, takesUp } from './event-anaphora.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicates } from './predicates/find-predicates.ts';

/** How many sentences back a thing may have been made that a noun takes up. */
const REACH = 3;

/**
 * Who made what a definite noun takes up where no statement says it: "Togo signed an accord …. Benin denounced *the accord*", and for a
 * general word whoever acted in the sentence before ("The president dissolved parliament. … called *the decision* a coup").
 * Null where nobody, or more than one, did.
 */
export function authorOf(
  document: Document,
  lexicon: Lexicon,
  predicates: Predicates,
  ends: EndFinder,
  token: number,
  candidates: readonly Candidate[],
): LocatedMention | null {
  if (!takesUp(document, token)) return null;
  const lemma = document.lemma(token).toLowerCase();
  const sentence = document.sentence(token);
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= REACH; at--) {
    if (document.pos(at) !== 'NOUN' || document.lemma(at).toLowerCase() !== lemma) continue;
    const verb = document.head(at);
    const isMade =
      /^(?:dobj|nsubjpass)$/.test(document.dep(at)) &&
      lexicon.verbSupport(document.lemma(verb).toLowerCase()) === 'active';
    return isMade ? doerAt(predicates, ends, verb) : null;
  }
  if (lexicon.isOf('judgement', lemma)) return courtBefore(document, ends, token);
  if (!lexicon.isOf('deed', lemma)) return null;
  if (isBeside(document, token)) {
    const verb = verbAbove(document, token);
    return verb === null ? null : doerAt(predicates, ends, verb);
  }
  if (sentence === 0) return null;
  const isReaction = candidates.some(
    ({ type, predicate }) =>
      REACTIONS.has(type) && document.sentence(predicate.token) === sentence - 1,
  );
  // Who reacted to a move did not make it.
  if (isReaction) return null;
  const [first, last] = document.sentenceTokens(sentence - 1);
  for (let at = first; at < last; at++) {
    // Who only grew or waited did nothing that could be called a move.
    if (document.head(at) === at)
      return predicates.verb(at)?.slots.has('obj') ? doerAt(predicates, ends, at) : null;
  }
  return null;
}

/** "rejected *the ruling*": the one court that the sentences before name; null where they name none, or two. */
function courtBefore(document: Document, ends: EndFinder, token: number): LocatedMention | null {
  const sentence = document.sentence(token);
  let court: LocatedMention | null = null;
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= REACH; at--) {
    if (ends.kindAt(at) !== 'court') continue;
    const mention = ends.mentionAt(at);
    if (court && mention && mention.actor !== court.actor) return null;
    court ??= mention;
  }
  return court;
}

/** "signed a pact with Chad, *a step* that": the verb of the clause that a noun stands beside. */
function verbAbove(document: Document, token: number): number | null {
  let at = token;
  while (document.head(at) !== at) {
    at = document.head(at);
    if (document.pos(at) === 'VERB') return at;
  }
  return null;
}

function doerAt(predicates: Predicates, ends: EndFinder, verb: number): LocatedMention | null {
  const doers = (predicates.verb(verb)?.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  const [doer] = doers;
  return doers.length === 1 && doer ? doer.mention : null;
}
