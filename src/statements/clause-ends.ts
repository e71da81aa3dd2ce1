import type { Document } from '../language/document.ts';
import type { End } from './end.ts';
import type { EndFinder } from './ends.ts';
import { isPlainlyHostile } from './hostile.ts';
import type { Lexicon } from './lexicon.ts';
import { objectsBehind } from './phrase-parts.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { Argument, Predicate } from './predicates/predicate.ts';
import { occasionsOf, provisosOf } from './predicates/proviso.ts';

/** Which actors an end may be. */
export interface Wanted {
  readonly allowsPlace: boolean;
  /** Id of the actor at the other end, or null. */
  readonly except: string | null;
  /** True where somebody's thing stands for them. */
  readonly isStance: boolean;
  /** True where who suffers a hostile deed is not meant ("refused to back the attack on *X*"). */
  readonly sparesVictims: boolean;
}

/** Where the words of a clause are searched for actors, in this order. */
const CLAUSE_SLOTS = [
  'obj',
  'iobj',
  'to',
  'with',
  'against',
  'on',
  'from',
  'for',
  'of',
  'into',
  'towards',
  'at',
  'by',
  'attr',
];

/** The same where what undergoes the deed gains by it. */
const ASKED_SLOTS = CLAUSE_SLOTS.filter((slot) => slot !== 'obj' && slot !== 'iobj');

/** How many clauses deep is searched. */
const DEPTH = 3;

/** "efforts to *halt* attacks on X" */
const ENDING = /^(?:avert|contain|curb|end|halt|prevent|quell|stem|stop)$/u;

/** Verbs whose subjects are at each other where they are several. */
const FIGHTING = /^(?:battle|brawl|clash|duel|feud|fight|skirmish|war)$/u;

/** Finds whom a clause that completes a predicate is about. */
export class ClauseEnds {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #predicates: Predicates;
  readonly #ends: EndFinder;
  readonly #familyOf: (clause: number) => string | null;

