import type { ActorKind } from '../actors/actor.ts';
import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';
import { conjunctModifiers } from './owners-in-front.ts';
import { conjuncts, isNominal } from './predicates/coordination.ts';

/** Prepositions whose object says where or when rather than whom. */
export const PLACE_OR_TIME = new Set([
  'in',
  'at',
  'near',
  'after',
  'before',
  'during',
  'since',
  'until',
  'outside',
  'around',
]);

/** "hundreds of miners", "one of the rebels": what a number or quantity is of; nothing for another word. */
export function countedBy(document: Document, lexicon: Lexicon, token: number): readonly number[] {
  const lemma = document.lemma(token).toLowerCase();
  if (document.pos(token) !== 'NUM' && !lexicon.isOf('partitive', lemma)) return [];
  // "the Contadora group of nations", "the 2nd Battalion of the brigade" are bodies with a name.
  // "rogue elements of the army" are not the army.
  if (lemma === 'element' && document.childrenBy(token, /^amod$/).length > 0) return [];
  if (lemma === 'group' && document.tag(token - 1).startsWith('NNP')) return [];
  if (document.tag(token) === 'NNP' && document.head(token - 1) === token) {
    if (/^(?:\p{Lu}|\d)/u.test(document.word(token - 1))) return [];
  }
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'prep' || document.lower(child) !== 'of') continue;
    for (const inner of document.children(child)) {
      if (document.dep(inner) !== 'pobj') continue;
      // "a splinter group of Fatah" is no Fatah: one name counts nobody.
      const isOfOne = lemma === 'group' && document.tag(inner) === 'NNP';
      return isOfOne ? [] : conjuncts(document, inner);
    }
  }
  return [];
}

/** "part of *the National Guard*": the object of the "of" behind a word for a share, or null. */
function wholeOf(document: Document, part: number): number | null {
  if (document.lower(part) !== 'part' || document.lower(part + 1) !== 'of') return null;
  const [whole] = document.childrenBy(part + 1, /^pobj$/);
  // "part of the country" is a place.
  return whole !== undefined && document.pos(whole) === 'PROPN' ? whole : null;
}

const CROWDS = /^(?:dozens|hundreds|millions|scores|tens|thousands)$/;

/** "thousands of miners", "part of the guard": the head of a phrase, and the noun that a round number or share is of, which stands for the same people. */
export function headsOf(document: Document, head: number): readonly number[] {
  const noun = head + 2;
  const isCrowd =
    CROWDS.test(document.lower(head)) &&
    document.lower(head + 1) === 'of' &&
    document.tag(noun) === 'NNS' &&
    document.head(noun) === head + 1;
  const whole = wholeOf(document, head);
  return isCrowd ? [head, noun] : whole === null ? [head] : [head, whole];
}

/** The words in front of a noun that modify it, and those that modify them. */
function modifiersOf(document: Document, token: number, depth = 0): readonly number[] {
  if (depth > 2) return [];
  const found: number[] = [];
  for (const child of document.children(token)) {
    // "the *Chinese*-owned plant"
    const isOwner =
      document.dep(child) === 'npadvmod' && /^(?:owned|run|operated)$/.test(document.lower(token));
    if (child > token || !(isOwner || ['amod', 'compound', 'nmod'].includes(document.dep(child))))
      continue;
    found.push(child, ...modifiersOf(document, child, depth + 1));
  }
  return found;
}

/**
 * The actors in front of a noun that may own what it names; none for a part, which is its whole's: "the Dutch arm of Greenpeace".
 * "Kurdish rebel positions" are the rebels', not all Kurds'.
 */
export function ownersBefore(
  document: Document,
  lexicon: Lexicon,
  token: number,
  mentionAt: (token: number) => LocatedMention | null,
): readonly LocatedMention[] {
  const isPart = lexicon.isOf('section', document.lemma(token).toLowerCase());
  if (isPart && document.lower(token + 1) === 'of') return [];
  const named = modifiersOf(document, token).flatMap((each) => mentionAt(each) ?? []);
  return named.filter((mention) => !named.some((other) => isWithin(mention, other)));
}

/** "the foreign ministers of X and Y", "troops from X and Y": whose officials or troops one plural phrase holds; nothing for other nouns. */
function sidesBehind(document: Document, lexicon: Lexicon, token: number): readonly number[] {
  const lemma = document.lemma(token).toLowerCase();
  const isOffice = lexicon
    .entries('noun', lemma)
    .some(({ type }) => type === 'leads' || type === 'serves');
  if (!isOffice && !lexicon.isOf('force', lemma) && !lexicon.isOf('envoy', lemma)) return [];
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'prep' || !/^(?:from|of)$/.test(document.lower(child))) continue;
    for (const inner of document.children(child)) {
      if (document.dep(inner) === 'pobj') return conjuncts(document, inner);
    }
  }
  return [];
}

/** The groups of words each of which may name the sides that one plural phrase holds: those in front of its noun, and those behind "of" or "from". */
export function sideGroups(
  document: Document,
  lexicon: Lexicon,
  token: number,
): readonly (readonly number[])[] {
  const inFront = modifiersOf(document, token).map((each) => conjunctModifiers(document, each));
  return [...inFront, sidesBehind(document, lexicon, token)];
}

