import { parsePublished } from './published.ts';

/** What a source says of itself beside its text. */
export interface SourceFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** A full ISO date, or null. */
  readonly published: string | null;
  /** A date that the source gives and nobody can read, or null. */
  readonly badDate: string | null;
}

/** The part of the DOM that {@link pageFacts} asks. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

const ARTICLE_TYPE = /(Article|BlogPosting|Report)$/;

/** Title, outlet, address and date of a news page, from its JSON-LD (schema.org), its meta tags, its time elements and its heading; a title of the window, which often names the outlet too, is left to others. */
export function pageFacts(page: Page): SourceFacts {
  const linked = linkedArticle(page);
  const meta = metaTags(page);
  const first = (...names: string[]) => firstText(names.map((name) => meta.get(name)));

  const dates = [
    text(linked.datePublished),
    ...PUBLISHED_TAGS.map((name) => meta.get(name) ?? null),
    attribute(page, '[itemprop="datePublished"]', 'content'),
    attribute(page, '[itemprop="datePublished"]', 'datetime'),
  ].filter((date) => date !== null);
  const times = [...page.querySelectorAll('time[datetime]')].map(
    (time) => time.getAttribute('datetime') ?? '',
  );
  const published = [...dates, ...times, text(linked.dateCreated) ?? '']
    .map(parsePublished)
    .find((day) => day !== null);

  return {
    title:
      firstText([text(linked.headline)]) ??
      first('og:title', 'dc.title', 'dcterms.title', 'twitter:title') ??
      firstText([headings(page)]),
    outlet:
      firstText([nameOf(linked.publisher)]) ??
      first('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'),
    url:
      [
        attribute(page, 'link[rel="canonical"]', 'href'),
        meta.get('og:url') ?? null,
        text(linked.url),
        text(linked.mainEntityOfPage) ?? text(record(linked.mainEntityOfPage)['@id']),
      ].find((url) => url !== null && /^https?:\/\//.test(url)) ?? null,
    published: published ?? null,
    badDate: published === undefined ? (dates[0] ?? null) : null,
  };
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'article.published',
  'date',
];

/** Contents of the meta tags by name in lower case; the first of a name stands. */
function metaTags(page: Page): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? '')
      .trim()
      .toLowerCase();
    const content = (tag.getAttribute('content') ?? '').trim();
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The first article among the page's JSON-LD blocks, or an empty record. */
function linkedArticle(page: Page): Readonly<Record<string, unknown>> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      // Pages often hold broken JSON-LD; their other tags still tell.
      continue;
    }
    const items = [data].flat().flatMap((item) => [item, record(item)['@graph']].flat());
    const article = items.find((item) =>
      [record(item)['@type']]
        .flat()
        .some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    );
    if (article !== undefined) return record(article);
  }
  return {};
}

/** The page's one main heading; with several, nobody knows which is the title. */
function headings(page: Page): string | null {
  const [only, ...others] = [...page.querySelectorAll('h1')];
  return only !== undefined && others.length === 0 ? only.textContent : null;
}

function attribute(page: Page, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name) ?? null;
}

function nameOf(value: unknown): string | null {
  const [first] = [value].flat();
  return text(first) ?? text(record(first).name);
}

function firstText(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const folded = value?.replaceAll(/\s+/g, ' ').trim();
    if (folded) return folded;
  }
  return null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  // Any object that is no array can be asked for a key; what comes back is unknown again.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
