import type { Candidate } from '../candidate.ts';
import { areCompatible } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { isStateSecretary } from '../titles.ts';
import { accusedMeant } from './accused.ts';
import { areBareMembers } from './bare-members.ts';
import { counterpartMeant } from './counterparts.ts';
import { crowdTold } from './crowds-told.ts';
import { bearerOfEpithet } from './epithets.ts';
import { bearerInFocus, untoldWords } from './focus-fits.ts';
import { forceTold } from './forces-told.ts';
import { Fortunes } from './fortunes.ts';
import { bendKind, joinGovernment } from './governments.ts';
import type { Coordination } from './groups.ts';
import { joinIssuer } from './issuers.ts';
import { powerKnown } from './known-powers.ts';
import { wordsOf } from './known-traits.ts';
import { isOfCreedAlone, leaderOfEpithet } from './leader-epithets.ts';
import { personsListed } from './listed-persons.ts';
import { mediatorMeant } from './mediators.ts';
import { describedBefore } from './named-later.ts';
import { standsForNumber } from './numbered.ts';
import { type Barring, lastOfKind, nearerInFocus } from './of-kind.ts';
import { holderNamed } from './office-holders.ts';
import { bearerInOtherWords } from './offices.ts';
import { otherPartyMeant } from './other-party.ts';
import { joinOwnBody } from './own-bodies.ts';
import { leaderOfOwner } from './own-leaders.ts';
import { joinOwnMen } from './own-men.ts';
import { mayTellOwnNews, subjectOfOwnNews } from './own-news.ts';
import { leaderOfParty } from './party-leaders.ts';
import { PersonRanking } from './person-ranking.ts';
import { isOfLesserBody } from './presidents.ts';
import { ruledOut } from './ruled-out.ts';
import { joinSaidOfPronoun } from './said-to-be.ts';
import {
  agreeInModifiers,
  areOfTwoCourts,
  areOfTwoHolders,
  areOfTwoTrades,
  areSameNoun,
  holderOf,
  isCounted,
  isNameOf,
  isShortFor,
} from './same-nouns.ts';
import { isSeat } from './seats.ts';
import { standsForSeveral } from './several.ts';
import { GENERAL_STATE, GOVERNMENTS } from './state-nouns.ts';
import { followedMeant, successorMeant } from './successors.ts';
import { onlyOneOfItsKind } from './superlatives.ts';
import { isToldByAdjective } from './told-by-adjective.ts';
import { takesUpTopic, topicOf } from './topic.ts';
import { troopsTold } from './troops-told.ts';
import { isForeignArmy } from './unowned-forces.ts';
import { usurperMeant } from './usurpers.ts';
import { joinWhole } from './wholes.ts';

/** How many mentions and sentences back a description finds its actor, and sentences for `the country`. */
const REACH = { mentions: 150, sentences: 25, ofLand: 2 };

/** Many that `the force` takes up as one. */
const TROOPS = new Set(['troops', 'soldier', 'peacekeeper', 'forces']);

/** Finds the actors of descriptions, in order of the text: `the ministry`, `the two leaders`, `the president`. */
export class DescriptionSieve {
  readonly #state: TextState;
  readonly #coordinations: readonly Coordination[];
  readonly #byKey = new Map<string, number>();
  readonly #topic: number;
  readonly #resolved = new Set<number>();
  readonly #fortunes: Fortunes;
  readonly #persons: PersonRanking;

  constructor(state: TextState, coordinations: readonly Coordination[]) {
    this.#state = state;
    this.#coordinations = coordinations;
    this.#topic = topicOf(state);
    this.#fortunes = new Fortunes(state);
    this.#persons = new PersonRanking(state);
  }

