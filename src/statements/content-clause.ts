import type { Document } from '../language/document.ts';
import { hasOwnSubject } from './predicates/verb-form.ts';

/** True for a clause that says what a noun of saying says: "that *X* would invade Y". */
export function isContentClause(document: Document, clause: number): boolean {
  const isMarked = document
    .children(clause)
    .some((child) => document.dep(child) === 'mark' && document.lower(child) === 'that');
  return document.dep(clause) === 'acl' && isMarked && hasOwnSubject(document, clause);
}
