import type { Analysis } from './document.ts';

/** An analysis as one line of JSON lines, in the form of `entente parse --format ndjson`. */
export interface AnalysisRecord {
  readonly id: string;
  readonly text: string;
  /** Start, end, tag, part of speech, label, head, lemma, and 1 where a sentence begins. */
  readonly tokens: readonly (readonly [
    number,
    number,
    string,
    string,
    string,
    number,
    string,
    number,
  ])[];
  /** Start, end, label. */
  readonly entities: readonly (readonly [number, number, string])[];
}

/** The record of an analysis; offsets are UTF-16 code units, end exclusive, heads are token indices. */
export function analysisRecord(id: string, analysis: Analysis): AnalysisRecord {
  const { text, start, end, labels, entities } = analysis;
  const at = (column: ArrayLike<number>, i: number): number => column[i] ?? 0;
  return {
    id,
    text,
    tokens: Array.from(start, (from, i) => [
      from,
      at(end, i),
      labels.tag[at(analysis.tag, i)] ?? '',
      labels.pos[at(analysis.pos, i)] ?? '',
      labels.dep[at(analysis.dep, i)] ?? '',
      at(analysis.head, i),
      analysis.lemma[i] ?? '',
      at(analysis.sentenceStart, i),
    ]),
    entities: entities.map(({ first, last, label }) => [
      at(start, first),
      at(end, last - 1),
      label,
    ]),
  };
}
