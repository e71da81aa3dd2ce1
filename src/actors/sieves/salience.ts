import type { Document } from '../../language/document.ts';
import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import type { PronounKind } from '../pronouns.ts';
import type { TextState } from '../text-state.ts';

/** What bodies, places and ships have, and states have not. */
const OF_BODIES = new Set([
  'captain',
  'chairman',
  'co-founder',
  'crew',
  'editor',
  'member',
  'operator',
  'owner',
]);
/** What only states have. */
const OF_STATES = new Set([
  'ambassador',
  'airspace',
  'army',
  'border',
  'consul',
  'embassy',
  'government',
  'minister',
  'ministry',
  'navy',
  'neighbour',
  'neighbor',
  'parliament',
  'premier',
  'territory',
  'troops',
]);

/** Kinds of bodies that some nouns are of: `its secretary-general` is hardly a state's. */
const OF_KINDS: readonly (readonly [RegExp, ReadonlySet<ActorKind>])[] = [
  [
    /^secretary(?:[ -]general)?$/u,
    new Set<ActorKind>(['coalition', 'intergovernmental', 'organisation', 'party']),
  ],
  [
    /^(?:cadre|combatant|commander|fighter|founder|guerrilla|gunman|insurgent|militant|militiaman|rebel)$/u,
    new Set<ActorKind>(['armed-group', 'coalition', 'military', 'organisation', 'party']),
  ],
  [
    /^(?:activist|candidate|deputy|lawmaker|mp|nominee|supporter|voter)$/u,
    new Set<ActorKind>(['coalition', 'organisation', 'party']),
  ],
];

/** How likely a thing that is no actor is meant: the nearest noun before it in a like role, a little behind the actors. */
export function thingScore(state: TextState, candidate: Candidate, kind: PronounKind): number {
  const { reading, at, over } = state;
  const { document } = reading;
  let best = 0;
  const sentence = document.sentence(candidate.head);
  const from = document.bounds[Math.max(0, sentence - 2)] ?? 0;
  for (let i = candidate.head - 1; i >= from; i--) {
    if (document.pos(i) !== 'NOUN' || (at[i] ?? -1) >= 0 || (over[i] ?? -1) >= 0) continue;
    if ((document.tag(i) === 'NNS') !== kind.isPlural) continue;
    const dep = document.dep(i);
    if (!/^(?:nsubj|nsubjpass|dobj|pobj|ROOT|attr|conj)$/u.test(dep)) continue;
    // `joined forces`
    if (reading.lower(i) === 'forces' && dep === 'dobj') continue;
    if (document.entity(i)?.label === 'DATE' || document.isWithin(candidate.head, i)) continue;
    const weight = dep === 'pobj' ? 0 : dep === 'dobj' ? 1.5 : roleWeight(dep);
    const isParallel = !kind.isPossessive && sameRole(document.dep(candidate.head), dep) ? 1 : 0;
    const distance = sentence - document.sentence(i);
    const score =
      10.4 - 3 * distance + weight + isParallel - Math.min(6, (candidate.head - i) * 0.1);
    if (score > best) best = score;
  }
  return best;
}

/** `its owner` is a firm's or a ship's, `its ambassador` a state's. */
export function possessionScore(state: TextState, candidate: Candidate, other: Candidate): number {
  const { reading, at, clusters } = state;
  const noun = reading.noun(reading.document.head(candidate.head));
  const index = at[other.head] ?? -1;
  if (noun === null || index < 0) return 0;
  const known = clusters.of(index);
  const isState = known.kind === 'state';
  // `its chief executive`: no ship has one, nor a jet.
  const isCraft = [...known.nouns].some((each) => reading.nouns.noun(each)?.sort === 'craft');
  if (isCraft && noun.sort === 'human' && !/^(?:captain|crew|operator|owner)$/u.test(noun.noun))
    return -6;
  // `their commander`: civilians have none.
  if (
    /^(?:commander|spokesman|spokeswoman|leadership|chairman)$/u.test(noun.noun) &&
    known.kind === 'people'
  )
    return -6;
  for (const [nouns, kinds] of OF_KINDS) {
    if (!nouns.test(noun.noun) || known.kind === null) continue;
    // `its secretary of state`
    if (reading.lower(reading.document.head(candidate.head) + 1) === 'of') continue;
    if (kinds.has(known.kind)) return 3;
    return isState || known.kind === 'intergovernmental' ? -5 : 0;
  }
  if (OF_BODIES.has(noun.noun) && known.kind === 'court') return -4;
  if (OF_BODIES.has(noun.noun)) return isState ? -6 : known.kind === 'place' ? 3 : 1;
  if (OF_STATES.has(noun.noun)) return isState ? 3 : -2;
  return 0;
}

