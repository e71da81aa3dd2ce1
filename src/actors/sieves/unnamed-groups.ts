import { areOfOneNews } from '../news-items.ts';
import type { TextState } from '../text-state.ts';
import { isArmedBody } from './armed-bodies.ts';
import { captorsMeant, isCaptor } from './captors.ts';
import { areCoArguments } from './co-arguments.ts';
import { isNamedByCreed, isOfCreed } from './creeds.ts';
import { areOneDeed, deedsOf, isDisowned } from './deed-slots.ts';
import { isOfCountry } from './offices.ts';

/** How many sentences before its name a group may be described first. */
const AHEAD = 2;
/** How much more than any other a text must be about a group for that to be meant. */
const FAR_MORE = 1.7;
/** Up to which sentence headline and lead go, and what a sentence between takes from the weight of a mention. */
const LEAD = 1;
const DECAY = 0.85;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Who a group as a whole is called. */
const REBELS = words(
  `bandit combatant extremist fighter guerilla guerrilla insurgent insurrectionist islamist jihadi jihadist
  maoist mercenary militant militiaman mujahid mutineer outlaw paramilitary radical rebel revolutionary salafist secessionist
  separatist terrorist`,
);
/** Who is called so for what has just been done. */
const DOERS = words(
  `abductor assailant attacker bomber captor gunman hijacker hostage-taker infiltrator invader kidnapper perpetrator
  raider sniper`,
);
/** What makes attackers. */
const ATTACKS = words(
  `abduct ambush assault attack blast blow bomb bombing burn burst capture fire hijack hit hold infiltrate invade kidnap kill launch murder
  occupy overrun raid seize shell shoot slay snatch stage storm strike take target`,
);
/** Who rises against the state. */
const REBELLING = words(
  'guerilla guerrilla insurgent insurrectionist rebel revolutionary secessionist separatist',
);
/** Words in the names of those who guard their places. */
const GUARDING =
  /\b(?:auxiliar\w+|civil defen[cs]e|defen[cs]e league|home guard|self[- ]defen[cs]e|vigilan\w+|volunteers?)\b/iu;
/** Words in the names of those who fight for pay. */
const HIRED =
  /\b(?:africa corps|blackwater|executive outcomes|foreign legion|mercenar\w+|pmc|private military|sandline|wagner)\b/iu;
/** Words that tell others than the group that the text names, or some of it. */
const ELSE =
  /^(?:another|breakaway|dissident|ex|foreign|former|local|masked|more|new|other|pro-government|rival|several|some|suspected|unidentified|unknown)$/u;

/**
 * Joins `the separatists`, `the insurgents`, which no name stands before, to the only group that the text names, or to the one that it
 * names far more often than any other; `the attackers` where that group is told to attack.
 */
export function joinUnnamedGroups(state: TextState): void {
  const clusters = mentionsByActor(state);
  const named = [...clusters.keys()].filter((root) => isOwnName(state, clusters.get(root)));
  const armed = named.filter((root) => isArmedBody(state, root));
  for (const [root, mentions] of clusters) {
    const known = state.clusters.of(root);
    if (known.hasName || known.kind !== 'armed-group' || !known.isPlural) continue;
    if (!isParticular(state, mentions)) continue;
    const creed = nounOf(state, mentions);
    const peaceful = named.filter(
      (each) => !armed.includes(each) && isNamedByCreed(state, each, creed),
    );
    const captors = isCaptor(creed) ? captorsMeant(state, named, mentions) : null;
    const near = [...armed, ...peaceful].filter((each) =>
      (clusters.get(each) ?? []).some((at) => areOfOneNews(state, at, mentions[0] ?? at)),
    );
    const group = captors ?? groupMeant(state, clusters, near, mentions);
    if (group < 0) continue;
    state.clusters.join(group, root);
    const joined = state.clusters.of(group);
    if (joined.listed === null && armed.includes(group)) joined.kind = 'armed-group';
  }
}

type Mentions = readonly number[];

function mentionsByActor(state: TextState): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const index of state.candidates.keys()) {
    if (state.dropped.has(index) || state.isForetold(index)) continue;
    const root = state.clusters.find(index);
    const mentions = found.get(root);
    if (mentions === undefined) found.set(root, [index]);
    else mentions.push(index);
  }
  return found;
}

/** True where a name speaks of the group itself and not only of what is its own: `a Qamar commander`. */
function isOwnName(state: TextState, mentions: Mentions = []): boolean {
  return mentions.some((at) => {
    const { name, sense } = state.candidate(at);
    return name !== '' && sense !== 'adjective' && !isParentOf(state, at);
  });
}

/** `an affiliate of the Qamar` tells of another than the Qamar. */
function isParentOf({ reading, candidates }: TextState, at: number): boolean {
  const { document } = reading;
  const { head = 0 } = candidates[at] ?? {};
  const preposition = document.head(head);
  return (
    document.dep(head) === 'pobj' &&
    /^(?:affiliate|ally|arm|branch|franchise|offshoot|wing)$/u.test(
      document.lemma(document.head(preposition)),
    )
  );
}

/** True where the words speak of a group by nothing but its kind, at least once as of one that is known. */
function isParticular(state: TextState, mentions: Mentions): boolean {
  const told = mentions.filter((at) => state.candidate(at).form !== 'pronoun');
  const isPlain = told.every((at) => {
    const { noun, modifiers, isGeneric } = state.candidate(at);
    const isOne = noun !== null && (REBELS.has(noun.noun) || DOERS.has(noun.noun));
    return isOne && !isGeneric && !modifiers.some((word) => ELSE.test(word));
  });
  const isKnown = told.some((at) => {
    const { determiner, isTentative, noun } = state.candidate(at);
    const isOwned = determiner === 'possessive' && isCaptor(noun?.noun ?? '');
    return !isTentative && (determiner === 'the' || determiner === 'this' || isOwned);
  });
  return isPlain && isKnown && !isBroughtIn(state, told);
}

