import type { Entity } from './document.ts';
import type { Kernel } from './kernel.ts';
import type { Lexeme } from './lexicon.ts';
import type { ModelFile } from './model-file.ts';
import { TransitionScorer } from './transition-scorer.ts';

const KEPT_BLOCKS = 8;

/** Finds named entities, a move a token: begin, inside, last, unit or outside (BILUO). */
export class EntityRecogniser {
  readonly #scorer: TransitionScorer;
  /** The classes of each kind of move, by label; a unit without a label is never valid. */
  readonly #begin: readonly (readonly [label: string, move: number])[];
  readonly #unit: readonly (readonly [label: string, move: number])[];
  readonly #inside: ReadonlyMap<string, number>;
  readonly #last: ReadonlyMap<string, number>;
  readonly #outside: number;

  constructor(model: ModelFile, kernel: Kernel) {
    this.#scorer = new TransitionScorer(model, 'ner', kernel, KEPT_BLOCKS);
    const moves = [...model.json<string[]>('ner/moves').entries()];
    const labelled = (kind: string): [string, number][] =>
      moves.flatMap(([i, name]) => (name.startsWith(`${kind}-`) ? [[name.slice(2), i]] : []));
    this.#begin = labelled('B');
    this.#unit = labelled('U');
    this.#inside = new Map(labelled('I'));
    this.#last = new Map(labelled('L'));
    this.#outside = moves.findIndex(([, name]) => name === 'O');
  }

  /**
   * @param vectors of the tokens, from the encoder of the entities
   * @param sentenceStarts 1 where a sentence begins; entities do not cross into the next one
   */
  recognise(
    lexemes: readonly Lexeme[],
    vectors: Float32Array,
    sentenceStarts: Uint8Array,
  ): Entity[] {
    const entities: Entity[] = [];
    const context = new Int32Array(this.#scorer.slots);
    let first = -1;
    let label = '';
    this.#scorer.begin(vectors);
    for (const [token, { isSpace }] of lexemes.entries()) {
      context[0] = token;
      context[1] = first;
      context[2] = first < 0 ? -1 : token - 1;
      const scores = this.#scorer.score(context);
      const scoreOf = (move: number | undefined): number => scores[move ?? -1] ?? 0;
      const mayGoOn = token < lexemes.length - 1 && sentenceStarts[token + 1] !== 1;
      if (first >= 0) {
        const last = scoreOf(this.#last.get(label));
        if (mayGoOn && scoreOf(this.#inside.get(label)) >= last) continue;
        entities.push({ first, last: token + 1, label });
        first = -1;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      let isUnit = false;
      if (!isSpace && mayGoOn)
        for (const [candidate, move] of this.#begin)
          if (scoreOf(move) > best) [best, label] = [scoreOf(move), candidate];
      if (!isSpace)
        for (const [candidate, move] of this.#unit)
          if (scoreOf(move) > best) [best, label, isUnit] = [scoreOf(move), candidate, true];
      if (scoreOf(this.#outside) > best) continue;
      if (isUnit) entities.push({ first: token, last: token + 1, label });
      else first = token;
    }
    return entities;
  }
}
