import type { Document } from '../../language/document.ts';
import { readAdjective } from './adjective-predicates.ts';
import { isAsideWithTo } from './asides.ts';
import { firstPreposition } from './coordination.ts';
import { headlineSides } from './headline-sides.ts';
import type { NounSupport } from './noun-support.ts';
import type { Argument, Predicate, Slot } from './predicate.ts';
import { addPrepositions, Slots } from './verb-arguments.ts';
import { isVerb } from './verb-form.ts';
import type { VerbReader } from './verb-predicates.ts';

/** Prepositions behind which a meeting or clash is that of whoever then acts. */
export const MEETING_PREPOSITIONS = new Set([
  'after',
  'before',
  'during',
  'following',
  'in',
  'at',
  'on',
  'for',
  'through',
]);

/** Verbs that say what somebody is. */
export const COPULAS = new Set(['be', 'become', 'remain', 'stay']);

/** "sat at the *same* table *as* X", "did *as* much *as* X": what is like somebody is not what they are. */
function isLikeness(document: Document, as: number): boolean {
  for (let at = as - 1; at > as - 8 && at >= 0; at--) {
    if (document.pos(at) === 'VERB' || document.sentence(at) !== document.sentence(as))
      return false;
    if (document.lower(at) === 'same' || document.lower(at) === 'as') return true;
  }
  return false;
}

/** Lends a noun the prepositions of a verb, where it has none of its own. */
export function addVerbPrepositions(slots: Slots, verb: Predicate): void {
  for (const [slot, args] of verb.slots) {
    if (['subj', 'obj', 'iobj', 'attr', 'as', 'passive'].includes(slot) || slots.has(slot))
      continue;
    // "freed the men under an amnesty, welcomed by X and by Y": a verb in the active has its doer elsewhere.
    if (slot === 'by' && !verb.isPassive && verb.kind === 'verb') continue;
    slots.addAll(slot, args, 'light');
  }
}

/** At whose instance something is done. */
const ORDERED =
  /^(?:behest|demand|initiative|insistence|instance|instigation|invitation|order|prompting|request|urging)$/;

/** Verbs that call somebody something, with the slot that names whom. */
const NAMED_BEHIND: ReadonlyMap<string, Slot> = new Map([
  ['conceive', 'of'],
  ['look', 'on'],
  ['refer', 'to'],
  ['speak', 'of'],
  ['talk', 'of'],
  ['think', 'of'],
]);

/** Lends nouns behind a preposition what the word before the preposition says. */
export class PrepositionSupport {
  readonly #document: Document;
  readonly #verbs: VerbReader;
  readonly #words: NounSupport;

  constructor(document: Document, verbs: VerbReader, words: NounSupport) {
    this.#document = document;
    this.#verbs = verbs;
    this.#words = words;
  }

