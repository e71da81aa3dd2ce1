import type { Document } from '../language/document.ts';
import type { Conditions } from './conditions.ts';
import type { End } from './end.ts';
import { ownFactuality } from './factuality.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { Predicate } from './predicates/predicate.ts';

/** Types that a promise says. */
const PROMISES = new Set(['agrees-with', 'threatens']);

/** Tells what a promise is: what is promised decides whether it is a promise or a threat. */
export class Promises {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #predicates: Predicates;
  readonly #conditions: Conditions;

  constructor(
    document: Document,
    lexicon: Lexicon,
    predicates: Predicates,
    conditions: Conditions,
  ) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#predicates = predicates;
    this.#conditions = conditions;
  }

  /** The type of what `type` says with somebody in the clause that completes it; null where it says nothing to them. */
  typeOf(type: string, predicate: Predicate, target: End): string | null {
    const { complement } = predicate;
    if (complement === null) return type;
    const forgone = PROMISES.has(type) ? this.#forgone(predicate) : null;
    if (forgone === 'conflict') return 'agrees-with';
    if (forgone === 'cooperation') return 'rejects';
    // "vowed not to surrender to X", "not to let X pass": to whom it is promised is not told.
    if (forgone === 'neutral' || this.#isRefusedLeave(complement)) return null;
    if (type !== 'agrees-with') return type;
    const deed = this.#predicates.verb(complement);
    const holder = this.#attackHolder(target);
    if (holder !== null && this.#lexicon.operator('verb', holder, 'obj')?.isNegating !== true)
      // "promised to investigate the attack on X": that is no threat to X.
      return this.#lexicon.verbSupport(holder) === 'active' ? 'threatens' : null;
    const opposed = deed?.slots.get('against') ?? [];
    const family = this.#conditions.familyOf(complement);
    const isHostile =
      opposed.some(({ token }) => token === target.argument.token) || family === 'conflict';
    // "agreed to prosecute X" answers somebody else, and threatens nobody.
    if (isHostile) return predicate.lemma === 'agree' ? null : 'threatens';
    // "promised to deal with X": whether that is meant well, the words do not say.
    if (deed && family === null && this.#lexicon.isOf('dealing', deed.lemma)) return null;
    if (deed && family === null && this.#isEndOfThing(deed, target)) return null;
    return deed && (this.#isParting(deed, target) || this.#isBartered(deed, target)) ? null : type;
  }

  /** "agreed to *join* the fight against X": the verb that holds the noun of an attack on somebody, or null. */
  #attackHolder({ mention }: End): string | null {
    const document = this.#document;
    const preposition = document.head(mention.head);
    if (!/^(?:against|on)$/u.test(document.lower(preposition))) return null;
    const noun = document.head(preposition);
    const isAttack = this.#lexicon
      .entries('noun', document.lemma(noun).toLowerCase())
      .some(({ type }) => type === 'fights');
    const verb = document.head(noun);
    if (!isAttack || !/^(?:dobj|pobj)$/u.test(document.dep(noun))) return null;
    return this.#predicates.verb(verb)?.lemma ?? null;
  }

  #isRefusedLeave(clause: number): boolean {
    return (
      this.#lexicon.isOf('letting', this.#document.lemma(clause)) &&
      ownFactuality(this.#document, this.#lexicon, clause).isNegated
    );
  }

  /** "offered to swap *the captain* for a spy": who is handed over is promised nothing. */
  #isBartered(deed: Predicate, { argument, isInside }: End): boolean {
    if (isInside || !this.#lexicon.isOf('bartering', deed.lemma)) return false;
    return (deed.slots.get('obj') ?? []).some(({ token }) => token === argument.token);
  }

  /** "promised to break with X", "to end *the coalition*": who is left is promised nothing; who is rid of troops is. */
  #isParting(deed: Predicate, { argument, isInside }: End): boolean {
    const objects = (deed.slots.get('obj') ?? []).map(({ token }) => token);
    const isObject = objects.includes(argument.token) && !isInside;
    if (this.#lexicon.isOf('parting', deed.lemma)) return isObject || objects.length === 0;
    return isObject && this.#lexicon.operator('verb', deed.lemma, 'obj')?.isNegating === true;
  }

  /** "promised to scrap *the X plan*", where "to lift *the siege* of X" promises X something. */
  #isEndOfThing(deed: Predicate, { isInside }: End): boolean {
    if (!isInside || this.#lexicon.operator('verb', deed.lemma, 'obj')?.isNegating !== true)
      return false;
    return !(deed.slots.get('obj') ?? []).some(({ token }) => this.#isGrievance(token));
  }

  #isGrievance(token: number): boolean {
    return this.#lexicon
      .entries('noun', this.#document.lemma(token).toLowerCase())
      .some(({ type }) => this.#lexicon.types.get(type)?.family === 'conflict');
  }

  /** "vowed *not* to attack X", "agreed to *stop* attacking X": of which family the deed is that is promised to be left undone, or null. */
  #forgone(predicate: Predicate): string | null {
    const { complement } = predicate;
    if (complement === null || !this.#lexicon.isOf('promising', predicate.lemma)) return null;
    if (ownFactuality(this.#document, this.#lexicon, complement).isNegated)
      return this.#conditions.familyOf(complement, 'deed alone');
    const ending = this.#predicates.verb(complement);
    const isEnding =
      ending !== null && this.#lexicon.operator('verb', ending.lemma, 'ing')?.isNegating === true;
    return isEnding && ending.complement !== null
      ? this.#conditions.familyOf(ending.complement, 'deed alone')
      : null;
  }
}

/** "promised *a commission*": what there is not yet is no partner. */
export function isNewBody(document: Document, { mention, actor }: End): boolean {
  return (
    actor.identity === 'described' &&
    /^an?$/.test(document.lower(document.leftEdge(mention.head))) &&
    /^(?:arbitrator|authority|body|board|commission|committee|council|facilitator|go-between|government|mediator|ministry|negotiator|panel|parliament|tribunal|unit)$/.test(
      document.lemma(mention.head).toLowerCase(),
    )
  );
}

/** "negotiated the release of X", "pressed for a break with X": who arranges or wants that somebody gives way does not give way himself. */
export function isArranged(
  document: Document,
  lexicon: Lexicon,
  { type, wordClass }: LexiconEntry,
  { token, support }: Predicate,
  sourceSlot: string,
): boolean {
  if (type !== 'withdraws-from' || wordClass !== 'noun' || sourceSlot !== 'subj') return false;
  if (support !== null) return lexicon.isOf('arranging', document.lemma(support).toLowerCase());
  const preposition = document.head(token);
  return (
    document.dep(token) === 'pobj' &&
    document.lower(preposition) === 'for' &&
    lexicon.isOf('arranging', document.lemma(document.head(preposition)).toLowerCase())
  );
}
