import type { Actor } from '../actors/actor.ts';
import type { Document } from '../language/document.ts';
import type { EndFinder } from './ends.ts';
import { type Factuality, ownFactuality } from './factuality.ts';
import type { Condition } from './frames.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { hyphenated } from './look-up.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { Predicate } from './predicates/predicate.ts';
import { occasionsOf } from './predicates/proviso.ts';
import { purposeOf } from './predicates/purpose.ts';
import { missOf } from './unreal.ts';

/** What counts of a clause: with the "not" that belongs to its verb's rows, or its deed alone. */
type ClauseReading = 'as said' | 'deed alone';

/** Tells whether the conditions of lexicon entries hold at a predicate. */
export class Conditions {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #predicates: Predicates;
  readonly #ends: EndFinder;

  constructor(document: Document, lexicon: Lexicon, predicates: Predicates, ends: EndFinder) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#predicates = predicates;
    this.#ends = ends;
  }

  /** True if a condition is met at a predicate. */
  holds(condition: Condition, predicate: Predicate): boolean {
    if (condition.slot === 'passive') return predicate.isPassive !== condition.isNegated;
    if (condition.slot === 'neg') return this.#isRefused(predicate) !== condition.isNegated;
    if (condition.slot === 'ahead') return this.#isPlanned(predicate) !== condition.isNegated;
    if (condition.slot === 'compsubj')
      return this.#hasComplementSubject(predicate) !== condition.isNegated;
    if (condition.slot === 'subjunctive')
      return this.#isSubjunctive(predicate.complement) !== condition.isNegated;
    if (condition.slot === 'compneg')
      return this.#isComplementNegated(predicate) !== condition.isNegated;
    if (condition.slot === 'inf')
      return this.#isInfinitive(predicate.complement) !== condition.isNegated;
    if (condition.slot === 'orelse')
      return this.#hasThreat(predicate.complement) !== condition.isNegated;
    if (condition.slot === 'stranger') return this.#isOfStranger(predicate) !== condition.isNegated;
    if (condition.slot === 'own') return this.#isOwnDeed(predicate) !== condition.isNegated;
    if (condition.slot === 'decreed')
      return this.#isDecreed(predicate.complement) !== condition.isNegated;
    if (condition.slot === 'comp') return this.#clauseHolds(condition, predicate.complement);
    if (condition.slot === 'compis') return this.#isCalled(condition, predicate.complement);
    if (condition.slot === 'purpose') {
      const clause = purposeOf(this.#document, predicate.support ?? predicate.token);
      return this.#clauseHolds(condition, clause);
    }
    if (condition.slot === 'occasion') {
      const clauses = occasionsOf(this.#document, predicate.token);
      return clauses.some((clause) => this.#clauseHolds(condition, clause));
    }
    const args = predicate.slots.get(condition.slot) ?? [];
    let isMet = args.length > 0;
    const { lemmas, kinds } = condition;
    if (lemmas)
      isMet = args.some(({ token }) =>
        [token, ...this.#ends.countedAt(token)].some((each) =>
          lemmas.some((lemma) => this.#isWordOf(condition.slot, each, lemma)),
        ),
      );
    else if (kinds) {
      isMet = args.some((argument) =>
        this.#ends
          .find(argument, 'head', true)
          .some(({ actor }) => kinds.includes(actor.kind) || isNamedPerson(actor, kinds)),
      );
    }
    return isMet !== condition.isNegated;
  }

  /** The words that an entry asks for beside its own: "attack" of "came under *attack*". */
  wordsMet({ conditions }: LexiconEntry, predicate: Predicate): readonly number[] {
    const words: number[] = [];
    for (const { slot, lemmas, isNegated } of conditions)
      for (const { token } of (!isNegated && lemmas && predicate.slots.get(slot)) || [])
        if (lemmas?.some((lemma) => this.isWord(token, lemma))) words.push(token);
    return words;
  }

  /** The family of the relation that a clause's verb says in the first place; null for none. */
  familyOf(clause: number, reading: ClauseReading = 'as said'): string | null {
    const type = this.#typeOf(clause, reading);
    return type === null ? null : (this.#lexicon.types.get(type)?.family ?? null);
  }

  /** The relation that a clause says in the first place, be its deed named by the verb ("attack X"), by what that holds ("launch an attack on X"), begun or continued; null for none. */
  #typeOf(clause: number, reading: ClauseReading): string | null {
    let deed = this.#predicates.verb(clause);
    for (let steps = 0; deed && steps < 3; steps++) {
      const held = deed;
      const first = this.#lexicon
        .entries('verb', held.lemma)
        .find(
          (entry) =>
            entry.type !== '-' &&
            !(reading === 'deed alone' && entry.conditions.some(({ slot }) => slot === 'neg')) &&
            this.#fits(entry, held),
        );
      if (first) return first.type;
      if (this.#holdsAttack(held)) return 'fights';
      deed = held.complement === null ? null : this.#predicates.verb(held.complement);
    }
    return null;
  }

  #fits({ conditions, frame }: LexiconEntry, deed: Predicate): boolean {
    return (
      conditions.every((each) => this.holds(each, deed)) &&
      (frame.isPair ||
        frame.target.some(({ slot }) => {
          // "speak to" is no "speak against"; the noun that a condition names brings its own arguments ("carry out attacks").
          if (slot === 'comp' || deed.slots.has(slot)) return true;
          return conditions.some(
            (each) =>
              each.lemmas !== null && !each.isNegated && this.#hasDeed(deed, each.slot, slot),
          );
        }))
    );
  }

  /** "launch an *attack* on X", "resume its *offensive* against X", but not "abandon it": a verb that does little but hold the noun. */
  #holdsAttack(verb: Predicate): boolean {
    if (this.#lexicon.verbSupport(verb.lemma) !== 'active') return false;
    if (this.#lexicon.operator('verb', verb.lemma, 'obj')?.isNegating === true) return false;
    return (verb.slots.get('obj') ?? []).some(({ token }) => {
      const held = this.#predicates.noun(token);
      return (
        held !== null &&
        this.#lexicon
          .entries('noun', held.lemma)
          .some((entry) => entry.type === 'fights' && this.#fits(entry, held))
      );
    });
  }

  /** True where a slot holds a noun of a deed, which has arguments of its own; troops and arms have none. Exercises *with* X are none off X. */
  #hasDeed(predicate: Predicate, holding: string, wanted: string): boolean {
    return (predicate.slots.get(holding) ?? []).some(({ token }) => {
      const lent = this.#predicates.noun(token)?.slots;
      const isOther = lent?.has('with') === true && !lent.has(wanted);
      return (
        !isOther &&
        this.#lexicon
          .entries('noun', this.#document.lemma(token).toLowerCase())
          .some(({ type }) => this.#lexicon.types.get(type)?.aspect === 'event')
      );
    });
  }

  /** "warned X that *the rebels* would attack", "of an attack by *Y*": somebody else's deed, neither the subject's nor the object's. */
  #isOfStranger(predicate: Predicate): boolean {
    const known = new Set(
      ['subj', 'obj'].flatMap((slot) =>
        (predicate.slots.get(slot) ?? []).flatMap((argument) =>
          this.#ends.find(argument, 'head', false).map((end) => end.actor.id),
        ),
      ),
    );
    const clause =
      predicate.complement === null ? null : this.#predicates.any(predicate.complement);
    const doers = [
      ...(clause?.slots.get('subj') ?? []).filter(({ origin }) => origin === 'own'),
      ...(predicate.slots.get('of') ?? []),
    ];
    // "warned X that *it* would be next": whoever a pronoun there is taken for, X is warned of what is to come.
    const isAhead = predicate.complement !== null && this.#isAhead(predicate.complement);
    return doers.some((argument) => {
      if (isAhead && this.#document.tag(argument.token) === 'PRP') return false;
      const ends = this.#ends.find(argument, 'inside', false);
      return ends.length > 0 && ends.every((end) => !known.has(this.#ends.ownerOf(end)));
    });
  }

  /** "that it *would* be next" */
  #isAhead(clause: number): boolean {
    return this.#document
      .children(clause)
      .some((child) => /^(?:will|would)$/.test(this.#document.lower(child)));
  }

  /** "would *not* accept"; "nearly accepted" is no refusal. */
  #isRefused(predicate: Predicate): boolean {
    return (
      this.#own(predicate).isNegated &&
      missOf(this.#document, this.#lexicon, predicate.token) === null
    );
  }

  #own(predicate: Predicate): Factuality {
    return ownFactuality(this.#document, this.#lexicon, predicate.token);
  }

  /** "warned that *it would* strike", as against "warned that X would": the clause says what its speaker is going to do. */
  #isOwnDeed(predicate: Predicate): boolean {
    const deed = predicate.complement === null ? null : this.#predicates.any(predicate.complement);
    if (!deed) return false;
    if (this.#isInfinitive(deed.token)) return true;
    const actorsOf = (each: Predicate): readonly string[] =>
      (each.slots.get('subj') ?? []).flatMap((argument) =>
        // "his forces would strike" is his deed.
        this.#ends
          .find(argument, 'head', false)
          .flatMap((end) => [end.actor.id, this.#ends.ownerOf(end)]),
      );
    const doers = actorsOf(deed);
    // "would strike if": what is planned under a condition counts as conditional.
    const isAhead = ['planned', 'conditional'].includes(this.#own(deed).modality);
    return isAhead && actorsOf(predicate).some((id) => doers.includes(id));
  }

  /** "*will* strike", also "*will* strike unless X gives in". */
  #isPlanned(predicate: Predicate): boolean {
    const { modality } = this.#own(predicate);
    if (modality !== 'conditional') return modality === 'planned';
    return this.#document
      .children(predicate.token)
      .some((child) => /^(?:'ll|shall|will|would)$/u.test(this.#document.lower(child)));
  }

  /** "that looters *would be shot*": the clause says what will be done to somebody, by whom it leaves open. */
  #isDecreed(clause: number | null): boolean {
    const deed = clause === null ? null : this.#predicates.verb(clause);
    if (!deed?.isPassive || deed.slots.has('subj')) return false;
    const { isNegated, modality } = this.#own(deed);
    return !isNegated && (modality === 'planned' || modality === 'conditional');
  }

  /** True if a token, or the compound that ends in it, is a word of the lexicon. */
  isWord(token: number, lemma: string): boolean {
    const own = this.#document.lemma(token).toLowerCase();
    if (own === lemma || this.#document.lower(token) === lemma) return true;
    if (lemma.includes('-') && hyphenated(this.#document, token, own) === lemma) return true;
    return (
      lemma.includes(' ') && token > 0 && `${this.#document.lower(token - 1)} ${own}` === lemma
    );
  }

  /** "insisted that he *leave*", "that he *should* leave", as against "that he left". */
  #isSubjunctive(token: number | null): boolean {
    if (token === null) return false;
    const auxiliaries = [...this.#document.children(token)].filter(
      (child) => this.#document.dep(child) === 'aux',
    );
    if (
      auxiliaries.some((child) =>
        this.#lexicon.isOf('necessity-modal', this.#document.lower(child)),
      )
    )
      return true;
    return auxiliaries.length === 0 && /^VBP?$/.test(this.#document.tag(token));
  }

  /** "said that X had *not* lied" */
  #isComplementNegated({ complement }: Predicate): boolean {
    return (
      complement !== null && ownFactuality(this.#document, this.#lexicon, complement).isNegated
    );
  }

  /** True where the clause that completes a predicate has a subject of its own. */
  #hasComplementSubject(predicate: Predicate): boolean {
    if (predicate.complement === null) return false;
    for (const child of this.#document.children(predicate.complement)) {
      if (/^nsubj/.test(this.#document.dep(child))) return true;
    }
    return false;
  }

  /** "to leave *or be killed*" */
  #hasThreat(clause: number | null): boolean {
    if (clause === null) return false;
    const children = [...this.#document.children(clause)];
    return (
      children.some((child) => this.#document.lower(child) === 'or') &&
      children.some(
        (child) =>
          this.#document.dep(child) === 'conj' &&
          (this.#lexicon.isOf('consequence', this.#document.lemma(child)) ||
            this.#document.tag(child) === 'VBN'),
      )
    );
  }

  #isInfinitive(token: number | null): boolean {
    if (token === null) return false;
    return [...this.#document.children(token)].some(
      (child) => this.#document.dep(child) === 'aux' && this.#document.tag(child) === 'TO',
    );
  }

  /** "said that X was *a liar*", "warned that X is *unfit* for office": what a clause says of its subject. */
  #isCalled({ lemmas, isNegated }: Condition, complement: number | null): boolean {
    if (complement === null) return isNegated;
    // "that he *ought to be* ashamed"
    const [below] = this.#document.childrenBy(complement, /^xcomp$/);
    const clause =
      this.#document.lower(complement) === 'ought' ? (below ?? complement) : complement;
    if (!/^(?:be|become|remain)$/.test(this.#document.lemma(clause))) return isNegated;
    const isOne = this.#document
      .childrenBy(clause, /^(?:acomp|attr)$/)
      .some((child) => lemmas?.some((lemma) => this.#isWordOf('as', child, lemma)) === true);
    return isOne !== isNegated;
  }

  /** "described him as a *vindictive* man": of what somebody is called, the adjective says it where the noun says little. */
  #isWordOf(slot: string, token: number, lemma: string): boolean {
    if (this.isWord(token, lemma)) return true;
    if (
      slot !== 'as' ||
      !this.#lexicon.isOf('mere-noun', this.#document.lemma(token).toLowerCase())
    )
      return false;
    return this.#document
      .childrenBy(token, /^amod$/)
      .some((child) =>
        [child, ...this.#document.childrenBy(child, /^conj$/)].some((each) =>
          this.isWord(each, lemma),
        ),
      );
  }

  #clauseHolds(condition: Condition, clause: number | null): boolean {
    if (clause === null) return condition.isNegated;
    if (condition.kinds) {
      const said = [this.#typeOf(clause, 'as said'), this.familyOf(clause)];
      return said.some((each) => condition.kinds?.includes(each ?? '')) !== condition.isNegated;
    }
    if (!condition.lemmas) return !condition.isNegated;
    const lemma = this.#predicates.any(clause)?.lemma ?? '';
    // "send them *home*", "get *rid* of them"
    const phrases = [...this.#document.children(clause)]
      .filter(
        (child) =>
          child > clause &&
          /^(?:advmod|prt|acomp|oprd|xcomp|dobj)$/.test(this.#document.dep(child)),
      )
      .map((child): string => `${lemma} ${this.#document.lower(child)}`);
    const isOne = [lemma, ...phrases].some((each) => condition.lemmas?.includes(each) === true);
    return isOne !== condition.isNegated;
  }
}

/** `named-person`: a person with a name, as those are who attack each other in words; "a man" is none. */
function isNamedPerson(actor: Actor, kinds: readonly string[]): boolean {
  return (
    actor.kind === 'person' && actor.identity !== 'described' && kinds.includes('named-person')
  );
}
