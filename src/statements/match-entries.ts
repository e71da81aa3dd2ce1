import type { Document } from '../language/document.ts';
import { isBrokenBond } from './broken-bonds.ts';
import { isBygone } from './bygone.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { ClauseEnds, type Wanted } from './clause-ends.ts';
import { Conditions } from './conditions.ts';
import type { End } from './end.ts';
import type { EndFinder } from './ends.ts';
import type { Reach, SlotPath } from './frames.ts';
import { LentSlots } from './lent-slots.ts';
import { ANY_WORD, type Lexicon, type LexiconEntry, type WordClass } from './lexicon.ts';
import { entriesAt, withParticle, withPreposition } from './look-up.ts';
import { bothWays, isMutual } from './mutual.ts';
import { isPartOfDoer } from './own-side.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { Argument, Predicate } from './predicates/predicate.ts';
import { purposeOf } from './predicates/purpose.ts';
import { isArranged, isNewBody, Promises } from './promises.ts';

/** Types that are taken towards somebody's deeds and things as much as towards them. */
const STANCES = new Set(['accuses', 'protests-against', 'rejects', 'supports']);

/** Types that are not taken towards who suffers what others do ("rejected calls for sanctions on X"). */
const SPARING = new Set(['rejects', 'requests', 'supports']);

/** Types that are done to somebody through their things ("seized *X's* assets", "burned the offices of *X*"). */
const DONE_TO_THINGS = new Set(['coerces', 'sanctions', 'fights']);

/** Types that an office says. */
const OFFICES = new Set(['leads', 'serves']);

/** Kinds that can hold an office. */
const HUMAN = new Set(['person', 'people']);

/** Applies lexicon entries to predicates. */
export class Matcher {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #predicates: Predicates;
  readonly #ends: EndFinder;
  readonly #conditions: Conditions;
  readonly #lent: LentSlots;
  readonly #clauses: ClauseEnds;
  readonly #promises: Promises;

