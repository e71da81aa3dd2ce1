import type { Document } from '../../language/document.ts';
import { addCompanions } from './companions.ts';
import { finiteAbove, firstPreposition, isNominal, listedBefore } from './coordination.ts';
import { calledThing } from './free-relatives.ts';
import { addFrontier } from './frontier.ts';
import { CIRCUMSTANCES, clauseBehind, isGerundOfObject } from './gerunds.ts';
import { isTermOf } from './given-term.ts';
import { ledBefore } from './led-before.ts';
import { addAgent, addAgentBehindGerund, addAgentBehindThing } from './passive-agents.ts';
import type { Predicate } from './predicate.ts';
import { fillRelative, hasRelative } from './relative-clauses.ts';
import { fillFromPartners, shareAgent, shareObjects } from './shared-arguments.ts';
import {
  addHands,
  addHelped,
  addSmallClause,
  addState,
  isStateBehindObject,
  stateOfObject,
  subjectOfState,
} from './small-clauses.ts';
import {
  addPreposition,
  addPrepositions,
  moveNamed,
  particleOf,
  Slots,
  strandedIn,
} from './verb-arguments.ts';
import {
  hasOwnSubject,
  isBeforeHyphen,
  isCompounded,
  isInfinitive,
  isNamed,
  isPassiveVerb,
  isStraySubject,
  isVerb,
} from './verb-form.ts';

const TALKING = /^(?:brief|comment|confer|consult|meet|negotiate|report|speak|talk|update)$/;
const TOPICAL = /^(?:about|concerning|over|regarding)$/;

/** Which argument of a verb its infinitive's subject is: the object ("urge X to go") rather than the subject. */
export interface Control {
  /** True if a word is of a class of `classes.tsv`. */
  readonly isOf: (className: string, word: string) => boolean;
  readonly isObjectControl: (lemma: string) => boolean;
  /** True for verbs that say little beside the noun that they hold ("has a plan", "made an offer"). */
  readonly isHolding: (lemma: string) => boolean;
  /** True for nouns of deeds, which have doers of their own ("attack *by X*"). */
  readonly isDeed: (lemma: string) => boolean;
  /** True for nouns whose infinitive their owner does ("its plan to go"), not themselves ("the coalition to defeat X"). */
  readonly isPlan: (lemma: string) => boolean;
}

/** Reads the predicates of verbs, with subjects and objects filled in over control, coordination and relative clauses. */
export class VerbReader {
  readonly #document: Document;
  readonly #control: Control;
  readonly #cache = new Map<number, Predicate>();
  readonly #open = new Set<number>();

  constructor(document: Document, control: Control) {
    this.#document = document;
    this.#control = control;
  }

  /** The predicate of a verb token; the same object each time. */
  read(token: number): Predicate {
    const known = this.#cache.get(token);
    if (known) return known;
    this.#open.add(token);
    const predicate = this.#build(token);
    this.#open.delete(token);
    this.#cache.set(token, predicate);
    return predicate;
  }

