import type { Document } from '../../language/document.ts';
import { isNominal } from './coordination.ts';

/** Verbs that say who stands at the head of a body. */
const LEADING = new Set(['chair', 'command', 'found', 'head', 'lead', 'own']);

/** "protested against the junta, *headed* by X": the body that the participle stands next to, whatever clause the parser hung it on; null for none. */
export function ledBefore(document: Document, participle: number): number | null {
  const noun = participle - 2;
  if (
    document.dep(participle) !== 'advcl' ||
    document.word(participle - 1) !== ',' ||
    !LEADING.has(document.lemma(participle).toLowerCase()) ||
    !isNominal(document, noun)
  )
    return null;
  return document.children(participle).some((child) => document.dep(child) === 'agent')
    ? noun
    : null;
}
