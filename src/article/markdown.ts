import { htmlText, type Source } from './html.ts';
import { parsePublished } from './published.ts';

/** The words of a Markdown file as its reader sees them; title, date, outlet and address from the front matter, else the title from a heading at the top. */
export async function readMarkdown(markdown: string): Promise<Source> {
  const { marked } = await import('marked');
  const { fields, body } = frontMatter(markdown);
  const field = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((value) => value) ?? null;

  const heading = /^\s*# +([^\n]*?)(?: +#+)?[ \t]*(?:\r?\n|$)/.exec(body);
  const title = field('title') ?? (heading ? await inline(heading[1] ?? '') : null);
  const date = field('published', 'date');
  const published = date === null ? null : parsePublished(date);
  return {
    text: await htmlText(
      marked.parse(heading ? body.slice(heading[0].length) : body, { async: false }),
    ),
    title,
    outlet: field('outlet', 'source', 'publisher', 'site'),
    url: field('url', 'link', 'canonical'),
    published,
    badDate: published === null ? date : null,
  };

  async function inline(words: string): Promise<string> {
    return htmlText(marked.parse(words, { async: false }));
  }
}

/** The `key: value` lines between `---` at the top of a file, and what follows them. */
function frontMatter(markdown: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>();
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (!block) return { fields, body: markdown };
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const field = /^([\w-]+)\s*:\s*(.*?)\s*$/.exec(line);
    if (!field) continue;
    const value = (field[2] ?? '').replace(/^(["'])(.*)\1$/, '$2');
    fields.set((field[1] ?? '').toLowerCase(), value);
  }
  return { fields, body: markdown.slice(block[0].length) };
}
