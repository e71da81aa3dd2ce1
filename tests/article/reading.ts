import type { Article } from '../../src/article/article.ts';
import { describeProblem } from '../../src/article/problem.ts';
import { type ReadOptions, readArticles } from '../../src/article/read-articles.ts';

/** What a file with this name and content gives. */
export async function read(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<{ readonly articles: readonly Article[]; readonly problems: readonly string[] }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { articles, problems } = await readArticles(bytes, name, options);
  return { articles, problems: problems.map(describeProblem) };
}

/** The one article that a file gives. */
export async function readOne(name: string, content: string | Uint8Array): Promise<Article> {
  const { articles, problems } = await read(name, content);
  const [article, ...others] = articles;
  if (article === undefined || others.length > 0 || problems.length > 0) {
    throw new Error(`${name}: ${articles.length} articles; ${problems.join('; ')}`);
  }
  return article;
}
