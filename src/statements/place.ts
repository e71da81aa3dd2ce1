import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { EndFinder } from './ends.ts';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'off',
  'around',
  'across',
  'over',
  'inside',
  'along',
]);

/** The mention of the place where something is said to happen: in a place phrase of the predicate or of the word that holds it; null where none is said. */
export function placeOf(document: Document, ends: EndFinder, candidate: Candidate): string | null {
  const { predicate } = candidate;
  const things = (predicate.slots.get('obj') ?? []).map(({ token }) => token);
  for (const token of [predicate.token, predicate.support, ...things]) {
    if (token === null) continue;
    const mention = placeAt(document, ends, token, candidate);
    if (mention) return mention.id;
  }
  for (const end of [candidate.target, candidate.source]) {
    const mention = placeAt(document, ends, end.argument.token, candidate);
    if (mention) return mention.id;
  }
  return null;
}

function placeAt(
  document: Document,
  ends: EndFinder,
  token: number,
  candidate: Candidate,
): LocatedMention | null {
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'prep' || !PLACE_PREPOSITIONS.has(document.lower(child))) continue;
    for (const inner of document.children(child)) {
      const mention = document.dep(inner) === 'pobj' ? ends.mentionAt(inner) : null;
      const kind = mention ? ends.actorOf(mention)?.kind : undefined;
      if (
        mention &&
        (kind === 'place' || kind === 'state') &&
        mention.id !== candidate.source.mention.id &&
        mention.id !== candidate.target.mention.id
      )
        return mention;
    }
  }
  return null;
}
