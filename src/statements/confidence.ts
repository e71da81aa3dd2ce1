import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';

/** The features of a candidate that tell how likely it was read rightly, by name; 0 or 1, or a number around that size. */
export function featuresOf(
  document: Document,
  lexicon: Lexicon,
  candidate: Candidate,
): ReadonlyMap<string, number> {
  const { predicate, source, target } = candidate;
  const features = new Map<string, number>();
  const add = (name: string, value = 1): void => {
    features.set(name, value);
  };
  add(`class ${predicate.kind}`);
  add(`family ${lexicon.types.get(candidate.type)?.family ?? 'neutral'}`);
  for (const end of [source, target]) {
    const side = end === source ? 'source' : 'target';
    add(`${side} ${end.argument.origin}`);
    add(`${side} ${end.mention.form}`);
    if (end.isInside) add(`${side} inside`);
    if (end.actor.generic) add(`${side} generic`);
    if (end.actor.identity === 'listed') add(`${side} listed`);
  }
  const distance = Math.max(
    ...[source, target].map((end) => Math.abs(end.argument.token - predicate.token)),
  );
  add('distance', Math.min(distance, 30) / 10);
  const margins = [predicate.token, source.argument.token, target.argument.token].map(
    (token) => document.analysis.margin?.[token] ?? 4,
  );
  add('margin', Math.min(Math.max(Math.min(...margins), 0), 8) / 4);
  const [first, last] = document.sentenceTokens(document.sentence(predicate.token));
  add('sentence length', Math.min(last - first, 60) / 20);
  return features;
}

/** The probability that a candidate was read rightly, by a logistic model whose numbers are data (`confidence.json`: `{bias, weights}`); rounded to two digits. */
export function confidenceOf(document: Document, lexicon: Lexicon, candidate: Candidate): number {
  const model = lexicon.confidence;
  let score = model.bias;
  for (const [name, value] of featuresOf(document, lexicon, candidate))
    score += value * (model.weights.get(name) ?? 0);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