/** True for a mention inside another one. */
export function isWithin(inner: LocatedMention, outer: LocatedMention): boolean {
  return inner !== outer && inner.first >= outer.first && inner.last <= outer.last;
}

/** "X's arrest by Y", "X's death": what the owner suffers is no deed of his; "X's murder of Y" is. */
export function isSuffered(document: Document, lexicon: Lexicon, noun: number): boolean {
  const children = document.children(noun);
  if (!children.some((child) => document.dep(child) === 'poss')) return false;
  const lemma = document.lemma(noun).toLowerCase();
  if (lexicon.isOf('suffering', lemma)) return true;
  return (
    lexicon
      .entries('noun', lemma)
      .some(
        ({ frame }) =>
          frame.source.some(({ slot }) => slot === 'by') &&
          frame.target.some(({ slot }) => slot === 'poss'),
      ) && !children.some((child) => ['of', 'against', 'on'].includes(document.lower(child)))
  );
}

/** "the bombing of X", "the fall of X": a noun whose "of" tells who undergoes it. */
function isUndergone(document: Document, lexicon: Lexicon, noun: number): boolean {
  const lemma = document.lemma(noun).toLowerCase();
  return (
    lexicon.isOf('suffering', lemma) ||
    lexicon.isOf('handing-over', lemma) ||
    lexicon
      .entries('noun', lemma)
      .some(({ frame }) => frame.target.some(({ slot }) => slot === 'of')) ||
    isHarming(lexicon, lemma)
  );
}

/** "the *jailing* of X", "the *blocking* of the station": a noun made of a verb of harm. */
function isHarming(lexicon: Lexicon, lemma: string): boolean {
  if (!lemma.endsWith('ing')) return false;
  const stem = lemma.slice(0, -3);
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')];
  return stems.some((verb) =>
    lexicon
      .entries('verb', verb)
      .some(
        ({ type, frame, conditions }) =>
          conditions.length === 0 &&
          lexicon.types.get(type)?.family === 'conflict' &&
          frame.target.some(({ slot }) => slot === 'obj'),
      ),
  );
}

/** The objects of each phrase with a preposition below a token, with those beside them ("the army *of X and Y*"). */
export function objectsBehind(
  document: Document,
  token: number,
  preposition: string,
): readonly (readonly number[])[] {
  const phrases = [...document.children(token)].filter(
    (child) =>
      /^(?:prep|agent)$/.test(document.dep(child)) && document.lower(child) === preposition,
  );
  return phrases.flatMap((phrase) =>
    [...document.children(phrase)]
      .filter((inner) => document.dep(inner) === 'pobj' && isNominal(document, inner))
      .map((inner) => conjuncts(document, inner)),
  );
}

/** What a number counts, but for men who are somebody together with it: "two of Peru's soldiers" are no Peru. */
export function othersCounted(
  document: Document,
  lexicon: Lexicon,
  token: number,
  mentionAt: (token: number) => LocatedMention | null,
): readonly number[] {
  const last = mentionAt(token)?.last ?? 0;
  return countedBy(document, lexicon, token).filter(
    (each) =>
      each >= last ||
      mentionAt(each) !== null ||
      !lexicon.isOf('armed-men', document.lemma(each).toLowerCase()),
  );
}

/** "the Daesh group": a name in front of a noun that only says what it is; null for none. */
export function nameOfClass(
  document: Document,
  lexicon: Lexicon,
  token: number,
  mentionAt: (token: number) => LocatedMention | null,
  kindAt: (token: number) => ActorKind | null,
): LocatedMention | null {
  if (!lexicon.isOf('class-noun', document.lemma(token).toLowerCase())) return null;
  let found: LocatedMention | null = null;
  for (const child of document.children(token)) {
    if (child > token || !['compound', 'nmod', 'amod'].includes(document.dep(child))) continue;
    const kind = kindAt(child);
    if (kind !== null && kind !== 'state' && kind !== 'place' && kind !== 'people')
      found = mentionAt(child);
  }
  return found;
}

/** "the *switch* of recognition from X to Y": what goes from one to another belongs to neither. */
function isShift(document: Document, noun: number): boolean {
  const from = document.children(noun).find((child) => document.lower(child) === 'from');
  if (from === undefined) return false;
  // The parser may hang the second part on the first, on the noun or on its verb.
  const last = document.rightEdge(from) + 1;
  for (let at = from + 2; at <= last; at++) if (document.lower(at) === 'to') return true;
  return false;
}

/** The prepositions behind a noun that name whose it is. */
export function ownersBehind(
  document: Document,
  lexicon: Lexicon,
  noun: number,
): readonly string[] {
  if (isUndergone(document, lexicon, noun)) return [];
  // "a letter from X to Y", "a book of poems"
  if (lexicon.isOf('writing', document.lemma(noun).toLowerCase())) return ['from'];
  return isShift(document, noun) ? ['of'] : ['of', 'from'];
}
