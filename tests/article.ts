import type { Article } from '../src/article/article.ts';
import { digestOf } from '../src/article/digest.ts';

/** An article of a text, without anything else but what is given. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'test',
    text,
    title: null,
    outlet: null,
    url: null,
    published: null,
    retrieved: null,
    digest: digestOf(text),
    ...more,
  };
}
