import type { Document } from '../../language/document.ts';
import { isNominal } from './coordination.ts';
import type { Argument } from './predicate.ts';
import type { Slots } from './verb-arguments.ts';

/** "held X *responsible*", "left them *dead*" */
export function addState(slots: Slots, adjective: number): void {
  const state: readonly Argument[] = [{ token: adjective, origin: 'own' }];
  slots.addAll('state', state, 'own');
  slots.addAll('as', state, 'own');
}

/** "set four of them *free*": a bare adjective right behind the object, taken for a clause. */
export function isStateBehindObject(document: Document, verb: number, token: number): boolean {
  if (document.pos(token) !== 'ADJ' || document.children(token).length > 0) return false;
  return [...document.children(verb)].some(
    (child) => document.dep(child) === 'dobj' && document.rightEdge(child) === token - 1,
  );
}

/** "kept X *supplied*", "had X *surrounded*": a participle that the parser hangs on the object; null for none. */
export function stateOfObject(document: Document, verb: number, object: number): number | null {
  if (!/^(?:have|keep|leave)$/.test(document.lemma(verb))) return null;
  for (const child of document.children(object)) {
    if (child === object + 1 && document.dep(child) === 'acl' && document.tag(child) === 'VBN')
      return child;
  }
  return null;
}

/** "called the plan *an obscene waste*": what an object is called, where the parser takes it for another name of the object; null for none. */
export function calledBehind(document: Document, verb: number, object: number): number | null {
  if (!/^(?:brand|call|declare|deem|dub|label|term)$/.test(document.lemma(verb))) return null;
  const [name] = document.childrenBy(object, /^appos$/);
  if (name === undefined || name < object) return null;
  const first = document.leftEdge(name);
  const isDescription = /^(?:an?|the)$/.test(document.lower(first));
  return isDescription && /^\p{L}/u.test(document.word(first - 1)) ? name : null;
}

/** "helped X fight Y": the subject of the bare infinitive is whom it is done to. */
export function addHelped(document: Document, slots: Slots, infinitive: number): void {
  const children = [...document.children(infinitive)];
  // "helping the army *to* build": as much as "helping it build".
  const isHelp = /^(?:aid|assist|help)$/.test(document.lemma(document.head(infinitive)));
  const isOther = (child: number): boolean =>
    document.dep(child) === 'mark' ||
    (document.dep(child) === 'aux' && !(isHelp && document.tag(child) === 'TO'));
  if (children.some(isOther)) return;
  const subject = children.find((child) => document.dep(child) === 'nsubj');
  if (subject !== undefined && isNominal(document, subject))
    slots.add(document, 'obj', subject, 'own');
}

/** "angry with *him* for sheltering X": whose deed a feeling is about; null for none. */
export function resentedBy(
  document: Document,
  governor: number,
  preposition: number,
): number | null {
  // "is grateful to *X* for sending Y": the parser may hang the clause on the copula.
  const adjective = document.childrenBy(governor, /^acomp$/)[0] ?? governor;
  if (document.pos(adjective) !== 'ADJ' || !/^(?:for|over)$/.test(document.lower(preposition)))
    return null;
  for (const child of document.children(adjective)) {
    if (!/^(?:at|to|towards?|with)$/.test(document.lower(child)) || child > preposition) continue;
    const whom = [...document.children(child)].find((each) => document.dep(each) === 'pobj');
    if (whom !== undefined) return whom;
  }
  return null;
}

/** "found the senator guilty": an object and what it is said to be. */
export function addSmallClause(document: Document, slots: Slots, adjective: number): void {
  const children = [...document.children(adjective)];
  const subject = children.find((child) => document.dep(child) === 'nsubj');
  if (
    subject === undefined ||
    children.some((child) => document.dep(child) === 'aux' || document.dep(child) === 'mark')
  )
    return;
  slots.add(document, 'obj', subject, 'own');
  addState(slots, adjective);
}

/** "found *the senator* guilty of bribing X": who is said to be so; null where the adjective is said of the clause's own subject. */
export function subjectOfState(document: Document, adjective: number): number | null {
  if (document.pos(adjective) !== 'ADJ') return null;
  const dep = document.dep(adjective);
  const holder = dep === 'oprd' ? document.head(adjective) : adjective;
  if (dep !== 'oprd' && dep !== 'ccomp') return null;
  const wanted = dep === 'oprd' ? 'dobj' : 'nsubj';
  return (
    [...document.children(holder)].find(
      (child) => document.dep(child) === wanted && isNominal(document, child),
    ) ?? null
  );
}

/** "killed at the hands of X": X did it. */
export function addHands(document: Document, slots: Slots): void {
  const hands = slots.get('at').find((argument) => document.lower(argument.token) === 'hands');
  if (!hands) return;
  for (const of of document.children(hands.token)) {
    if (document.lower(of) !== 'of') continue;
    for (const inner of document.children(of))
      if (document.dep(inner) === 'pobj') slots.add(document, 'by', inner, 'own');
  }
}

/** "described the group as *ready* to kill": the verb that says so of its object, behind whose "as" the adjective stands; null for none. */
export function describedAs(document: Document, adjective: number): number | null {
  if (document.pos(adjective) !== 'ADJ') return null;
  const as = document.head(adjective);
  if (document.lower(as) !== 'as' || as > adjective || document.dep(as) !== 'prep') return null;
  const verb = document.head(as);
  return document.pos(verb) === 'VERB' && verb < as ? verb : null;
}
