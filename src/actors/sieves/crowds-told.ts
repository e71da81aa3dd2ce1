import { NUMBER_WORDS } from '../../language/number-words.ts';
import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import { GROUPS } from '../description-span.ts';
import type { TextState } from '../text-state.ts';
import { isCaptor } from './captors.ts';
import { areCoArguments } from './co-arguments.ts';
import { deedsOf, isDisowned } from './deed-slots.ts';
import { areSameNoun, isTelling } from './same-nouns.ts';

/** How many sentences back a group without a name is taken up by another word, and by a word for any men. */
const REACH = { deed: 14, any: 2, whole: 4 };
/** How many sentences nearer one of several must be that did the same. */
const NEARER = 2;

const CROWD = /^(?:crowds?|mob|throng)$/u;
/** How many make a crowd. */
const MANY = 10;
/** Groups that do not gather. */
const VICTIMS =
  /^(?:dead|deput(?:y|ies)|detainee|hostage|injured|inmate|lawmaker|official|others|prisoner|relatives|victim|wounded)$/u;

/** What makes a group one that a noun speaks of. */
interface Told {
  readonly nouns: ReadonlySet<string>;
  /** Of which kinds it may be. */
  readonly kinds: ReadonlySet<ActorKind | null>;
  /** What it has done: verbs, alone or with what goes with them (`walk-out`), and nouns of what it has held. */
  readonly does: ReadonlySet<string>;
  /** What has been done to it. */
  readonly suffers: ReadonlySet<string>;
  /** Words in front of its noun that say the same. */
  readonly is: ReadonlySet<string>;
  /** True where no police and no state does it. */
  readonly isUnlawful: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

function told(
  nouns: string,
  kinds: readonly ActorKind[],
  rest: { does?: string; suffers?: string; is?: string; isUnlawful?: boolean },
): Told {
  const { does = '', suffers = '', is = '', isUnlawful = false } = rest;
  return {
    nouns: words(nouns),
    kinds: new Set(kinds),
    does: words(does),
    suffers: words(suffers),
    is: words(is),
    isUnlawful,
  };
}

const PEOPLE: readonly ActorKind[] = ['people'];
const ATTACKING: readonly ActorKind[] = ['armed-group', 'people'];
const ARMED: readonly ActorKind[] = ['armed-group', 'military'];
const ANY: readonly ActorKind[] = ['armed-group', 'military', 'people'];
const ASSAULTS = `ambush assault attack blast bomb clash fight invade kill massacre murder overrun raid ram shell shoot slay stab
  storm strike`;
const TAKINGS = 'abduct capture grab hijack hold kidnap seize snatch take';

const TOLD: readonly Told[] = [
  told('striker picket picketer', PEOPLE, {
    does: `down-tools picket stay-away stay-off stay-out stop-work stoppage strike walk-off walk-out walkout`,
    is: 'striking',
  }),
  told('protester protestor demonstrator marcher', PEOPLE, {
    does: 'chant demonstrate demonstration march picket procession protest rally sit-in',
    is: 'demonstrating marching protesting',
  }),
  told('rioter looter', ATTACKING, { does: 'burn loot ransack riot torch', is: 'rioting' }),
  told('attacker assailant raider killer murderer', ATTACKING, { does: ASSAULTS }),
  told('gunman', ATTACKING, { does: 'fire gun shoot' }),
  told('invader occupier occupiers', ARMED, {
    does: 'invade invasion occupation occupy',
    is: 'invading occupying',
  }),
  told('mutineer mutineers putschist', ARMED, {
    does: 'coup depose mutiny oust overthrow seize-power take-power topple',
    is: 'mutinous mutinying rebel',
  }),
  told('rebel', ARMED, {
    does: 'mutiny rebel revolt uprising',
    is: 'mutinous mutinying rebel renegade',
  }),
  told('plotter coup-plotter', ANY, { does: 'conspire plot' }),
  told('hijacker', ATTACKING, { does: 'hijack' }),
  told('abductor captor kidnapper hostage-taker', ATTACKING, { does: TAKINGS }),
  told('captive hostage', ANY, { suffers: TAKINGS, is: 'captured kidnapped', isUnlawful: true }),
  told('detainee prisoner suspect', ANY, {
    suffers: 'arrest capture detain hold imprison intern jail seize',
    is: 'arrested detained imprisoned jailed',
  }),
  told('accused defendant', ANY, { suffers: 'charge indict prosecute try', is: 'accused' }),
  told('convict', ANY, { suffers: 'convict imprison jail sentence', is: 'convicted' }),
  told('wounded injured', ANY, { suffers: 'hurt injure wound', is: 'injured wounded' }),
  told('displaced refugee', PEOPLE, {
    does: 'escape flee',
    suffers: 'displace expel uproot',
    is: 'displaced fleeing',
  }),
  told('deportee', PEOPLE, { suffers: 'deport expel', is: 'deported' }),
  told('defector', ANY, { does: 'defect', is: 'defecting' }),
  told('settler squatter', PEOPLE, { does: 'settle squat' }),
];

/** Who is called so for an attack, whatever verb tells of it. */
const ATTACKERS = words('assailant attacker bomber gunman killer murderer raider sniper');

/** Words for the same people. */
const SAME: readonly ReadonlySet<string>[] = [
  words('coalminer collier miner mineworker pitman'),
  words('docker dockworker longshoreman stevedore'),
  words('commuter passenger traveler traveller'),
  words('farmer grower peasant smallholder'),
  words('inhabitant local resident townsfolk townspeople villager'),
  words('inmate convict detainee prisoner'),
  words('journalist reporter'),
  words('immigrant migrant'),
  words('student undergraduate'),
  words('monitor observer'),
  words('labourer laborer worker'),
];

/** More general words and those whom they take up. */
const GENERAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'worker',
    words(`autoworker coalminer docker dockworker employee farmworker laborer labourer longshoreman miner mineworker pitman railwayman
      shipworker steelworker stevedore`),
  ],
  ['employee', words('clerk cook driver guard miner nurse pilot staff teacher worker')],
  ['soldier', words('infantryman paratrooper serviceman trooper')],
  ['traveller', words('tourist')],
]);

