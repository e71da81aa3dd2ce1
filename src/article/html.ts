import { blockText, type TextNode } from './block-text.ts';
import { type Page, pageFacts, type SourceFacts } from './page.ts';

/** A page or a Markdown file as an article would have it. */
export interface Source extends SourceFacts {
  readonly text: string;
}

/** Deepest nesting of elements that Readability is given; real pages stay below 100, and it walks them by recursion. */
const DEEPEST = 300;

/** The main text of a news page, without its menus, advertisements and scripts, with what the page says of itself. */
export async function readHtml(html: string): Promise<Source> {
  const page = await parsePage(html);
  // Before Readability, which takes the page apart.
  const facts = pageFacts(page);
  if (depthOf(page.documentElement) > DEEPEST) {
    return { ...facts, text: blockText(page.documentElement) };
  }
  const { Readability } = await import('@mozilla/readability');
  const read = new Readability<TextNode>(page, {
    // Readability hands back what its serializer makes of the node: the node itself.
    serializer: (node) => node as unknown as TextNode,
  }).parse();
  const main = read?.content ? blockText(read.content) : '';
  const text = main === '' ? withoutFurniture(await parsePage(html)) : main;
  const title = facts.title ?? (read?.title || null);
  // Readability leaves the heading in where it differs from the title of the window.
  const withoutTitle =
    title !== null && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text;
  return { ...facts, title, text: withoutTitle };
}

/** The text of a piece of HTML, as it is, without looking for the main part of it. */
export async function htmlText(html: string): Promise<string> {
  return blockText((await parsePage(html)).documentElement);
}

type ParsedPage = Page &
  ConstructorParameters<typeof import('@mozilla/readability').Readability>[0] & {
    readonly documentElement: TextNode;
  };

async function parsePage(html: string): Promise<ParsedPage> {
  // The build for workers: one file that loads three times as fast and asks for no canvas.
  const { parseHTML } = await import('linkedom/worker');
  // Without an html element linkedom makes the first element of the text the root, and the rest is lost.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  // Its types describe the DOM by another name than the compiler's own.
  return parseHTML(whole).document as unknown as ParsedPage;
}

/** The text of a page in which Readability finds nothing: all of it but what stands around articles. */
function withoutFurniture(page: ParsedPage): string {
  for (const element of page.querySelectorAll('nav, header, footer, aside, form, menu')) {
    // Every element of linkedom can leave its page.
    (element as unknown as { remove(): void }).remove();
  }
  return blockText(page.documentElement);
}

function depthOf(root: TextNode): number {
  let deepest = 0;
  const open: [node: TextNode, depth: number][] = [[root, 1]];
  for (let top = open.pop(); top; top = open.pop()) {
    const [node, depth] = top;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(node.childNodes)) open.push([child, depth + 1]);
  }
  return deepest;
}