  /** "engaged in talks with", "is at war with", "came under attack from", "in support of". */
  add(slots: Slots, preposition: number, isAccompanying: boolean): number | null {
    const document = this.#document;
    const word = document.lower(preposition);
    const head = document.head(firstPreposition(document, preposition));
    if (word === 'as') {
      if (!isVerb(document, head) || isLikeness(document, preposition)) return null;
      const verb = this.#verbs.read(head);
      const behind = NAMED_BEHIND.get(verb.lemma);
      // "looked on X as a tool of Y": of X, whom the preposition names.
      const called = behind === undefined ? undefined : verb.slots.get(behind);
      const named = this.#words.isOf('naming', verb.lemma)
        ? verb.slots.get('obj')
        : (called ?? verb.slots.get('subj'));
      slots.addAll('subj', named ?? verb.slots.get('obj') ?? [], 'light');
      return head;
    }
    if (word === 'with' && isAccompanying) this.#addAccompanied(slots, head);
    if (!isVerb(document, head)) {
      if (word === 'in') this.#addHelpedBy(slots, head);
      if (document.pos(head) === 'ADJ') return this.#addFromAdjective(slots, head, word);
      this.#addPartaker(slots, head, word);
      return this.#addFromHeldNoun(slots, head, word);
    }
    const verb = this.#verbs.read(head);
    // "Peru left, to the dismay of X", not "responded to the dismay of X"
    if (isAsideWithTo(document, preposition))
      slots.addAll('reaction', verb.slots.get('subj') ?? [], 'light');
    // "what it called a show of force in support of X": who calls it so does not support X.
    if (word === 'in' && /^(?:call|describe|dub|label|regard|see|term|view)$/.test(verb.lemma))
      return null;
    if (word === 'under') {
      slots.addAll('obj', verb.slots.get(verb.isPassive ? 'obj' : 'subj') ?? [], 'light');
      addVerbPrepositions(slots, verb);
      return head;
    }
    if (word === 'despite' || word === 'notwithstanding')
      slots.addAll('despite', verb.slots.get('subj') ?? [], 'light');
    // "marched in support of X", but "fumed at support for X": that support is somebody else's.
    const isOthers = word !== 'in' && this.#words.isOf('assent', this.#nounBehind(preposition));
    if (
      ['at', 'in', 'on', 'upon', 'following'].includes(word) &&
      !isOthers &&
      !this.#isAgainstProtest(verb, verb.slots.get('obj') ?? [])
    ) {
      // "was arrested at the request of X": who arrests acts at it, whom nobody names.
      const isAsked =
        verb.isPassive &&
        this.#words.verbSupport(verb.lemma) !== 'active' &&
        ORDERED.test(this.#nounBehind(preposition));
      const undergoers = isAsked ? [] : (verb.slots.get('obj') ?? []);
      slots.addAll('adjunct', verb.slots.get('subj') ?? undergoers, 'light');
    }
    // "backed X in its war with Y", "deserted X in the war with Y": X is at war.
    if (word === 'in' && slots.has('with') && this.#addStoodBy(slots, verb)) return null;
    if (MEETING_PREPOSITIONS.has(word) && slots.has('with') && !slots.has('poss')) {
      // "reached a stance after consultation with X": who met is who then acts.
      slots.addAll('subj', verb.slots.get(verb.isPassive ? 'obj' : 'subj') ?? [], 'light');
      return null;
    }
    if (['for', 'in', 'of', 'over'].includes(word) && this.#words.isOf('judging', verb.lemma)) {
      // "blamed X for the attack on Y", "praised X in the fight against Y"
      slots.addAll('subj', verb.slots.get('obj') ?? [], 'controlled');
      if (slots.has('subj')) return null;
    }
    if (word === 'in') this.#addUndergoer(slots, verb);
    // "died following an attack by X"
    if (/^(?:after|following)$/.test(word) && this.#words.isOf('dying', verb.lemma))
      this.#addUndergoer(slots, verb);
    if (word === 'in' && this.#addHelped(slots, verb)) return null;
    if (!['in', 'into', 'at', 'on', 'for', 'through', 'with'].includes(word)) return null;
    const isCopula = word !== 'with' && COPULAS.has(verb.lemma);
    const isSupport =
      this.#words.verbSupport(`${verb.lemma} ${word}`) === 'active' ||
      this.#isHeld(verb.slots.get('obj') ?? [], verb.lemma, word);
    if (!isCopula && !isSupport && word !== 'in') return null;
    if (!isCopula && !isSupport && this.#isAgainstProtest(verb, verb.slots.get('obj') ?? []))
      return null;
    const undergoer = verb.slots.get(verb.isPassive ? 'obj' : 'subj') ?? [];
    // "dumped by the party in favour of X": it is the party that favours X.
    const isOfAgent = !isCopula && !isSupport && verb.isPassive;
    slots.addAll(
      isCopula || isSupport ? 'subj' : 'adjunct',
      isOfAgent ? (verb.slots.get('subj') ?? undergoer) : undergoer,
      'light',
    );
    if (isCopula || isSupport) addVerbPrepositions(slots, verb);
    return head;
  }

  /** "Norway, Peru in border *pact*": whom a headline without a verb names in front. */
  addSides(slots: Slots, preposition: number): void {
    const sides = headlineSides(this.#document, preposition);
    slots.addAll(
      sides.length > 1 && !slots.has('with') ? 'between' : 'subj',
      sides.map((token) => ({ token, origin: 'light' })),
      'light',
    );
  }

  /** "broke up a rally in support of X": who holds the rally supports X, not who ends it. */
  #isAgainstProtest(verb: Predicate, objects: readonly Argument[]): boolean {
    return (
      this.#words.verbSupport(verb.lemma) !== 'active' &&
      objects.some(({ token }) =>
        this.#words.isOf('protest', this.#document.lemma(token).toLowerCase()),
      )
    );
  }

  #nounBehind(preposition: number): string {
    const document = this.#document;
    const noun = [...document.children(preposition)].find((each) => document.dep(each) === 'pobj');
    return noun === undefined ? '' : document.lemma(noun).toLowerCase();
  }

  /** Who is stood by, or deserted, in what the verb's phrase tells of. */
  #addStoodBy(slots: Slots, verb: Predicate): boolean {
    if (!this.#words.isOf('help', verb.lemma) && !this.#words.isOf('forsaking', verb.lemma))
      return false;
    slots.addAll('subj', verb.slots.get('obj') ?? [], 'controlled');
    return slots.has('subj');
  }

  /** "took *part* in operations against X" */
  #isHeld(objects: readonly Argument[], verb: string, word: string): boolean {
    return objects.some(
      ({ token }) =>
        this.#words.verbSupport(`${verb} ${this.#document.lemma(token).toLowerCase()} ${word}`) ===
        'active',
    );
  }

  /** "played a *role* in the attack on X": the preposition hangs on the noun that the verb holds. */
  #addFromHeldNoun(slots: Slots, noun: number, word: string): number | null {
    const document = this.#document;
    const holder = document.head(noun);
    if (document.dep(noun) !== 'dobj' || !isVerb(document, holder)) return null;
    const verb = this.#verbs.read(holder);
    // "began a strike in protest at X"
    if (word === 'in' && !this.#isAgainstProtest(verb, [{ token: noun, origin: 'own' }]))
      slots.addAll('adjunct', verb.slots.get('subj') ?? [], 'light');
    if (!this.#isHeld([{ token: noun, origin: 'own' }], verb.lemma, word)) return null;
    slots.addAll('subj', verb.slots.get('subj') ?? [], 'light');
    return holder;
  }

  /** "*Norway's* role in the raid on X", "its commitment to the defeat of X" */
  #addPartaker(slots: Slots, noun: number, word: string): void {
    const document = this.#document;
    if (!this.#words.isOf('partaking', `${document.lemma(noun).toLowerCase()} ${word}`)) return;
    for (const child of document.children(noun)) {
      if (document.dep(child) === 'poss') slots.add(document, 'subj', child, 'controlled');
      else if (document.dep(child) === 'prep' && /^(?:by|of)$/.test(document.lower(child))) {
        for (const inner of document.children(child))
          if (document.dep(inner) === 'pobj') slots.add(document, 'subj', inner, 'controlled');
      }
    }
  }

  /** "a cell *responsible* for attacks on X" */
  #addFromAdjective(slots: Slots, adjective: number, word: string): number | null {
    const lemma = this.#document.lemma(adjective).toLowerCase();
    if (this.#words.verbSupport(`${lemma} ${word}`) !== 'active') return null;
    const { slots: own, support } = readAdjective(this.#document, this.#verbs, adjective);
    slots.addAll('subj', own.get('subj') ?? [], 'light');
    return support;
  }

  /** "With the help of X, Y advanced", "Y, with support from X, advanced": Y is helped. */
  #addAccompanied(slots: Slots, head: number): void {
    const document = this.#document;
    let at = head;
    // "captured X near Y with help from Z": the parser may hang the phrase on the noun before it.
    for (let steps = 0; steps < 5 && !isVerb(document, at) && !this.#isSubject(at); steps++)
      at = document.head(at);
    if (this.#isSubject(at)) slots.addAll('helped', [{ token: at, origin: 'light' }], 'light');
    else if (isVerb(document, at)) {
      const { isPassive, lemma, slots: own } = this.#verbs.read(at);
      // "were repulsed with the help of X": who suffers it is not helped.
      const isSuffered = ['hostile-deed', 'defeating', 'overcoming'].some((each) =>
        this.#words.isOf(each, lemma),
      );
      const served = isPassive && !isSuffered ? own.get('obj') : undefined;
      // "was ousted by X with help from Y": where somebody does it, they are helped.
      const helped = own.get('subj') ?? served ?? [];
      slots.addAll('helped', helped, 'light');
    }
  }

  #isSubject(token: number): boolean {
    return /^nsubj/.test(this.#document.dep(token));
  }

  /** "X was killed in a raid by Y": who undergoes the verb undergoes what it happened in. */
  #addUndergoer(slots: Slots, verb: Predicate): void {
    if (verb.isPassive) slots.addAll('obj', verb.slots.get('obj') ?? [], 'light');
    else if (this.#words.isOf('dying', verb.lemma))
      slots.addAll('obj', verb.slots.get('subj') ?? [], 'light');
  }

  /** "backs X in its fight against Y": X, who is helped, fights. */
  #addHelped(slots: Slots, verb: Predicate): boolean {
    if (this.#words.isOf('help', verb.lemma)) {
      slots.addAll('subj', verb.slots.get('obj') ?? [], 'controlled');
      return slots.has('subj');
    }
    for (const slot of ['obj', 'in', 'with', 'to']) {
      for (const { token } of verb.slots.get(slot) ?? [])
        if (this.#addHelpedBy(slots, token)) return true;
    }
    return false;
  }

  /** "support for X in its fight against Y" */
  #addHelpedBy(slots: Slots, token: number): boolean {
    const document = this.#document;
    if (!this.#words.isOf('help', document.lemma(token).toLowerCase())) return false;
    const own = new Slots();
    addPrepositions(document, own, token, 'own');
    for (const slot of ['for', 'to', 'of']) slots.addAll('subj', own.get(slot), 'controlled');
    return slots.has('subj');
  }
}
