import type { Document } from '../../language/document.ts';
import type { Argument } from './predicate.ts';
import { isVerb } from './verb-form.ts';

/** "hanged X *for* helping Y", "acquitted X *of* killing Y", "talked X *out of* attacking Y": what is told of is the object's deed. */
export function isGerundOfObject(
  document: Document,
  preposition: number,
  objects: readonly Argument[],
): boolean {
  if (!['for', 'from', 'into', 'of'].includes(document.lower(preposition))) return false;
  return objects.some(
    ({ token }) => token < preposition && /^(?:PROPN|PRON|NOUN)$/.test(document.pos(token)),
  );
}

/** Prepositions whose gerund tells of the clause's subject: "sent the men home *without* asking". */
export const CIRCUMSTANCES = new Set([
  'after',
  'before',
  'besides',
  'by',
  'despite',
  'since',
  'without',
]);

/** The verb that a preposition governs ("of *arming*"), or null. */
export function clauseBehind(document: Document, preposition: number): number | null {
  const word = document.lower(preposition);
  // "demanded a truce before leaving": such a clause goes on beside the verb's.
  if (word !== 'by' && CIRCUMSTANCES.has(word)) return null;
  for (const child of document.children(preposition)) {
    if (document.dep(child) === 'pcomp' && isVerb(document, child)) return child;
  }
  return null;
}
