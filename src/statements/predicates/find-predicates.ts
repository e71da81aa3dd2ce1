import type { Document } from '../../language/document.ts';
import type { Lexicon } from '../lexicon.ts';
import { roleEntries } from '../role-nouns.ts';
import { readAdjective } from './adjective-predicates.ts';
import { isNominal } from './coordination.ts';
import { NounReader } from './noun-predicates.ts';
import type { Predicate } from './predicate.ts';
import { isVerb } from './verb-form.ts';
import { VerbReader } from './verb-predicates.ts';

/** Gives the predicate of any token that can have one. */
export class Predicates {
  readonly #document: Document;
  readonly #verbs: VerbReader;
  readonly #nouns: NounReader;

  constructor(document: Document, lexicon: Lexicon) {
    this.#document = document;
    this.#verbs = new VerbReader(document, {
      isOf: lexicon.isOf,
      isObjectControl: lexicon.isObjectControl,
      isHolding: (lemma) => lexicon.verbSupport(lemma) === 'active',
      isDeed: (lemma) =>
        !lexicon.isOf('goods', lemma) &&
        lexicon
          .entries('noun', lemma)
          .some(({ type }) => lexicon.types.get(type)?.aspect === 'event'),
      isPlan: (lemma) => lexicon.operator('noun', lemma, 'to') !== null,
    });
    this.#nouns = new NounReader(document, this.#verbs, {
      isOf: lexicon.isOf,
      verbSupport: lexicon.verbSupport,
      isHolder: (lemma) => {
        // Rows that say nothing tell of some readings only.
        const entries = lexicon.entries('noun', lemma).filter(({ type }) => type !== '-');
        return (
          entries.length > 0 &&
          entries.every(
            ({ type, frame }) =>
              lexicon.types.get(type)?.family === 'role' ||
              frame.source.some(({ slot }) => slot === 'self'),
          )
        );
      },
      isRole: (lemma) => roleEntries(lexicon, lemma).length > 0,
      isHostile: (lemma) => lexicon.entries('noun', lemma).some(({ type }) => type === 'fights'),
    });
  }

  /** The verb predicate of a token, or null where it is no verb. */
  verb(token: number): Predicate | null {
    return isVerb(this.#document, token) ? this.#verbs.read(token) : null;
  }

  /** The noun predicate of a token, or null where it is no noun. */
  noun(token: number): Predicate | null {
    const pos = this.#document.pos(token);
    if (pos !== 'NOUN' && pos !== 'PROPN' && !(pos === 'ADJ' && isNominal(this.#document, token)))
      return null;
    return this.#nouns.read(token);
  }

  /** The adjective predicate of a token, or null where it is no adjective. */
  adjective(token: number): Predicate | null {
    if (this.#document.pos(token) !== 'ADJ' && !this.isStative(token)) return null;
    return readAdjective(this.#document, this.#verbs, token);
  }

  /** "is opposed to X": a participle that says how somebody stands. */
  isStative(token: number): boolean {
    return this.#document.tag(token) === 'VBN' && this.#document.dep(token) === 'acomp';
  }

  /** Whatever predicate a token has. */
  any(token: number): Predicate | null {
    return this.verb(token) ?? this.noun(token) ?? this.adjective(token);
  }
}
