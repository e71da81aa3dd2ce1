import type { Document } from '../language/document.ts';
import type { EndFinder } from './ends.ts';
import { gerundEntries } from './gerund-entries.ts';
import type { Lexicon, LexiconEntry, WordClass } from './lexicon.ts';
import type { Predicate } from './predicates/predicate.ts';

/** Entries of the word with its particle or the word before it ("prime minister"), else of the bare word. */
export function entriesAt(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  predicate: Predicate,
  wordClass: WordClass,
): readonly LexiconEntry[] {
  const { token } = predicate;
  if (wordClass === 'noun' && (ends.isInsideName(token) || isNameOfBody(ends, token))) return [];
  if (wordClass === 'noun' && isInsideProperNoun(document, token))
    return allEntriesAt(document, lexicon, predicate, wordClass).filter(
      ({ type }) => lexicon.types.get(type)?.aspect !== 'event',
    );
  return allEntriesAt(document, lexicon, predicate, wordClass);
}

/** "two Fast *Attack* Craft": a word of a proper noun that no list has is no deed. */
function isInsideProperNoun(document: Document, token: number): boolean {
  return (
    document.dep(token) === 'compound' &&
    document.tag(token).startsWith('NNP') &&
    document.tag(document.head(token)).startsWith('NNP') &&
    /^\p{Lu}/u.test(document.word(token)) &&
    document.head(token) === token + 1 &&
    /^\p{Lu}/u.test(document.word(token + 1))
  );
}

function allEntriesAt(
  document: Document,
  lexicon: Lexicon,
  predicate: Predicate,
  wordClass: WordClass,
): readonly LexiconEntry[] {
  const { token } = predicate;
  const entity = document.entity(token);
  // The last word of a person's name is no office: "Imran Khan".
  if (
    wordClass === 'noun' &&
    entity?.label === 'PERSON' &&
    entity.last === token + 1 &&
    entity.first < token
  )
    return [];
  if (wordClass === 'noun' && token > 0) {
    const whole = hyphenated(document, token, predicate.lemma);
    const joined = whole === null ? [] : lexicon.entries('noun', whole);
    if (joined.length > 0) return joined;
    // "the *secretary*-general of the union": the adjective behind the hyphen belongs to the office.
    const isGeneral = document.word(token + 1) === '-' && document.lower(token + 2) === 'general';
    const ranked = isGeneral ? lexicon.entries('noun', `${predicate.lemma}-general`) : [];
    if (ranked.length > 0) return ranked;
    // "number two in the Front"
    const counted = lexicon.entries('noun', `${predicate.lemma} ${document.lower(token + 1)}`);
    if (counted.length > 0 && document.dep(token + 1) === 'nummod') return counted;
    const before = document.lower(token - 1);
    const pair = lexicon.entries('noun', `${before} ${predicate.lemma}`);
    if (pair.length > 0) return pair;
    const shared = isJoint(document, token)
      ? lexicon.entries('noun', `joint ${predicate.lemma}`)
      : [];
    if (shared.length > 0) return shared;
    if (isDeputising(document, lexicon, token)) {
      const office = lexicon
        .entries('noun', predicate.lemma)
        .some((entry) => entry.type === 'leads');
      if (office) return lexicon.entries('noun', 'deputy');
    }
  }
  const phrasal = wordClass === 'verb' ? phrasalEntries(document, lexicon, predicate) : [];
  if (phrasal.length > 0) return phrasal;
  const whole = lexicon.entries(wordClass, predicate.lemma);
  if (whole.length > 0) return whole;
  if (wordClass === 'verb' && predicate.lemma.includes(' ')) return [];
  const word = document.lower(token);
  const inflected = word === predicate.lemma ? whole : lexicon.entries(wordClass, word);
  return wordClass === 'noun' && inflected.length === 0 ? gerundEntries(lexicon, word) : inflected;
}

/** "their first *joint* search and rescue exercise", "*coordinated* patrols" */
function isJoint(document: Document, token: number): boolean {
  return [...document.children(token)].some(
    (child) => child < token && /^(?:co-?ordinated|combined|joint)$/.test(document.lower(child)),
  );
}

