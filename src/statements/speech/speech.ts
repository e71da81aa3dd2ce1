import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import type { Attribution } from '../statement.ts';
import { type Embedding, Embeddings } from './embedding.ts';
import { findQuotations } from './quotations.ts';
import { readSaying } from './saying.ts';
import { Speakers } from './speakers.ts';
import { findTurns } from './turns.ts';

/** A link in the chain of who says it, also where nobody is named. */
export interface SpeechLink {
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
 * @param saying the text of `data/relations/saying.tsv`
 */
export function findSpeech(
  document: Document,
  mentions: readonly LocatedMention[],
  saying: string,
): Speech {
  const words = readSaying(saying);
  const speakers = new Speakers(document, mentions, words);
  const embeddings = new Embeddings(document, words);
  const quotations = findQuotations(document);
  const turns = findTurns(document, words, embeddings, quotations);

  // For each token the innermost quotation that quotes somebody.
  const quotationOf = new Int32Array(document.length).fill(-1);
  quotations.forEach(({ first, last, isScare }, index) => {
    if (!isScare) quotationOf.fill(index, first, last);
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
    const quotation = quotationOf[token] ?? -1;
    const above = embeddings.above(token).filter((each) => isReachable(each.token, token));
    const turn = turns[quotation] ?? null;
    const isInside = (each: Embedding): boolean =>
      quotation >= 0 && quotationOf[each.token] === quotation;
    const inner = above.filter(isInside).reverse();
    if (turn !== null) {
      const said = inner.filter((each) => each.token !== turn.token);
      return [...linksAt(turn.token), link(turn, true), ...said.map((each) => link(each, false))];
    }
    const outer = above.filter((each) => !isInside(each)).reverse();
    return [
      ...outer.map((each, i) => link(each, quotation >= 0 && i === outer.length - 1)),
      ...inner.map((each) => link(each, false)),
    ];
  };

  /** What is said in a quotation says nothing about the words outside of it. */
  const isReachable = (verb: number, token: number): boolean => {
    const quotation = quotationOf[verb] ?? -1;
    if (quotation < 0 || turns[quotation] === null) return true;
    const { first = 0, last = 0 } = quotations[quotation] ?? {};
    return token >= first && token < last;
  };

  const link = (embedding: Embedding, quoted: boolean): SpeechLink => ({
    token: embedding.token,
    verb: embedding.word.lemma,
    class: embedding.word.class,
    speaker: speakerOf(embedding)?.id ?? null,
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

  return {
    linksAt,
    attributionAt(token) {
      return linksAt(token).flatMap(({ speaker, verb, quoted }) =>
        speaker === null ? [] : [{ speaker, verb, quoted }],
      );
    },
    quotationAt: (token) => (quotationOf[token] ?? -1) >= 0,
    speakerOfQuote(token) {
      const turn = turns[quotationOf[token] ?? -1] ?? null;
      return turn === null ? null : (speakerOf(turn)?.id ?? null);
    },
  };
}
