import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';

/** What is taken towards a deed as much as towards somebody. */
const STANCES: ReadonlySet<string> = new Set([
  'accuses',
  'agrees-with',
  'protests-against',
  'rejects',
  'supports',
]);

/** Classes of nouns for what somebody does, says or makes. */
const THINGS = ['accord', 'accusation', 'deed', 'document', 'judgement', 'proposal', 'words'];

/**
 * The noun that an "it" means as object of a stance: "X denounced *the attack*, while Y defended *it*", "Z rejected *the offer*. Y welcomed *it*".
 * The last object before it, where that is a deed or a paper and no actor; null where it is something else.
 */
export function thingMeant(
  document: Document,
  lexicon: Lexicon,
  token: number,
  isActor: (token: number) => boolean,
): number | null {
  if (document.lower(token) !== 'it') return null;
  // "voted against it"
  const isAgainst =
    document.dep(token) === 'pobj' && document.lower(document.head(token)) === 'against';
  if (!isAgainst && document.dep(token) !== 'dobj') return null;
  const verb = document.head(isAgainst ? document.head(token) : token);
  if (!isStance(document, lexicon, verb)) return null;
  const sentence = document.sentence(token);
  for (let at = token - 1; at >= 0 && sentence - document.sentence(at) <= 1; at--) {
    if (document.head(at) === verb || !/^(?:dobj|nsubjpass)$/.test(document.dep(at))) continue;
    // "…, which had backed the plan, …": told by the way.
    if (document.dep(document.head(at)) === 'relcl') continue;
    if (document.pos(at) === 'PRON') {
      // "welcomed it and Z rejected it": the same thing twice.
      if (document.lower(at) === 'it') continue;
      return null;
    }
    // "accused X of a deal with Y. Z denied it": what is said, not what it is about.
    const isSaid = ['accusation', 'words'].some((each) => lexicon.isOf(each, document.lemma(at)));
    if (lexicon.isOf('denying', document.lemma(verb)) && !isSaid) return null;
    if (!isActor(at)) return isThing(document, lexicon, at) ? at : null;
    // "The refusal dismayed X. Y applauded it."
    const subject = document
      .children(document.head(at))
      .find((child) => document.dep(child) === 'nsubj');
    const isDeed =
      subject !== undefined && !isActor(subject) && isThing(document, lexicon, subject);
    return isDeed ? subject : null;
  }
  return null;
}

function isStance(document: Document, lexicon: Lexicon, verb: number): boolean {
  const particle = document.children(verb).find((child) => document.dep(child) === 'prt');
  const lemma = document.lemma(verb).toLowerCase();
  // "vetoed the bill … refused to help it": what is helped or thanked is somebody.
  if (/^(?:aid|assist|befriend|help|thank)$/.test(lemma)) return false;
  const word = particle === undefined ? lemma : `${lemma} ${document.lower(particle)}`;
  return lexicon.entries('verb', word).some(({ type }) => STANCES.has(type));
}

function isThing(document: Document, lexicon: Lexicon, noun: number): boolean {
  const lemma = document.lemma(noun).toLowerCase();
  return (
    THINGS.some((each) => lexicon.isOf(each, lemma)) ||
    lexicon.entries('noun', lemma).some(({ type }) => lexicon.types.get(type)?.aspect === 'event')
  );
}
