import type { Document } from '../../language/document.ts';
import { isNominal } from './coordination.ts';

/** "protested against the junta, *headed* by X": the body that the participle stands next to, whatever clause the parser hung it on; null for none. */
export function ledBefore(
  document: Document,
  participle: number,
  isOf: (className: string, word: string) => boolean,
): number | null {
  const noun = participle - 2;
  if (
    document.dep(participle) !== 'advcl' ||
    document.word(participle - 1) !== ',' ||
    !isOf('leading', document.lemma(participle).toLowerCase()) ||
    !isNominal(document, noun)
  )
    return null;
  return document.children(participle).some((child) => document.dep(child) === 'agent')
    ? noun
    : null;
}
