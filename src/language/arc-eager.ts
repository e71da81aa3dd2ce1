/** The kinds of moves of the parser: shift, reduce, left arc, right arc, break into sentences. */
export type Move = 'S' | 'D' | 'L' | 'R' | 'B';

/**
 * A state of the arc-eager transition system (Nivre 2003, with spaCy's unshift and break): a stack,
 * a buffer and the arcs so far.
 */
export class ArcEager {
  readonly length: number;
  /** Head of each token, -1 without one, and the label of the arc as the caller numbers it. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly #stack: Int32Array;
  #depth = 0;
  /** Tokens that were moved from the stack back to the front of the buffer, the first one last. */
  readonly #returned: number[] = [];
  #next = 0;
  readonly #unshiftable: Uint8Array;
  readonly #sentenceStart: Uint8Array;
  /** The child added last on each side of a token, and the one added before it to the same head and side. */
  readonly #lastLeft: Int32Array;
  readonly #lastRight: Int32Array;
  readonly #earlier: Int32Array;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.labels = new Uint8Array(length);
    this.#stack = new Int32Array(length);
    this.#unshiftable = new Uint8Array(length);
    this.#sentenceStart = new Uint8Array(length);
    if (length > 0) this.#sentenceStart[0] = 1;
    this.#lastLeft = new Int32Array(length).fill(-1);
    this.#lastRight = new Int32Array(length).fill(-1);
    this.#earlier = new Int32Array(length).fill(-1);
  }

  /** Whether nothing is left to do. */
  get isFinal(): boolean {
    return this.#depth === 0 && this.#bufferLength === 0;
  }

  get #bufferLength(): number {
    return this.length - this.#next + this.#returned.length;
  }

  /** The token `i` places below the top of the stack, or -1. */
  stack(i: number): number {
    return i < this.#depth ? (this.#stack[this.#depth - 1 - i] ?? -1) : -1;
  }

  /** The token `i` places behind the front of the buffer, or -1. */
  buffer(i: number): number {
    const returned = this.#returned.length;
    if (i < returned) return this.#returned[returned - 1 - i] ?? -1;
    const token = this.#next + i - returned;
    return token < this.length ? token : -1;
  }

  /** Writes the tokens of the eight slots that the scores are made from. */
  context(out: Int32Array): void {
    const front = this.buffer(0);
    const top = this.stack(0);
    out[0] = front;
    out[1] = this.buffer(1);
    out[2] = top;
    out[3] = this.stack(1);
    out[4] = this.stack(2);
    out[5] = front < 0 ? -1 : (this.#lastLeft[front] ?? -1);
    out[6] = top < 0 ? -1 : (this.#lastLeft[top] ?? -1);
    out[7] = top < 0 ? -1 : (this.#lastRight[top] ?? -1);
  }

  allows(move: Move): boolean {
    const front = this.buffer(0);
    const starts = front >= 0 && this.#sentenceStart[front] === 1;
    switch (move) {
      case 'S':
        if (this.#depth === 0) return true;
        return this.#bufferLength >= 2 && !starts && this.#unshiftable[front] === 0;
      case 'D':
        return this.#depth > 0;
      case 'L':
      case 'R':
        return this.#depth > 0 && front >= 0 && !starts;
      case 'B': {
        const second = this.buffer(1);
        return second >= 0 && second === front + 1 && this.#sentenceStart[second] === 0;
      }
    }
  }

  /** @param label of the arc, where the move draws one */
  apply(move: Move, label: number): void {
    const front = this.buffer(0);
    const top = this.stack(0);
    switch (move) {
      case 'S':
        this.#push();
        break;
      case 'D': {
        const returns = (this.heads[top] ?? -1) < 0 && this.#depth > 1;
        this.#depth--;
        if (returns) {
          this.#unshiftable[top] = 1;
          this.#returned.push(top);
        }
        break;
      }
      case 'L':
        this.#attach(front, top, label);
        this.#unshiftable[front] = 0;
        this.#depth--;
        break;
      case 'R':
        this.#attach(top, front, label);
        this.#push();
        break;
      case 'B':
        this.#sentenceStart[front + 1] = 1;
        break;
    }
  }

  #push(): void {
    this.#stack[this.#depth++] = this.#returned.pop() ?? this.#next++;
  }

  #attach(head: number, child: number, label: number): void {
    const before = this.heads[child] ?? -1;
    if (before >= 0) this.#detach(before, child);
    const last = child < head ? this.#lastLeft : this.#lastRight;
    this.#earlier[child] = last[head] ?? -1;
    last[head] = child;
    this.heads[child] = head;
    this.labels[child] = label;
  }

  #detach(head: number, child: number): void {
    const last = child < head ? this.#lastLeft : this.#lastRight;
    const earlier = this.#earlier[child] ?? -1;
    if (last[head] === child) {
      last[head] = earlier;
      return;
    }
    for (let at = last[head] ?? -1; at >= 0; at = this.#earlier[at] ?? -1)
      if (this.#earlier[at] === child) this.#earlier[at] = earlier;
  }
}
