import type { Document } from '../../language/document.ts';
import { enactors } from '../../language/operative-clauses.ts';
import { ClauseContext } from './clause-context.ts';
import { addCompanions } from './companions.ts';
import type { Control } from './control.ts';
import { isNominal } from './coordination.ts';
import { calledThing } from './free-relatives.ts';
import { addFrontier } from './frontier.ts';
import { clauseBehind } from './gerunds.ts';
import { isTermOf } from './given-term.ts';
import { addAgent, addAgentBehindGerund, addAgentBehindThing } from './passive-agents.ts';
import type { Predicate } from './predicate.ts';
import { fillRelative } from './relative-clauses.ts';
import { shareAgent, shareObjects } from './shared-arguments.ts';
import {
  addHands,
  addHelped,
  addSmallClause,
  addState,
  calledBehind,
  isStateBehindObject,
  stateOfObject,
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

/** Verbs that deal somebody what their "with" names, so that a "by" behind that is theirs: "was slapped *with a libel suit by X*". */
const DEALT = /^(?:hit|present|serve|slap|smack|sting)$/;

/** Reads the predicates of verbs, with subjects and objects filled in over control, coordination and relative clauses. */
export class VerbReader {
  readonly #document: Document;
  readonly #control: Control;
  readonly #context: ClauseContext;
  readonly #cache = new Map<number, Predicate>();
  readonly #open = new Set<number>();

  constructor(document: Document, control: Control) {
    this.#document = document;
    this.#control = control;
    this.#context = new ClauseContext(document, control, {
      read: (token) => this.read(token),
      isOpen: (token) => this.#open.has(token),
    });
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
      else if (
        dep === 'oprd' &&
        (isCalledOut(document, token, child) || isCalledSo(document, token, child))
      )
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
        /^VBP?$/.test(document.tag(child)) &&
        this.#control.isObjectControl(document.lemma(token).toLowerCase())
      )
        addHelped(document, slots, child);
      else if (isTermOf(document, token, child)) {
        // "gave X a week to comply": the week is what is given.
        slots.addAll('iobj', slots.take('obj'), 'own');
        slots.add(document, 'obj', child, 'own');
      } else if (isNaming && dep === 'npadvmod' && isEpithet(document, child))
        slots.add(document, 'as', child, 'own');
      else if (dep === 'npadvmod' && child > token && isNamed(document, child))
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
      else if (/^(?:advmod|intj)$/.test(dep) && isAnswerTo(document, child)) {
        // "said *no* to X"
        slots.add(document, 'obj', child, 'own');
        addPrepositions(document, slots, child, 'own');
      } else if (dep === 'advmod' || dep === 'prt') addPrepositions(document, slots, child, 'own');
      if ((dep === 'xcomp' || dep === 'ccomp') && complement === null && isVerb(document, child))
        complement = child;
      if (dep === 'advcl' && complement === null && isForTo(document, child)) complement = child;
      if (dep === 'prep' || dep === 'agent') complement ??= clauseBehind(document, child);
      if (dep === 'dobj') complement ??= stateOfObject(document, token, child);
      const called = dep === 'dobj' ? calledBehind(document, token, child) : null;
      if (called !== null) slots.add(document, 'as', called, 'own');
    }
    addHands(document, slots);
    if (isNaming) moveNamed(slots);
    if (isPassive) this.#settlePassive(token, slots);
    if (!slots.has('subj') || (isPassive && !slots.has('obj')))
      this.#context.fill(token, isPassive, slots);
    const enactor = slots.has('subj') ? undefined : enactors(document).get(token);
    if (enactor !== undefined) slots.add(document, 'subj', enactor, 'shared');
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
      const isDealt = DEALT.test(this.#document.lemma(token));
      addAgentBehindThing(this.#document, slots, isDealt ? () => false : this.#control.isDeed);
      addAgentBehindGerund(this.#document, token, slots);
    }
    // "was given arms": what the passive leaves behind is the thing, its subject the receiver.
    const isReceiver = slots.has('obj') && surface.length > 0;
    slots.addAll(isReceiver ? 'iobj' : 'obj', surface, 'own');
    slots.addAll('subj', by, 'own');
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

/** "called *X* weak on crime": of two things that the parser says the object is called, the first is the object where that is a name. */
function isCalledSo(document: Document, verb: number, token: number): boolean {
  if (document.pos(token) !== 'PROPN') return false;
  const called = document.childrenBy(verb, /^(?:dobj|oprd)$/);
  return called[0] === token && called.length > 1;
}

/** "labelled the mayor *a bully*": no time, as the parser has it. */
function isEpithet(document: Document, token: number): boolean {
  return (
    /^an?$/.test(document.lower(document.leftEdge(token))) &&
    document.tag(token) === 'NN' &&
    document.entity(token) === null
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

/** "gave the go-ahead *for X to visit*", "called *for X to resign*" */
function isForTo(document: Document, clause: number): boolean {
  return (
    isInfinitive(document, clause) &&
    hasOwnSubject(document, clause) &&
    document.lower(document.leftEdge(clause)) === 'for'
  );
}