/**
 * The group without a name that a definite plural takes up by another word: `the strikers` for the teachers that walked out, `the pitmen`
 * for the miners; `the men` for the only group told just before. -1 for none, or where several have done the same.
 */
export function crowdTold(state: TextState, index: number): number {
  const { noun, determiner, isPlural, isGeneric, modifiers } = state.candidate(index);
  if (noun === null || !isPlural || isGeneric) return -1;
  // `his captors` are not his as others are.
  const isOfCaptive = determiner === 'possessive' && isCaptor(noun.noun);
  if (!isOfCaptive && determiner !== 'the' && determiner !== 'this') return -1;
  if ((!isOfCaptive && (state.owners[index] ?? []).length > 0) || !modifiers.every(isTelling))
    return -1;
  if (noun.noun === 'men') return onlyGroup(state, index);
  if (CROWD.test(noun.noun)) return crowdBefore(state, index);
  const whole = groupOf(state, index);
  if (whole >= 0) return whole;
  const rules = TOLD.filter(({ nouns }) => nouns.has(noun.noun));
  const alike = [...SAME.filter((each) => each.has(noun.noun)), GENERAL.get(noun.noun)];
  if (rules.length === 0 && alike.every((each) => each === undefined)) return -1;
  return nearest(state, index, (at) => {
    const { nouns } = state.clusters.of(at);
    const isAlike = [...nouns].some((each) => alike.some((set) => set?.has(each)));
    const isAttacker = ATTACKERS.has(noun.noun) && [...nouns].some((each) => ATTACKERS.has(each));
    return isAttacker || isAlike || rules.some((rule) => isToldSo(state, at, rule));
  });
}

/** The group that fits, where no other that fits was told of as near; -1 for none. */
function nearest(state: TextState, index: number, fits: (at: number) => boolean): number {
  const found = new Map<number, number>();
  for (const at of groupsBefore(state, index, REACH.deed)) {
    const root = state.clusters.find(at);
    if (!found.has(root)) found.set(root, fits(at) ? at : -1);
  }
  const [first = -1, second = -1] = [...found.values()].filter((at) => at >= 0);
  if (first < 0 || second < 0) return first;
  return state.sentence(first) - state.sentence(second) >= NEARER ? first : -1;
}

/** `A group of *nurses* met Lund. The nurses`: the last group of such people; -1 for none. */
function groupOf(state: TextState, index: number): number {
  const { noun } = state.candidate(index);
  const first = state.firstFrom(state.sentence(index) - REACH.whole);
  for (let at = index - 1; at >= first; at--) {
    const { head, last, form, kind } = state.candidate(at);
    const isOfMany = form === 'description' && last - head > 2 && state.reading.isPlural(last - 1);
    const isSame = isOfMany && state.reading.noun(last - 1)?.noun === noun?.noun;
    const isGroup = kind === 'people' || kind === 'organisation' || kind === 'armed-group';
    if (isSame && isGroup && !state.clusters.of(at).hasName && !areCoArguments(state, at, index))
      return GROUPS.has(state.reading.singular(head)) ? at : -1;
  }
  return -1;
}

/** `the men`: the only group of the last sentences, where these tell of no two persons. */
function onlyGroup(state: TextState, index: number): number {
  const found = new Set<number>();
  for (const at of groupsBefore(state, index, REACH.any)) found.add(state.clusters.find(at));
  const [only = -1] = found;
  if (found.size !== 1 || /^(?:children|families|women)$/u.test(nounOf(state, only))) return -1;
  const persons = new Set<number>();
  for (let at = state.firstFrom(state.sentence(index) - REACH.any); at < index; at++) {
    const { kind, hasName } = state.clusters.of(at);
    if (kind === 'person' && hasName) persons.add(state.clusters.find(at));
  }
  return persons.size > 1 ? -1 : only;
}

