import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';

const SLOT_WORDS = new Map([
  ['subj', 'its subject'],
  ['obj', 'its object'],
  ['iobj', 'its receiver'],
  ['poss', 'its possessor'],
  ['mod', 'the word before it'],
  ['self', 'the noun itself'],
  ['list', 'whom the list of actors names'],
  ['comp', 'in the clause that completes it'],
  ['attr', 'what it is said to be'],
  ['helped', 'who acts with it'],
]);

const ORIGIN_WORDS = new Map([
  ['shared', ', shared with a coordinated word'],
  ['controlled', ', from the verb that governs it'],
  ['relative', ', through the relative clause'],
  ['light', ', lent by its verb'],
  ['apposition', ', by apposition'],
]);

/** What the machine saw, in words: the predicate and which of its arguments became the ends. */
export function describePath(document: Document, candidate: Candidate): string {
  const { predicate, source, target } = candidate;
  const verb =
    predicate.support !== null
      ? `“${document.word(predicate.support)} … ${document.word(predicate.token)}”`
      : `“${document.word(predicate.token)}”`;
  const voice = predicate.isPassive ? ' (passive)' : '';
  const end = (text: string, slot: string, origin: string, isInside: boolean): string =>
    `“${text}” is ${isInside ? 'inside ' : ''}${SLOT_WORDS.get(slot) ?? `behind “${slot}”`}${ORIGIN_WORDS.get(origin) ?? ''}`;
  return `${verb}${voice}: ${end(source.mention.text, candidate.sourceSlot, source.argument.origin, source.isInside)}; ${end(target.mention.text, candidate.targetSlot, target.argument.origin, target.isInside)}`;
}
