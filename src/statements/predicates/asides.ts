import type { Document } from '../../language/document.ts';

/** "to the dismay of X": a "to" in front of its verb, or parted from what stands before it by a comma or "much"; "responded to X" is none. */
export function isAsideWithTo(document: Document, preposition: number): boolean {
  if (document.lower(preposition) !== 'to' || document.dep(preposition) !== 'prep') return false;
  return (
    preposition < document.head(preposition) || /^(?:,|much)$/.test(document.lower(preposition - 1))
  );
}
