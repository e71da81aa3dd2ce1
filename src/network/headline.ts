import { isolated } from './isolated.ts';
import { type ActorAttributes, type Network, nameOf, wordsAt } from './network.ts';
import { byCodeUnit } from './order.ts';
import { DEFAULT_STANDINGS, isAffirming, type Relation } from './relation.ts';
import { byWeight } from './relation-rows.ts';
import { viewOf } from './view.ts';

/** What a network says at first sight. */
export interface Headline {
  /** One sentence without its full stop: "Iran stands with Russia and Iraq against Daesh". */
  readonly title: string;
  /** How much of it rests on whom: "5 of 7 relations rest on one speaker: Ali-Akbar Velayati". */
  readonly note: string;
}

/** More names than these make no sentence, and of those on two sides, more than these. */
const MOST_NAMES = 4;
const MOST_OF_TWO_SIDES = 8;
const FEW_NAMES = 3;

/**
 * The headline of a network, made from the relations that are reported or claimed: of the actor with the most
 * to do with others, who stands with it and whom they stand against. What some affirm and others deny counts
 * only where nothing else says who is with or against whom.
 */
export function headline(network: Network): Headline {
  const { relations } = viewOf(network, { standings: DEFAULT_STANDINGS });
  return { title: titleOf(network, relations), note: noteOf(network, relations) };
}

/** Id of the actor that the headline speaks of, or null where nobody is with or against anybody. */
export function headlineActor(network: Network): string | null {
  const { relations } = viewOf(network, { standings: DEFAULT_STANDINGS });
  return hubOf(network, sidesIn(relations));
}

/** The relations that say who is with or against whom: those that nobody disputes, if there are any. */
function sidesIn(relations: readonly Relation[]): readonly Relation[] {
  const signed = relations.filter(({ sign }) => sign !== 0);
  const undisputed = signed.filter(({ standing }) => standing !== 'contested');
  return undisputed.length > 0 ? undisputed : signed;
}

function titleOf(network: Network, relations: readonly Relation[]): string {
  if (network.getAttribute('articles').size === 0) return 'No articles yet';
  const signed = sidesIn(relations);
  const hub = hubOf(network, signed);
  if (hub === null) return roleTitle(network, relations);
  const friends = partners(network, signed, hub, 1);
  const foes = partners(network, signed, hub, -1);
  const name = subject(network, hub);
  const verb = isPlural(network.getNodeAttributes(hub)) ? 'stand' : 'stands';
  const isLong = foes.length > 0 && friends.length + foes.length > MOST_OF_TWO_SIDES;
  const most = isLong ? FEW_NAMES : MOST_NAMES;
  const end = signed.every(({ standing }) => standing === 'contested') ? ', which is disputed' : '';
  if (friends.length === 0) {
    return `${name} ${verb} against ${listOf(network, foes, MOST_NAMES)}${end}`;
  }
  const side = `${name} ${verb} with ${listOf(network, friends, most)}`;
  return foes.length === 0
    ? `${side}${end}`
    : `${side} against ${listOf(network, foes, most)}${end}`;
}

/** The actor with the most weight of signed relations, positive ones counting double; states before others. */
function hubOf(network: Network, relations: readonly Relation[]): string | null {
  const scores = new Map<string, number>();
  for (const { source, target, sign, weight } of relations) {
    for (const id of [source, target]) {
      const actor = network.getNodeAttributes(id);
      if (actor.generic) continue;
      const share = (sign > 0 ? 2 : 1) * Math.max(1, weight);
      scores.set(id, (scores.get(id) ?? 0) + (actor.kind === 'state' ? 3 : 1) * share);
    }
  }
  const [best] = [...scores].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  return best?.[0] ?? null;
}

/**
 * Who is with an actor, or against it, the heaviest first and of those the ones with names; who is both is on the side that weighs more, in doubt
 * against it. Those that are no particular actor only where nobody else is.
 */
