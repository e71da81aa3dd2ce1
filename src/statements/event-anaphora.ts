import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import { answerersOf, authorsOf, doersOfNamesake, makersOf } from './authors.ts';
import type { Candidate } from './candidate.ts';
import {
  DECIDED,
  isBeside,
  isMadeOf,
  isOneOfMany,
  isSaidOfObject,
  REACTIONS,
  takesUp,
  verbAbove,
} from './deed-nouns.ts';
import type { End } from './end.ts';
import type { EndFinder } from './ends.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicates/predicate.ts';
import type { StatementContext } from './statement-context.ts';

/** How many sentences back a deed may stand that is taken up by a noun; attacks are many, an ultimatum is one. */
const REACH = 3;
const REACH_OF_FEW = 5;
/** The same for a noun that is made of the deed's own verb ("blocked the gates … the blockade"). */
const REACH_OF_SAME = 9;
/** How many sentences a text may have whose lead is taken up at its end. */
const LENGTH = 40;

/** Deeds of words. */
const VERBAL = ['accuses', 'threatens'];

/** Hostile deeds that a noun for one of them may take up: "searched the office … the raid". */
const FORCE = ['coerces', 'fights', 'mobilizes-against'];

/** Deeds that are an offer, a demand or a plan. */
const OFFERS: ReadonlySet<string> = new Set(['agrees-with', 'requests', 'threatens']);

/** Deeds that two may do to or with each other. */
const MUTUAL: ReadonlySet<string> = new Set(['accuses', 'consults-with', 'fights']);

/** What is no step: "urged both to talk", "told reporters". */
const WORDS: ReadonlySet<string> = new Set(['consults-with', 'requests']);

/**
 * Who stands behind a noun that takes up a deed, or that an "it" means (`isMeant`): who makes the thing there, who did the deed, else who made
 * what the noun names. None where the text leaves it open.
 */
export function whoseDeed(
  context: StatementContext,
  token: number,
  isMeant: boolean,
): readonly LocatedMention[] {
  const makers = isMeant ? makersOf(context, token) : [];
  if (makers.length > 0) return makers;
  const doers = doersOfDeed(context, token);
  return doers.length > 0 ? doers : authorsOf(context, token);
}

/**
 * Whose deed a noun takes up: "Sudan welcomed *the expulsion*", "…, *a step* that Norway condemned".
 * The noun is definite or stands beside the clause; it names the kind of the deed, is made of its verb ("closed … the closure"),
 * or is a general word for one ("move", "decision"). Gives the doers' mentions in the last fitting candidate before it, or none.
 */
