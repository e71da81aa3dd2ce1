import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import type { Statement } from './statement.ts';

/** What is read of a candidate beside its ends. */
export type Circumstances = Pick<Statement, 'negated' | 'modality' | 'attribution'>;

/** The features of a statement by name: 1 where a thing is so, the number of ends for which it is so, or a measure of about that size. */
export type Features = ReadonlyMap<string, number>;

/** Parser moves this much better than the next best are as sure as any. */
const SURE_MARGIN = 8;
const LONG_DISTANCE = 30;
const LONG_SENTENCE = 60;
const MANY_SENSES = 4;

/** The lowest and the highest confidence: no reading is certain, and none that is printed is worthless. */
const LOWEST = 0.05;
const HIGHEST = 0.99;

/**
 * The features that tell how likely a statement was read rightly:
 *
 * - what says it: `noun`, `adjective`, or a `rule` of its own (a verb has none of them); `passive`, `reciprocal`; `senses`, the
 *   number of relation types beyond the first that the lexicon has for the word;
 * - what it says: `family …` of the relation type;
 * - how its ends were found, counted over both: `worked out` from the construction and not said in place, `inside` a phrase,
 *   in a `complement`, `behind preposition`;
 * - what the ends are, counted over both: `pronoun`, `description`; `listed`, `generic`;
 * - where it stands: `open` (planned, possible, …), `negated`, `attributed`, `quoted`; `fragment`, a sentence that does not end in a stop;
 * - measures: `distance` of the farther end from the word in tens of tokens, `sentence` length in twenties, and the `margin`
 *   of the least sure of the three attachments in the tree, 0 to 1.
 */
export function featuresOf(
  document: Document,
  lexicon: Lexicon,
  candidate: Candidate,
  { negated, modality, attribution }: Circumstances,
): Features {
  const { predicate, source, target } = candidate;
  const features = new Map<string, number>();
  const add = (name: string, value = 1): void => {
    if (value !== 0) features.set(name, (features.get(name) ?? 0) + value);
  };

  if (!candidate.rule.startsWith(`${predicate.kind} `)) add('rule');
  else if (predicate.kind !== 'verb') add(predicate.kind);
  if (predicate.isPassive) add('passive');
  if (candidate.isReciprocal) add('reciprocal');
  add('senses', sensesOf(lexicon, candidate));
  add(`family ${lexicon.types.get(candidate.type)?.family ?? 'neutral'}`);

  for (const { argument, mention, actor, isInside } of [source, target]) {
    if (argument.origin !== 'own' && argument.origin !== 'self') add('worked out');
    if (isInside) add('inside');
    if (mention.form !== 'name') add(mention.form);
    if (actor.identity === 'listed') add('listed');
    if (actor.generic) add('generic');
  }
  for (const slot of [candidate.sourceSlot, candidate.targetSlot]) {
    if (slot === 'comp' || slot === 'compsubj') add('complement');
    else if (!PLAIN_SLOTS.has(slot)) add('behind preposition');
  }

  if (modality !== 'asserted' && modality !== 'habitual') add('open');
  if (negated) add('negated');
  if (attribution.length > 0) add('attributed');
  if (attribution.at(-1)?.quoted) add('quoted');
  const sentence = document.sentence(predicate.token);
  const [start, end] = document.sentenceSpan(sentence);
  if (!/[.!?…:;]["'”’)\]]*$/.test(document.text.slice(start, end))) add('fragment');

  const tokens = [source.argument.token, target.argument.token];
  const distance = Math.max(...tokens.map((token) => Math.abs(token - predicate.token)));
  add('distance', Math.min(distance, LONG_DISTANCE) / 10);
  const [first, last] = document.sentenceTokens(sentence);
  add('sentence', Math.min(last - first, LONG_SENTENCE) / 20);
  const margins = [predicate.token, ...tokens].map(
    (token) => document.analysis.margin?.[token] ?? SURE_MARGIN / 2,
  );
  add('margin', Math.min(Math.max(Math.min(...margins), 0), SURE_MARGIN) / SURE_MARGIN);
  return features;
}

const PLAIN_SLOTS = new Set(['subj', 'obj', 'iobj', 'poss', 'mod', 'self', 'attr', 'speaker']);

function sensesOf(lexicon: Lexicon, { predicate, rule }: Candidate): number {
  if (!rule.startsWith(`${predicate.kind} `)) return 0;
  const word = rule.slice(predicate.kind.length + 1);
  const types = new Set(lexicon.entries(predicate.kind, word).map(({ type }) => type));
  return Math.min(Math.max(types.size - 1, 0), MANY_SENSES);
}

/** The probability that a statement with these features was read rightly, by a logistic model whose numbers are data (`confidence.json`); 0.05 to 0.99, in two digits. */
export function confidenceOf(features: Features, model: Lexicon['confidence']): number {
  let score = model.bias;
  for (const [name, value] of features) score += value * (model.weights.get(name) ?? 0);
  const probability = 1 / (1 + Math.exp(-score));
  return Math.round(100 * Math.min(Math.max(probability, LOWEST), HIGHEST)) / 100;
}
