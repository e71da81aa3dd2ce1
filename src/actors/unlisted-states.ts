import type { Reading } from './reading.ts';
import { headOfSpan } from './spans.ts';

/** What states do to each other. */
const OF_STATES =
  /^(?:accuse|annex|attack|ban|condemn|denounce|deport|expel|invade|mobili[sz]e|protest|ratify|recall|recogni[sz]e|reject|sign|summon|threaten|urge|vote|warn|withdraw)$/u;
/** What is asked of a state and said of it. */
const ASKED = /^(?:accuse|ask|blame|call|condemn|denounce|press|recogni[sz]e|thank|urge|warn)$/u;
/** What a state has. */
const HELD =
  /^(?:ambassador|army|authorit(?:y|ies)|consul|embassy|foreign minister|government|navy|premier|prime minister|republic|territory)$/u;

/** A name for a place that no list has, and that acts, is spoken to or governed as only states are: `Korvania recalled its envoy`. */
export function actsAsState(reading: Reading, first: number, last: number): boolean {
  const { document } = reading;
  const head = headOfSpan(document, first, last, last - 1);
  const governor = document.head(head);
  const lemma = document.lemma(governor);
  switch (document.dep(head)) {
    case 'nsubj':
      return (
        document.pos(governor) === 'VERB' &&
        (OF_STATES.test(lemma) || reading.nouns.isVerb(lemma, 'saying'))
      );
    case 'dobj':
      return ASKED.test(lemma);
    case 'pobj': {
      const word = reading.lower(governor);
      const above = document.head(governor);
      if (word === 'on' || word === 'upon') return document.lemma(above) === 'call';
      return word === 'of' && HELD.test(reading.singular(above));
    }
    default:
      return false;
  }
}