  #build(token: number): Predicate {
    const document = this.#document;
    const slots = new Slots();
    const isPassive = isPassiveVerb(document, token);
    const isNaming = this.#control.isOf('naming', document.lemma(token).toLowerCase());
    let complement: number | null = null;
    for (const child of document.children(token)) {
      const dep = document.dep(child);
      if (dep === 'nsubj' && isStraySubject(document, token, child)) continue;
      if (dep === 'nsubj' && isNominal(document, child))
        slots.add(
          document,
          isPassive && /^VB[DN]$/.test(document.tag(token)) ? 'passive' : 'subj',
          child,
          'own',
        );
      else if (dep === 'nsubjpass') slots.add(document, 'passive', child, 'own');
      else if (dep === 'dobj' && (isNominal(document, child) || isMistagged(document, child)))
        slots.add(document, isNaming && slots.has('obj') ? 'as' : 'obj', child, 'own');
      else if (dep === 'oprd' && isCalledOut(document, token, child))
        slots.add(document, 'obj', child, 'own');
      else if (dep === 'ccomp' && calledThing(document, child) !== null)
        slots.add(document, 'obj', calledThing(document, child) ?? child, 'own');
      else if (dep === 'attr' && isNominal(document, child))
        slots.add(document, 'attr', child, 'own');
      else if ((dep === 'oprd' || dep === 'acomp') && document.pos(child) === 'ADJ')
        addState(slots, child);
      else if (dep === 'advcl' && isStateBehindObject(document, token, child))
        addState(slots, child);
      else if (dep === 'oprd' && document.pos(child) === 'ADV')
        slots.add(document, 'as', child, 'own');
      else if (dep === 'ccomp' && document.pos(child) === 'ADJ')
        addSmallClause(document, slots, child);
      else if (
        dep === 'ccomp' &&
        document.tag(child) === 'VB' &&
        this.#control.isObjectControl(document.lemma(token).toLowerCase())
      )
        addHelped(document, slots, child);
      else if (isTermOf(document, token, child)) {
        // "gave X a week to comply": the week is what is given.
        slots.addAll('iobj', slots.take('obj'), 'own');
        slots.add(document, 'obj', child, 'own');
      } else if (dep === 'npadvmod' && child > token && isNamed(document, child))
        slots.add(document, 'obj', child, 'own');
      else if (dep === 'oprd' && isNominal(document, child))
        slots.add(document, 'as', child, 'own');
      else if (dep === 'agent') addAgent(document, slots, child);
      else if (dep === 'dative' && document.pos(child) !== 'ADP')
        slots.add(document, 'iobj', child, 'own');
      else if (dep === 'prep' || dep === 'dative') addPreposition(document, slots, child, 'own');
      else if (
        (dep === 'npadvmod' &&
          document.tag(token).startsWith('VB') &&
          document.dep(token) === 'amod') ||
        (isCompounded(document, token) && isBeforeHyphen(document, child))
      )
        slots.add(document, 'subj', child, 'own');
      else if (dep === 'intj' && isAnswerTo(document, child))
        // "said *no* to X"
        slots.add(document, 'obj', child, 'own');
      else if (dep === 'advmod' || dep === 'prt') addPrepositions(document, slots, child, 'own');
      if ((dep === 'xcomp' || dep === 'ccomp') && complement === null && isVerb(document, child))
        complement = child;
      if (dep === 'prep' || dep === 'agent') complement ??= clauseBehind(document, child);
      if (dep === 'dobj') complement ??= stateOfObject(document, token, child);
    }
    addHands(document, slots);
    if (isNaming) moveNamed(slots);
    if (isPassive) this.#settlePassive(token, slots);
    if (!slots.has('subj') || (isPassive && !slots.has('obj')))
      this.#fillFromContext(token, isPassive, slots);
    fillRelative(document, token, slots, this.#control.isOf);
    shareObjects(document, token, slots, (verb) => this.#open.has(verb));
    addCompanions(document, slots, token, isPassive, this.#control.isOf);
    addFrontier(document, slots, token);
    if (isPassive && !slots.has('subj')) shareAgent(document, token, slots);
    const particle =
      strandedIn(document, token, isPassive) === null ? particleOf(document, token) : null;
    const bare = document.lemma(token).toLowerCase();
    const lemma = isLetLoose(document, token) ? `let ${bare}` : bare;
    return {
      token,
      kind: 'verb',
      lemma: particle ? `${lemma} ${particle}` : lemma,
      isPassive,
      slots: slots.map,
      complement,
      support: null,
    };
  }

  #settlePassive(token: number, slots: Slots): void {
    const surface = slots.take('passive');
    const by = slots.take('by');
    const stranded = strandedIn(this.#document, token, true);
    if (stranded !== null) {
      slots.addAll(stranded, surface, 'own');
      slots.addAll('subj', by, 'own');
      return;
    }
    if (by.length === 0) {
      addAgentBehindThing(this.#document, slots, this.#control.isDeed);
      addAgentBehindGerund(this.#document, token, slots);
    }
    // "was given arms": what the passive leaves behind is the thing, its subject the receiver.
    const isReceiver = slots.has('obj') && surface.length > 0;
    slots.addAll(isReceiver ? 'iobj' : 'obj', surface, 'own');
    slots.addAll('subj', by, 'own');
  }

  /** Who does it where the clause itself does not say: from the head that it hangs on. */
  #fillFromContext(token: number, isPassive: boolean, slots: Slots): void {
    const document = this.#document;
    const head = document.head(token);
    if (head === token) return;
    const dep = document.dep(token);
    const role = isPassive ? 'obj' : 'subj';
    if (slots.has(role)) return;
    const led = isPassive ? ledBefore(document, token, this.#control.isOf) : null;
    if (led !== null) {
      slots.add(document, role, led, 'relative');
      return;
    }
    if (dep === 'conj' && isVerb(document, head)) {
      const main = finiteAbove(document, token, head);
      if (this.#open.has(main)) return;
      const first = this.read(main);
      const surface = first.slots.get(first.isPassive ? 'obj' : 'subj') ?? [];
      slots.addAll(role, surface, 'shared');
      if (isPassive && !slots.has('subj') && first.isPassive)
        slots.addAll('subj', first.slots.get('subj') ?? [], 'shared');
      return;
    }
    if (dep === 'acl' || dep === 'relcl' || dep === 'amod') {
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
      const holder = document.head(head);
      if (
        isInfinitive(document, token) &&
        document.dep(head) === 'dobj' &&
        this.#control.isOf('sending', document.lemma(holder).toLowerCase()) &&
        !this.#open.has(holder)
      ) {
        slots.addAll(role, this.read(holder).slots.get('subj') ?? [], 'controlled');
        return;
      }
      if (
        document.tag(token) === 'VBG' &&
        dep === 'acl' &&
        document.dep(head) === 'dobj' &&
        this.#control.isHolding(document.lemma(holder).toLowerCase()) &&
        !this.#open.has(holder)
      ) {
        // "issued a statement demanding that …": who issues it demands it.
        slots.addAll(role, this.read(holder).slots.get('subj') ?? [], 'controlled');
        return;
      }
      // "The minister, who is on a visit, called on X": the parser hangs the main verb on its subject.
      const isMainVerb = dep === 'acl' && document.tag(token) === 'VBD';
      if (isPassive || document.tag(token) === 'VBG' || dep === 'relcl' || isMainVerb)
        slots.addAll(role, listedBefore(document, head, token), 'relative');
      return;
    }
    const above = dep === 'pcomp' ? document.head(firstPreposition(document, head)) : head;
    // "are committed to defeating X": a participle that says how they stand.
    const isStative = document.dep(above) === 'acomp' && document.tag(above) === 'VBN';
    const governor = isStative ? document.head(above) : above;
    // "The town is rebel-held"
    if (dep === 'acomp' && isPassive && isVerb(document, head) && !this.#open.has(head)) {
      slots.addAll(role, this.read(head).slots.get('subj') ?? [], 'controlled');
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
    if (!['xcomp', 'advcl', 'pcomp', 'ccomp', 'dep', 'parataxis'].includes(dep)) return;
    if (
      dep === 'ccomp' &&
      !isInfinitive(document, token) &&
      document.tag(token) !== 'VBG' &&
      !isPassive
    )
      return;
    if (document.pos(governor) === 'ADJ') this.#fillFromNoun(governor, role, slots);
    if (!isVerb(document, governor) || this.#open.has(governor)) return;
    const outer = this.read(governor);
    const objects = (outer.slots.get('obj') ?? []).filter(
      ({ origin }) => origin !== 'relative' || !this.#control.isOf('wanting', outer.lemma),
    );
    if (dep === 'pcomp' && fillFromPartners(document, objects, role, slots)) return;
    // "were flown in by Cuba to help X": who sends them means to.
    const isSent =
      outer.isPassive &&
      dep === 'advcl' &&
      this.#control.isOf('sending', outer.lemma) &&
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
    slots.addAll(role, from, 'controlled');
  }

  /** "trained *them* to fight X", not "to fight X, trained them". */
  #prepares(outer: Predicate, infinitive: number): boolean {
    return (
      this.#control.isOf('preparing', outer.lemma) &&
      (outer.slots.get('obj') ?? []).some(({ token }) => token > outer.token && token < infinitive)
    );
  }

  /** "its plan to attack", "a campaign of bombing": the noun's owner acts. */
  #fillFromNoun(noun: number, role: 'subj' | 'obj', slots: Slots): void {
    const document = this.#document;
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
        if (this.#open.has(head)) return;
        const dep = document.dep(at);
        if (dep === 'nsubj' || dep === 'nsubjpass') return;
        // "discussed a plan to attack": who discusses it need not be whose it is.
        if (
          document.pos(noun) === 'NOUN' &&
          dep === 'dobj' &&
          !this.#control.isHolding(document.lemma(head).toLowerCase())
        )
          return;
        const outer = this.read(head);
        slots.addAll(role, outer.slots.get(outer.isPassive ? 'obj' : 'subj') ?? [], 'controlled');
        return;
      }
      at = head;
    }
  }

  /** "about the campaign", "consulted on the campaign" */
  #isTopic(preposition: number): boolean {
    const document = this.#document;
    const word = document.lower(preposition);
    const verb = document.lemma(document.head(preposition)).toLowerCase();
    return TOPICAL.test(word) || (word === 'on' && TALKING.test(verb));
  }
}

/** "called *X* out": named between a verb of naming and its particle, and so no name for anything. */
function isCalledOut(document: Document, verb: number, token: number): boolean {
  return (
    document.pos(token) === 'PROPN' &&
    document.lemma(verb) === 'call' &&
    document.lower(token + 1) === 'out' &&
    document.head(token + 1) === verb
  );
}

/** "let *fly* at X": a verb that the parser gives "let" for a helper. */
function isLetLoose(document: Document, verb: number): boolean {
  return (
    /^(?:fly|loose|rip|slip)$/.test(document.lower(verb)) &&
    document.lemma(verb - 1) === 'let' &&
    document.head(verb - 1) === verb
  );
}

/** "poured *scorn* on", "bestowed *honours* on", "gave X a flat *no*": an object is a noun, whatever the tagger takes it for. */
function isMistagged(document: Document, token: number): boolean {
  return /^(?:RB|VB[DNPZ]?)$/.test(document.tag(token)) || document.lower(token) === 'no';
}

/** "said *no* to X", "said *sorry*", not "said yes, to cheers". */
function isAnswerTo(document: Document, token: number): boolean {
  return /^(?:no|sorry|yes)$/.test(document.lower(token)) && document.word(token + 1) !== ',';
}
