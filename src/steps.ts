/** Work cut into steps, so that others may run in between: each step tells the share that is done, from 0 to 1; the last gives the result. */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps at a stretch. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The steps of a part of some work, which reaches from the share `from` to the share `to` of the whole. */
export function* portion<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  return step.value;
}
