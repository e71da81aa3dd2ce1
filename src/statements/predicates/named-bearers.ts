import type { Document } from '../../language/document.ts';
import type { Slots } from './verb-arguments.ts';

const EQUATING = /^(?:be|become|comprise|include|number|remain)$/;
const EXEMPLIFYING = /^(?:including|like|namely)$/;

/**
 * Who those are that a noun says something of: "the council's members *are* X, Y and Z", "its allies *include* X", "the backers of X, *including* Y".
 * Lends them to the noun as its subjects.
 */
export function addNamedBearers(document: Document, slots: Slots, noun: number): void {
  if (!slots.has('poss') && !slots.has('of')) return;
  for (const bearer of [...equated(document, noun), ...exemplified(document, noun)])
    slots.add(document, 'subj', bearer, 'apposition');
}

/** "whose foes are *the Front* and the Party" */
function equated(document: Document, noun: number): readonly number[] {
  if (document.dep(noun) !== 'nsubj') return [];
  const verb = document.head(noun);
  if (!EQUATING.test(document.lemma(verb).toLowerCase())) return [];
  if (document.childrenBy(verb, /^neg$/).length > 0) return [];
  return document
    .childrenBy(verb, /^(?:attr|dobj)$/)
    .filter((each) => each > verb && document.pos(each) !== 'PRON' && isOne(document, each));
}

/** A name, or what stands with an article of its own; no adjective ("its allies are few"). */
function isOne(document: Document, token: number): boolean {
  return (
    document.pos(token) === 'PROPN' ||
    document
      .childrenBy(token, /^(?:det|poss|compound|nmod)$/)
      .some((child) => document.lower(child) === 'the' || document.pos(child) === 'PROPN')
  );
}

/** "its allies, including *the Front*", "opponents of Peru such as *the Party*" */
function exemplified(document: Document, noun: number): readonly number[] {
  if (document.tag(noun) !== 'NNS') return [];
  return document
    .childrenBy(noun, /^prep$/)
    .filter(
      (child) =>
        child > noun &&
        (EXEMPLIFYING.test(document.lower(child)) ||
          (document.lower(child) === 'as' && document.lower(child - 1) === 'such')),
    )
    .flatMap((child) => document.childrenBy(child, /^pobj$/))
    .filter((each) => isOne(document, each));
}

/** "The Front has two leaders, *Ann Dia and Paul Ode*": whose they are, where they are named; else null. */
export function ownerOfNamed(document: Document, noun: number): number | null {
  if (document.dep(noun) !== 'dobj') return null;
  const verb = document.head(noun);
  if (!/^(?:have|count)$/.test(document.lemma(verb))) return null;
  const isNamed = document
    .childrenBy(noun, /^appos$/)
    .some((child) => document.pos(child) === 'PROPN');
  const [owner] = document.childrenBy(verb, /^nsubj$/);
  return isNamed && owner !== undefined && document.childrenBy(verb, /^neg$/).length === 0
    ? owner
    : null;
}
