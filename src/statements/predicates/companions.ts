import type { Document } from '../../language/document.ts';
import { conjuncts } from './coordination.ts';
import type { Argument } from './predicate.ts';
import type { Slots } from './verb-arguments.ts';

/** A phrase that says with whom somebody acts: "along *with* X", "together *with* X". */
export interface Companionship {
  /** The preposition. */
  readonly preposition: number;
  /** Heads of the noun phrases behind it. */
  readonly companions: readonly number[];
}

/** The phrases of a verb, or of its subject, that say who does with the subject what it does. */
export function companionsOf(
  document: Document,
  verb: number,
  isEntering = false,
): readonly Companionship[] {
  const holders = [verb];
  for (const child of document.children(verb))
    if (/^nsubj/.test(document.dep(child))) holders.push(child);
  holders.push(...lastNouns(document, verb));
  return holders.flatMap((holder) =>
    [...document.children(holder)].flatMap((child) => {
      const preposition = withBehind(document, child);
      if (preposition === null) return [];
      if (!isEntering && isOfObject(document, verb, preposition)) return [];
      return [{ preposition, companions: namedBehind(document, preposition) }];
    }),
  );
}

/** "Remnants of it, along with the Hawks, joined the army": the Hawks joined too. */
export function addCompanions(
  document: Document,
  slots: Slots,
  verb: number,
  isPassive: boolean,
  isOf: (className: string, word: string) => boolean,
): void {
  const slot = isPassive ? 'obj' : 'subj';
  const lemma = document.lemma(verb).toLowerCase();
  if ((isOf('holding-people', lemma) || isOf('outlawing', lemma)) && slots.has('obj'))
    for (const { companions } of companionsOfObject(document, verb))
      slots.addAll('obj', asShared(companions), 'shared');
  if (!slots.has(slot)) return;
  const isEntering = !isPassive && isOf('entering', document.lemma(verb).toLowerCase());
  for (const { companions } of companionsOf(document, verb, isEntering)) {
    // "joined the front, along with X": X joined it as well, nobody joined X.
    if (isEntering) {
      const others = slots.take('with').filter(({ token }) => !companions.includes(token));
      slots.addAll('with', others, 'own');
    }
    slots.addAll(slot, asShared(companions), 'shared');
  }
}

function asShared(tokens: readonly number[]): readonly Argument[] {
  return tokens.map((token) => ({ token, origin: 'shared' }));
}

/** "arrested X together with two others": to whom it is done as well. */
function companionsOfObject(document: Document, verb: number): readonly Companionship[] {
  return [...document.children(verb)].flatMap((child) => {
    const preposition = withBehind(document, child);
    if (preposition === null || !isOfObject(document, verb, preposition)) return [];
    return [{ preposition, companions: namedBehind(document, preposition) }];
  });
}

function namedBehind(document: Document, preposition: number): readonly number[] {
  return [...document.children(preposition)]
    .filter((each) => document.dep(each) === 'pobj')
    .flatMap((each) => conjuncts(document, each));
}

/** "is a member of the league, along with X": behind what somebody is said to be, the phrase may hang on the last noun. */
function lastNouns(document: Document, verb: number): readonly number[] {
  const found: number[] = [];
  for (let token = verb + 1; token <= document.rightEdge(verb); token++) {
    if (document.lower(token) !== 'along' || document.word(token - 1) !== ',') continue;
    const holder = document.head(token);
    let at = holder;
    while (at > verb && /^(?:pobj|prep|agent|conj)$/.test(document.dep(at))) at = document.head(at);
    const isStatus = document.dep(at) === 'attr' && document.head(at) === verb;
    if (holder !== verb && (isStatus || at === verb)) found.push(holder);
  }
  return found;
}

/** The "with" of "along with", "together with", "jointly with". */
function withBehind(document: Document, token: number): number | null {
  if (document.dep(token) !== 'prep') return null;
  if (document.lower(token) === 'with')
    return /^(?:along|together|jointly)$/.test(document.lower(token - 1)) ? token : null;
  if (document.lower(token) !== 'along') return null;
  return [...document.children(token)].find((child) => document.lower(child) === 'with') ?? null;
}

/** "arrested X along with Y": whom it is done to, not who does it. */
function isOfObject(document: Document, verb: number, preposition: number): boolean {
  if (preposition < verb) return false;
  const object = [...document.children(verb)].find((child) => document.dep(child) === 'dobj');
  // "took part, together with X": nothing that X could share.
  if (object !== undefined && document.lower(object) === 'part') return false;
  return object !== undefined && object < preposition;
}
