import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { turnsOf } from '../../language/transcript.ts';
import type { Attribution } from '../statement.ts';
import { findBlocks } from './blocks.ts';
import { type Embedding, Embeddings } from './embedding.ts';
import { findQuotations } from './quotations.ts';
import { SAYS, type Saying } from './saying.ts';
import { Speakers } from './speakers.ts';
import { findTurns } from './turns.ts';

/** A link in the chain of who says it, also where nobody is named. */
interface SpeechLink {
  /** The verb or noun of saying. */
  readonly token: number;
  readonly verb: string;
  /** What sort of saying it is, as in `saying.tsv`: `say`, `deny`, `accuse` … */
  readonly class: string;
  /** Id of the speaker's mention; null where nobody is named ("it is said that"). */
  readonly speaker: string | null;
  readonly quoted: boolean;
}

/** Who says what in a document. */
export interface Speech {
  /** Who says what a token tells, outermost first; empty for the article itself. The act of saying is not inside its speech. */
  attributionAt(token: number): readonly Attribution[];
  /** The same with the words of saying that name nobody. */
  linksAt(token: number): readonly SpeechLink[];
  /** True for a token inside quotation marks that quote somebody (not of a word merely set apart). */
  quotationAt(token: number): boolean;
  /** Id of the mention of who says the quotation that a token stands in, or null. */
  speakerOfQuote(token: number): string | null;
}

/**
 * Finds who says what: quotations with their speakers, clauses under words of saying, "according to" (quotations after
 * the sieves of Muzny et al. 2017: what stands beside the marks first, then the paragraph, then the turn before).
 *
 * @param words the verbs and nouns of saying
 */
export function findSpeech(
  document: Document,
  mentions: readonly LocatedMention[],
  words: Saying,
): Speech {
  const speakers = new Speakers(document, mentions, words);
  const embeddings = new Embeddings(document, words);
  const spoken = findSpoken(document, words, embeddings);
  // For each token the innermost words of somebody that it stands in.
  const spokenAt = new Int32Array(document.length).fill(-1);
  spoken.forEach(({ first, last }, index) => {
    spokenAt.fill(index, first, last);
  });

  const known = new Map<number, readonly SpeechLink[]>();

  const linksAt = (token: number): readonly SpeechLink[] => {
    const before = known.get(token);
    if (before !== undefined) return before;
    // A chain that came back to its own verb would never end.
    known.set(token, []);
    const links = chain(token);
    known.set(token, links);
    return links;
  };

  const chain = (token: number): readonly SpeechLink[] => {
    const at = spokenAt[token] ?? -1;
    const { turn = null, isQuoted = false } = spoken[at] ?? {};
    const above = embeddings.above(token).filter((each) => isReachable(each.token, token));
    const isInside = (each: Embedding): boolean => at >= 0 && spokenAt[each.token] === at;
    const inner = above.filter(isInside).reverse();
    if (turn !== null) {
      const said = inner.filter((each) => each.token !== turn.token);
      return [
        ...linksAt(turn.token),
        link(turn, isQuoted),
        ...said.map((each) => link(each, false)),
      ];
    }
    if (speakers.isBackground(token)) return [];
    const outer = above.filter((each) => !isInside(each)).reverse();
    return [
      ...outer.map((each, i) => link(each, isQuoted && i === outer.length - 1)),
      ...inner.map((each) => link(each, false)),
    ];
  };

  /** What is said in a quotation says nothing about the words outside of it. */
  const isReachable = (verb: number, token: number): boolean => {
    const words = spoken[spokenAt[verb] ?? -1];
    return !words?.turn || (token >= words.first && token < words.last);
  };

  const link = (embedding: Embedding, quoted: boolean): SpeechLink => ({
    token: embedding.token,
    verb: embedding.word.lemma,
    class: embedding.word.class,
    speaker: speakerAt(embedding),
    quoted,
  });

  const speakerOf = (embedding: Embedding): LocatedMention | null => {
    const { token, speaker } = embedding;
    if (speaker !== null) return speakers.ofSubject(speaker);
    if (document.pos(token) === 'NOUN') return speakers.ofNoun(token);
    // "He added that …, saying …" goes on with the one who adds, whatever the clause between is about.
    const isAside = document.tag(token) === 'VBG' && document.dep(token) === 'advcl';
    const outer = isAside ? embeddings.above(token)[0] : undefined;
    if (outer !== undefined && outer.token !== token) return speakerOf(outer);
    return speakers.ofVerb(token);
  };

  const speakerIds = new Map<number, string | null>();

  const speakerAt = (embedding: Embedding): string | null => {
    const before = speakerIds.get(embedding.token);
    if (before !== undefined) return before;
    const id = named(speakerOf(embedding));
    speakerIds.set(embedding.token, id);
    return id;
  };

  /** The id of a speaker; "I" and "we" are whoever speaks anyway. */
  const named = (speaker: LocatedMention | null): string | null =>
    speaker === null || /^(?:i|we)$/.test(document.lower(speaker.head)) ? null : speaker.id;

  return {
    linksAt,
    attributionAt(token) {
      return linksAt(token).flatMap(({ speaker, verb, quoted }) =>
        speaker === null ? [] : [{ speaker, verb, quoted }],
      );
    },
    quotationAt: (token) => spoken[spokenAt[token] ?? -1]?.isQuoted ?? false,
    speakerOfQuote(token) {
      const words = spoken[spokenAt[token] ?? -1];
      return words?.isQuoted && words.turn ? speakerAt(words.turn) : null;
    },
  };
}

/** Words of somebody as they were spoken, with or without quotation marks. */
interface Spoken {
  readonly first: number;
  readonly last: number;
  /** The word of saying of who speaks; null where nobody is named. */
  readonly turn: Embedding | null;
  readonly isQuoted: boolean;
}

/** All words of somebody, outer ones before those that stand in them. */
function findSpoken(document: Document, saying: Saying, embeddings: Embeddings): readonly Spoken[] {
  const quotations = findQuotations(document);
  const turns = findTurns(document, saying, embeddings, quotations);
  const spoken: Spoken[] = findBlocks(document, saying).map(({ first, last, verb, word }) => ({
    first,
    last,
    turn: { token: verb, word, speaker: null },
    isQuoted: false,
  }));
  for (const { label, first, last, isNamed } of turnsOf(document)) {
    const turn = isNamed ? { token: label, word: SAYS, speaker: label } : null;
    spoken.push({ first, last, turn, isQuoted: false });
  }
  quotations.forEach(({ first, last, isScare }, index) => {
    if (!isScare) spoken.push({ first, last, turn: turns[index] ?? null, isQuoted: true });
  });
  return spoken.sort((a, b) => a.first - b.first || b.last - a.last);
}
