import type { Document, Revision } from './document.ts';

const CALLING = /^(?:brand|call|consider|deem|describe|dub|find|judge|label|pronounce|term)$/;

/** Adjectives that look like adverbs. */
const IN_LY = /^(?:beastly|costly|cowardly|deadly|ghastly|ungodly|unfriendly|unseemly|untimely)$/;

/** What somebody calls a thing, where the parser takes it for something else. */
export function judgements(document: Document, token: number): readonly Revision[] {
  return (
    judgementBehindNoun(document, token) ??
    judgementTakenForVerb(document, token) ??
    judgementTakenForAdverb(document, token) ??
    judgementBehindThat(document, token) ??
    []
  );
}

/** "called the action “*unacceptable* and unlawful”": an adjective behind its noun, taken for what describes it. */
function judgementBehindNoun(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'amod' || document.pos(token) !== 'ADJ') return null;
  const noun = document.head(token);
  if (noun > token || document.dep(noun) !== 'dobj') return null;
  // "called the decision regrettable *for* all": a longer phrase may well belong to the noun.
  if ([...document.children(token)].some((child) => document.dep(child) === 'prep')) return null;
  const verb = document.head(noun);
  if (!CALLING.test(document.lemma(verb)) || verb > noun) return null;
  return [{ token, head: verb, dep: 'oprd' }];
}

/** "called the ruling *unjustified*": an adjective made of a participle, taken for a verb. */
function judgementTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'oprd' || !/^VB[DN]$/.test(document.tag(token))) return null;
  if (!/^(?:dis|ill-|mis|un)/.test(document.lower(token))) return null;
  if (!CALLING.test(document.lemma(document.head(token)))) return null;
  return [{ token, tag: 'JJ', pos: 'ADJ', lemma: document.lower(token) }];
}

/** "described the raid as *cowardly*" */
function judgementTakenForAdverb(document: Document, token: number): readonly Revision[] | null {
  if (!document.tag(token).startsWith('RB') || !IN_LY.test(document.lower(token))) return null;
  if (document.lower(document.head(token)) !== 'as') return null;
  return [{ token, dep: 'amod', tag: 'JJ', pos: 'ADJ', lemma: document.lower(token) }];
}

/** "dismissed *that* as a fairy tale": what "as" names taken for part of the object. */
function judgementBehindThat(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'as' || document.dep(token) !== 'prep') return null;
  const object = document.head(token);
  if (!/^(?:it|that|them|this)$/.test(document.lower(object)) || object !== token - 1) return null;
  if (document.dep(object) !== 'dobj') return null;
  const isTold = document.lower(object) === 'that';
  return [
    { token, head: document.head(object) },
    ...(isTold ? [{ token: object, tag: 'DT', pos: 'PRON' }] : []),
  ];
}
