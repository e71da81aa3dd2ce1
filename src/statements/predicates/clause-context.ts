import type { Document } from '../../language/document.ts';
import type { Control } from './control.ts';
import { finiteAbove, firstPreposition, listedBefore } from './coordination.ts';
import { CIRCUMSTANCES, isGerundOfObject } from './gerunds.ts';
import { ledBefore } from './led-before.ts';
import type { Predicate } from './predicate.ts';
import { hasRelative, namedByCopula } from './relative-clauses.ts';
import { fillFromPartners } from './shared-arguments.ts';
import { describedAs, resentedBy, subjectOfState } from './small-clauses.ts';
import type { Slots } from './verb-arguments.ts';
import { hasOwnSubject, isInfinitive, isVerb } from './verb-form.ts';

const TALKING = /^(?:brief|comment|confer|consult|meet|negotiate|report|speak|talk|update)$/;
/** What asks somebody else to act. */
const ASKING = /^(?:appeal|call|demand|order|plea|request|ultimatum)$/;
const TOPICAL = /^(?:about|concerning|over|regarding)$/;

/** The verbs of a document, as they are read. */
interface Verbs {
  readonly read: (token: number) => Predicate;
  /** True for a verb that is being read, whose arguments are not known yet. */
  readonly isOpen: (token: number) => boolean;
}

type Role = 'subj' | 'obj';

/** People who do things themselves, beside those of the classes of forces and offices. */
const PEOPLE =
  /^(?:activist|ally|commando|crew|crowd|demonstrator|extremist|marine|mercenary|people|person|police|policeman|protester|recruit|resident|supporter|villager|volunteer|woman|worker)$/;

/** Who does what a clause says, where the clause itself does not say it: from the head that it hangs on. */
export class ClauseContext {
  readonly #document: Document;
  readonly #control: Control;
  readonly #verbs: Verbs;

  constructor(document: Document, control: Control, verbs: Verbs) {
    this.#document = document;
    this.#control = control;
    this.#verbs = verbs;
  }

