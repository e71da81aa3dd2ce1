import { ArcEager, type Move } from './arc-eager.ts';
import { deprojectivize } from './deprojectivize.ts';
import type { Kernel } from './kernel.ts';
import type { Lexeme } from './lexicon.ts';
import type { ModelFile } from './model-file.ts';
import { treeEdges } from './sentences.ts';
import { TransitionScorer } from './transition-scorer.ts';

/** Blocks of 64 tokens that the scorer keeps: texts up to 4,096 tokens compute each of them once. */
const KEPT_BLOCKS = 64;

/** The dependency tree of a text. */
export interface Tree {
  /** A root is its own head. */
  readonly heads: Int32Array;
  /** Label of the arc to the head, as an index into the labels of the parser. */
  readonly deps: Uint8Array;
  /** 1 where a sentence begins. */
  readonly sentenceStarts: Uint8Array;
  /** By how much the move that gave the token its head, or left it without one, scored above the next. */
  readonly margins: Float32Array;
}

/** Classes of the network that are one kind of move. */
interface Family {
  readonly move: Move;
  readonly first: number;
  readonly last: number;
}

/** Builds the dependency tree of a text with a greedy arc-eager transition parser. */
export class Parser {
  /** All labels of arcs: those of the moves without decoration, and what later steps give. */
  readonly labels: readonly string[];
  readonly #scorer: TransitionScorer;
  readonly #families: readonly Family[];
  /** The decorated label of each class, `label||label of the true head` or a plain one. */
  readonly #classLabels: readonly string[];

  constructor(model: ModelFile, kernel: Kernel) {
    const moves = model.json<string[]>('parser/moves');
    this.#scorer = new TransitionScorer(model, 'parser', kernel, KEPT_BLOCKS);
    this.#classLabels = moves.map((name) => name.slice(2));
    const families: Move[] = ['S', 'D', 'L', 'R', 'B'];
    this.#families = families.map((move) => {
      const first = moves.findIndex((name) => name.startsWith(move));
      return { move, first, last: moves.findLastIndex((name) => name.startsWith(move)) + 1 };
    });
    const plain = this.#classLabels.map((label) => label.split('||')[0] ?? '');
    this.labels = [...new Set([...plain, 'ROOT', 'dep'])].filter(Boolean).sort();
  }

  /** @param vectors of the tokens, as the encoder gives them */
  parse(lexemes: readonly Lexeme[], vectors: Float32Array): Tree {
    const { state, margins } = this.#search(lexemes.length, vectors);
    const heads = state.heads.map((head, i) => (head < 0 ? i : head));
    const decorated = Array.from(state.heads, (head, i) =>
      head < 0 ? 'ROOT' : (this.#classLabels[state.labels[i] ?? 0] ?? ''),
    );
    deprojectivize(heads, decorated, lexemes);
    const index = new Map(this.labels.map((label, i) => [label, i]));
    const deps = Uint8Array.from(decorated, (label) => index.get(label) ?? 0);
    return { heads, deps, sentenceStarts: treeEdges(heads).sentenceStarts, margins };
  }

  #search(length: number, vectors: Float32Array): { state: ArcEager; margins: Float32Array } {
    const state = new ArcEager(length);
    const margins = new Float32Array(length);
    const context = new Int32Array(this.#scorer.slots);
    this.#scorer.begin(vectors);
    while (!state.isFinal) {
      state.context(context);
      const scores = this.#scorer.score(context);
      let winner = -1;
      let move: Move = 'S';
      let best = Number.NEGATIVE_INFINITY;
      let second = Number.NEGATIVE_INFINITY;
      for (const family of this.#families) {
        if (!state.allows(family.move)) continue;
        for (let i = family.first; i < family.last; i++) {
          const score = scores[i] ?? 0;
          if (score > best) {
            second = best;
            best = score;
            winner = i;
            move = family.move;
          } else if (score > second) second = score;
        }
      }
      const decided = decidedToken(state, move);
      if (decided >= 0) margins[decided] = best - second;
      state.apply(move, winner);
    }
    return { state, margins };
  }
}

/** The token whose head a move decides: that of its arc, or the root that it takes off the stack. */
function decidedToken(state: ArcEager, move: Move): number {
  if (move === 'L') return state.stack(0);
  if (move === 'R') return state.buffer(0);
  const top = state.stack(0);
  return move === 'D' && state.stack(1) < 0 && (state.heads[top] ?? -1) < 0 ? top : -1;
}
