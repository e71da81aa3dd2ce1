import type { ActorKind } from '../actors/actor.ts';
import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';

/** Kinds whose owner may stand for them: a state's forces and offices, not its people or rebels. */
const OWNED = new Set<ActorKind>(['military', 'police', 'state', 'parliament']);
/** Kinds that own fighters and officials of any kind. */
const BODIES = new Set<ActorKind>([
  'armed-group',
  'coalition',
  'intergovernmental',
  'party',
  'organisation',
]);

/** A modifier and those coordinated with it. */
export function conjunctModifiers(document: Document, token: number): readonly number[] {
  const found = [token];
  for (const child of document.children(token))
    if (document.dep(child) === 'conj') found.push(...conjunctModifiers(document, child));
  return found;
}

/**
 * "*U.S.* and coalition forces", "*Russian*, Syrian and Iranian officers": the words in front of a description that share its noun.
 * `kindAt` gives the kind of the actor named at a token; `isOffice` is true where the noun is an office of states.
 */
export function ownersInFront(
  document: Document,
  mention: LocatedMention,
  kind: ActorKind,
  kindAt: (token: number) => ActorKind | null,
  isOffice: boolean,
): readonly number[] {
  // "Malian troops" may be a listed name; its noun is shared all the same.
  const hasNoun = mention.form === 'description' || /^\p{Ll}/u.test(document.word(mention.head));
  if (!hasNoun || document.lower(mention.first - 1) !== 'and') return [];
  const found: number[] = [];
  for (const child of document.children(mention.head)) {
    if (child >= mention.first || !/^(?:amod|compound|nmod)$/.test(document.dep(child))) continue;
    for (const each of conjunctModifiers(document, child)) {
      if (each >= mention.first) continue;
      const owner = kindAt(each);
      if (owner === null) continue;
      if (BODIES.has(owner) || (owner === 'state' && (OWNED.has(kind) || isOffice)))
        found.push(each);
    }
  }
  return found;
}
