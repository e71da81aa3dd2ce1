import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/**
 * "Peru accused Chile of training the mutineers, something that Chile disputes", "Santiago denied it": who denies a charge denies the deed
 * that it alleges. The deed is the last one before that somebody else says, in the same sentence or the one before.
 */
export function readDenial(context: StatementContext, predicate: Predicate): readonly Candidate[] {
  const { document, lexicon, ends, speech, candidates } = context;
  if (!lexicon.isOf('denying', predicate.lemma) || predicate.complement !== null) return [];
  const isCharge =
    isOfSentence(document, predicate.token) ||
    (predicate.slots.get('obj') ?? []).some(({ token }) => isTakenUp(document, lexicon, token));
  const [denier] = (predicate.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  if (!isCharge || !denier) return [];
  const saidBy = [{ speaker: denier.mention.id, verb: predicate.lemma, quoted: false }];
  const found: Candidate[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const at = candidate.predicate.token;
    if (document.sentence(predicate.token) - document.sentence(at) > 1) break;
    const speaker = speech.attributionAt(at).at(-1)?.speaker;
    const mention = speaker === undefined ? null : ends.mention(speaker);
    if (!mention || mention.actor === denier.mention.actor || candidate.saidBy.length > 0) continue;
    if (candidate.negation !== 'own') continue;
    if (lexicon.types.get(candidate.type)?.aspect !== 'event') continue;
    found.push({
      ...candidate,
      predicate: { ...candidate.predicate, token: predicate.token },
      rule: `denial, ${candidate.rule}`,
      negation: 'turned',
      saidBy,
      triggerTokens: [at],
    });
  }
  return found;
}

/** ", which X denies" where the clause belongs to the verb of what is denied. */
function isOfSentence(document: Document, token: number): boolean {
  return document.dep(token) === 'relcl' && document.pos(document.head(token)) === 'VERB';
}

/** "it", "this", "the charge", "a charge that …": a word for what was said before, with no content of its own. */
function isTakenUp(document: Document, lexicon: Lexicon, token: number): boolean {
  if (/^(?:it|this|that|them|which)$/.test(document.lower(token))) return true;
  const lemma = document.lemma(token).toLowerCase();
  if (!lexicon.isOf('accusation', lemma) && !lexicon.isOf('words', lemma)) return false;
  return ![...document.children(token)].some(
    (child) =>
      document.dep(child) === 'acl' ||
      (document.dep(child) === 'prep' && document.lower(child) === 'of'),
  );
}
