import type { Candidate } from '../candidate.ts';
import { areCompatible } from '../kinds.ts';
import type { Reading } from '../reading.ts';
import { clauseVerb, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { areBareMembers } from './bare-members.ts';
import { bearerOfEpithet } from './epithets.ts';
import { stateInFocus } from './focus-state.ts';
import { Fortunes } from './fortunes.ts';
import { bendKind, GENERAL_STATE, joinGovernment } from './governments.ts';
import type { Coordination } from './groups.ts';
import { powerKnown } from './known-powers.ts';
import { isAlliance, isParty, isRelief, isStateArmy, isUnion } from './known-traits.ts';
import { isOfCreedAlone, leaderOfEpithet } from './leader-epithets.ts';
import { describedBefore } from './named-later.ts';
import { holderNamed } from './office-holders.ts';
import { bearerInOtherWords } from './offices.ts';
import { joinOwnBody } from './own-bodies.ts';
import { leaderOfOwner } from './own-leaders.ts';
import { leaderOfParty } from './party-leaders.ts';
import { moreSalient, weightiest } from './prominence.ts';
import {
  agreeInModifiers,
  areOfTwoHolders,
  areSameNoun,
  holderOf,
  isCounted,
  isNameOf,
  isShortFor,
} from './same-nouns.ts';
import { standsForSeveral } from './several.ts';
import { successorMeant } from './successors.ts';
import { onlyOneOfItsKind } from './superlatives.ts';
import { areOfLandTold, isToldByAdjective } from './told-by-adjective.ts';
import { takesUpTopic, topicOf } from './topic.ts';
import { isForeignArmy } from './unowned-forces.ts';
import { usurperMeant } from './usurpers.ts';

/** How many mentions and sentences back a description finds its actor. */
const REACH = { mentions: 150, sentences: 25, kindSentences: 6 };

/** Nouns that take up an actor of their kind whatever it was called before. */
const GENERAL = new Set(
  `agency alliance bloc body broadcaster cartel coalition company daily extremist faction fighter firm
  force gang giant group grouping guerilla guerrilla insurgent jihadist manufacturer maker militant
  militia movement newspaper organisation organization outfit party rebel terrorist union`.split(
    /\s+/u,
  ),
);

/** `the regional group`: one of states. */
const OF_STATES = new Set(['international', 'regional', 'world']);

/** Many that `the force` takes up as one. */
const TROOPS = new Set(['troops', 'soldier', 'peacekeeper', 'forces']);

/** What one does with the body that one is of. */
const OF_ITS_OWN =
  /^(?:build|command|control|disband|expand|found|head|join|lead|leave|quit|rebuild|represent|reorgani[sz]e|run|transform|unite)$/u;

/** Finds the actors of descriptions, in order of the text: `the ministry`, `the two leaders`, `the president`. */
export class DescriptionSieve {
  readonly #state: TextState;
  readonly #coordinations: readonly Coordination[];
  readonly #byKey = new Map<string, number>();
  readonly #topic: number;
  readonly #fortunes: Fortunes;

  constructor(state: TextState, coordinations: readonly Coordination[]) {
    this.#state = state;
    this.#coordinations = coordinations;
    this.#topic = topicOf(state);
    this.#fortunes = new Fortunes(state);
  }

  /** Joins a description to its actor, or lets it stand for a new one. */
  resolve(index: number): void {
    const state = this.#state;
    const candidate = state.candidate(index);
    const { noun } = candidate;
    if (noun === null && candidate.sense === 'demonym') {
      const bearer = bearerOfEpithet(state, index);
      if (bearer >= 0) state.clusters.join(bearer, index);
    }
    if (noun === null || (candidate.name !== '' && candidate.kind === 'person')) return;
    if (candidate.name !== '') return;
    bendKind(this.#state, index, candidate);
    if (joinGovernment(this.#state, index, candidate)) return;
    if (joinOwnBody(state, index, candidate)) return;
    if (areBareMembers(state, index, candidate)) return;
    if (standsForSeveral(state, this.#coordinations, index)) return;
    if (state.clusters.find(index) !== index || state.clusters.of(index).hasName) {
      const earlier = describedBefore(state, index, candidate);
      if (earlier >= 0) state.clusters.join(earlier, index);
      this.#remember(index, candidate);
      return;
    }
    const ways: readonly (() => number)[] = [
      () => leaderOfEpithet(state, this.#fortunes, index),
      () => this.#antecedent(index, candidate),
      () => leaderOfOwner(state, index),
      () => successorMeant(state, index),
      () => powerKnown(state, index),
      () => holderNamed(state, index),
      () => bearerInOtherWords(state, index),
      () => usurperMeant(state, index),
      () => leaderOfParty(state, index),
      () => bearerOfEpithet(state, index),
    ];
    for (const way of ways) {
      const found = way();
      if (found < 0) continue;
      state.clusters.join(found, index);
      break;
    }
    this.#remember(index, candidate);
  }

  /** The actor that a definite description speaks of; the same words again for others. */
  #antecedent(index: number, candidate: Candidate): number {
    const barred = this.#coArguments(index, candidate);
    const isBarred = (other: number): boolean => barred.has(this.#state.clusters.find(other));
    const isTopic = takesUpTopic(this.#state, this.#topic, candidate);
    if (isTopic && this.#topic < index && !isBarred(this.#topic)) {
      const other = this.#byNoun(index, candidate, false, isBarred, false);
      const isElse = other >= 0 && !this.#state.clusters.areSame(other, this.#topic);
      // Another group named so in the sentence before is nearer.
      if (!isElse || this.#state.sentence(index) - this.#state.sentence(other) > 1)
        return this.#topic;
    }
    const same = this.#byKey.get(this.#key(index, candidate));
    const isDefinite =
      candidate.determiner === 'the' ||
      candidate.determiner === 'this' ||
      candidate.form === 'name';
    const hasOwner = (this.#state.owners[index] ?? []).length > 0;
    if (
      same !== undefined &&
      (isDefinite || hasOwner || (candidate.determiner === 'none' && candidate.isPlural))
    ) {
      const isNear =
        this.#state.sentence(index) - this.#state.sentence(same) <= REACH.sentences * 4;
      if (isNear && !isCounted(this.#state, candidate))
        return hasOwner ? same : Math.max(same, this.#namedSince(index, candidate, same));
    }
    if (!isDefinite && !(hasOwner && !candidate.isPlural)) return -1;
    const exact = this.#byNoun(index, candidate, hasOwner, isBarred, false);
    const mayBeLoose = exact < 0 && (hasOwner || !isOfCreedAlone(candidate));
    const byNoun = mayBeLoose ? this.#byNoun(index, candidate, hasOwner, isBarred, true) : exact;
    // `the Andean nation`: the adjective of a region owns nothing.
    const isRegional =
      GENERAL_STATE.has(candidate.noun?.noun ?? '') &&
      (this.#state.owners[index] ?? []).every(
        (owner) =>
          this.#state.candidate(owner).first >= candidate.first &&
          this.#state.clusters.of(owner).kind !== 'state',
      );
    if (hasOwner && !isRegional) {
      if (byNoun >= 0) return byNoun;
      const only = onlyOneOfItsKind(this.#state, index);
      return only < 0 && isToldByAdjective(this.#state, index)
        ? this.#byKind(index, candidate, isBarred)
        : only;
    }
    const { clusters } = this.#state;
    // The party, the rebels named last, whatever they call themselves.
    const isOpen =
      candidate.kind === 'party' || (candidate.kind === 'armed-group' && candidate.isPlural);
    const mayBeLater = byNoun >= 0 && isOpen && clusters.of(byNoun).hasName;
    const byKind = byNoun < 0 || mayBeLater ? this.#byKind(index, candidate, isBarred) : -1;
    const isLater =
      byKind > byNoun &&
      (byNoun < 0 ||
        (clusters.of(byKind).kind === candidate.kind && !this.#isCalledElse(byKind, candidate)));
    return isLater ? byKind : byNoun;
  }

  /** The last actor that was described or named with the same noun: `the ministry`, `the president`. */
  #byNoun(
    index: number,
    candidate: Candidate,
    hasOwner: boolean,
    isBarred: (other: number) => boolean,
    isLoose: boolean,
  ): number {
    const state = this.#state;
    const noun = candidate.noun?.noun ?? '';
    for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions; at--, steps++) {
      if (state.sentence(index) - state.sentence(at) > REACH.sentences) break;
      const other = state.candidate(at);
      if (other.last > candidate.first || other.form === 'pronoun' || isBarred(at)) continue;
      if (state.isForetold(at) && !state.isForetold(index)) continue;
      if (!hasOwner && isShortFor(state, candidate, other)) return at;
      const known = state.clusters.of(at);
      const isSame =
        (isLoose ? areSameNoun(noun, other.noun?.noun ?? '') : noun === other.noun?.noun) ||
        (known.hasName &&
          ([...known.nouns].some((each) => each === noun || each.endsWith(` ${noun}`)) ||
            isNameOf(noun, known.names)));
      // `the army` of a text on the Mahdi Army is the other.
      if (noun === 'army' && known.kind === 'armed-group') continue;
      const isForce = noun === 'force' && TROOPS.has(other.noun?.noun ?? '');
      if (!isSame && !isForce) continue;
      // `the army` after the New People's Army: the other side's.
      if (
        noun === 'army' &&
        !state.reading.isCapital(candidate.head) &&
        known.kind === 'armed-group'
      )
        continue;
      if (!isForce && known.isPlural !== candidate.isPlural && !known.hasName) continue;
      if (!isForce && other.isPlural !== candidate.isPlural && other.noun !== null) continue;
      const isNamedSo = known.hasName && (other.noun?.noun === noun || isNameOf(noun, known.names));
      if (
        !isNamedSo &&
        known.kind !== candidate.kind &&
        !areCompatible(
          candidate.kind ?? 'organisation',
          known.kind ?? 'organisation',
          candidate.noun,
        )
      )
        continue;
      if (hasOwner && !this.#shareOwner(index, at) && !this.#isLeaderOfOwner(index, at)) continue;
      // `the Bosnian president` is no `Bosnian Croat leader`.
      if (hasOwner && isLoose && !this.#isOwnedAlike(index, at)) continue;
      if (!agreeInModifiers(candidate, other, known.names)) continue;
      if (areOfTwoHolders(state, candidate, other)) continue;
      if (isForeignArmy(state, index, at)) continue;
      return at;
    }
    return -1;
  }

  /** `The drug gang`, where others were called rebels, is not whom `the rebels` mean. */
  #isCalledElse(at: number, { noun }: Candidate): boolean {
    const { nouns } = this.#state.clusters.of(at);
    return nouns.size > 0 && [...nouns].every((each) => !areSameNoun(each, noun?.noun ?? ''));
  }

  /** The person named with the noun after a description with the same words: `President Duda` after another president. */
  #namedSince(index: number, candidate: Candidate, since: number): number {
    if (candidate.kind !== 'person' || candidate.modifiers.length > 0) return -1;
    for (let at = index - 1; at > since; at--) {
      const { name, noun, kind, last } = this.#state.candidate(at);
      if (last > candidate.first || kind !== 'person' || name === '') continue;
      if (noun?.noun === candidate.noun?.noun) return at;
    }
    return -1;
  }

  #shareOwner(one: number, other: number): boolean {
    const mine = (this.#state.owners[one] ?? []).map((owner) => this.#state.clusters.find(owner));
    const root = this.#state.clusters.find(other);
    for (let at = other; at >= Math.max(0, other - 60); at--) {
      if (this.#state.clusters.find(at) !== root) continue;
      const theirs = (this.#state.owners[at] ?? []).map((owner) =>
        this.#state.clusters.find(owner),
      );
      if (theirs.some((owner) => mine.includes(owner))) return true;
    }
    return false;
  }

  /** `the Turkish leader` after `President Erdogan`: the list says of which state he is. */
  #isLeaderOfOwner(index: number, other: number): boolean {
    const { clusters, owners, candidates } = this.#state;
    const { listed } = clusters.of(other);
    const isLeader = candidates[index]?.noun?.role === 'leads';
    const led = listed?.kind === 'person' ? listed.actsFor : null;
    if (!isLeader || led === null) return false;
    return (owners[index] ?? []).every((owner) => clusters.of(owner).listed?.id === led);
  }

  /** True where all that owns another mention owns this one too. */
  #isOwnedAlike(index: number, other: number): boolean {
    const { owners, clusters } = this.#state;
    const mine = (owners[index] ?? []).map((owner) => clusters.find(owner));
    return (owners[other] ?? []).every((owner) => mine.includes(clusters.find(owner)));
  }

  /** The last actor of the kind: `the group` after a name, `the country` after a state. */
  #byKind(index: number, candidate: Candidate, isBarred: (other: number) => boolean): number {
    const state = this.#state;
    const { noun, kind } = candidate;
    if (noun === null || kind === null || candidate.modifiers.length > 1) return -1;
    if (kind === 'person') return -1;
    if (GENERAL_STATE.has(noun.noun))
      // `an independent state` is none that the text has named.
      return candidate.isPlural || candidate.determiner === 'a'
        ? -1
        : stateInFocus(state, index, isBarred);
    if (!GENERAL.has(noun.noun)) return -1;
    // `the groups` are several.
    if (candidate.isPlural && noun.sort === 'body') return -1;
    const isOfStates = OF_STATES.has(candidate.modifiers[0] ?? '');
    const fits = (at: number): boolean => {
      const other = state.candidate(at);
      if (other.last > candidate.first || other.form === 'pronoun' || isBarred(at)) return false;
      const known = state.clusters.of(at);
      if (noun.noun === 'alliance' && !isAlliance(known.kind, known.names)) return false;
      if (!known.hasName || known.kind === null || known.isPlural) return false;
      if (!areOfLandTold(state, index, at)) return false;
      if (noun.noun === 'union' && known.listed === null && !isUnion(known)) return false;
      if (noun.noun === 'bloc' && known.kind === 'organisation') return false;
      // `the coalition … the group`: what is called a coalition is no group of fighters.
      const isCoalition = [...known.names, ...known.nouns].some((each) => /coalition/iu.test(each));
      if (noun.noun === 'group' && isCoalition) return false;
      const isBand = /^(?:faction|group|movement|outfit)$/u.test(noun.noun);
      if (isBand && (isRelief(known.names) || isStateArmy(known))) return false;
      if (candidate.isPlural && known.kind !== 'armed-group') return false;
      if (isOfStates) return known.kind === 'intergovernmental';
      const isBent = candidate.modifiers.length > 0;
      if (isBent && !known.nouns.has(noun.noun) && known.kind !== kind) return false;
      // What nothing but a label calls an organisation may be a company or a group.
      const isGuess =
        known.kind === 'organisation' &&
        known.listed === null &&
        known.nouns.size === 0 &&
        noun.noun !== 'force';
      const isFront = noun.noun === 'party' && known.kind === 'armed-group' && isParty(known.names);
      return areCompatible(kind, known.kind, noun) || isFront || (isGuess && noun.sort === 'body');
    };
    if (candidate.isPlural) return weightiest(state, index, fits);
    for (let at = index - 1, steps = 0; at >= 0 && steps < 40; at--, steps++) {
      if (state.sentence(index) - state.sentence(at) > REACH.kindSentences) break;
      if (!fits(at)) continue;
      const found = noun.noun === 'gang' ? this.#subjectBeside(at, fits) : at;
      return moreSalient(state, index, found, fits);
    }
    return -1;
  }

  /** `The Tigers fought the Lions. The gang`: whom the sentence before is about. */
  #subjectBeside(found: number, fits: (at: number) => boolean): number {
    const state = this.#state;
    for (let at = found; at >= 0 && state.sentence(at) === state.sentence(found); at--) {
      const isSubject = state.reading.document.dep(state.candidate(at).head).startsWith('nsubj');
      if (isSubject && fits(at)) return at;
    }
    return found;
  }

  /** The roots that a description beside them in one clause cannot mean: `Harlan said it would sue the firm`. */
  #coArguments(index: number, candidate: Candidate): ReadonlySet<number> {
    const { reading, at, clusters } = this.#state;
    const { document } = reading;
    const found = new Set<number>();
    const governor = document.head(candidate.head);
    const isObject =
      /^(?:dobj|dative)$/u.test(document.dep(candidate.head)) ||
      (document.dep(candidate.head) === 'pobj' &&
        /^(?:against|by|from|on|to|with)$/u.test(reading.lower(governor)));
    const renamed = at[renamedBy(reading, candidate.head)] ?? -1;
    if (renamed >= 0) found.add(clusters.find(renamed));
    const verb = isObject ? clauseVerb(reading, candidate.head) : -1;
    if (verb < 0) return found;
    const subject = at[subjectOf(reading, verb)] ?? -1;
    if (subject < 0 || subject === index) return found;
    found.add(clusters.find(subject));
    // `Commanders of the Qamar helped the group`: another.
    const isOwn = OF_ITS_OWN.test(document.lemma(verb)) || clusters.of(subject).hasName;
    for (const owner of isOwn ? [] : (this.#state.owners[subject] ?? []))
      found.add(clusters.find(owner));
    return found;
  }

  #remember(index: number, candidate: Candidate): void {
    const key = this.#key(index, candidate);
    if (!isCounted(this.#state, candidate)) this.#byKey.set(key, index);
  }

  #key(index: number, candidate: Candidate): string {
    const owners = (this.#state.owners[index] ?? [])
      .map((owner) => this.#state.clusters.find(owner))
      .sort((a, b) => a - b);
    const number = candidate.isPlural ? 'many' : 'one';
    return `${candidate.modifiers.join(' ')} ${candidate.noun?.noun ?? ''} ${number} ${candidate.isGeneric ? 'generic' : ''} ${owners.join(',')} ${holderOf(this.#state, candidate)}`;
  }
}

/** `China, the country's biggest partner,`: the token that an apposition renames, for a word inside that; -1 for none. */
function renamedBy({ document }: Reading, token: number): number {
  for (let at = token, steps = 0; steps < 4; steps++) {
    const head = document.head(at);
    if (document.dep(at) === 'appos') return at === token ? -1 : head;
    if (head === at || !/^(?:pobj|poss|prep)$/u.test(document.dep(at))) return -1;
    at = head;
  }
  return -1;
}
