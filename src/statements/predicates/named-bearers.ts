import type { Document } from '../../language/document.ts';
import { conjuncts, firstConjunct } from './coordination.ts';
import type { Slots } from './verb-arguments.ts';

const EQUATING = /^(?:be|become|comprise|include|number|remain)$/;
const EXEMPLIFYING = /^(?:including|like|namely)$/;

/**
 * Who those are that a noun says something of: "the council's members *are* X, Y and Z", "its allies *include* X", "the backers of X, *including* Y".
 * Lends them to the noun as its subjects.
 */
export function addNamedBearers(document: Document, slots: Slots, noun: number): void {
  if (!slots.has('poss') && !slots.has('of')) return;
  const bearers = [
    ...equated(document, noun),
    ...exemplified(document, noun),
    ...counted(document, noun),
  ];
  for (const bearer of bearers) slots.add(document, 'subj', bearer, 'apposition');
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

/** "one of its directors, *Ann Dia*", "two of the party's founders, *Ann Dia and Paul Ode*" */
function counted(document: Document, noun: number): readonly number[] {
  if (document.dep(noun) !== 'pobj') return [];
  const preposition = document.head(noun);
  const number = document.head(preposition);
  if (document.lower(preposition) !== 'of' || document.tag(number) !== 'CD') return [];
  return document
    .childrenBy(number, /^appos$/)
    .filter((name) => name > noun && document.pos(name) === 'PROPN')
    .flatMap((name) => conjuncts(document, name));
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

/** "Ann Cole, director, *Harbour Command*": the body behind a bare title and a comma, as press officers write it. */
export function isBodyOfTitle(document: Document, title: number, name: number): boolean {
  if (document.dep(title) !== 'appos' || document.pos(name) !== 'PROPN') return false;
  if (document.childrenBy(title, /^(?:det|poss)$/).length > 0) return false;
  if (document.entity(document.head(title))?.label !== 'PERSON') return false;
  return name > title && document.entity(name)?.label === 'ORG';
}

/** "Paul Ode and Ann Dia, *leaders* of the Front": a plural behind persons is said of all of them; else of the one that it hangs on. */
export function namedInFront(document: Document, noun: number): readonly number[] {
  const head = document.head(noun);
  const isOfAll =
    document.entity(head)?.label === 'PERSON' ||
    endsListOfBodies(document, head, noun) ||
    // "Turkey and Oman, both critics of X", "…, the two allies of X"
    /^(?:both|two)$/.test(document.lower(document.leftEdge(noun))) ||
    document.lower(document.leftEdge(noun) + 1) === 'two';
  if (document.tag(noun) === 'NN') return [nearestInFront(document, head, noun)];
  if (document.tag(noun) !== 'NNS' || !isOfAll) return [head];
  return conjuncts(document, firstConjunct(document, head)).filter((each) => each < noun);
}

/** Nouns in the singular that may be several together. */
const SEVERAL =
  /^(?:alliance|axis|band|bloc|coalition|couple|duo|front|group|network|pact|pair|partnership|tandem|team|trio|union)$/;

/** "Ann Dia and Paul Ode, *the leader* of the Front": of several names, one in the singular is the last one's. */
function nearestInFront(document: Document, head: number, noun: number): number {
  const isPerson = document.entity(head)?.label === 'PERSON';
  if (!isPerson && SEVERAL.test(document.lemma(noun).toLowerCase())) return head;
  const last = conjuncts(document, firstConjunct(document, head))
    .filter((each) => each < noun)
    .at(-1);
  const isBeside =
    last !== undefined &&
    document.word(document.leftEdge(noun) - 1) === ',' &&
    document.pos(last) === 'PROPN' &&
    document.rightEdge(last) === document.leftEdge(noun) - 2;
  return isBeside ? last : head;
}

/** "the Hill Army, the Lake Front and the Dawn Brigade, *factions* of the League": one body at the end of the list cannot be several. */
function endsListOfBodies(document: Document, head: number, noun: number): boolean {
  const all = conjuncts(document, firstConjunct(document, head)).filter((each) => each < noun);
  const last = all.at(-1);
  return (
    all.length > 1 &&
    last !== undefined &&
    all.every((each) => document.tag(each) === 'NNP' || document.tag(each) === 'NN') &&
    document.lower(document.leftEdge(last) - 1) === 'and' &&
    document.leftEdge(noun) - 2 === document.rightEdge(last)
  );
}

/** "five people, among them the commander": one of them. */
export function isAmong(document: Document, noun: number): boolean {
  return (
    document.dep(noun) === 'appos' &&
    document
      .children(noun)
      .some((child) => child < noun && /^(?:among|including)$/.test(document.lower(child)))
  );
}