function doersOfDeed(context: StatementContext, token: number): readonly LocatedMention[] {
  const { document, lexicon, candidates } = context;
  // "called this a lie"
  const isDenied = lexicon.isOf('denying', document.lemma(document.head(token)));
  const said = isDenied ? /^(?:it|this|that)$/ : /^(?:this|that)$/;
  if (said.test(document.lower(token)) && document.dep(token) === 'dobj')
    return listed(lastSpeaker(context, token));
  const lemma = document.lemma(token).toLowerCase();
  if (isBody(document, token, lemma)) return [];
  if (!takesUp(document, token)) return listed(striker(document, candidates, token, lemma));
  if (lexicon.isOf('words', lemma)) {
    const speaker = lastSpeaker(context, token);
    if (speaker) return [speaker];
  }
  if (isMutual(lexicon, lemma)) return [];
  const answerers = lexicon.isOf('accusation', lemma) ? answerersOf(context, token) : [];
  const isAnswered = ({ type, target, predicate }: Candidate): boolean =>
    type !== 'accuses' ||
    answerers.every(
      (answerer) =>
        isSideOf(context.ends, answerer, target) || isNamedInCharge(context, predicate, answerer),
    );
  const isSame = (each: Candidate): boolean =>
    lexicon.types.get(each.type)?.aspect === 'event' &&
    isMadeOf(lemma, each.predicate.lemma) &&
    isAnswered(each);
  const isNear = isBeside(document, token);
  const same =
    lastOf(document, candidates, token, isNear ? 0 : REACH_OF_SAME, isSame) ??
    (isNear ? null : deedOfLead(document, candidates, token, isSame));
  const isJudgement = lexicon.isOf('judgement', lemma);
  const namesakes = same === null ? doersOfNamesake(context, token) : [];
  if (namesakes.length > 0) return namesakes;
  const isGeneral = lexicon.isOf('deed', lemma) || isJudgement;
  const isProposal = lexicon.isOf('proposal', lemma);
  const isAccord = lexicon.isOf('accord', lemma);
  const entries = lexicon.entries('noun', lemma);
  const types = new Set(
    entries
      // "an operation to rescue X" is that deed by its clause alone; "X's threat" may be what is rejected.
      .filter(({ frame }) => frame.target.every(({ slot }) => slot !== 'comp' && slot !== 'poss'))
      .map(({ type }) => type)
      .filter((type) => lexicon.types.get(type)?.aspect === 'event'),
  );
  // "the quarrel", "the war": of two.
  if (entries.some(({ frame }) => frame.isPair)) types.clear();
  // "the vote": of all who took part.
  if (/^(?:ballot|election|poll|primary|referendum|vote)$/u.test(lemma)) types.clear();
  // Who told somebody something need not have held "the meeting".
  types.delete('consults-with');
  if (isAccord || lemma === 'invitation') types.add('agrees-with');
  if (isProposal) for (const type of types) if (!OFFERS.has(type)) types.delete(type);
  // "the attack" may be words, but where it may be a deed it is the deed.
  if (types.size > 1) for (const type of VERBAL) types.delete(type);
  const own = new Set(types);
  if (types.has('fights')) for (const type of FORCE) types.add(type);
  const reach = reachOf(document, token, isGeneral, isJudgement, isProposal, types);
  const beside = isGeneral && isBeside(document, token) ? verbAbove(document, token) : null;
  const found = lastOf(document, candidates, token, reach, (candidate) => {
    const { predicate } = candidate;
    // "signed a pact with X, who was sacked by Y, a step that": what its own clause tells.
    if (beside !== null && predicate.token !== beside && predicate.support !== beside) return false;
    const info = lexicon.types.get(candidate.type);
    if (info?.aspect !== 'event') return false;
    // "dissolved a battalion suspected of sympathy with *the plot*": said of whom the deed is done to.
    if (isSaidOfObject(document, token, predicate.token)) return false;
    // "signed a truce … welcomed the agreement": of both sides, as no blow or quarrel is.
    if (candidate.isReciprocal && !(isAccord && candidate.type === 'agrees-with')) return false;
    // "deplored the action": what was done by force.
    if (/^act(?:ion)?$/u.test(lemma) && info.family !== 'conflict') return false;
    // "condemned the move": a reaction to a deed is not the deed.
    if (isGeneral && (REACTIONS.has(candidate.type) || WORDS.has(candidate.type))) return false;
    // "warned Mali. … praised the decision": words that threaten are no step yet.
    if (isGeneral && candidate.type === 'threatens') return false;
    // "the verdict": of a court, or of who sentenced somebody.
    if (isJudgement && !isJudging(lexicon, candidate)) return false;
    // "bombed the port. … welcomed the decision": blows are struck, not decided.
    if (candidate.type === 'fights' && DECIDED.test(lemma)) return false;
    // What is only asked for is no deed yet that somebody could welcome, nor is what was not done.
    const { modality, isNegated } = factualityOf(document, lexicon, candidate.predicate);
    if (modality === 'requested' || isNegated) return false;
    if (!isKindred(lexicon, lemma, predicate.lemma)) return false;
    // "vowed to hunt them down … the raid": of another deed.
    if (modality === 'planned' && FORCE.includes(candidate.type) && !isGeneral && !isProposal)
      return false;
    return isAnswered(candidate) && (isGeneral || types.has(candidate.type));
  });
  const clause = found?.predicate.support ?? found?.predicate.token;
  const isMixed = clause !== undefined && beside === null && isOneOfMany(document, clause, token);
  if (isGeneral && isMixed) return [];
  const near = found !== null && isJustBefore(document, found, token) && own.has(found.type);
  if (same && found && !near && areRivals(document, token, same, found)) return [];
  const taken = same !== null && !(near && isLater(found, same)) ? same : found;
  if (taken) return doersOf(taken, candidates);
  // "the idea" may be what somebody said; "the plan" has been made by then.
  const isSaid = isProposal && !/^(?:offer|plan|pledge|promise|request|scheme)$/.test(lemma);
  return isSaid ? listed(lastSpeaker(context, token)) : [];
}

/**
 * "Peru *arrests* miners. … the Front condemned *the arrests*": what the headline or first sentence tells may be taken up all through a
 * short text that tells of no other doer of the like.
 */
