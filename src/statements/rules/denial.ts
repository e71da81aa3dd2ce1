import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import { isMadeOf, takesUp } from '../deed-nouns.ts';
import type { End } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/** What one denies who did nothing. */
const GUILT = /^(?:complicity|involvement|part|responsibility|role)$/;

const HOSTILE: ReadonlySet<string> = new Set(['coerces', 'fights']);

/**
 * "Peru accused Chile of training the mutineers, something that Chile disputes", "Santiago denied it": who denies a charge denies the deed
 * that it alleges. The deed is the last one before that somebody else says, in the same sentence or the one before; where a noun
 * for a deed is denied ("the attack", "any role"), what the denier is told to have done there.
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
  const deeds = (predicate.slots.get('obj') ?? [])
    .map(({ token }) => token)
    .filter((token) => isDeedTakenUp(document, lexicon, token));
  if (!denier || !(isCharge || deeds.length > 0)) return [];
  const saidBy = [{ speaker: denier.mention.id, verb: predicate.lemma, quoted: false }];
  const found: Candidate[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const at = candidate.predicate.token;
    if (document.sentence(predicate.token) - document.sentence(at) > 1) break;
    const speaker = speech.attributionAt(at).at(-1)?.speaker;
    const mention = speaker === undefined ? null : ends.mention(speaker);
    if (mention?.actor === denier.mention.actor || candidate.saidBy.length > 0) continue;
    if (candidate.negation !== 'own') continue;
    if (lexicon.types.get(candidate.type)?.aspect !== 'event') continue;
    const isOwn = isOf(candidate.source, denier);
    const isMeant = isCharge
      ? mention !== null
      : isOwn && deeds.some((deed) => isNamedBy(document, lexicon, deed, candidate));
    if (!isMeant) continue;
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

/** "denied *the attack*", "denied *any role*": a word for a deed that was told before, with no content of its own. */
function isDeedTakenUp(document: Document, lexicon: Lexicon, token: number): boolean {
  if (GUILT.test(document.lower(token))) return true;
  const isDeed = lexicon
    .entries('noun', document.lemma(token).toLowerCase())
    .some(({ type }) => HOSTILE.has(type));
  const isBare = ![...document.children(token)].some((child) =>
    /^(?:acl|amod|compound|poss|prep|relcl)$/.test(document.dep(child)),
  );
  return isDeed && isBare && takesUp(document, token);
}

/** True where a noun may name what a candidate tells. */
function isNamedBy(
  document: Document,
  lexicon: Lexicon,
  noun: number,
  { type, predicate }: Candidate,
): boolean {
  if (!HOSTILE.has(type)) return false;
  if (GUILT.test(document.lower(noun))) return true;
  const lemma = document.lemma(noun).toLowerCase();
  return (
    isMadeOf(lemma, predicate.lemma) ||
    lexicon.entries('noun', lemma).some((entry) => entry.type === type)
  );
}

/** True for somebody's own deed, or that of one of their men. */
function isOf({ actor }: End, denier: End): boolean {
  const { id } = denier.actor;
  return actor.id === id || actor.actsFor === id || actor.parent === id;
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
