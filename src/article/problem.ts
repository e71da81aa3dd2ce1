/** Something that went wrong with one piece of the input, as a value: the rest of the input goes on. */
export interface Problem {
  /** `skipped`: there is no article; `warning`: the article is there, but something about it was mended or left out. */
  readonly level: 'skipped' | 'warning';
  /** What was wrong, with the value, in lower case and without a full stop. */
  readonly what: string;
  readonly where: {
    readonly file: string;
    /** Line of the file, from 1, or null where lines mean nothing. */
    readonly line: number | null;
    /** Id of the article, or null where it is not known. */
    readonly article: string | null;
  };
  /** What the person can do about it, or what was done. */
  readonly advice: string;
}

/** The problem as one line for a person: `news.jsonl:3: article "a7": the text is empty; left out`. */
export function describeProblem(problem: Problem): string {
  const { file, line, article } = problem.where;
  const place = line === null ? file : `${file}:${line}`;
  const name = article === null ? '' : `article ${JSON.stringify(article)}: `;
  return `${place}: ${name}${problem.what}; ${problem.advice}`;
}
