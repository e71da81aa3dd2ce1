import { describeProblem, type Problem } from '../article/problem.ts';

/** What a run tells on standard error, and the exit status that follows from it. */
export interface Report {
  /** Prints a problem; one that cost an article makes the exit status 1. */
  readonly problem: (problem: Problem) => void;
  /** Shows how far the work is, on a terminal only; the next line takes its place. */
  readonly progress: (words: string) => void;
  /** Takes the progress away and sets the exit status. */
  readonly end: () => void;
}

/** A report to standard error. */
export function createReport(): Report {
  let isShown = false;
  const clear = () => {
    if (isShown) process.stderr.write('\r\u001b[K');
    isShown = false;
  };
  return {
    problem(problem) {
      clear();
      const prefix = problem.level === 'warning' ? 'warning: ' : '';
      // A name or a line of a file must not do more to a terminal than show.
      const words = describeProblem(problem).replaceAll(/\p{Cc}/gu, '\ufffd');
      process.stderr.write(`${prefix}${words}\n`);
      if (problem.level === 'skipped') process.exitCode = 1;
    },
    progress(words) {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(
        words.replaceAll(/\p{Cc}/gu, '\ufffd').slice(0, (process.stderr.columns ?? 80) - 1),
      );
      isShown = true;
    },
    end: clear,
  };
}
