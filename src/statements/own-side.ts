import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { End } from './end.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { isWithin } from './phrase-parts.ts';

/** Titles of those who speak for a state. */
const SPEAKING_FOR =
  /^(?:ambassador|chancellor|envoy|king|minister|ministry|premier|president|queen|secretary|spokesman|spokesperson|spokeswoman)$/u;
/** What makes a title none of the state's. */
const NOT_FOR = /^(?:ex|exiled|former|opposition|rebel|shadow)$/u;

/**
 * True where a doer is on the side of somebody: "*Chinese* coastguard ships" are China's own, and
 * London's deed is that of "*British* Foreign Secretary X", who does not reject or condemn it.
 */
export function isOnSide(
  document: Document,
  doer: LocatedMention,
  sideOf: readonly LocatedMention[],
  doers: readonly LocatedMention[],
): boolean {
  if (sideOf.some((mention) => isWithin(mention, doer) && doer.form !== 'name')) return true;
  return sideOf.some(
    (mention) => speaksFor(document, mention) && doers.some((each) => isWithin(each, mention)),
  );
}

function speaksFor(document: Document, { first, last }: LocatedMention): boolean {
  let hasOffice = false;
  for (let token = first; token < last; token++) {
    const lemma = document.lemma(token).toLowerCase();
    if (NOT_FOR.test(lemma)) return false;
    if (SPEAKING_FOR.test(lemma)) hasOffice = true;
  }
  return hasOffice;
}

/** "changes sought by *EU* mediators": what only names the doer suffers nothing of what the verb says. */
export function isPartOfDoer(
  lexicon: Lexicon,
  { wordClass, type }: LexiconEntry,
  { mention: doer }: End,
  { mention: undergoer }: End,
): boolean {
  return (
    wordClass === 'verb' &&
    lexicon.types.get(type)?.aspect === 'event' &&
    undergoer.first >= doer.first &&
    undergoer.last <= doer.last &&
    undergoer.last - undergoer.first < doer.last - doer.first
  );
}
