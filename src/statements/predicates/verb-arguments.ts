import type { Document } from '../../language/document.ts';
import { conjuncts, isNominal } from './coordination.ts';
import { calledThing } from './free-relatives.ts';
import type { Argument, ArgumentOrigin, Slot } from './predicate.ts';

/** Argument slots while they are being gathered. */
export class Slots {
  readonly #slots = new Map<Slot, Argument[]>();

  /** Puts a noun phrase and everything coordinated with it into a slot. */
  add(document: Document, slot: Slot, token: number, origin: ArgumentOrigin): void {
    const list = this.#slots.get(slot) ?? [];
    for (const each of conjuncts(document, token)) {
      if (!list.some((a) => a.token === each)) list.push({ token: each, origin });
    }
    this.#slots.set(slot, list);
  }

  addAll(slot: Slot, args: readonly Argument[], origin: ArgumentOrigin): void {
    const list = this.#slots.get(slot) ?? [];
    for (const { token } of args) {
      if (!list.some((a) => a.token === token)) list.push({ token, origin });
    }
    if (list.length > 0) this.#slots.set(slot, list);
  }

  has(slot: Slot): boolean {
    return this.#slots.has(slot);
  }

  get(slot: Slot): readonly Argument[] {
    return this.#slots.get(slot) ?? [];
  }

  /** Takes a slot out. */
  take(slot: Slot): readonly Argument[] {
    const list = this.get(slot);
    this.#slots.delete(slot);
    return list;
  }

  get map(): ReadonlyMap<Slot, readonly Argument[]> {
    return this.#slots;
  }
}

/** Two-word prepositions that count as one. */
const COMPOUND_PREPOSITIONS = new Map([
  ['together with', 'with'],
  ['along with', 'with'],
  ['alongside with', 'alongside'],
  ['out of', 'from'],
  ['away from', 'from'],
  ['because of', 'because of'],
  ['according to', 'according to'],
  ['due to', 'because of'],
  ['such as', 'such as'],
  ['on behalf', 'on behalf'],
]);

/** The preposition's own name as a slot; variants of one preposition share a slot. */
function prepositionSlot(document: Document, token: number): Slot {
  const word = document.lower(token);
  const before = token > 0 ? `${document.lower(token - 1)} ${word}` : word;
  const compound = COMPOUND_PREPOSITIONS.get(before);
  if (compound) return compound;
  if (word === 'onto' || word === 'upon') return 'on';
  if (word === 'toward') return 'towards';
  if (word === 'amid' || word === 'amidst') return 'amid';
  if (word === 'amongst') return 'among';
  if (word === 'round') return 'around';
  if (word === 'vs' || word === 'vs.' || word === 'versus') return 'against';
  return word;
}

/** Adds the objects of the prepositions that hang on a token. */
export function addPrepositions(
  document: Document,
  slots: Slots,
  token: number,
  origin: ArgumentOrigin,
): void {
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep !== 'prep' && dep !== 'dative' && dep !== 'agent') continue;
    addPreposition(document, slots, child, origin);
  }
}

/** "recognised by X but *not by* Y", "halted all aid *except for* Y": Y is just whom it does not hold of. */
function isExcepted(document: Document, preposition: number): boolean {
  if (
    document.lower(preposition) === 'for' &&
    /^(?:but|except|save)$/.test(document.lower(preposition - 1))
  )
    return true;
  return (
    /^(?:not|never)$/.test(document.lower(preposition - 1)) &&
    document.lower(preposition - 2) === 'but'
  );
}

/** "four groups, *among them* X": names some of those before, and tells of nothing among them. */
function isAmongThem(document: Document, preposition: number): boolean {
  return (
    document.lower(preposition) === 'among' &&
    /^(?:them|which|whom)$/.test(document.lower(preposition + 1)) &&
    document.word(preposition - 1) === ','
  );
}

/** "lifted a ban on the party *on Sunday*": a day is no argument, and must not keep one out; a deadline ("until Friday") is one. */
function isDay(document: Document, slot: Slot, token: number): boolean {
  if (slot === 'until' || slot === 'by') return false;
  return document.entity(token)?.label === 'DATE' && /^(?:NUM|PROPN)$/.test(document.pos(token));
}

/** Adds what one preposition governs, also through a second one ("from *behind* X", "on *behalf of* X"). */
export function addPreposition(
  document: Document,
  slots: Slots,
  preposition: number,
  origin: ArgumentOrigin,
): void {
  if (isExcepted(document, preposition) || isAmongThem(document, preposition)) return;
  const slot = prepositionSlot(document, preposition);
  for (const child of document.children(preposition)) {
    const dep = document.dep(child);
    // "following a protest": the parser gives it an object as it does a verb.
    const isObject =
      dep === 'pobj' ||
      (dep === 'dobj' && slot === 'following') ||
      // "taken in for *questioning*"
      (dep === 'pcomp' && document.tag(child) === 'NN');
    if (isObject && isDay(document, slot, child)) continue;
    // "meddled on X's *behalf*": for X, whatever "on" says elsewhere.
    const own = slot === 'on' && document.lower(child) === 'behalf' ? 'behalf' : slot;
    // "took X to *court*": what stands behind a preposition is a noun, whatever the tagger takes it for.
    const isMistagged = isObject && /^VBP?$/.test(document.tag(child));
    // "described the arrest as *illegal*"
    const isState =
      slot === 'as' && /^(?:acomp|amod|pobj)$/.test(dep) && document.pos(child) === 'ADJ';
    if (isState || isMistagged || (isObject && isNominal(document, child)))
      slots.add(document, own, child, origin);
    else if (dep === 'prep' || dep === 'pcomp') {
      // "in reaction to *what it called* an attack"
      const called = dep === 'pcomp' ? calledThing(document, child) : null;
      if (called !== null) slots.add(document, slot, called, origin);
      if (dep === 'prep') addPreposition(document, slots, child, origin);
    } else if (dep === 'conj' && document.pos(child) === 'ADP') {
      addPreposition(document, slots, child, origin);
    }
  }
}

/** The particle that belongs to a verb ("carry *out*"), in lower case, or null. */
export function particleOf(document: Document, verb: number): string | null {
  for (const child of document.children(verb)) {
    if (document.dep(child) === 'prt') return document.lower(child);
  }
  return null;
}

/** Prepositions that a passive may leave behind. */
const STRANDED = new Set(['against', 'at', 'on', 'to', 'upon', 'with']);

/** The preposition that a passive leaves behind without its noun ("was fired *upon* by"), as a slot; null where there is none. */
export function strandedIn(document: Document, verb: number, isPassive: boolean): Slot | null {
  if (!isPassive) return null;
  for (const child of document.children(verb)) {
    const dep = document.dep(child);
    if (dep !== 'prep' && dep !== 'prt') continue;
    if (child !== verb + 1 || document.children(child).length > 0) continue;
    const next = document.lower(child + 1);
    if (STRANDED.has(document.lower(child)) && (dep === 'prep' || next === 'by'))
      return prepositionSlot(document, child);
  }
  return null;
}

/** "branded X *a terrorist*": what the parser takes for object beside a receiver is what the receiver is called. */
export function moveNamed(slots: Slots): void {
  if (!slots.has('iobj') || !slots.has('obj')) return;
  slots.addAll('as', slots.take('obj'), 'own');
  slots.addAll('obj', slots.take('iobj'), 'own');
}