function partners(
  network: Network,
  relations: readonly Relation[],
  hub: string,
  sign: 1 | -1,
): string[] {
  const weights = new Map<string, number>();
  for (const relation of relations) {
    const { source, target } = relation;
    const other = source === hub ? target : target === hub ? source : null;
    const weight = relation.sign === sign ? relation.weight : -relation.weight;
    if (other !== null) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  const ordered = [...weights]
    .filter(([, weight]) => weight > 0 || (weight === 0 && sign < 0))
    .sort(
      ([a, x], [b, y]) =>
        y - x || namelessness(network, a) - namelessness(network, b) || byCodeUnit(a, b),
    );
  const ids = ordered.map(([id]) => id);
  const particular = ids.filter((id) => !network.getNodeAttribute(id, 'generic'));
  return particular.length > 0 ? particular : ids;
}

/** 1 for an actor that the articles only describe ("older allies"), else 0. */
function namelessness(network: Network, id: string): number {
  return network.getNodeAttribute(id, 'identity') === 'described' ? 1 : 0;
}

/** What to say where nobody is with or against anybody. */
function roleTitle(network: Network, relations: readonly Relation[]): string {
  const [first] = byWeight(relations);
  if (first === undefined) {
    return network.size === 0
      ? 'No relations between actors were found'
      : 'No relation is said as a fact or a claim';
  }
  const label = network.getAttribute('types').get(first.type)?.active ?? first.type;
  return `${subject(network, first.source)} ${label} ${object(network, first.target)}`;
}

function noteOf(network: Network, relations: readonly Relation[]): string {
  if (relations.length === 0) {
    const hidden = network.size;
    if (hidden === 0) return '';
    return hidden === 1
      ? 'The one relation that was found is planned, possible or denied'
      : `All ${hidden} relations that were found are planned, possible or denied`;
  }
  const rests = new Map<string, number>();
  for (const { statements } of relations) {
    const speakers = new Set(statements.filter(isAffirming).map(({ speaker }) => speaker));
    const [only] = speakers;
    if (speakers.size === 1 && only != null) rests.set(only, (rests.get(only) ?? 0) + 1);
  }
  const [most] = [...rests].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  const all = relations.length;
  if (most === undefined) {
    return all === 1
      ? 'The article itself reports it'
      : `${all.toLocaleString('en')} relations, none on one speaker’s word alone`;
  }
  const [speaker, count] = most;
  const name = isolated(nameOf(network, speaker));
  if (all === 1) return `It rests on one speaker: ${name}`;
  const share = `${count.toLocaleString('en')} of ${all.toLocaleString('en')} relations`;
  return `${share} ${count === 1 ? 'rests' : 'rest'} on one speaker: ${name}`;
}

function listOf(network: Network, ids: readonly string[], most: number): string {
  const names = ids.map((id) => object(network, id));
  if (names.length > most) {
    const more = names.length - most + 1;
    return `${names.slice(0, most - 1).join(', ')} and ${more} others`;
  }
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function subject(network: Network, id: string): string {
  const name = object(network, id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name as it stands in a sentence: "the United States", but "Norland", as the articles themselves write it. */
function object(network: Network, id: string): string {
  const name = nameOf(network, id);
  return takesArticle(network, id, name) ? `the ${isolated(name)}` : isolated(name);
}

/** True for a name of many: "gunmen", "Northern rebels"; "Hamas" ends alike but has no singular. */
function isPlural({ name, kind, generic, aliases }: ActorAttributes): boolean {
  if (kind === 'people' || generic || /(men|people)$/.test(name)) return true;
  if (kind === 'state' || kind === 'person' || !/[^s]s$/.test(name) || /corps$/i.test(name)) {
    return false;
  }
  return name.includes(' ') ? /\s\p{Ll}+$/u.test(name) : aliases.includes(name.slice(0, -1));
}

/** True if most places that write the name, or an acronym, write "the" before it. */
function takesArticle(network: Network, id: string, name: string): boolean {
  if (/^(the|a|an|some)\s/i.test(name)) return false;
  let all = 0;
  let withArticle = 0;
  for (const article of network.getAttribute('articles').values()) {
    for (const { actor, start, text } of article.mentions) {
      if (actor !== id || text === null || (text !== name && !/^[A-Z.]{2,}$/.test(text))) continue;
      all++;
      if (/^the\s$/i.test(wordsAt(article, start - 4, start) ?? '')) withArticle++;
    }
  }
  return withArticle * 2 > all;
}
