import type { Document } from '../../language/document.ts';

/** Words before a clause that says on what a deed depends. */
const PROVISO = new Set(['if', 'unless', 'until']);

/** Words before a clause that says what a deed answers. */
const OCCASION = new Set(['after', 'once', 'when']);

/** How many clauses deep a proviso may stand below the verb that announces the deed. */
const DEPTH = 3;

/**
 * Heads of the clauses that say on what it depends whether a verb's deed is done ("threatened to strike *unless the ministry gives in*"),
 * wherever they hang in the clause that completes the verb.
 */
export function provisosOf(document: Document, verb: number): readonly number[] {
  return below(document, verb, 0);
}

/** Heads of the clauses that say what a verb's deed follows ("called off a strike *after the ministry gave in*"). */
export function occasionsOf(document: Document, verb: number): readonly number[] {
  // "were killed and two wounded *when …*": what the second of two verbs follows the first one follows too.
  const shared = [...document.children(verb)].filter(
    (child) => document.dep(child) === 'conj' && document.tag(child) === 'VBN',
  );
  return [verb, ...shared].flatMap((at) =>
    [...document.children(at)].filter(
      (child) => document.dep(child) === 'advcl' && isMarked(document, child, OCCASION),
    ),
  );
}

function below(document: Document, token: number, depth: number): readonly number[] {
  if (depth > DEPTH) return [];
  return [...document.children(token)].flatMap((child) => {
    const dep = document.dep(child);
    if (dep === 'advcl' && (isMarked(document, child, PROVISO) || isInverted(document, child)))
      return [child];
    return /^(?:xcomp|ccomp|dobj|acl|conj)$/u.test(dep) ? below(document, child, depth + 1) : [];
  });
}

/** "would strike *should the ministry refuse*" */
function isInverted(document: Document, clause: number): boolean {
  const [opener] = document.childrenBy(clause, /^aux$/);
  const [subject] = document.childrenBy(clause, /^nsubj/);
  return (
    opener !== undefined &&
    subject !== undefined &&
    opener < subject &&
    document.lower(opener) === 'should'
  );
}

function isMarked(document: Document, clause: number, words: ReadonlySet<string>): boolean {
  return [...document.children(clause)].some(
    (child) => /^(?:mark|advmod)$/u.test(document.dep(child)) && words.has(document.lower(child)),
  );
}
