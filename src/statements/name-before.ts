import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';

/** The name or description, among the mentions of its actor, that a pronoun stands for: the best before it in its sentence, or null. */
export function nameBefore(
  document: Document,
  pronoun: LocatedMention,
  mentions: readonly LocatedMention[],
): LocatedMention | null {
  const sentence = document.sentence(pronoun.head);
  let found: LocatedMention | null = null;
  for (const other of mentions) {
    if (other.form === 'pronoun' || other.head >= pronoun.head) continue;
    if (document.sentence(other.head) !== sentence) continue;
    if (!found || isBetter(document, other, found)) found = other;
  }
  return found;
}

/** A name before a description, the full name before its short form in brackets behind it, else the nearer one. */
function isBetter(document: Document, other: LocatedMention, found: LocatedMention): boolean {
  if (other.form !== found.form) return other.form === 'name';
  return other.head > found.head && document.word(other.first - 1) !== '(';
}
