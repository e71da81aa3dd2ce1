import type { NetworkArticle, NetworkStatement } from './network.ts';

/**
 * Gives a statement the key of the sentence that it rests on, the same in every copy of a story: the digest of
 * the sentence, which one copy of an article may know where another, kept without its words, does not.
 */
export function storyFinder(
  articles: ReadonlyMap<string, NetworkArticle>,
): (statement: NetworkStatement) => string {
  const known = new Map<string, string>();
  for (const article of articles.values()) {
    for (const { start, end, digest } of article.sentences) {
      if (digest !== null) known.set(`${article.digest} ${start} ${end}`, digest);
    }
  }
  return ({ article, evidence: [start, end] }) => {
    const place = `${articles.get(article)?.digest ?? article} ${start} ${end}`;
    return known.get(place) ?? place;
  };
}