  constructor(document: Document, lexicon: Lexicon, predicates: Predicates, ends: EndFinder) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#predicates = predicates;
    this.#ends = ends;
    this.#conditions = new Conditions(document, lexicon, predicates, ends);
    this.#lent = new LentSlots(document, predicates, ends, this.#conditions);
    this.#promises = new Promises(document, lexicon, predicates, this.#conditions);
    this.#clauses = new ClauseEnds(document, lexicon, predicates, ends, (clause) =>
      this.#conditions.familyOf(clause),
    );
  }

  /** What the entries of a word say at a predicate: the first that finds both ends, and every additional one. */
  match(predicate: Predicate, wordClass: WordClass): readonly Candidate[] {
    const entries = entriesAt(this.#document, this.#lexicon, this.#ends, predicate, wordClass);
    const found = this.#matchAll(entries, predicate, wordClass);
    if (found !== null || wordClass !== 'verb') return found ?? [];
    const joined =
      withParticle(this.#document, this.#lexicon, predicate) ?? withPreposition(predicate);
    const asJoined =
      joined && this.#matchAll(this.#lexicon.entries('verb', joined.lemma), joined, wordClass);
    // "let Chad secede against the wishes of X": it is not who secedes that acts against them.
    const { token } = predicate;
    const isLet =
      this.#document.tag(token) === 'VB' &&
      !this.#document.children(token).some((child) => this.#document.dep(child) === 'aux');
    if (asJoined !== null || isLet) return asJoined ?? [];
    return this.#matchAll(this.#lexicon.entries('verb', ANY_WORD), predicate, wordClass) ?? [];
  }

  /** What a list of entries says at a predicate; null if none of them fits. */
  #matchAll(
    entries: readonly LexiconEntry[],
    predicate: Predicate,
    wordClass: WordClass,
  ): readonly Candidate[] | null {
    const found: Candidate[] = [];
    let isSettled = false;
    const { token, support } = predicate;
    const isPast =
      wordClass === 'noun' &&
      (isBygone(this.#document, this.#lexicon, token, support) ||
        isBrokenBond(this.#document, this.#lexicon, token));
    for (const entry of entries) {
      if (isSettled && !entry.isAdditional) continue;
      if (isPast && this.#lexicon.types.get(entry.type)?.family !== 'role') continue;
      if (!this.#lent.isFit(entry, predicate)) continue;
      if (entry.type === '-') {
        isSettled = true;
        continue;
      }
      const lent = this.#lent.withLent(entry, predicate);
      const matches = this.#apply(entry, lent);
      const triggerTokens = matches.length > 0 ? this.#conditions.wordsMet(entry, lent) : [];
      found.push(...matches.map((each) => ({ ...each, triggerTokens })));
      if (matches.length > 0 && !entry.isAdditional) isSettled = true;
    }
    return isSettled || found.length > 0 ? found : null;
  }

  #apply(entry: LexiconEntry, predicate: Predicate): readonly Candidate[] {
    const { frame } = entry;
    const allowsPlace = entry.type === 'controls' || entry.type === 'based-in';
    const sources = this.#endsOf(frame.source, predicate, SOURCE);
    if (isArranged(this.#document, this.#lexicon, entry, predicate, sources.slot)) return [];
    if (sources.ends.length === 0 || this.#isOfficeWithoutHolder(entry, sources)) return [];
    if (sources.ends.every((end) => this.#isVague(end))) return [];
    if (frame.isPair) {
      // "hosted talks between the rivals": the hosts are not the sides.
      // "With the signing of a pact, A and B have agreed to …": not everything behind "with" is a side.
      const hasSides =
        sources.slot === 'subj' &&
        (predicate.slots.has('between') ||
          predicate.slots.has('among') ||
          this.#endsIn('with', 'inside', predicate, SOURCE).length > 0);
      return hasSides ? [] : this.#pairs(entry, predicate, sources);
    }
    if (isMutual(this.#document, frame.target, predicate))
      return bothWays(this.#pairs(entry, predicate, sources), this.#lexicon);
    const targets = this.#endsOf(frame.target, predicate, {
      allowsPlace,
      // A source of several is told apart pair by pair below.
      except: sources.ends.length === 1 ? (sources.ends[0]?.actor.id ?? null) : null,
      isStance: this.#reachesThings(entry),
      sparesVictims: SPARING.has(entry.type),
    });
    // "A and B praised the operation": their own deed is nobody else's.
    const doers = new Set(sources.ends.map(({ actor }) => actor.id));
    // "Peruvian and Chilean troops patrol their border": nobody moves against the own country.
    if (targets.slot === 'border')
      for (const { mention } of sources.ends)
        for (let token = mention.first; token < mention.last; token++)
          doers.add(this.#ends.mentionAt(token)?.actor ?? mention.actor);
    const isShared = this.#isSharedOut(entry, sources, targets);
    return sources.ends.flatMap((source, at) =>
      targets.ends
        .filter(
          (target, to) =>
            !doers.has(target.actor.id) &&
            !(isShared && at !== to) &&
            !isPartOfDoer(this.#lexicon, entry, source, target) &&
            // "along the two countries' border"
            !(
              targets.slot === 'border' &&
              sources.ends.length > 1 &&
              target.actor.identity === 'described'
            ) &&
            // "complained that *its troops* had been left alone": nobody means his own.
            !(
              targets.slot === 'compsubj' &&
              entry.type === 'accuses' &&
              this.#ends.ownerOf(target) === source.actor.id
            ) &&
            !this.#lexicon.isOf('unnamed', target.mention.text.toLowerCase()) &&
            // "pledged two hundred peacekeepers": what is promised is no partner.
            !(
              entry.type === 'agrees-with' &&
              (targets.slot === 'obj' || targets.slot === 'comp') &&
              (this.#clauses.isGoods(target) || isNewBody(this.#document, target))
            ) &&
            // "led by X" behind a name: one person is no body that another could lead.
            !(
              entry.type === 'leads' &&
              entry.wordClass === 'verb' &&
              target.actor.kind === 'person'
            ) &&
            !this.#isMereBelonging(entry, predicate, sources, targets, target),
        )
        .flatMap((target) => {
          const type =
            targets.slot === 'comp'
              ? this.#promises.typeOf(entry.type, predicate, target)
              : entry.type;
          return type === null
            ? []
            : candidateOf({
                type,
                predicate,
                source,
                target,
                sourceSlot: sources.slot,
                targetSlot: targets.slot,
                isReciprocal: frame.isReciprocal,
                rule: `${entry.wordClass} ${entry.word}`,
                negation: negationOf(entry),
              });
        }),
    );
  }

  /** "the presidents of Togo and Mali, Ode and Dia": each holds the office of one of them, in their order. */
  #isSharedOut(entry: LexiconEntry, sources: Found, targets: Found): boolean {
    return (
      entry.wordClass === 'noun' &&
      OFFICES.has(entry.type) &&
      sources.slot === 'subj' &&
      targets.slot === 'of' &&
      sources.ends.length === targets.ends.length
    );
  }

  /** "people", "others": nobody in particular does nothing that a network could show. */
  #isVague(end: End): boolean {
    return (
      end.mention.form !== 'pronoun' &&
      this.#lexicon.isOf('vague', end.mention.text.toLowerCase()) &&
      // "some 4,000 people": a crowd that somebody counted.
      !this.#document
        .children(end.mention.head)
        .some((child) => this.#document.dep(child) === 'nummod')
    );
  }

  /** "coast guard", "general staff": a body named like an office holds none. */
  #isOfficeWithoutHolder(entry: LexiconEntry, sources: Found): boolean {
    if (entry.wordClass !== 'noun' || sources.slot !== 'self' || !OFFICES.has(entry.type))
      return false;
    return !sources.ends.some(
      (end) => HUMAN.has(end.actor.kind) || this.#document.tag(end.mention.head) === 'NNS',
    );
  }

  /** "its ambassador", "a French lawyer": whose somebody is by a pronoun or a nationality alone says nothing here, unless the office is a state's. */
  #isMereBelonging(
    entry: LexiconEntry,
    predicate: Predicate,
    sources: Found,
    targets: Found,
    target: End,
  ): boolean {
    if (entry.wordClass !== 'noun' || !(OFFICES.has(entry.type) || entry.type === 'member-of'))
      return false;
    // "the Front, whose commanders …": the name stands right before.
    const isNamed =
      this.#document.lower(target.mention.head) === 'whose' &&
      target.actor.identity !== 'described';
    if (sources.slot === 'self' && target.mention.form === 'pronoun' && !isNamed)
      return sources.ends.every((end) => end.actor.identity === 'described');
    const isHuman = sources.ends.some((end) => HUMAN.has(end.actor.kind));
    const isOffice = OFFICES.has(entry.type);
    const isNation = target.actor.kind === 'state' || target.actor.kind === 'people';
    // "gunmen from the brigade" are of it, which the rule of affiliation says.
    const isOrigin = targets.slot === 'from' || targets.slot === 'with';
    if (isOffice && sources.slot === 'self' && (isNation || isOrigin) && !isHuman) return true;
    if (targets.slot !== 'mod') return false;
    // "Ethiopian dissidents", "a Basque militant": where they come from.
    if (entry.type === 'member-of')
      return !isHuman || (isNation && !this.#lexicon.isOf('state-office', predicate.lemma));
    return target.actor.kind === 'state' && !this.#lexicon.isOf('state-office', predicate.lemma);
  }

  #pairs(entry: LexiconEntry, predicate: Predicate, all: Found): readonly Candidate[] {
    const matches: Candidate[] = [];
    const [only] = all.ends;
    const isOnePhrase = all.ends.every((end) => end.argument.token === only?.argument.token);
    const ends = isOnePhrase && only ? this.#ends.coordinatedOwners(only, all.ends) : all.ends;
    ends.forEach((source, i) => {
      for (const target of ends.slice(i + 1)) {
        if (source.actor.id === target.actor.id) continue;
        matches.push(
          candidateOf({
            type: entry.type,
            predicate,
            source,
            target,
            sourceSlot: all.slot,
            targetSlot: all.slot,
            isReciprocal: true,
            rule: `${entry.wordClass} ${entry.word}`,
            negation: negationOf(entry),
          }),
        );
      }
    });
    return matches;
  }

  #endsOf(paths: readonly SlotPath[], predicate: Predicate, wanted: Wanted): Found {
    for (const { slot, reach } of paths) {
      // What an object said plainly is not looked for in the clause behind it.
      if (
        slot === 'comp' &&
        paths.some((path) => path.slot === 'obj') &&
        predicate.slots.has('obj')
      )
        continue;
      const ends = this.#endsIn(slot, reach, predicate, wanted);
      if (ends.length > 0) return { ends: distinct(ends), slot };
    }
    return { ends: [], slot: '' };
  }

  #endsIn(slot: string, reach: Reach, predicate: Predicate, wanted: Wanted): readonly End[] {
    if (slot === 'occasion') return this.#clauses.ofOccasions(predicate, wanted);
    if (slot === 'proviso') return this.#clauses.ofProvisos(predicate, wanted);
    if (slot === 'comp') return this.#clauses.find(predicate.complement, wanted);
    if (slot === 'purpose') return this.#clauses.find(this.#purposeOf(predicate), wanted);
    const isOfComplement = slot === 'compsubj';
    const holder =
      isOfComplement && predicate.complement !== null
        ? this.#predicates.any(predicate.complement)
        : predicate;
    if (isOfComplement && predicate.complement === null) return [];
    const args = (holder?.slots.get(isOfComplement ? 'subj' : slot) ?? []).filter(
      // "expressed concern, at Norway's urging": at whose instance something is done.
      ({ token }) =>
        !/^(?:at|on|upon)$/.test(slot) ||
        !this.#lexicon.isOf('instance', this.#document.lemma(token).toLowerCase()),
    );
    if (slot !== 'mod')
      return args.flatMap((argument) =>
        this.#ends.find(
          argument,
          this.#reachOf(slot, reach, argument, wanted.isStance),
          wanted.allowsPlace,
          wanted.except,
          wanted.sparesVictims,
        ),
      );
    // "Ghana police chief": the nearest of several words in front is the one that belongs to the noun.
    for (const argument of [...args].reverse()) {
      const ends = this.#ends.find(argument, reach, wanted.allowsPlace, wanted.except);
      if (ends.length > 0) return ends;
    }
    return [];
  }

  /** "marched *to demand* …": of a noun, what the verb that holds it is done for. */
  #purposeOf(predicate: Predicate): number | null {
    return purposeOf(this.#document, predicate.support ?? predicate.token);
  }

  /** True where a thing of somebody's stands for them as target; behind a preposition of a verb ("upon a request from X") it does not. */
  #reachesThings(entry: LexiconEntry): boolean {
    if (STANCES.has(entry.type)) return entry.wordClass === 'noun';
    if (!DONE_TO_THINGS.has(entry.type)) return false;
    return (
      entry.wordClass === 'noun' ||
      entry.frame.target.every(({ slot }) => slot === 'obj' || slot === 'iobj')
    );
  }

  /** "Russian airstrikes killed …": what an event does, its doer does; a noun of stance is towards whoever stands behind its object ("riots against *Norway's* policies"). */
  #reachOf(slot: string, reach: Reach, argument: Argument, isStance: boolean): Reach {
    if (reach !== 'head' || slot === 'poss') return reach;
    const lemma = this.#document.lemma(argument.token).toLowerCase();
    // "X's memoir depicts Y as …": what a writing says, its author says.
    if (slot === 'subj' && this.#lexicon.isOf('writing', lemma)) return 'inside';
    const entries = this.#lexicon.entries('noun', lemma);
    const isEvent = entries.some(({ type }) => this.#lexicon.types.get(type)?.aspect === 'event');
    return (slot === 'subj' ? isEvent : isStance) ? 'inside' : reach;
  }
}

const SOURCE: Wanted = {
  allowsPlace: false,
  except: null,
  isStance: false,
  sparesVictims: false,
};

/** "would *not* accept": an entry that asks for the "not" of its word says what the two say together. */
function negationOf(entry: LexiconEntry): Candidate['negation'] {
  return entry.conditions.some(({ slot, isNegated }) => slot === 'neg' && !isNegated)
    ? 'used'
    : 'own';
}

interface Found {
  readonly ends: readonly End[];
  readonly slot: string;
}

function distinct(ends: readonly End[]): readonly End[] {
  const seen = new Set<string>();
  return ends.filter((end) => {
    if (seen.has(end.actor.id)) return false;
    seen.add(end.actor.id);
    return true;
  });
}
