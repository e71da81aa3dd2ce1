import type { TextState } from '../text-state.ts';
import { fitOf } from './foretold-fit.ts';
import { officesTold } from './offices.ts';
import { isMain } from './salience.ts';
import { areSameNoun, isNameOf } from './same-nouns.ts';

/** A body whose name or kind the description tells; of one that the kind alone tells a sentence must speak: another it may name in passing. */
export function isBodyTold(state: TextState, index: number, at: number): boolean {
  const candidate = state.candidate(index);
  if (fitOf(state, index, candidate, at) !== 'yes' || areOfTwoCamps(state, index, at)) return false;
  const known = state.clusters.of(at);
  const noun = candidate.noun?.noun ?? '';
  // `the Joint Parties` are no party.
  if (known.names.some((name) => /ies$/u.test(name)) && noun === 'party') return false;
  // `the army` of a text on a Liberation Army is the other.
  if (noun === 'army' && known.listed === null) return false;
  const isCalledSo =
    isNameOf(noun, known.names) || [...known.nouns].some((each) => areSameNoun(each, noun));
  return isCalledSo || isSpokenOf(state, at);
}

/** `the ruling party` is none of the opposition. */
function areOfTwoCamps(state: TextState, index: number, at: number): boolean {
  const camp = (words: readonly string[]): boolean | null =>
    words.some((word) => /^(?:governing|ruling)$/u.test(word))
      ? true
      : words.includes('opposition')
        ? false
        : null;
  const mine = camp(state.candidate(index).modifiers);
  const around = state.clusters.membersOf(at).flatMap((each) => {
    const { first, last } = state.candidate(each);
    return Array.from({ length: last - first + 1 }, (_, i) => state.reading.lower(first - 1 + i));
  });
  const theirs = camp(around);
  return mine !== null && theirs !== null && mine !== theirs;
}

/**
 * A person who bears the office of the description, or of whom no office is told and with whom the very next sentence opens, who says nothing:
 * `Ola Lund, 54, was taken from his home`.
 */
export function isPersonTold(state: TextState, index: number, at: number): boolean {
  const candidate = state.candidate(index);
  const fit = fitOf(state, index, candidate, at);
  if (fit !== 'maybe') return fit === 'yes';
  if (officesTold(state, at).length > 0) return false;
  const { document, nouns } = state.reading;
  const { head } = state.candidate(at);
  const isNext = state.sentence(at) === state.sentence(index) + 1;
  const isDoer = document.dep(head).startsWith('nsubj') && isMainOrTold(state, head);
  // Whom the lead is about, or whom it has something done to.
  const isLeading = /^(?:dobj|nsubj|nsubjpass)$/u.test(document.dep(candidate.head));
  const says = nouns.isVerb(document.lemma(document.head(head)), 'saying');
  return isNext && isDoer && isLeading && !says;
}

/** Is the subject of a main clause, or stands in it as whose men or leader it is. */
export function isSpokenOf({ reading, candidates }: TextState, at: number): boolean {
  const { document } = reading;
  let token = candidates[at]?.head ?? -1;
  for (let steps = 0; steps < 4 && /^(?:pobj|poss|prep)$/u.test(document.dep(token)); steps++) {
    const above = document.head(token);
    if (document.dep(token) === 'prep' && reading.lower(token) !== 'of') return false;
    token = above;
  }
  return document.dep(token).startsWith('nsubj');
}

/** `Ola Lund won with their help, the judges found`: what somebody says behind it is the sentence's main clause. */
function isMainOrTold(state: TextState, head: number): boolean {
  const { document } = state.reading;
  const verb = document.head(head);
  const isTold = document.dep(verb) === 'ccomp' && document.head(verb) > verb;
  return isMain(state, head) || (isTold && document.dep(document.head(verb)) === 'ROOT');
}
