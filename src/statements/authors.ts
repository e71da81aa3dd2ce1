import type { LocatedMention } from '../actors/mention.ts';
import {
  DECIDED,
  isBeside,
  isMadeOf,
  isOneOfMany,
  REACTIONS,
  takesUp,
  verbAbove,
} from './deed-nouns.ts';
import type { EndFinder } from './ends.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { StatementContext } from './statement-context.ts';

/** How many sentences back a thing may have been made that a noun takes up. */
const REACH = 3;

/**
 * Who made what a definite noun takes up where no statement says it: "Togo signed an accord …. Benin denounced *the accord*", and for a
 * general word whoever acted in the sentence before ("The president dissolved parliament. … called *the decision* a coup").
 * None where nobody did.
 */
export function authorsOf(context: StatementContext, token: number): readonly LocatedMention[] {
  const { document, lexicon, predicates, ends, candidates } = context;
  if (!takesUp(document, token)) return [];
  const lemma = document.lemma(token).toLowerCase();
  const owners = lexicon.isOf('proposal', lemma) ? ownersOfProposal(context, token) : [];
  if (owners.length > 0) return owners;
  const sentence = document.sentence(token);
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= REACH; at--) {
    if (document.pos(at) !== 'NOUN' || document.lemma(at).toLowerCase() !== lemma) continue;
    const verb = document.head(at);
    const isMade =
      /^(?:dobj|nsubjpass)$/.test(document.dep(at)) &&
      lexicon.verbSupport(document.lemma(verb).toLowerCase()) === 'active';
    return isMade ? doersAt(predicates, ends, verb) : [];
  }
  if (lexicon.isOf('judgement', lemma)) return courtBefore(context, token);
  if (!lexicon.isOf('deed', lemma)) return [];
  if (isBeside(document, token)) {
    const verb = verbAbove(document, token);
    return verb === null ? [] : doersAt(predicates, ends, verb);
  }
  if (sentence === 0) return [];
  const isReaction = candidates.some(
    ({ type, predicate }) =>
      (REACTIONS.has(type) || type === 'threatens') &&
      document.sentence(predicate.token) === sentence - 1,
  );
  // Who reacted to a move, or only warned of one, did not make it.
  if (isReaction) return [];
  const [first, last] = document.sentenceTokens(sentence - 1);
  for (let at = first; at < last; at++) {
    // Who only grew or waited did nothing that could be called a move.
    if (document.head(at) !== at) continue;
    const isStruck =
      DECIDED.test(lemma) &&
      lexicon.entries('verb', document.lemma(at)).some(({ type }) => type === 'fights');
    return doesSomething(predicates, at) && !isStruck && !isOneOfMany(document, at, token)
      ? doersAt(predicates, ends, at)
      : [];
  }
  return [];
}

/** "dissolved parliament", "began to fill the dam": a verb with an object of its own, or of what its subject begins. */
function doesSomething(predicates: Predicates, verb: number): boolean {
  const deed = predicates.verb(verb);
  if (deed === null) return false;
  const begun =
    /^(?:begin|continue|resume|start)$/.test(deed.lemma) && deed.complement !== null
      ? predicates.verb(deed.complement)
      : null;
  return deed.slots.has('obj') || begun?.slots.has('obj') === true;
}

/** "Mali *proposed a truce*; the rebels rejected it": who makes the thing that a verb holds. */
export function makersOf(
  { document, lexicon, predicates, ends }: StatementContext,
  token: number,
): readonly LocatedMention[] {
  const verb = document.head(token);
  const lemma = document.lemma(verb).toLowerCase();
  const isMade =
    /^(?:dobj|nsubjpass)$/.test(document.dep(token)) &&
    (lexicon.verbSupport(lemma) === 'active' || lexicon.isOf('making', lemma));
  return isMade ? doersAt(predicates, ends, verb) : [];
}

/** Nouns that name what verbs of other stems say ("walked out … *the stoppage*"), as classes of words. */
const KIN: readonly (readonly [noun: string, verb: string])[] = [
  ['stoppage', 'stopping-work'],
  ['coup', 'seizing-power'],
  ['journey', 'travelling'],
];

/**
 * Who did what a noun is made of, where no statement says it: "miners walked out … *the stoppage*", "the colonels dissolved parliament … *the
 * dissolution*".
 */
export function doersOfNamesake(
  { document, lexicon, predicates, ends }: StatementContext,
  token: number,
): readonly LocatedMention[] {
  const lemma = document.lemma(token).toLowerCase();
  const kin = KIN.filter(([noun]) => lexicon.isOf(noun, lemma)).map(([, verb]) => verb);
  const sentence = document.sentence(token);
  const own = verbAbove(document, token);
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= REACH; at--) {
    const verb = document.pos(at) === 'VERB' && at !== own ? predicates.verb(at) : null;
    if (verb === null) continue;
    const phrases = [...document.children(at)]
      .filter((child) => /^(?:advmod|dobj|prt)$/.test(document.dep(child)))
      .map((child) => `${document.lemma(at).toLowerCase()} ${document.lower(child)}`);
    const isKin = kin.some((each) =>
      [verb.lemma, ...phrases].some((phrase) => lexicon.isOf(each, phrase)),
    );
    // Who moved somewhere made no "move".
    const isSame = isMadeOf(lemma, verb.lemma) && !/^(?:act|measure|move|step)$/.test(lemma);
    if (isKin || isSame) return doersAt(predicates, ends, at);
  }
  return [];
}

/** "turned down *an Ethiopian proposal*. … backed *the plan*": whose the last proposal before was. */
function ownersOfProposal(
  { document, lexicon, ends }: StatementContext,
  token: number,
): readonly LocatedMention[] {
  const sentence = document.sentence(token);
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= 2; at--) {
    const isProposal =
      document.pos(at) === 'NOUN' && lexicon.isOf('proposal', document.lemma(at).toLowerCase());
    if (!isProposal || takesUp(document, at)) continue;
    return ends.find({ token: at, origin: 'own' }, 'inside', false).map(({ mention }) => mention);
  }
  return [];
}

/** "rejected *the ruling*": the one court that the sentences before name; null where they name none, or two. */
function courtBefore(
  { document, ends }: StatementContext,
  token: number,
): readonly LocatedMention[] {
  const sentence = document.sentence(token);
  let court: LocatedMention | null = null;
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= REACH; at--) {
    if (ends.kindAt(at) !== 'court') continue;
    const mention = ends.mentionAt(at);
    if (court && mention && mention.actor !== court.actor) return [];
    court ??= mention;
  }
  return court ? [court] : [];
}

/** "Togo *denied the charge*": who answers what a noun is; none where the verb is no answer. */
export function answerersOf(
  { document, lexicon, predicates, ends }: StatementContext,
  token: number,
): readonly LocatedMention[] {
  const verb = verbAbove(document, token);
  if (verb === null || document.dep(token) !== 'dobj') return [];
  const isAnswer = lexicon.isOf('answering-charge', document.lemma(verb).toLowerCase());
  return isAnswer ? doersAt(predicates, ends, verb) : [];
}

function doersAt(predicates: Predicates, ends: EndFinder, verb: number): readonly LocatedMention[] {
  return (predicates.verb(verb)?.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false).map(({ mention }) => mention),
  );
}