/** `the crowd`: the only group of the last sentences, where it is many people; -1 for none. */
function crowdBefore(state: TextState, index: number): number {
  const found = new Map<number, number>();
  for (const at of groupsBefore(state, index, REACH.any)) found.set(state.clusters.find(at), at);
  const [only = -1] = found.values();
  const isMany =
    found.size === 1 &&
    state.clusters.of(only).kind === 'people' &&
    (countOf(state, only) === 0 || countOf(state, only) >= MANY);
  return isMany && !VICTIMS.test(nounOf(state, only)) ? only : -1;
}

function nounOf({ candidates }: TextState, index: number): string {
  return candidates[index]?.noun?.noun ?? '';
}

/** The plural descriptions of people without a name before a mention, of as many as it counts, the last first. */
function* groupsBefore(state: TextState, index: number, reach: number): Generator<number> {
  const { first } = state.candidate(index);
  const count = countOf(state, index);
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= reach; at--) {
    if (state.dropped.has(at) || state.members.has(at) || state.isForetold(at)) continue;
    const other = state.candidate(at);
    if (other.last > first || !isGroup(other) || state.clusters.of(at).hasName) continue;
    const own = countOf(state, at);
    if (count > 0 && own > 0 && own !== count) continue;
    if (!areCoArguments(state, at, index)) yield at;
  }
}

/** How many a number in front of a description counts; 0 for none. */
function countOf({ reading, candidates }: TextState, index: number): number {
  const before = reading.lower((candidates[index]?.first ?? 0) - 1);
  return Math.max(
    0,
    NUMBER_WORDS.indexOf(before),
    Number.parseInt(before.replace(/,/gu, ''), 10) || 0,
  );
}

function isGroup({ form, noun, isPlural, isGeneric, kind }: Candidate): boolean {
  if (form !== 'description' || noun === null || !isPlural || isGeneric) return false;
  const isHuman = noun.sort === 'human' || noun.sort === 'mass';
  return isHuman && (kind === 'people' || kind === 'armed-group' || kind === 'military');
}

/** Whether the text tells of somebody what makes them `detainees`, `attackers`. */
export function isToldToBe(state: TextState, index: number, noun: string): boolean {
  return TOLD.some((rule) => rule.nouns.has(noun) && hasDone(state, index, rule));
}

/** True where the text says of a group what makes it one that a noun speaks of. */
function isToldSo(state: TextState, group: number, rule: Told): boolean {
  const { kind } = state.candidate(group);
  const isOfKind = rule.kinds.has(kind) || rule.kinds.has(state.clusters.of(group).kind);
  return isOfKind && hasDone(state, group, rule);
}

function hasDone(state: TextState, group: number, rule: Told): boolean {
  const { reading, clusters } = state;
  return clusters.membersOf(group).some((at) => {
    const { modifiers, noun } = state.candidate(at);
    if (modifiers.some((word) => rule.is.has(word))) return true;
    if (noun !== null && [...rule.nouns].some((each) => areSameNoun(each, noun.noun))) return true;
    return deedsOf(state, at).some(({ isDoer, verb, lemma }) => {
      if (isDisowned(reading, verb)) return false;
      if (isDoer !== true && rule.suffers.has(lemma))
        return !(rule.isUnlawful && isLawful(state, verb));
      return (
        isDoer !== false && [lemma, ...heldBy(state, verb)].some((each) => rule.does.has(each))
      );
    });
  });
}

/** What a verb holds, and the verb with what goes with it: `staged a *march*`, `went on *strike*`, `walk-out`. */
function heldBy({ reading }: TextState, verb: number): readonly string[] {
  const { document } = reading;
  const lemma = document.lemma(verb);
  return [...document.children(verb)].flatMap((child) => {
    const word = reading.lower(child);
    switch (document.dep(child)) {
      case 'dobj':
      case 'npadvmod':
        return [document.lemma(child), `${lemma}-${word}`];
      case 'prt':
      case 'advmod':
        return [`${lemma}-${word}`];
      case 'prep':
        return [
          `${lemma}-${word}`,
          ...(/^(?:in|on)$/u.test(word)
            ? [...document.children(child)].map((object) => document.lemma(object))
            : []),
        ];
      default:
        return [];
    }
  });
}

/** True for what police, a court or a state does. */
function isLawful({ reading, at, clusters }: TextState, verb: number): boolean {
  const subject = reading.child(verb, 'nsubj');
  const agent = reading.child(reading.child(verb, 'agent'), 'pobj');
  const doer = at[subject >= 0 ? subject : agent] ?? -1;
  const kind = doer < 0 ? null : clusters.of(doer).kind;
  return kind === 'police' || kind === 'court' || kind === 'state' || kind === 'military';
}