  /** Joins a description to its actor, or lets it stand for a new one. */
  resolve(index: number): void {
    if (this.#resolved.has(index)) return;
    this.#resolved.add(index);
    const state = this.#state;
    const candidate = state.candidate(index);
    // `the union leader`: of the union that is meant.
    for (const owner of state.owners[index] ?? [])
      if (owner > index && state.candidate(owner).last <= candidate.head) this.resolve(owner);
    const { noun } = candidate;
    if (standsForNumber(state, this.#coordinations, index)) return;
    if (noun === null && candidate.sense === 'demonym') {
      const bearer = bearerOfEpithet(state, index);
      if (bearer >= 0) state.clusters.join(bearer, index);
    }
    if (noun === null || (candidate.name !== '' && candidate.kind === 'person')) return;
    if (candidate.name !== '') return;
    bendKind(this.#state, index, candidate);
    if (joinGovernment(this.#state, index, candidate)) return;
    if (joinIssuer(state, index, candidate) || joinOwnBody(state, index, candidate)) return;
    if (areBareMembers(state, index, candidate) || joinOwnMen(state, index)) return;
    if (joinWhole(state, index, candidate)) return;
    if (standsForSeveral(state, this.#coordinations, index)) return;
    const listed = personsListed(state, this.#coordinations, index);
    if (listed.length > 0) {
      state.members.set(index, listed);
      return;
    }
    joinSaidOfPronoun(state, index);
    if (state.clusters.find(index) !== index || state.clusters.of(index).hasName) {
      const earlier = describedBefore(state, index, candidate);
      if (earlier >= 0) state.clusters.join(earlier, index);
      this.#remember(index, candidate);
      return;
    }
    const isBarred = this.#isBarredFor(index, candidate);
    const ways: readonly (() => number)[] = [
      () => (mayTellOwnNews(candidate) ? subjectOfOwnNews(state, index) : -1),
      () => counterpartMeant(state, index),
      () => otherPartyMeant(state, this.#coordinations, index),
      () => accusedMeant(state, index),
      () => leaderOfEpithet(state, this.#fortunes, index),
      () => troopsTold(state, index),
      () => nearerInFocus(state, index, this.#antecedent(index, candidate, isBarred), isBarred),
      () => leaderOfOwner(state, index),
      () => successorMeant(state, index),
      () => followedMeant(state, index),
      () => powerKnown(state, index),
      () => holderNamed(state, index),
      () => bearerInOtherWords(state, index),
      () => usurperMeant(state, index),
      () => mediatorMeant(state, index),
      () => leaderOfParty(state, index),
      () => forceTold(state, index),
      () => bearerInFocus(state, index, isBarred),
      () => bearerOfEpithet(state, index),
      () => crowdTold(state, index),
      () => this.#persons.meant(index, isBarred),
    ];
    for (const way of ways) {
      const found = way();
      if (found < 0 || isBarred(found)) continue;
      state.clusters.join(found, index);
      inheritMembers(state, index);
      break;
    }
    this.#remember(index, candidate);
  }

  /** The actor that a definite description speaks of; the same words again for others. */
  #antecedent(index: number, candidate: Candidate, isBarred: Barring): number {
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
    const hasOwner = (this.#state.owners[index] ?? []).some((owner) => !isSeat(this.#state, owner));
    if (
      same !== undefined &&
      (isDefinite || hasOwner || (candidate.determiner === 'none' && candidate.isPlural))
    ) {
      const isNear =
        this.#state.sentence(index) - this.#state.sentence(same) <=
        (isLand(candidate) ? REACH.ofLand : REACH.sentences * 4);
      if (isNear && !isCounted(this.#state, candidate))
        return hasOwner ? same : Math.max(same, this.#namedSince(index, candidate, same));
    }
    // `the world's youngest nation`
    const isOfWorld =
      candidate.determiner === 'possessive' &&
      (this.#state.owners[index] ?? []).length === 0 &&
      GENERAL_STATE.has(candidate.noun?.noun ?? '');
    if (!isDefinite && !isOfWorld && !(hasOwner && !candidate.isPlural)) return -1;
    const exact = this.#byNoun(index, candidate, hasOwner, isBarred, false);
    const mayBeLoose = exact < 0 && (hasOwner || !isOfCreedAlone(candidate));
    const byNoun = mayBeLoose ? this.#byNoun(index, candidate, hasOwner, isBarred, true) : exact;
    // `the Andean nation`, `Africa's youngest state`: a region owns nothing.
    const isRegional =
      GENERAL_STATE.has(candidate.noun?.noun ?? '') &&
      (this.#state.owners[index] ?? []).every(
        (owner) =>
          isRegion(this.#state, owner) ||
          (this.#state.candidate(owner).first >= candidate.first &&
            this.#state.clusters.of(owner).kind !== 'state'),
      );
    if (hasOwner && !isRegional) {
      if (byNoun >= 0) return byNoun;
      const only = onlyOneOfItsKind(this.#state, index);
      if (only >= 0 || !isToldByAdjective(this.#state, index)) return only;
      const told = bearerInFocus(this.#state, index, isBarred);
      if (told >= 0 || candidate.kind === 'company') return told;
      return lastOfKind(this.#state, index, isBarred);
    }
    const { clusters } = this.#state;
    // `General Lund met General Rask. The general`: either.
    const isOffice =
      candidate.kind === 'person' &&
      candidate.noun?.role != null &&
      !isStateSecretary(this.#state.reading, candidate.head + 2);
    const isPlain = untoldWords(this.#state, index).length === 0;
    if (isOffice && isPlain && byNoun >= 0 && clusters.of(byNoun).hasName)
      return bearerInFocus(this.#state, index, isBarred);
    // The party, the rebels named last, whatever they call themselves.
    const isOpen =
      candidate.kind === 'party' || (candidate.kind === 'armed-group' && candidate.isPlural);
    const mayBeLater = byNoun >= 0 && isOpen && clusters.of(byNoun).hasName;
    const byKind = byNoun < 0 || mayBeLater ? lastOfKind(this.#state, index, isBarred) : -1;
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
    isBarred: Barring,
    isLoose: boolean,
  ): number {
    const state = this.#state;
    const noun = candidate.noun?.noun ?? '';
    const isSeated = (state.owners[index] ?? []).some((owner) => isSeat(state, owner));
    for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions; at--, steps++) {
      if (state.sentence(index) - state.sentence(at) > REACH.sentences) break;
      const other = state.candidate(at);
      if (other.last > candidate.first || other.form === 'pronoun' || isBarred(at)) continue;
      if (state.isForetold(at) && !state.isForetold(index)) continue;
      if (!hasOwner && isShortFor(state, candidate, other)) return at;
      const known = state.clusters.of(at);
      // `the kingdom` after the United Kingdom may be any.
      const isCommonLand = isLand(candidate) && !state.reading.isCapital(candidate.head);
      if (isCommonLand && state.sentence(index) - state.sentence(at) > REACH.ofLand) break;
      const isSame =
        (isLoose ? areSameNoun(noun, other.noun?.noun ?? '') : noun === other.noun?.noun) ||
        (known.hasName &&
          !(isCommonLand && known.kind === 'state') &&
          ([...known.nouns].some((each) => each === noun || each.endsWith(` ${noun}`)) ||
            isNameOf(noun, known.names)));
      // `the secretary of state` is no secretary of a council.
      const isOfState = ({ first, head, form }: Candidate): boolean =>
        isStateSecretary(state.reading, (form === 'name' ? first : head) + 2);
      if (isOfState(candidate) && !isOfState(other)) continue;
      // `the London-based group` is none that fights in the hills.
      if (isSeated && known.kind === 'armed-group') continue;
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
      // `the companies` are never the one that was called a company.
      if (candidate.isPlural && candidate.noun?.sort === 'body' && !known.isPlural) continue;
      if (isOfLesserBody(state, index, at) || areOfTwoCourts(candidate, other)) continue;
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
      if (isQualified(candidate) && known.listed?.kind === 'state') continue;
      if (areOfTwoHolders(state, candidate, other)) continue;
      if (candidate.kind === 'company' && areOfTwoTrades(candidate.modifiers, wordsOf(state, at)))
        continue;
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

  #isBarredFor(index: number, candidate: Candidate): Barring {
    const barred = ruledOut(this.#state, index, candidate);
    return (other) => barred.has(this.#state.clusters.find(other));
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

/** `the brothers Ivan and Otto Toll … the brothers`: who takes up several stands for the same. */
function inheritMembers(state: TextState, index: number): void {
  if (!state.candidate(index).isPlural || state.members.has(index)) return;
  const { modifiers } = state.candidate(index);
  const earlier = state.clusters.membersOf(index).findLast((at) => {
    const isSaid = modifiers.every((word) => state.candidate(at).modifiers.includes(word));
    return at < index && isSaid && state.members.has(at);
  });
  const members = earlier === undefined ? undefined : state.members.get(earlier);
  if (members !== undefined) state.members.set(index, members);
}

/** `the legal government`: one of several that claim to be it. */
function isQualified({ noun, modifiers }: Candidate): boolean {
  return (
    GOVERNMENTS.has(noun?.noun ?? '') &&
    modifiers.some((word) =>
      /^(?:constitutional|exiled|lawful|legal|legitimate|parallel|rebel|rightful|rival)$/u.test(
        word,
      ),
    )
  );
}

/** `the country`, which is soon another one's. */
function isLand({ noun, isPlural }: Candidate): boolean {
  return GENERAL_STATE.has(noun?.noun ?? '') && !isPlural;
}

/** `Africa`: of no country. */
function isRegion({ clusters }: TextState, owner: number): boolean {
  const { kind, listed } = clusters.of(owner);
  return kind === 'place' && listed !== null && listed.country === null;
}