/** `In Chad, kidnappers seized a priest`: others, of whom the text has not spoken; a headline leaves out the article. */
function isBroughtIn(state: TextState, [first = -1]: Mentions): boolean {
  if (first < 0 || state.sentence(first) === 0) return false;
  const { determiner, noun } = state.candidate(first);
  return determiner === 'none' && DOERS.has(noun?.noun ?? '');
}

/** The noun of the first description. */
function nounOf(state: TextState, mentions: Mentions): string {
  const [noun = ''] = mentions.flatMap((at) => state.candidate(at).noun?.noun ?? []);
  return noun;
}

/** The group that a description can mean: the only one, or the one that the text is about there; -1 for none. */
function groupMeant(
  state: TextState,
  clusters: ReadonlyMap<number, Mentions>,
  named: readonly number[],
  mentions: Mentions,
): number {
  const fitting = named.filter(
    (root) =>
      fits(state, clusters.get(root) ?? [], mentions) &&
      mentions.every((at) =>
        (state.owners[at] ?? []).every(
          (owner) =>
            isCreedOf(state, owner, at) ||
            (state.clusters.of(owner).kind === 'state' && isOfCountry(state, root, owner)),
        ),
      ),
  );
  const believing = fitting.filter((root) => isOfCreed(state, root, nounOf(state, mentions)));
  const open = believing.length > 0 ? believing : fitting;
  const weights = open.map((root) => weightOf(state, clusters.get(root) ?? [], mentions));
  const most = Math.max(...weights);
  const [first = -1, ...others] = open.filter((_, i) => FAR_MORE * (weights[i] ?? 0) >= most);
  return others.length === 0 ? first : -1;
}

/** `Muslim extremists`: the word tells what they believe, and not whose they are. */
function isCreedOf({ clusters, candidates }: TextState, owner: number, index: number): boolean {
  const { first, last } = candidates[index] ?? { first: 0, last: 0 };
  const head = candidates[owner]?.head ?? -1;
  return clusters.of(owner).kind === 'people' && head >= first && head < last;
}

/** How much the text around a description is about a group: its mentions, the nearer and the earlier the more. */
function weightOf(state: TextState, group: Mentions, mentions: Mentions): number {
  const [start = 0] = mentions;
  const sentence = state.sentence(start);
  return group
    .filter((at) => state.candidate(at).form !== 'pronoun')
    .map((at) => {
      const distance = Math.abs(sentence - state.sentence(at));
      const isLead = state.sentence(at) <= LEAD;
      return Math.max(DECAY ** distance, 0.5) + (isLead ? 1 : 0);
    })
    .reduce((sum, weight) => sum + weight, 0);
}

function fits(state: TextState, group: Mentions, mentions: Mentions): boolean {
  const [first = -1] = group;
  const [start = -1] = mentions;
  if (first < 0 || start < 0) return false;
  if (state.sentence(first) - state.sentence(start) > AHEAD) return false;
  if (!isOfSide(state, first, nounOf(state, mentions))) return false;
  const isBeside = group.some((one) => mentions.some((other) => areCoArguments(state, one, other)));
  if (isBeside) return false;
  const isOfDoers = mentions.some((at) => DOERS.has(state.candidate(at).noun?.noun ?? ''));
  return !isOfDoers || hasDone(state, group, mentions);
}

/** False for who guards villages, whom nobody calls rebels, and for who fights for no pay, whom nobody calls mercenaries. */
export function isOfSide(state: TextState, group: number, noun: string): boolean {
  const { names, listed } = state.clusters.of(group);
  const all = [...names, listed?.name ?? ''];
  if (noun === 'mercenary') return all.some((name) => HIRED.test(name));
  if (!REBELLING.has(noun)) return true;
  const isParent = state.clusters.membersOf(group).every((at) => isParentOf(state, at));
  return !isParent && !all.some((name) => GUARDING.test(name));
}

/** True where the group is told to attack, or does what they do. */
function hasDone(state: TextState, group: Mentions, mentions: Mentions): boolean {
  const own = mentions.flatMap((at) => deedsOf(state, at));
  return group.some(
    (at) =>
      hasMade(state, at) ||
      hasCaptives(state, at) ||
      deedsOf(state, at).some(
        (deed) =>
          deed.isDoer === true &&
          !isDisowned(state.reading, deed.verb) &&
          (ATTACKS.has(deed.lemma) || own.some((other) => areOneDeed(deed, other))),
      ),
  );
}

/** `The Qamar released a hostage`: it has taken one. */
function hasCaptives(state: TextState, at: number): boolean {
  const { document } = state.reading;
  return deedsOf(state, at).some(({ isDoer, verb }) => {
    const object = isDoer === true ? state.reading.child(verb, 'dobj') : -1;
    return object >= 0 && /^(?:captive|hostage|ransom)$/u.test(document.lemma(object));
  });
}

/** `an ETA bomb`, `the ambush by the Qamar`. */
function hasMade({ reading, candidates }: TextState, at: number): boolean {
  const { document } = reading;
  const token = candidates[at]?.head ?? -1;
  const governor = document.head(token);
  switch (document.dep(token)) {
    case 'compound':
    case 'amod':
    case 'nmod':
    case 'poss':
      return ATTACKS.has(document.lemma(governor));
    case 'pobj':
      return /^(?:by|from|of)$/u.test(reading.lower(governor)) && isAttack(document.head(governor));
    default:
      return false;
  }

  function isAttack(noun: number): boolean {
    return document.pos(noun) === 'NOUN' && ATTACKS.has(document.lemma(noun));
  }
}
