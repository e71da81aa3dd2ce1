import type { Document } from '../../language/document.ts';
import { agentsBelow } from './agent-below.ts';
import { firstConjunct, isNominal } from './coordination.ts';
import { calledThing } from './free-relatives.ts';
import { joinedSides } from './joined-sides.ts';
import {
  addNamedBearers,
  isAmong,
  isBodyOfTitle,
  namedInFront,
  ownerOfNamed,
} from './named-bearers.ts';
import { type NounSupport, supportOf } from './noun-support.ts';
import type { Argument, Predicate, Slot } from './predicate.ts';
import {
  addVerbPrepositions,
  COPULAS,
  MEETING_PREPOSITIONS,
  PrepositionSupport,
} from './preposition-support.ts';
import { sumOf } from './sums.ts';
import { addPreposition, addPrepositions, Slots } from './verb-arguments.ts';
import { isVerb } from './verb-form.ts';
import type { VerbReader } from './verb-predicates.ts';

const PREMODIFIERS = new Set(['amod', 'compound', 'nmod', 'npadvmod', 'nummod', 'poss']);

/** Reads the predicates of nouns: their possessor, modifiers, prepositions, and the subject that a verb lends them. */
export class NounReader {
  readonly #document: Document;
  readonly #verbs: VerbReader;
  readonly #words: NounSupport;
  readonly #prepositions: PrepositionSupport;

  constructor(document: Document, verbs: VerbReader, words: NounSupport) {
    this.#document = document;
    this.#verbs = verbs;
    this.#words = words;
    this.#prepositions = new PrepositionSupport(document, verbs, words);
  }

  /** The predicate of a noun token. */
  read(token: number): Predicate {
    const document = this.#document;
    const slots = new Slots();
    this.#addOwn(slots, token);
    if (this.#isTitle(token)) this.#addOwn(slots, document.head(token));
    let at = token;
    // Coordinated nouns and carriers ("a wave of strikes and raids on X") share what surrounds them.
    for (let steps = 0; steps < 6; steps++) {
      const outer = this.#carrierOf(at);
      if (outer === null) break;
      this.#addMissing(slots, outer, at, outer !== firstConjunct(document, at));
      at = outer;
    }
    this.#addFromConjuncts(slots, token);
    this.#addBehindDoer(slots, token);
    this.#addStrayAgainst(slots, token);
    if (this.#words.isRole(document.lemma(token).toLowerCase())) {
      const owner = ownerOfNamed(document, token);
      if (owner !== null && !slots.has('of')) slots.add(document, 'poss', owner, 'light');
      addNamedBearers(document, slots, token);
    }
    const support = this.#addSupport(slots, at, token);
    if (!slots.has('self')) slots.addAll('self', [{ token, origin: 'self' }], 'self');
    return {
      token,
      kind: 'noun',
      lemma: document.lemma(token).toLowerCase(),
      isPassive: false,
      slots: slots.map,
      complement: this.#complementOf(token),
      support,
    };
  }

  #addOwn(slots: Slots, token: number): void {
    const document = this.#document;
    addPrepositions(document, slots, token, 'own');
    this.#addAgentBelow(slots, token);
    this.#addGiver(slots, token);
    if (!slots.has('between')) slots.addAll('between', joinedSides(document, token), 'own');
    for (const child of document.children(token)) {
      const dep = document.dep(child);
      if (dep === 'poss') slots.add(document, 'poss', child, 'own');
      else if (child < token && PREMODIFIERS.has(dep)) this.#addModifier(slots, child, 0);
    }
  }