  constructor(
    document: Document,
    lexicon: Lexicon,
    predicates: Predicates,
    ends: EndFinder,
    familyOf: (clause: number) => string | null,
  ) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#predicates = predicates;
    this.#ends = ends;
    this.#familyOf = familyOf;
  }

  /** The actors that the clause with its head at a token is about: its undergoer first, last who does what is asked for. */
  find(token: number | null, wanted: Wanted): readonly End[] {
    return this.#in(token, wanted, 0);
  }

  /** "threatened to strike unless *the ministry* gives in": who decides whether a deed is done. */
  ofProvisos(predicate: Predicate, wanted: Wanted): readonly End[] {
    const deed = predicate.complement === null ? null : this.#predicates.any(predicate.complement);
    // "said his forces would strike if they …": who is to do it does not decide it.
    const doers = new Set(
      (deed?.slots.get('subj') ?? []).flatMap((argument) =>
        this.#ends.find(argument, 'head', false).map(({ actor }) => actor.id),
      ),
    );
    return this.#doersIn(provisosOf(this.#document, predicate.token), predicate, wanted).filter(
      ({ actor }) => !doers.has(actor.id),
    );
  }

  /** "called off a strike after *the ministry* gave in": who did what a deed follows. */
  ofOccasions(predicate: Predicate, wanted: Wanted): readonly End[] {
    return this.#doersIn(occasionsOf(this.#document, predicate.token), predicate, wanted);
  }

  #doersIn(clauses: readonly number[], predicate: Predicate, wanted: Wanted): readonly End[] {
    const own = new Set((predicate.slots.get('subj') ?? []).map(({ token }) => token));
    return clauses.flatMap((clause) => {
      const doers = (this.#predicates.any(clause)?.slots.get('subj') ?? [])
        .filter(({ token }) => !own.has(token))
        .flatMap((argument) =>
          this.#ends.find(argument, 'head', wanted.allowsPlace, wanted.except),
        );
      // "were killed when *their* truck hit a mine": not by themselves.
      if (doers.some(({ isInside, mention }) => isInside && mention.form === 'pronoun')) return [];
      // "killed when the army and the rebels fought": by which of them, nobody says.
      const isBetween = new Set(doers.map(({ actor }) => actor.id)).size > 1;
      return isBetween && FIGHTING.test(this.#document.lemma(clause)) ? [] : doers;
    });
  }

  /** "to send reinforcements": what is given is nobody that is spoken to. */
  isGoods(end: End): boolean {
    const lemma = this.#document.lemma(end.mention.head).toLowerCase();
    return end.actor.identity === 'described' && this.#lexicon.isOf('goods', lemma);
  }

  /** "to send observers": one's own people, and nobody that is spoken to. */
  #isSent(end: End): boolean {
    const lemma = this.#document.lemma(end.mention.head).toLowerCase();
    return end.actor.identity === 'described' && this.#lexicon.isOf('sent', lemma);
  }

  #in(token: number | null, wanted: Wanted, depth: number): readonly End[] {
    if (token === null || depth > DEPTH) return [];
    const predicate = this.#predicates.any(token);
    if (!predicate) return [];
    // "refused to withdraw the warships": what is given or moved is nobody's side.
    const isGiving =
      this.#lexicon.isOf('moving', predicate.lemma) ||
      this.#lexicon.entries('verb', predicate.lemma).some(({ type }) => type === 'aids');
    const isSending = this.#lexicon.isOf('sending', predicate.lemma);
    // "demanded that he be released": who is to gain by it is not who is asked, as he is who is to be sacked.
    const isGain =
      predicate.kind === 'verb' && predicate.isPassive && this.#familyOf(token) !== 'conflict';
    // "refused to extradite him to X": who is wanted is not who wants him.
    const isHanding = this.#lexicon.isOf('handing-over', predicate.lemma);
    if (isHanding && predicate.isPassive) return [];
    const isFought = isPlainlyHostile(this.#document, this.#lexicon, token, 'verb');
    for (const slot of isGain || isHanding ? ASKED_SLOTS : CLAUSE_SLOTS) {
      if (slot === 'obj' && this.#isNoSide(predicate) && !this.#holdsAttack(predicate)) continue;
      // "sent troops to fight for X": that is not whom they fight.
      if (slot === 'for' && isFought) continue;
      // "agreed to let inspectors into X": that is where they go.
      if (slot === 'into' && predicate.slots.has('obj')) continue;
      const ends = (predicate.slots.get(slot) ?? [])
        .flatMap((argument) => this.#endsAt(predicate, argument, wanted))
        .filter((end) => !this.#isOwn(end, wanted));
      const others = ends.filter(
        (end) => !(isGiving && this.isGoods(end)) && !(isSending && this.#isSent(end)),
      );
      if (others.length > 0) return others;
    }
    const own = new Set((predicate.slots.get('subj') ?? []).map(({ token: each }) => each));
    const inner = predicate.complement === null ? null : this.#predicates.any(predicate.complement);
    const others = (inner?.slots.get('subj') ?? []).filter((argument) => !own.has(argument.token));
    const doers = others.flatMap((argument) =>
      this.#ends.find(argument, 'inside', wanted.allowsPlace, wanted.except),
    );
    // "to help it fight X": whom it fights is not who is helped.
    const isHelped = others.length > 0 && this.#lexicon.isOf('help', predicate.lemma);
    return doers.length > 0 || isHelped ? doers : this.#in(predicate.complement, wanted, depth + 1);
  }

  #endsAt(predicate: Predicate, argument: Argument, wanted: Wanted): readonly End[] {
    if (this.#isAskedGain(predicate, argument.token)) return this.#holdersOf(argument, wanted);
    return this.#ends.find(
      argument,
      this.#isProtested(predicate, argument.token) ? 'inside' : 'wide',
      wanted.allowsPlace,
      wanted.except,
      wanted.sparesVictims,
    );
  }

  /** "to demand the *release* of X": who is to gain by it is not who is asked. */
  #isAskedGain(predicate: Predicate, token: number): boolean {
    return (
      predicate.kind === 'verb' &&
      this.#lexicon.isOf('gain', this.#document.lemma(token).toLowerCase()) &&
      this.#lexicon.entries('verb', predicate.lemma).some(({ type }) => type === 'requests')
    );
  }

  /** "the release of a leader *held by X*", "the return of land *seized by X*": who has what is asked for. */
  #holdersOf({ token, origin }: Argument, wanted: Wanted): readonly End[] {
    return objectsBehind(this.#document, token, 'of')
      .flat()
      .flatMap((held) => [...this.#document.children(held)])
      .filter((child) => this.#document.dep(child) === 'acl')
      .flatMap((holding) => this.#predicates.verb(holding)?.slots.get('subj') ?? [])
      .flatMap((argument) =>
        this.#ends.find({ ...argument, origin }, 'inside', wanted.allowsPlace, wanted.except),
      );
  }

  /** "agreed to set up *a joint administration*", "vowed to avenge *the commander*": what is made, and who is avenged, is no other side. */
  #isNoSide(predicate: Predicate): boolean {
    if (predicate.lemma === 'avenge' || predicate.lemma === 'revenge') return true;
    return (
      /^(?:create|establish|form|found|launch|set up)$/u.test(predicate.lemma) &&
      !predicate.isPassive
    );
  }

  /** "vowed to launch an *attack* on X": a deed that is begun, not a body that is set up. */
  #holdsAttack(predicate: Predicate): boolean {
    return (predicate.slots.get('obj') ?? []).some(({ token }) =>
      this.#lexicon
        .entries('noun', this.#document.lemma(token).toLowerCase())
        .some(({ type }) => type === 'fights'),
    );
  }

  /** "to protest against attacks *on X*": those who suffer what is objected to, or to be ended, are no other side. */
  #isProtested(predicate: Predicate, token: number): boolean {
    if (predicate.kind !== 'verb') return false;
    if (!this.#lexicon.isOf('objecting', predicate.lemma) && !ENDING.test(predicate.lemma))
      return false;
    return this.#lexicon
      .entries('noun', this.#document.lemma(token).toLowerCase())
      .some(({ type }) => type === 'fights' || type === 'coerces');
  }

  /** "agreed to withdraw *its troops* from X": what is one's own is no other side. */
  #isOwn(end: End, wanted: Wanted): boolean {
    if (wanted.except === null || end.actor.identity !== 'described') return false;
    // "at the head of his own troops"
    if (/\bown\b/u.test(end.mention.text)) return true;
    return this.#ends.ownerOf(end) === wanted.except;
  }
}
