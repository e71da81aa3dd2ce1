import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { type End, endAt } from '../end.ts';
import { factualityOf } from '../factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';
import { isEcho } from './ellipsis.ts';

/** What one answers: a wish or an offer. */
const ASKED: ReadonlySet<string> = new Set(['agrees-with', 'consults-with', 'requests']);

/** What an answer may have beside its subject. */
const BARE: ReadonlySet<string> = new Set(['subj', 'after', 'at', 'during', 'in', 'on']);

/** How many words lie between an answer and what it answers, at most. */
const REACH = 45;

/**
 * An answer that names nobody: "X asked Y to leave, but *Y refused*", "Y *said no*", "Y *responded in kind*". Whom it is given to is who asked
 * Y, or struck Y, in the last deed before it that is done to Y, in the same sentence or the one before.
 */
export function readAnswer(context: StatementContext, predicate: Predicate): readonly Candidate[] {
  const { document, lexicon, ends, candidates } = context;
  const isReturn = isInKind(document, lexicon, predicate);
  const type = isReturn ? null : answerOf(document, lexicon, predicate);
  if (!isReturn && type === null) return [];
  const answering = (predicate.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  const [source] = answering;
  if (!source || answering.length > 1) return [];
  const call = lastTo(document, lexicon, candidates, predicate.token, source, isReturn);
  if (call === null || call.source.actor.id === source.actor.id) return [];
  const target = endAt(call.source.mention, call.source.actor, 'shared');
  return [
    candidateOf({
      type: type ?? call.type,
      predicate,
      source,
      target,
      sourceSlot: 'subj',
      targetSlot: 'before',
      rule: 'answer',
    }),
  ];
}

/** "refused", "declined", "said no": rejects; "agreed", "complied", "said yes": agrees. Null where the words go on. */
function answerOf(document: Document, lexicon: Lexicon, predicate: Predicate): string | null {
  const { lemma, token, slots, complement } = predicate;
  if (complement !== null || predicate.isPassive) return null;
  if (lemma === 'say') {
    const word = document
      .children(token)
      .find((child) => child > token && /^(?:no|yes)$/.test(document.lower(child)));
    if (word === undefined || document.head(token + 1) !== token) return null;
    return document.lower(word) === 'no' ? 'rejects' : 'agrees-with';
  }
  const goesOn = [...slots.keys()].some((slot) => !BARE.has(slot));
  const hasClause = document
    .children(token)
    .some((child) => /^(?:ccomp|xcomp|dobj|dative|prt)$/.test(document.dep(child)));
  if (goesOn || hasClause) return null;
  if (lexicon.isOf('refusing', lemma)) return 'rejects';
  return lexicon.isOf('consenting', lemma) ? 'agrees-with' : null;
}

/** "retaliated", "responded in kind", "did the same". */
function isInKind(
  document: Document,
  lexicon: Lexicon,
  { token, lemma, slots }: Predicate,
): boolean {
  if (isEcho(document, token)) return true;
  // "returned *fire*"
  const [object] = slots.get('obj') ?? [];
  const phrase = object === undefined ? '' : `${lemma} ${document.lower(object.token)}`;
  if (lexicon.isOf('retaliating', phrase)) return true;
  if (slots.has('obj') || slots.has('against') || slots.has('for')) return false;
  if (lexicon.isOf('retaliating', lemma)) return true;
  return (
    /^(?:act|answer|react|reply|respond)$/.test(lemma) &&
    document.children(token).some((child) => {
      const [kind] = document.children(child).filter((each) => document.dep(each) === 'pobj');
      return (
        document.lower(child) === 'in' && kind !== undefined && document.lower(kind) === 'kind'
      );
    })
  );
}

/** The last wish, offer or, for a return, hostile deed that is done to somebody. */
function lastTo(
  document: Document,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  token: number,
  { actor }: End,
  isReturn: boolean,
): Candidate | null {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate || candidate.predicate.token >= token) continue;
    const at = candidate.predicate.token;
    if (token - at > REACH || document.sentence(token) - document.sentence(at) > 1) return null;
    const info = lexicon.types.get(candidate.type);
    const fits = isReturn
      ? info?.family === 'conflict' && info.aspect === 'event'
      : ASKED.has(candidate.type);
    if (!fits || candidate.isReciprocal) continue;
    const { target } = candidate;
    if (target.actor.id !== actor.id && target.actor.actsFor !== actor.id) continue;
    const { isNegated, modality } = factualityOf(document, lexicon, candidate.predicate);
    // "offered to mediate between A and B; only B accepted"
    const isAhead = modality === 'planned' && !isReturn && candidate.type !== 'requests';
    return isNegated || !(modality === 'asserted' || isAhead) ? null : candidate;
  }
  return null;
}
