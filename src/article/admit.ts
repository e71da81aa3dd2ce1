import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** What becomes of an article in a run: it, under an id of its own, or null for one that was there before. */
export interface Admission {
  readonly article: Article | null;
  readonly problem: Problem | null;
}

/**
 * Keeps the ids of one run apart: a second article with the same id and another text gets `-2` (with a warning), the
 * same text under the same id is the same article and comes once.
 */
export function createAdmission(): (
  article: Article,
  file: string,
  line: number | null,
) => Admission {
  /** The digests met under each given id. */
  const met = new Map<string, Set<string>>();
  const taken = new Set<string>();
  return (article, file, line) => {
    const digests = met.get(article.id) ?? new Set<string>();
    if (digests.has(article.digest)) return { article: null, problem: null };
    digests.add(article.digest);
    met.set(article.id, digests);

    let id = article.id;
    for (let n = 2; taken.has(id); n++) id = `${article.id}-${n}`;
    taken.add(id);
    if (id === article.id) return { article, problem: null };
    return {
      article: { ...article, id },
      problem: {
        level: 'warning',
        what: 'another article has the same id and another text',
        where: { file, line, article: article.id },
        advice: `this one is called ${JSON.stringify(id)}`,
      },
    };
  };
}