/** `thanked the government for its help`, `punished the firm for its silence`: whose deed it is stands as the object. */
export function rewardScore(state: TextState, candidate: Candidate, other: Candidate): number {
  const { reading } = state;
  const { document } = reading;
  const noun = document.head(candidate.head);
  // `praised Chad for keeping its word`
  const clause = document.head(noun);
  const isInClause = document.dep(clause) === 'pcomp' && document.dep(noun) === 'dobj';
  const preposition = document.head(isInClause ? clause : noun);
  if (document.dep(preposition) !== 'prep') return 0;
  const verb = document.head(preposition);
  const isOver = reading.lower(preposition) === 'over';
  if (!isOver && reading.lower(preposition) !== 'for') return 0;
  if (!(isOver ? ANSWERING_WORDS : REWARDING).test(document.lemma(verb))) return 0;
  if (isOver && !WORDS.test(document.lemma(noun))) return 0;
  return isObjectOf(document, other.head, verb) ? 5 : 0;
}

/** Verbs whose `for` gives the deed of their object. */
const REWARDING =
  /^(?:admonish|applaud|attack|berate|blame|blast|castigate|censure|chastise|chide|commend|condemn|congratulate|criticise|criticize|denounce|fault|forgive|honou?r|laud|lambast|lambaste|mock|penali[sz]e|praise|punish|rebuke|reprimand|reproach|reward|salute|scold|slam|thank)$/u;

/** What is done to somebody for words of theirs: `sued him over his claim`. */
const ANSWERING_WORDS =
  /^(?:arrest|attack|bring|charge|criticise|criticize|denounce|detain|dismiss|expel|file|fine|fire|investigate|jail|lodge|prosecute|question|rebuke|sack|sue|summon|suspend|take|threaten)$/u;
const WORDS =
  /^(?:accusation|allegation|article|book|claim|comment|conduct|criticism|handling|interview|letter|outburst|post|refusal|remark|report|role|song|speech|statement|tweet)s?$/u;

/** `sued *him*`, `filed a suit against *him*` */
function isObjectOf(document: Document, token: number, verb: number): boolean {
  const above = document.head(token);
  if (document.dep(token) === 'dobj') return above === verb;
  const thing = document.head(above);
  return (
    document.dep(token) === 'pobj' &&
    document.lower(above) === 'against' &&
    (thing === verb || (document.dep(thing) === 'dobj' && document.head(thing) === verb))
  );
}

/** What one does with what is one's own. */
const OF_ITS_OWN =
  /^(?:abandon|change|close|control|curb|disarm|disband|dismantle|end|halt|honou?r|lay|lower|moderate|open|protect|pull|recall|reduce|reform|reopen|restrain|revise|scrap|stop|surrender|suspend|withdraw)$/u;

/** What one asks for oneself: `urged Algiers to support its bid`. */
const FOR_ASKERS =
  /^(?:accept|adopt|aid|answer|approve|attend|back|be|become|believe|consider|defend|do|endorse|extradite|find|follow|free|give|grant|guard|have|hear|heed|help|host|investigate|join|listen|meet|obey|oppose|pass|pay|ratify|read|recogni[sz]e|reject|release|replace|represent|respect|return|run|send|serve|sign|speak|submit|succeed|support|take|trust|try|visit|vote)$/u;

/** `urged Algiers to protect its people`: whose they are is who is to act. */
export function controlScore(state: TextState, candidate: Candidate, other: Candidate): number {
  const { document } = state.reading;
  if (document.dep(other.head) !== 'dobj') return 0;
  const governor = document.head(other.head);
  for (let at = candidate.head, steps = 0; steps < 8; steps++) {
    const head = document.head(at);
    if (head === at) return 0;
    if (head === governor) {
      if (document.dep(at) !== 'xcomp' || at < other.head) return 0;
      const lemma = document.lemma(at);
      if (OF_ITS_OWN.test(lemma)) return 4;
      // Whom else they are to help is who asks.
      return FOR_ASKERS.test(lemma) ? 0 : 4;
    }
    at = head;
  }
  return 0;
}

/** How much a place in the clause lifts an actor, subjects most. */
export function roleWeight(dep: string): number {
  switch (dep) {
    case 'nsubj':
    case 'nsubjpass':
      return 4;
    case 'dobj':
    case 'dative':
      return 2;
    // A sentence whose verb the parser did not find is about its first noun.
    case 'ROOT':
      return 3;
    case 'poss':
    case 'agent':
      return 1.5;
    case 'pobj':
    case 'appos':
    case 'conj':
      return 1;
    default:
      return 0;
  }
}

/** Whether two places in a clause are alike: subject and subject, object and object. */
export function sameRole(one: string, other: string): boolean {
  const side = (dep: string): string =>
    dep.startsWith('nsubj') ? 'subject' : dep === 'dobj' || dep === 'pobj' ? 'object' : dep;
  return side(one) === side(other);
}

/** True for an argument of a main clause, also of one that who says it stands behind: `Chad left, Togo said`. */
export function isMain(state: TextState, token: number): boolean {
  const { document } = state.reading;
  let verb = document.head(token);
  for (let steps = 0; steps < 4; steps++) {
    const above = document.head(verb);
    const isBeside = document.dep(verb) === 'conj' && document.pos(above) === 'VERB';
    const isSaidBehind = document.dep(verb) === 'ccomp' && above > verb;
    if (!isBeside && !isSaidBehind) break;
    verb = above;
  }
  return document.head(verb) === verb;
}