function deedOfLead(
  document: Document,
  candidates: readonly Candidate[],
  token: number,
  isSame: (candidate: Candidate) => boolean,
): Candidate | null {
  if (document.sentence(token) > LENGTH || document.lemma(token) === document.lower(token))
    return null;
  const alike = candidates.filter((each) => each.predicate.token < token && isSame(each));
  const [lead] = alike;
  if (!lead || document.sentence(lead.predicate.token) > 1) return null;
  return alike.every(({ source }) => isSideOfDoer(source, lead.source)) ? lead : null;
}

/** "Peru", "Peruvian police": one is the other's. */
function isSideOfDoer({ actor }: End, { actor: doer }: End): boolean {
  return actor.id === doer.id || actor.actsFor === doer.id || doer.actsFor === actor.id;
}

/** "*the defence* asked": those who do it, and no deed of somebody before. */
function isBody(document: Document, token: number, lemma: string): boolean {
  return (
    /^(?:administration|command|defen[cs]e|leadership|mission|opposition|prosecution|resistance)$/u.test(
      lemma,
    ) && /^(?:nsubj|nsubjpass)$/u.test(document.dep(token))
  );
}

/**
 * "accused the Togolese army … Togo denied", "accused Togo … a ministry spokesman denied": the charge is laid on who answers it, on one of
 * its own, or on whom he speaks for.
 */
function isSideOf(ends: EndFinder, { actor }: LocatedMention, { actor: accused }: End): boolean {
  if (accused.id === actor || accused.actsFor === actor) return true;
  const answerer = ends.actor(actor);
  const body = answerer?.parent == null ? null : ends.actor(answerer.parent);
  return answerer?.actsFor === accused.id || body?.actsFor === accused.id;
}

/** "charged that the strikers took money from *Peru*. Peru dismissed the charge": who did what somebody else is accused of. */
function isNamedInCharge(
  { document, candidates }: StatementContext,
  charge: Predicate,
  { actor }: LocatedMention,
): boolean {
  return candidates.some(
    ({ predicate, source }) =>
      predicate.token > charge.token &&
      source.actor.id === actor &&
      document.isWithin(predicate.token, charge.token),
  );
}

/** "A and B attacked C … the attack": all who do what a candidate says. */
function doersOf(taken: Candidate, candidates: readonly Candidate[]): readonly LocatedMention[] {
  const doers = new Map<string, LocatedMention>();
  for (const candidate of candidates) {
    const { predicate, type, rule, source, target } = candidate;
    if (predicate.token !== taken.predicate.token || type !== taken.type || rule !== taken.rule)
      continue;
    doers.set(source.actor.id, source.mention);
    // "A and B signed": who signed "with B" made it for himself.
    if (candidate.isReciprocal && candidate.sourceSlot === candidate.targetSlot)
      doers.set(target.actor.id, target.mention);
  }
  return [...doers.values()];
}

function listed(mention: LocatedMention | null): readonly LocatedMention[] {
  return mention === null ? [] : [mention];
}

/** "the fighting", "the quarrel", "the talks": both sides do it, and who stops or condemns it is against neither. */
function isMutual(lexicon: Lexicon, lemma: string): boolean {
  return lexicon
    .entries('noun', lemma)
    .some(({ type, frame }) => MUTUAL.has(type) && frame.isReciprocal);
}

/**
 * "X conducted nine strikes. … Near Lomo, *two strikes* hit Y": whose the items of such a list are, where the text tells of nobody
 * else's.
 */
function striker(
  document: Document,
  candidates: readonly Candidate[],
  token: number,
  lemma: string,
): LocatedMention | null {
  const isCounted = document.children(token).some((child) => document.dep(child) === 'nummod');
  if (!isCounted || !/^nsubj/.test(document.dep(token))) return null;
  const told = candidates.filter(
    ({ type, predicate }) =>
      type === 'fights' && predicate.lemma === lemma && predicate.token < token,
  );
  const [first] = told;
  if (!first || told.some(({ source }) => source.actor.id !== first.source.actor.id)) return null;
  return told.at(-1)?.source.mention ?? null;
}

/** Deeds of force that no other deed of force is. */
const OWN_KINDS = ['abducting', 'arresting'];