  /** Adds the subject of a verb, or its object where it is passive, unless it has one. */
  fill(token: number, isPassive: boolean, slots: Slots): void {
    const document = this.#document;
    const head = document.head(token);
    const role = isPassive ? 'obj' : 'subj';
    if (head === token || slots.has(role)) return;
    const led = isPassive ? ledBefore(document, token, this.#control.isOf) : null;
    const dep = document.dep(token);
    if (led !== null) slots.add(document, role, led, 'relative');
    else if (dep === 'conj' && isVerb(document, head)) this.#share(token, role, slots);
    else if (dep === 'acl' || dep === 'relcl' || dep === 'amod')
      this.#fillFromHead(token, role, slots);
    else this.#fillFromAbove(token, role, slots);
  }

  /** "bombed X and *killed* Y": what the first of the verbs has. */
  #share(token: number, role: Role, slots: Slots): void {
    const document = this.#document;
    const head = document.head(token);
    const isPassive = role === 'obj';
    const main = finiteAbove(document, token, head);
    if (this.#verbs.isOpen(main)) return;
    const first = this.#verbs.read(main);
    const surface = first.slots.get(first.isPassive ? 'obj' : 'subj') ?? [];
    slots.addAll(role, surface, 'shared');
    if (isPassive && !slots.has('subj') && first.isPassive)
      slots.addAll('subj', first.slots.get('subj') ?? [], 'shared');
  }

  /** "the men *arrested* by X", "the plan to attack": the noun that the clause is about, or whose it is. */
  #fillFromHead(token: number, role: Role, slots: Slots): void {
    const document = this.#document;
    const head = document.head(token);
    const dep = document.dep(token);
    const isPassive = role === 'obj';
    if (dep === 'relcl' && hasRelative(document, token)) return;
    if (
      isInfinitive(document, token) &&
      !this.#control.isOf('sending', document.lemma(document.head(head)).toLowerCase()) &&
      (dep === 'acl' || this.#control.isPlan(document.lemma(head).toLowerCase()))
    ) {
      this.#fillFromNoun(head, role, slots);
      return;
    }
    if (dep === 'relcl' && hasOwnSubject(document, token)) return;
    // "was among those *killed* by X"
    const isOfThose = dep === 'acl' && isPassive && document.lower(head) === 'those';
    const named = dep === 'relcl' || isOfThose ? namedByCopula(document, token) : null;
    if (named !== null) {
      slots.add(document, role, named, 'relative');
      return;
    }
    const holder = document.head(head);
    if (
      isInfinitive(document, token) &&
      document.dep(head) === 'dobj' &&
      this.#control.isOf('sending', document.lemma(holder).toLowerCase()) &&
      !this.#verbs.isOpen(holder)
    ) {
      slots.addAll(role, this.#verbs.read(holder).slots.get('subj') ?? [], 'controlled');
      return;
    }
    if (
      document.tag(token) === 'VBG' &&
      dep === 'acl' &&
      document.dep(head) === 'dobj' &&
      this.#control.isHolding(document.lemma(holder).toLowerCase()) &&
      !this.#isDoer(head) &&
      !this.#verbs.isOpen(holder)
    ) {
      // "issued a statement demanding that …": who issues it demands it.
      slots.addAll(role, this.#verbs.read(holder).slots.get('subj') ?? [], 'controlled');
      return;
    }
    // "The minister, who is on a visit, called on X": the parser hangs the main verb on its subject.
    const isMainVerb = dep === 'acl' && document.tag(token) === 'VBD';
    if (isPassive || document.tag(token) === 'VBG' || dep === 'relcl' || isMainVerb)
      slots.addAll(role, listedBefore(document, head, token), 'relative');
  }

  /** "struck *rebels* fighting X", "sent *men* fighting X": who does it himself, as no statement or plan does. */
  #isDoer(noun: number): boolean {
    const lemma = this.#document.lemma(noun).toLowerCase();
    return (
      PEOPLE.test(lemma) ||
      ['armed-men', 'class-noun', 'state-office'].some((each) => this.#control.isOf(each, lemma))
    );
  }

  /** "wanted to *attack*", "for *attacking* X": what the word above has. */
  #fillFromAbove(token: number, role: Role, slots: Slots): void {
    const document = this.#document;
    const head = document.head(token);
    const dep = document.dep(token);
    const isPassive = role === 'obj';
    const above = dep === 'pcomp' ? document.head(firstPreposition(document, head)) : head;
    // "are committed to defeating X": a participle that says how they stand.
    const isStative = document.dep(above) === 'acomp' && document.tag(above) === 'VBN';
    const governor = isStative ? document.head(above) : above;
    // "The town is rebel-held"
    if (dep === 'acomp' && isPassive && isVerb(document, head) && !this.#verbs.isOpen(head)) {
      slots.addAll(role, this.#verbs.read(head).slots.get('subj') ?? [], 'controlled');
      return;
    }
    const resented = dep === 'pcomp' ? resentedBy(document, governor, head) : null;
    if (resented !== null) {
      slots.add(document, role, resented, 'controlled');
      return;
    }
    const described = dep === 'pcomp' ? subjectOfState(document, governor) : null;
    if (described !== null) {
      slots.add(document, role, described, 'controlled');
      return;
    }
    if (dep === 'pcomp' && !isVerb(document, governor)) {
      const verb = document.head(governor);
      const isObject = document.dep(governor) === 'dobj' && isVerb(document, verb);
      if (isObject && this.#control.isObjectControl(document.lemma(verb).toLowerCase())) {
        // "convicted two men of kidnapping X": the men did it.
        slots.add(document, role, governor, 'controlled');
        return;
      }
      this.#fillFromNoun(governor, role, slots);
      return;
    }
    this.#fillFromVerb(token, governor, role, slots);
  }

  /** "urged X to *attack*": what the verb has that the clause completes. */
  #fillFromVerb(token: number, governor: number, role: Role, slots: Slots): void {
    const document = this.#document;
    const head = document.head(token);
    const dep = document.dep(token);
    const isPassive = role === 'obj';
    if (!['xcomp', 'advcl', 'pcomp', 'ccomp', 'dep', 'parataxis'].includes(dep)) return;
    if (
      dep === 'ccomp' &&
      !isInfinitive(document, token) &&
      document.tag(token) !== 'VBG' &&
      !isPassive
    )
      return;
    const stated = describedAs(document, governor);
    if (stated !== null && !this.#verbs.isOpen(stated)) {
      const { slots: outer, isPassive: isToldOf } = this.#verbs.read(stated);
      const own = outer.get('obj') ?? (isToldOf ? outer.get('subj') : undefined) ?? [];
      slots.addAll(role, own, 'controlled');
      return;
    }
    if (document.pos(governor) === 'ADJ') this.#fillFromNoun(governor, role, slots);
    if (!isVerb(document, governor) || this.#verbs.isOpen(governor)) return;
    const outer = this.#verbs.read(governor);
    const objects = (outer.slots.get('obj') ?? []).filter(
      ({ origin }) => origin !== 'relative' || !this.#control.isOf('wanting', outer.lemma),
    );
    if (dep === 'pcomp' && fillFromPartners(document, objects, role, slots)) return;
    // "were flown in by Cuba to help X": who sends them means to.
    const isSent =
      outer.isPassive &&
      dep === 'advcl' &&
      this.#control.isOf('sending', outer.lemma) &&
      this.#control.isOf('help', document.lemma(token).toLowerCase()) &&
      outer.slots.has('subj');
    const surface = outer.slots.get(outer.isPassive && !isSent ? 'obj' : 'subj') ?? [];
    // "called *on X* to act", "appealed *to X* to act"
    const addressed =
      outer.slots.get('iobj') ??
      outer.slots.get('on') ??
      (outer.lemma === 'appeal' ? outer.slots.get('to') : undefined) ??
      [];
    const isControlledByObject =
      // "trained them to fight X": what they are made ready for is theirs to do.
      (dep !== 'advcl' || (isInfinitive(document, token) && this.#prepares(outer, token))) &&
      // "In attacking X, the mob defied Y": what stands in front is the subject's.
      !(dep === 'pcomp' && head < governor) &&
      !(dep === 'pcomp' && CIRCUMSTANCES.has(document.lower(head))) &&
      !(dep === 'pcomp' && this.#control.isOf('light-verb', outer.lemma)) &&
      (dep === 'advcl' ||
        this.#control.isObjectControl(outer.lemma) ||
        (dep === 'pcomp' &&
          !this.#control.isOf('using', outer.lemma) &&
          isGerundOfObject(document, head, objects))) &&
      (objects.length > 0 || addressed.length > 0);
    const from = isControlledByObject
      ? objects.length > 0
        ? objects
        : addressed
      : surface.length > 0
        ? surface
        : (outer.slots.get('subj') ?? []);
    // "used mercenaries to attack X": whoever makes use of somebody for a deed does it through them.
    if (outer.lemma === 'use' && isInfinitive(document, token) && !outer.isPassive)
      slots.addAll(role, surface, 'controlled');
    slots.addAll(role, from, 'controlled');
    // "joined *Y* in imposing sanctions": Y imposes them too.
    const isJoined = outer.lemma === 'join' && dep === 'pcomp' && document.lower(head) === 'in';
    if (isJoined) slots.addAll(role, [...surface, ...objects], 'controlled');
  }

  /** "trained *them* to fight X", not "to fight X, trained them"; "gave *them* until Friday to yield". */
  #prepares(outer: Predicate, infinitive: number): boolean {
    const isDeadline = outer.lemma === 'give' && outer.slots.has('until');
    return (
      (isDeadline || this.#control.isOf('preparing', outer.lemma)) &&
      (outer.slots.get('obj') ?? []).some(({ token }) => token > outer.token && token < infinitive)
    );
  }

  /** "its plan to attack", "a campaign of bombing": the noun's owner acts. */
  #fillFromNoun(noun: number, role: Role, slots: Slots): void {
    const document = this.#document;
    if (ASKING.test(document.lemma(noun).toLowerCase()) && this.#hasAsker(noun)) {
      // "turned down a demand by the rebels to free X": not who asks, but who is asked, is to act.
      const holder = document.head(noun);
      // "refused to respond *to* a demand"
      const isBehindTo = document.dep(noun) === 'pobj' && document.lower(holder) === 'to';
      const verb = isBehindTo ? document.head(holder) : holder;
      const isAnswer = isBehindTo || document.dep(noun) === 'dobj';
      if (isAnswer && isVerb(document, verb) && !this.#verbs.isOpen(verb))
        slots.addAll(role, this.#verbs.read(verb).slots.get('subj') ?? [], 'controlled');
      return;
    }
    for (const child of document.children(noun)) {
      const dep = document.dep(child);
      if (dep === 'poss') slots.add(document, role, child, 'controlled');
      else if (
        dep === 'prep' &&
        ['by', 'of', 'between', 'among'].includes(document.lower(child)) &&
        !slots.has(role)
      ) {
        for (const inner of document.children(child)) {
          if (document.dep(inner) === 'pobj') slots.add(document, role, inner, 'controlled');
        }
      } else if (
        (dep === 'amod' || dep === 'compound') &&
        document.entity(child) &&
        !slots.has(role)
      ) {
        slots.add(document, role, child, 'controlled');
      }
    }
    if (slots.has(role)) return;
    // "made an offer to send", "has agreed in talks to": the verb that holds the noun lends its subject.
    let at = noun;
    for (let steps = 0; steps < 4; steps++) {
      const head = document.head(at);
      // "spoke about the campaign to defeat X": what one talks about is another's.
      if (head === at || this.#isTopic(head)) return;
      if (isVerb(document, head)) {
        if (this.#verbs.isOpen(head)) return;
        const dep = document.dep(at);
        if (dep === 'nsubj' || dep === 'nsubjpass') return;
        // "discussed a plan to attack": who discusses it need not be whose it is.
        if (
          document.pos(noun) === 'NOUN' &&
          dep === 'dobj' &&
          !this.#control.isHolding(document.lemma(head).toLowerCase())
        )
          return;
        const outer = this.#verbs.read(head);
        // "arrested X on charges of plotting": X is said to have plotted.
        const charged = at !== noun && this.#isCharge(noun) ? outer.slots.get('obj') : undefined;
        const doers = outer.slots.get(outer.isPassive ? 'obj' : 'subj') ?? [];
        slots.addAll(role, charged ?? doers, 'controlled');
        return;
      }
      at = head;
    }
  }

  /** "a demand *by the rebels*", "*Peru's* appeal" */
  #hasAsker(noun: number): boolean {
    return this.#document
      .children(noun)
      .some(
        (child) =>
          this.#document.dep(child) === 'poss' ||
          /^(?:by|from|of)$/.test(this.#document.lower(child)),
      );
  }

  #isCharge(noun: number): boolean {
    const lemma = this.#document.lemma(noun).toLowerCase();
    return this.#control.isOf('accusation', lemma) || this.#control.isOf('suspicion', lemma);
  }

  /** "about the campaign", "consulted on the campaign" */
  #isTopic(preposition: number): boolean {
    const document = this.#document;
    const word = document.lower(preposition);
    const verb = document.lemma(document.head(preposition)).toLowerCase();
    return TOPICAL.test(word) || (word === 'on' && TALKING.test(verb));
  }
}
