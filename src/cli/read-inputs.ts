import { createAdmission } from '../article/admit.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { streamArticles } from '../article/read-articles.ts';
import { inputFiles } from './input-files.ts';
import { savedKind } from './saved-kind.ts';

/** The articles of INPUT, one after the other, each with an id of its own; `anyText` as in `ReadOptions`. */
export async function* readInputs(
  inputs: readonly string[],
  onProblem: (problem: Problem) => void,
  anyText = false,
): AsyncGenerator<Article> {
  const admit = createAdmission();
  for await (const { name, bytes, form } of inputFiles(inputs, onProblem)) {
    if (savedKind(bytes) === 'network') {
      onProblem({
        level: 'skipped',
        what: 'this is a saved network, not an article',
        where: { file: name, line: null, article: null },
        advice: 'give it to build, query or explore',
      });
      continue;
    }
    const options = { admit, anyText, ...(form === null ? {} : { form }) };
    for await (const { article, problem } of streamArticles(bytes, name, options)) {
      if (article) yield article;
      else onProblem(problem);
    }
  }
}

/** What a stage makes of an article, or null and a problem where it fails: the other articles go on. */
export function attempt<Result>(
  article: Article,
  stage: (article: Article) => Result,
  onProblem: (problem: Problem) => void,
): Result | null {
  try {
    return stage(article);
  } catch (error) {
    onProblem({
      level: 'skipped',
      what: `it cannot be analysed: ${error instanceof Error ? error.message : String(error)}`,
      where: { file: 'entente', line: null, article: article.id },
      advice: 'left out; please report it with the text',
    });
    return null;
  }
}