/** "cheered *on* X": what a verb without an object says with the preposition right behind it, if that is a particle and X its object; null for none. */
export function withParticle(
  document: Document,
  lexicon: Lexicon,
  predicate: Predicate,
): Predicate | null {
  const particle = predicate.token + 1;
  if (predicate.isPassive || predicate.slots.has('obj') || predicate.lemma.includes(' '))
    return null;
  if (document.head(particle) !== predicate.token || document.dep(particle) !== 'prep') return null;
  // "called in police", but not "called in Kenya"
  const isIn = document.lower(particle) === 'in' && isOfBody(document, particle);
  if (!isIn && !/^(?:down|off|on|out|over|up)$/.test(document.lower(particle))) return null;
  const lemma = `${predicate.lemma} ${document.lower(particle)}`;
  const objects = predicate.slots.get(document.lower(particle)) ?? [];
  if (objects.length === 0 || lexicon.entries('verb', lemma).length === 0) return null;
  const slots = new Map(predicate.slots);
  slots.delete(document.lower(particle));
  return { ...predicate, lemma, slots: slots.set('obj', objects) };
}

/** "in the army", "in police": with a common noun, and not one of a time or a text. */
function isOfBody(document: Document, preposition: number): boolean {
  return document
    .childrenBy(preposition, /^pobj$/)
    .some((noun) => document.pos(noun) === 'NOUN' && document.entity(noun) === null);
}

/** "turned *on* X": what a verb says with a word that the parser took for its particle, if that is a preposition with X behind it; null for none. */
export function withPreposition(predicate: Predicate): Predicate | null {
  const parts = /^(\S+) (after|on|over)$/.exec(predicate.lemma);
  const objects = predicate.slots.get('obj') ?? [];
  const [, lemma, preposition] = parts ?? [];
  if (lemma === undefined || preposition === undefined) return null;
  if (predicate.isPassive || objects.length === 0 || predicate.slots.has(preposition)) return null;
  const slots = new Map(predicate.slots);
  slots.delete('obj');
  return { ...predicate, lemma, slots: slots.set(preposition, objects) };
}

/** The word of three tokens that ends at one ("cease-fire"), with that one's lemma, or null. */
export function hyphenated(document: Document, token: number, lemma: string): string | null {
  if (token < 2 || document.lower(token - 1) !== '-') return null;
  return `${document.lower(token - 2)}-${lemma}`;
}

/** "the African *Union* and others": the last word of a body's name says nothing of its own. */
function isNameOfBody(ends: EndFinder, token: number): boolean {
  const mention = ends.mentionAt(token);
  if (mention?.form !== 'name' || mention.last - mention.first < 2) return false;
  return /^(?:coalition|intergovernmental)$/.test(ends.kindAt(token) ?? '');
}

function isDeputising(document: Document, lexicon: Lexicon, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - 6 && document.isWithin(at, token); at--) {
    if (lexicon.isOf('deputising', document.lower(at))) return true;
  }
  return false;
}

/** "turned *back* the refugees", "walked *out* of the coalition": a particle that the parser took for an adverb or a preposition. */
function phrasalEntries(
  document: Document,
  lexicon: Lexicon,
  predicate: Predicate,
): readonly LexiconEntry[] {
  if (predicate.lemma.includes(' ')) return [];
  for (const child of document.children(predicate.token)) {
    const isLoose =
      document.dep(child) === 'advmod' ||
      // "put X out of business" is not "put out".
      (!predicate.slots.has('obj') && isParticle(document, child));
    if (!isLoose || !isNear(document, predicate.token, child)) continue;
    const entries = lexicon.entries('verb', `${predicate.lemma} ${document.lower(child)}`);
    // "moved troops closer" is not "moved closer".
    const fits =
      !predicate.slots.has('obj') ||
      entries.some(({ frame }) =>
        [...frame.source, ...frame.target].some(({ slot }) => slot === 'obj' || slot === 'iobj'),
      );
    if (entries.length > 0 && fits) return entries;
  }
  return [];
}

/** "turned *back*", "sent the ambassador of Chile *home*": right behind a verb, or behind its object. */
function isNear(document: Document, verb: number, token: number): boolean {
  if (token < verb) return false;
  if (token <= verb + 3) return true;
  return [...document.children(verb)].some(
    (child) => document.dep(child) === 'dobj' && document.rightEdge(child) === token - 1,
  );
}

/** "walked *out* of": a word that takes another preposition and no noun. */
function isParticle(document: Document, token: number): boolean {
  return (
    document.dep(token) === 'prep' &&
    /^(?:away|back|out)$/.test(document.lower(token)) &&
    [...document.children(token)].every((child) => document.dep(child) === 'prep')
  );
}
