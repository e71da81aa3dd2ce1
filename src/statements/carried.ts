import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';
import { objectsBehind } from './phrase-parts.ts';
import { conjuncts } from './predicates/coordination.ts';
import type { Argument } from './predicates/predicate.ts';

const CARRYING = /^(?:bear|bring|carry|ferry|fly|hold|move|take|transport)$/;
const FILLED = /^(?:crammed|crowded|filled|full|laden|loaded|packed)$/;

/** "a bus *carrying soldiers*", "a lorry *packed with recruits*", "a convoy *of troops*": those who are in what is struck or stopped. */
export function carriedBy(document: Document, lexicon: Lexicon, noun: number): readonly number[] {
  if (!lexicon.isOf('conveyance', document.lemma(noun).toLowerCase())) return [];
  return [...document.children(noun)].flatMap((child) => {
    const dep = document.dep(child);
    if (dep === 'acl' && document.tag(child) === 'VBG' && CARRYING.test(document.lemma(child)))
      return objects(document, child, 'dobj');
    if (/^(?:acl|amod)$/.test(dep) && child > noun && FILLED.test(document.lower(child)))
      return behind(document, child, /^(?:of|with)$/);
    // "a patrol with six men aboard" hangs them on "with".
    return dep === 'prep' && document.lower(child) === 'with' && isAboard(document, child)
      ? objects(document, child, 'pobj')
      : [];
  });
}

/** "intercepted a yacht *carrying activists*": those in a described thing that is itself told of as an actor. */
export function ridersOf(
  document: Document,
  lexicon: Lexicon,
  { form, head }: LocatedMention,
  { origin }: Argument,
): readonly number[] {
  return form === 'description' && origin !== 'self' ? carriedBy(document, lexicon, head) : [];
}

/** "an attack *launched* by X", "an attack which Y said *was launched* by X" */
function passiveIn(document: Document, clause: number): readonly number[] {
  if (document.dep(clause) === 'acl') return [clause];
  const said = document.childrenBy(clause, /^ccomp$/);
  return [clause, ...said].filter((each) => {
    const [subject] = document.childrenBy(each, /^nsubj(?:pass)?$/);
    const isRelative = subject !== undefined && document.tag(subject).startsWith('W');
    return isRelative && document.childrenBy(each, /^auxpass$/).length > 0;
  });
}

/** "a press *owned by farmers*", "a tanker *belonging to a firm*" */
export function holdersOf(document: Document, lexicon: Lexicon, noun: number): readonly number[] {
  const clauses = document
    .childrenBy(noun, /^(?:acl|relcl)$/)
    .flatMap((each) => passiveIn(document, each));
  for (const child of clauses) {
    const lemma = document.lemma(child).toLowerCase();
    if (!lexicon.isOf('holding', lemma)) continue;
    const word = lemma === 'belong' ? 'to' : 'by';
    const found = objectsBehind(document, child, word).flat();
    if (found.length > 0) return found;
  }
  return [];
}

function behind(document: Document, token: number, preposition: RegExp): readonly number[] {
  return document
    .childrenBy(token, /^prep$/)
    .filter((child) => preposition.test(document.lower(child)))
    .flatMap((child) => objects(document, child, 'pobj'));
}

function objects(document: Document, token: number, dep: string): readonly number[] {
  return [...document.children(token)]
    .filter((child) => document.dep(child) === dep)
    .flatMap((child) => conjuncts(document, child));
}

function isAboard(document: Document, preposition: number): boolean {
  return /^(?:aboard|inside|on)$/.test(document.lower(document.rightEdge(preposition)));
}
