import type { Document } from '../../language/document.ts';

/** Words before a clause that says on what a deed depends. */
const PROVISO = new Set(['if', 'unless', 'until']);

/** How many clauses deep a proviso may stand below the verb that announces the deed. */
const DEPTH = 3;

/**
 * Heads of the clauses that say on what it depends whether a verb's deed is done ("threatened to strike *unless the ministry gives in*"),
 * wherever they hang in the clause that completes the verb.
 */
export function provisosOf(document: Document, verb: number): readonly number[] {
  return below(document, verb, 0);
}

function below(document: Document, token: number, depth: number): readonly number[] {
  if (depth > DEPTH) return [];
  return [...document.children(token)].flatMap((child) => {
    const dep = document.dep(child);
    if (dep === 'advcl' && isProviso(document, child)) return [child];
    return /^(?:xcomp|ccomp|dobj|acl|conj)$/u.test(dep) ? below(document, child, depth + 1) : [];
  });
}

function isProviso(document: Document, clause: number): boolean {
  return [...document.children(clause)].some(
    (child) => document.dep(child) === 'mark' && PROVISO.has(document.lower(child)),
  );
}