/** "the kidnapping": of who abducted somebody, not of who shot or tortured. */
function isKindred(lexicon: Lexicon, noun: string, deed: string): boolean {
  // "attacked a station … the coup": another's.
  if (/^(?:coup|putsch|takeover)$/u.test(noun)) return lexicon.isOf('seizing-power', deed);
  // "offered to host a meeting … accepted the invitation"
  if (noun === 'invitation') return /^(?:ask|invite|offer)$/u.test(deed);
  const kinds = OWN_KINDS.filter((kind) => lexicon.isOf(kind, noun));
  return kinds.length === 0 || kinds.some((kind) => lexicon.isOf(kind, deed));
}

/** How many sentences back the deed may stand. */
function reachOf(
  document: Document,
  token: number,
  isGeneral: boolean,
  isJudgement: boolean,
  isProposal: boolean,
  types: ReadonlySet<string>,
): number {
  // "…, a step that", "…, a charge that": beside its own clause.
  if (isBeside(document, token)) return 0;
  if (isJudgement) return REACH_OF_FEW;
  // A coup is told of all through a text.
  if (/^(?:coup|putsch|takeover)$/u.test(document.lemma(token))) return REACH_OF_SAME;
  if (isGeneral) return 1;
  if (isProposal) return 2;
  return types.has('fights') ? REACH : REACH_OF_FEW;
}

function isJudging(lexicon: Lexicon, { source, predicate }: Candidate): boolean {
  return source.actor.kind === 'court' || lexicon.isOf('judging', predicate.lemma);
}

/** "attacked Egypt. … Britain bombed airfields. … denounced the attack": far from the same word, with another's deed in between, either may be meant. */
function areRivals(document: Document, token: number, same: Candidate, other: Candidate): boolean {
  return (
    document.sentence(token) - document.sentence(same.predicate.token) > 1 &&
    document.sentence(other.predicate.token) > document.sentence(same.predicate.token) &&
    isLater(other, same) &&
    other.type === same.type &&
    other.source.actor.id !== same.source.actor.id &&
    other.source.actor.id !== same.target.actor.id
  );
}

/** "X demanded … Y urged … resisted the demand": what was done just before is nearer than the same word farther back. */
function isJustBefore(document: Document, { predicate }: Candidate, token: number): boolean {
  return document.sentence(token) - document.sentence(predicate.token) <= 1;
}

function isLater(one: Candidate, other: Candidate): boolean {
  return one.predicate.token > other.predicate.token;
}

/** The last candidate before a token that fits, not further back than some sentences. */
function lastOf(
  document: Document,
  candidates: readonly Candidate[],
  token: number,
  reach: number,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate || candidate.predicate.token >= token) continue;
    if (document.sentence(token) - document.sentence(candidate.predicate.token) > reach)
      return null;
    // "accepted the offer": what is done with the offer is not the offer.
    // "Y did not": who did nothing did not do it.
    if (candidate.negation === 'turned') continue;
    const own = verbAbove(document, token);
    if (candidate.predicate.token === own && !isBeside(document, token)) continue;
    // "Ethiopia, whose troops fought the rebels, condemned the attacks": what is told of who reacts is no deed of another.
    if (own !== null && isAboutSubject(document, own, candidate.predicate.token)) continue;
    if (fits(candidate)) return aboveIn(document, candidates, token, candidate, fits);
  }
  return null;
}

/** True for a deed that a relative clause tells of a verb's subject. */
function isAboutSubject(document: Document, verb: number, deed: number): boolean {
  return document
    .childrenBy(verb, /^nsubj/)
    .some((subject) => subject !== deed && document.isWithin(deed, subject));
}

/** "bombed the camp after a raid by X": of two fitting deeds in one clause what the clause itself tells, not what it mentions. */
function aboveIn(
  document: Document,
  candidates: readonly Candidate[],
  noun: number,
  found: Candidate,
  fits: (candidate: Candidate) => boolean,
): Candidate {
  let best = found;
  for (const candidate of candidates) {
    const { token } = candidate.predicate;
    if (token >= noun || document.sentence(token) !== document.sentence(found.predicate.token))
      continue;
    const isAbove =
      token !== best.predicate.token && document.isWithin(best.predicate.token, token);
    if (isAbove && fits(candidate)) best = candidate;
  }
  return best;
}

/** Who says the last words before a noun, in its sentence or the one before. */
function lastSpeaker(
  { document, speech, ends }: StatementContext,
  token: number,
): LocatedMention | null {
  const sentence = document.sentence(token);
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= 1; at--) {
    if (document.pos(at) !== 'VERB') continue;
    const speaker = speech.attributionAt(at).at(-1)?.speaker;
    const mention = speaker == null ? null : ends.mention(speaker);
    if (mention) return mention;
  }
  return null;
}