  /** "the bombing of the rebels by Sudan": a doer that hangs on the undergoer. */
  #addAgentBelow(slots: Slots, token: number): void {
    const document = this.#document;
    if (slots.has('by')) return;
    for (const by of agentsBelow(document, token)) addPreposition(document, slots, by, 'own');
  }

  /** "with support *provided by* X" */
  #addGiver(slots: Slots, token: number): void {
    const document = this.#document;
    const isHelp = this.#words.isOf('accompanying-help', document.lemma(token).toLowerCase());
    if (slots.has('by') || !isHelp) return;
    for (const giving of document.childrenBy(token, /^acl$/)) {
      if (!/^(?:extend|furnish|give|lend|offer|provide|supply)$/.test(document.lemma(giving)))
        continue;
      for (const by of document.childrenBy(giving, /^(?:agent|prep)$/))
        if (document.lower(by) === 'by') addPreposition(document, slots, by, 'own');
    }
  }

  /** "President X of Y", "Y's president X": a title in front of a name shares what belongs to the name. */
  #isTitle(token: number): boolean {
    const document = this.#document;
    const head = document.head(token);
    return document.dep(token) === 'compound' && head > token && document.pos(head) === 'PROPN';
  }

  #addModifier(slots: Slots, token: number, depth: number): void {
    const document = this.#document;
    if (document.tag(token) !== 'VBN' && document.tag(token) !== 'VBG')
      slots.add(document, this.#sideOf(token), token, 'own');
    if (depth > 2) return;
    for (const child of document.children(token)) {
      if (PREMODIFIERS.has(document.dep(child))) this.#addModifier(slots, child, depth + 1);
    }
  }

  /** "anti-American protests", "pro-Russian rallies": what stands before the hyphen says against or for whom. */
  #sideOf(token: number): Slot {
    const document = this.#document;
    if (token < 2 || document.lower(token - 1) !== '-') return 'mod';
    const prefix = document.lower(token - 2);
    return prefix === 'anti' ? 'against' : prefix === 'pro' ? 'for' : 'mod';
  }

  /** The word whose surroundings a noun shares: the first of its conjuncts, or the noun that carries it. */
  #carrierOf(token: number): number | null {
    const document = this.#document;
    const head = document.head(token);
    if (document.dep(token) === 'conj' && head !== token && isNominal(document, head)) return head;
    // "ten strikes, including raids on X": what is included has the same doer.
    if (document.dep(token) === 'pobj' && document.lower(head) === 'including') {
      const whole = document.head(head);
      if (document.pos(whole) === 'NOUN' && this.#words.isHostile(document.lemma(whole)))
        return whole;
    }
    const sum = sumOf(document, token);
    if (sum !== null) return sum;
    if (document.dep(token) === 'pobj' && document.lower(head) === 'of') {
      const carrier = document.head(head);
      if (carrier !== head && this.#words.isOf('carrier', document.lemma(carrier).toLowerCase()))
        return carrier;
    }
    if (
      document.dep(token) === 'compound' &&
      this.#words.isOf('carrier', document.lemma(head).toLowerCase()) &&
      head > token
    )
      return head;
    return null;
  }

  #addMissing(slots: Slots, token: number, later: number, isCarrier: boolean): void {
    const outer = new Slots();
    this.#addOwn(outer, token);
    for (const [slot, args] of outer.map) {
      if (slot === 'of' && isCarrier) continue;
      // "his counterpart and the minister": with an article of its own it is not his.
      if (/^(?:mod|poss)$/.test(slot) && this.#isDefinite(later)) continue;
      // "an adviser to X and two reporters": what stands between them is the first one's.
      const isName = this.#document.pos(token) === 'PROPN';
      if (this.#isApart(later) && (isName || isBefore(slot, args, later))) continue;
      if (!slots.has(slot)) slots.addAll(slot, args, 'shared');
    }
  }

  /** "aid and support for X": what follows the last of coordinated nouns belongs to the first too. */
  #addFromConjuncts(slots: Slots, token: number): void {
    const document = this.#document;
    for (const child of document.children(token)) {
      if (document.dep(child) !== 'conj' || !isNominal(document, child) || child - token > 6)
        continue;
      const later = new Slots();
      addPrepositions(document, later, child, 'shared');
      // "the militia and the government of X": with an article of its own, "of X" too is its own.
      // "prisoners, members of X": nor is what is set beside it, not joined to it.
      const isApart = this.#isApart(child) || !this.#isJoined(child);
      for (const [slot, args] of later.map)
        if (!slots.has(slot) && !(/^(?:from|of)$/.test(slot) && isApart))
          slots.addAll(slot, args, 'shared');
    }
  }

  /** "an attack by X on Y", "a march by X against Y": the parser hangs the target on the doer. */
  #addBehindDoer(slots: Slots, token: number): void {
    const document = this.#document;
    if (slots.has('against') || slots.has('on')) return;
    const isHostile = this.#words.isHostile(document.lemma(token).toLowerCase());
    for (const { token: doer } of slots.get('by')) {
      for (const child of document.children(doer)) {
        if (child < doer || document.dep(child) !== 'prep') continue;
        const word = document.lower(child);
        if (word === 'against' || (word === 'on' && isHostile))
          addPreposition(document, slots, child, 'shared');
      }
    }
  }

  /** "conducted strikes using aircraft against X": an "against" that hangs on a thing near by belongs to the hostile noun. */
  #addStrayAgainst(slots: Slots, token: number): void {
    const document = this.#document;
    if (
      slots.has('against') ||
      slots.has('on') ||
      !this.#words.isHostile(document.lemma(token).toLowerCase())
    )
      return;
    for (let at = token + 1; at < document.length && at < token + 16; at++) {
      if (document.sentence(at) !== document.sentence(token) || /^nsubj/.test(document.dep(at)))
        return;
      if (document.dep(at) !== 'prep' || document.lower(at) !== 'against') continue;
      const owner = document.lemma(document.head(at)).toLowerCase();
      if (
        document.head(at) > token &&
        document.pos(document.head(at)) === 'NOUN' &&
        !this.#words.isHostile(owner)
      ) {
        addPreposition(document, slots, at, 'shared');
      }
      return;
    }
  }

  /** "members *and* supporters", "members, friends *and* supporters" */
  #isJoined(token: number): boolean {
    const document = this.#document;
    const first = document.head(token);
    return [first, token, ...document.children(token)].some(
      (each) =>
        (each === first || each === token || document.dep(each) === 'conj') &&
        [...document.children(each)].some((child) => document.dep(child) === 'cc'),
    );
  }

  /** "his counterpart and *the* minister", "his envoy and *a* minister *of* X" */
  #isDefinite(token: number): boolean {
    const isOwned = this.#document.childrenBy(token, /^prep$/).length > 0;
    return this.#document
      .childrenBy(token, /^det$/)
      .some((each) => (isOwned ? /^(?:an?|the)$/ : /^the$/).test(this.#document.lower(each)));
  }

  /** True for a conjunct with an article or number of its own. */
  #isApart(token: number): boolean {
    return [...this.#document.children(token)].some((each) =>
      /^(?:det|nummod)$/.test(this.#document.dep(each)),
    );
  }

  /** Lends the noun what its verb, its copula or its apposition says; gives back the verb. */
  #addSupport(slots: Slots, at: number, token: number): number | null {
    const document = this.#document;
    const dep = document.dep(at);
    const head = document.head(at);
    for (const child of document.children(token)) {
      if (document.dep(child) !== 'appos' || !isNominal(document, child)) continue;
      if (isAmong(document, child)) continue;
      if (isBodyOfTitle(document, token, child)) {
        slots.addAll('of', [{ token: child, origin: 'own' }], 'own');
        continue;
      }
      // "its founder, X, and his wife": one founder, one bearer.
      if (document.tag(token) === 'NN')
        slots.addAll('subj', [{ token: child, origin: 'apposition' }], 'apposition');
      else slots.add(document, 'subj', child, 'apposition');
    }
    if (head === at || isAmong(document, at)) return null;
    if (dep === 'appos' || this.#isTitle(at)) {
      const named = dep === 'appos' ? namedInFront(document, at) : [head];
      slots.addAll(
        'subj',
        named.map((each) => ({ token: each, origin: 'apposition' })),
        'apposition',
      );
      return null;
    }
    if (dep === 'attr' || dep === 'oprd' || dep === 'acomp') {
      if (!isVerb(document, head)) return null;
      const verb = this.#verbs.read(head);
      if (calledThing(document, head) === at) return this.#addCalled(slots, head, verb);
      const isNaming = dep === 'oprd' || !COPULAS.has(verb.lemma);
      const named = isNaming
        ? (verb.slots.get('obj') ?? verb.slots.get('subj'))
        : verb.slots.get('subj');
      slots.addAll('subj', named ?? [], 'light');
      addVerbPrepositions(slots, verb);
      return head;
    }
    if (this.#words.isHolder(document.lemma(token).toLowerCase())) {
      // "accused of humiliating members of the group": whom it is about, and not who did it.
      const isOf = dep === 'pobj' && document.lower(head) === 'of';
      if (dep !== 'pobj' || (isOf && isVerb(document, document.head(head)))) return null;
    }
    if (dep === 'dobj' && document.lower(head) === 'following' && document.dep(head) === 'advcl')
      return this.#prepositions.add(slots, head, false);
    if (dep === 'dobj' || dep === 'nsubjpass' || dep === 'nsubj')
      return this.#addFromVerb(slots, at, head, dep);
    if (dep === 'pobj' && at === token) this.#prepositions.addSides(slots, head);
    if (dep === 'pobj')
      return this.#prepositions.add(
        slots,
        head,
        this.#words.isOf('accompanying-help', document.lemma(token).toLowerCase()),
      );
    if (dep === 'advcl') this.#addFromMark(slots, at, head);
    return null;
  }

  /** "freed two priests in what it called *a gesture* to X": what a whole deed is called, whoever calls it so. */
  #addCalled(slots: Slots, clause: number, calling: Predicate): number | null {
    const document = this.#document;
    const preposition = document.head(clause);
    const deed = document.head(preposition);
    if (document.lower(preposition) === 'in' && isVerb(document, deed))
      slots.addAll('adjunct', this.#verbs.read(deed).slots.get('subj') ?? [], 'light');
    addVerbPrepositions(slots, calling);
    return null;
  }

  #addFromVerb(slots: Slots, at: number, head: number, dep: string): number | null {
    const document = this.#document;
    if (!isVerb(document, head)) return null;
    const verb = this.#verbs.read(head);
    const isObject = dep !== 'nsubj' || (verb.slots.get('obj') ?? []).some((a) => a.token === at);
    const kind = supportOf(this.#words, verb.lemma, document.lemma(at).toLowerCase());
    if (kind === 'none') return null;
    if (!isObject) {
      // "talks between A and B began", "a deal was reached": the noun happens; only what surrounds the verb is lent.
      addVerbPrepositions(slots, verb);
      return head;
    }
    const doers = verb.slots.get('subj') ?? [];
    if (!(kind === 'active' && this.#isReported(verb, slots)))
      slots.addAll(kind === 'passive' ? 'obj' : 'subj', doers, 'light');
    addVerbPrepositions(slots, verb);
    const receivers = verb.slots.get('iobj') ?? [];
    if (receivers.length > 0 && kind === 'active') slots.addAll('to', receivers, 'light');
    return head;
  }

  /** "reaffirmed *the Union's* support for X", "*U.S.* support": what is somebody else's is not the speaker's. */
  #isReported(verb: Predicate, slots: Slots): boolean {
    const document = this.#document;
    return (
      this.#words.isOf('voicing', verb.lemma) &&
      (slots.get('poss').some(({ token }) => document.pos(token) !== 'PRON') ||
        slots.get('mod').some(({ token }) => isNation(document, token)))
    );
  }

  /** "quits after clash with X": in a headline the preposition may be taken for a conjunction. */
  #addFromMark(slots: Slots, at: number, head: number): void {
    const document = this.#document;
    if (!slots.has('with') || !isVerb(document, head)) return;
    for (const child of document.children(at)) {
      if (document.dep(child) !== 'mark' || !MEETING_PREPOSITIONS.has(document.lower(child)))
        continue;
      const verb = this.#verbs.read(head);
      slots.addAll('subj', verb.slots.get(verb.isPassive ? 'obj' : 'subj') ?? [], 'light');
    }
  }

  /** The clause that completes a noun: "its plan *to send*". */
  #complementOf(token: number): number | null {
    const document = this.#document;
    for (const child of document.children(token)) {
      const dep = document.dep(child);
      if (dep === 'acl' && isVerb(document, child) && !/^VB[NG]$/.test(document.tag(child)))
        return child;
      if (dep === 'prep') {
        for (const inner of document.children(child)) {
          if (document.dep(inner) === 'pcomp' && isVerb(document, inner)) return inner;
        }
      }
    }
    return null;
  }
}

/** True for whom a phrase behind the first of two nouns names, in front of the second; who does the one may do the other. */
function isBefore(slot: Slot, args: readonly Argument[], later: number): boolean {
  if (/^(?:against|between|by|mod|obj|poss|subj|with)$/.test(slot)) return false;
  return args.every(({ token }) => token < later);
}

function isNation(document: Document, token: number): boolean {
  return /^(?:GPE|NORP)$/.test(document.entity(token)?.label ?? '');
}
