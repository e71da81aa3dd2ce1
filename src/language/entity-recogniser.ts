import type { Entity } from './document.ts';
import type { Kernel } from './kernel.ts';
import type { Lexeme } from './lexicon.ts';
import type { ModelFile } from './model-file.ts';
import { TransitionScorer } from './transition-scorer.ts';

const KEPT_BLOCKS = 8;

/** Finds named entities, a move a token: begin, inside, last, unit or outside (BILUO). */
export class EntityRecogniser {
  readonly #scorer: TransitionScorer;
  readonly #kinds: readonly string[];
  readonly #labels: readonly string[];

  constructor(model: ModelFile, kernel: Kernel) {
    const moves = model.json<string[]>('ner/moves');
    this.#scorer = new TransitionScorer(model, 'ner', kernel, KEPT_BLOCKS);
    this.#kinds = moves.map((name) => name.charAt(0));
    this.#labels = moves.map((name) => name.slice(2));
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
    const context = new Int32Array(3);
    let first = -1;
    let open = '';
    this.#scorer.begin(vectors);
    for (const [token, lexeme] of lexemes.entries()) {
      context[0] = token;
      context[1] = first;
      context[2] = first < 0 ? -1 : token - 1;
      const scores = this.#scorer.score(context);
      const mayGoOn = token < lexemes.length - 1 && sentenceStarts[token + 1] !== 1;
      const winner = this.#best(scores, open, mayGoOn, lexeme.isSpace);
      const label = this.#labels[winner] ?? '';
      switch (this.#kinds[winner]) {
        case 'B':
          first = token;
          open = label;
          break;
        case 'U':
          entities.push({ first: token, last: token + 1, label });
          break;
        case 'L':
          entities.push({ first, last: token + 1, label });
          first = -1;
          open = '';
          break;
      }
    }
    return entities;
  }

  /** The valid move of the highest score. */
  #best(scores: Float32Array, open: string, mayGoOn: boolean, isSpace: boolean): number {
    let winner = -1;
    for (const [i, kind] of this.#kinds.entries()) {
      const label = this.#labels[i] ?? '';
      const valid =
        kind === 'B'
          ? open === '' && mayGoOn && !isSpace
          : kind === 'I'
            ? open === label && mayGoOn
            : kind === 'L'
              ? open === label
              : kind === 'U'
                ? open === '' && label !== '' && !isSpace
                : open === '';
      if (valid && (winner < 0 || (scores[i] ?? 0) > (scores[winner] ?? 0))) winner = i;
    }
    return winner;
  }
}
