import type { Document } from '../language/document.ts';
import type { Conditions } from './conditions.ts';
import type { EndFinder } from './ends.ts';
import type { Condition } from './frames.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { Argument, Predicate, Slot } from './predicates/predicate.ts';
import { addPrepositions, Slots } from './predicates/verb-arguments.ts';

/** Slots of a noun that are its own affair. */
const NOT_LENT = new Set(['subj', 'obj', 'self', 'adjunct']);

/** Slots of the noun that a row names which count for more than the verb's: "made short work *of X* south of Y", "nailed his colours to *X's* mast". */
const NEARER: ReadonlySet<Slot> = new Set(['of', 'poss']);

/** Prepositions that a phrase between them and the set phrase may have drawn to itself ("the blame for the cuts *on* X"). */
const DRAWN: ReadonlySet<Slot> = new Set(['against', 'at', 'by', 'on', 'to', 'with']);

/** Prepositions that say what a noun is about. */
const TOPICAL: ReadonlySet<Slot> = new Set(['about', 'for', 'in', 'of', 'over']);

/** The arguments of a set phrase, wherever in it the parser hung them: at its verb, at a noun that the row names, or at a word behind that. */
export class LentSlots {
  readonly #document: Document;
  readonly #predicates: Predicates;
  readonly #ends: EndFinder;
  readonly #conditions: Conditions;

  constructor(document: Document, predicates: Predicates, ends: EndFinder, conditions: Conditions) {
    this.#document = document;
    this.#predicates = predicates;
    this.#ends = ends;
    this.#conditions = conditions;
  }

  /** True if every condition of an entry is met; a word that it asks for may hang on the object ("fired a shot *across X's bows*"). */
  isFit(entry: LexiconEntry, predicate: Predicate): boolean {
    let whole: Predicate | null = null;
    let lent: Predicate | null = null;
    return entry.conditions.every((condition) => {
      if (this.#conditions.holds(condition, predicate)) return true;
      // "has a partnership *with* X": which actor stands there is asked of what the noun lends too.
      if (condition.kinds && !condition.isNegated && !predicate.slots.has(condition.slot)) {
        lent ??= this.withLent(entry, predicate);
        return this.#conditions.holds(condition, lent);
      }
      if (!isMissingPhrase(condition, predicate)) return false;
      whole ??= this.#withObjects(predicate);
      return this.#conditions.holds(condition, whole);
    });
  }

  /** "sever ties *with* X", "take *X's* side": the noun that a condition names lends the verb its own arguments. */
  withLent(entry: LexiconEntry, predicate: Predicate): Predicate {
    const slots = new Map(predicate.slots);
    const wanted = [...entry.frame.source, ...entry.frame.target].map(({ slot }) => slot);
    const objects = this.#withObjects(predicate);
    const lentBefore = new Map<Slot, readonly Argument[]>();
    for (const { slot, lemmas, kinds, isNegated } of entry.conditions) {
      if (slot === 'obj' && lemmas === null && kinds === null && !isNegated)
        this.#lendAny(predicate, wanted, slots);
      if (lemmas === null || isNegated) continue;
      const named = (predicate.slots.get(slot) ?? objects.slots.get(slot))
        ?.flatMap(({ token }) => [...this.#ends.countedAt(token), token])
        .find((token) => lemmas.some((lemma) => this.#conditions.isWord(token, lemma)));
      if (named === undefined) continue;
      for (const [each, args] of this.#slotsOf(named)) {
        if (NOT_LENT.has(each) || (each === 'mod' && !wanted.includes(each))) continue;
        const own = NEARER.has(each) ? args.filter(({ origin }) => origin === 'own') : [];
        const known = lentBefore.get(each) ?? [];
        if (own.length > 0) lentBefore.set(each, [...known, ...own]);
        if (own.length > 0) slots.set(each, [...known, ...own]);
        else if (!slots.has(each)) slots.set(each, args);
      }
      for (const each of wanted) {
        if (!DRAWN.has(each) || slots.has(each)) continue;
        const drawn = this.#drawn(named, each);
        if (drawn.length > 0) slots.set(each, drawn);
      }
    }
    return { ...predicate, slots };
  }

  /** "shared a gas hub *with* X": an object that a row asks for, whatever it is, lends what the row wants of its prepositions. */
  #lendAny(predicate: Predicate, wanted: readonly Slot[], slots: Map<Slot, readonly Argument[]>) {
    for (const { token } of predicate.slots.get('obj') ?? [])
      for (const [each, args] of this.#slotsOf(token))
        if (DRAWN.has(each) && wanted.includes(each) && !slots.has(each)) slots.set(each, args);
  }

  /** The arguments of a word that a row names, be it a noun or not ("said *sorry* to X"). */
  #slotsOf(named: number): ReadonlyMap<Slot, readonly Argument[]> {
    const noun = this.#predicates.noun(named);
    if (noun !== null) return noun.slots;
    const slots = new Slots();
    addPrepositions(this.#document, slots, named, 'own');
    return slots.map;
  }

  /** A predicate with the prepositions that the parser hung on its objects. */
  #withObjects(predicate: Predicate): Predicate {
    const slots = new Slots();
    for (const holder of ['obj', 'attr']) {
      for (const { token, origin } of predicate.slots.get(holder) ?? []) {
        if (origin === 'own') addPrepositions(this.#document, slots, token, 'own');
      }
    }
    return { ...predicate, slots: new Map([...slots.map, ...predicate.slots]) };
  }

  /** "a resolution *condemning X*": against X. */
  #isCondemning(clause: number): boolean {
    const document = this.#document;
    return (
      document.dep(clause) === 'acl' &&
      document.tag(clause) === 'VBG' &&
      /^(?:censur|condemn|criticis|criticiz|denounc|deplor|rebuk)/.test(document.lower(clause))
    );
  }

  /** "at daggers *drawn with X*", "a bone *to pick with X*", "a line *open to X*", "the blame for the cuts *on X*": what hangs on a word right behind a noun. */
  #drawn(noun: number, slot: Slot): readonly Argument[] {
    const document = this.#document;
    const slots = new Slots();
    for (const child of document.children(noun)) {
      if (child < noun) continue;
      const isStateOf =
        (/^(?:acl|amod)$/.test(document.dep(child)) && child === noun + 1) ||
        (/^(?:acl|relcl)$/.test(document.dep(child)) &&
          child === noun + 2 &&
          document.tag(noun + 1) === 'TO');
      if (isStateOf) addPrepositions(document, slots, child, 'own');
      if (slot === 'against' && this.#isCondemning(child))
        for (const condemned of document.childrenBy(child, /^dobj$/))
          slots.add(document, slot, condemned, 'own');
      if (
        slot === 'to' ||
        slot === 'by' ||
        document.dep(child) !== 'prep' ||
        !TOPICAL.has(document.lower(child))
      )
        continue;
      for (const topic of document.children(child)) {
        if (document.dep(topic) === 'pobj') addPrepositions(document, slots, topic, 'own');
      }
    }
    return slots.get(slot);
  }
}

/** A condition that asks for words behind a preposition that the predicate lacks. */
function isMissingPhrase({ slot, lemmas, isNegated }: Condition, predicate: Predicate): boolean {
  return lemmas !== null && !isNegated && slot !== 'obj' && !predicate.slots.has(slot);
}
