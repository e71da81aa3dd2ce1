import { createAdmission } from './admit.ts';
import type { Article } from './article.ts';
import { csvRecords } from './csv.ts';
import { decodeText } from './decode.ts';
import { digestOf } from './digest.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { SourceFacts } from './page.ts';
import type { Problem } from './problem.ts';
import { publishedInName } from './published.ts';
import { parseRecord } from './records.ts';
import { unsuitability } from './suitable.ts';

/** How a file is written. */
export type ArticleForm = 'text' | 'markdown' | 'html' | 'json' | 'json-lines' | 'csv';

/** How to read; every field has a default. */
export interface ReadOptions {
  /** The form of the bytes; by default the one that the file's name and first characters tell. */
  readonly form?: ArticleForm;
  /** True to read any text, the empty one, the endless one and the foreign one too; false by default. */
  readonly anyText?: boolean;
  /** The ids met so far, where several files are one run; by default the file stands alone. */
  readonly admit?: ReturnType<typeof createAdmission>;
}

/** One thing that reading gives: an article, or a problem. */
export type Reading =
  | { readonly article: Article; readonly problem: null }
  | { readonly article: null; readonly problem: Problem };

/** The articles of one file, in its order, and what went wrong on the way. */
export async function readArticles(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<{ readonly articles: readonly Article[]; readonly problems: readonly Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const { article, problem } of streamArticles(bytes, name, options)) {
    if (article) articles.push(article);
    else if (problem) problems.push(problem);
  }
  return { articles, problems };
}

/** The same as {@link readArticles}, one after the other: each article is read when it is asked for. */
export async function* streamArticles(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const admit = options.admit ?? createAdmission();
  let isEmpty = true;
  for await (const found of candidates(bytes, name, options.form ?? null)) {
    isEmpty = false;
    if ('problem' in found) {
      yield found;
      continue;
    }
    const { facts, line } = found;
    const unsuitable = options.anyText ? null : await unsuitability(facts.text);
    if (unsuitable) {
      yield problem('skipped', unsuitable.what, unsuitable.advice, name, line, facts.id);
      continue;
    }
    const { badDate, ...kept } = facts;
    const admitted = admit({ ...kept, retrieved: null, digest: digestOf(facts.text) }, name, line);
    if (badDate !== null && admitted.article) {
      const what = `the date of publication is no full date: ${JSON.stringify(badDate.slice(0, 40))}`;
      yield problem(
        'warning',
        what,
        'write it as 2015-10-03; read without a date',
        name,
        line,
        facts.id,
      );
    }
    if (admitted.problem) yield { article: null, problem: admitted.problem };
    if (admitted.article) yield { article: admitted.article, problem: null };
  }
  if (isEmpty)
    yield problem('warning', 'this file holds no article', 'nothing to read', name, null, null);
}

interface Candidate {
  readonly facts: SourceFacts & { readonly id: string; readonly text: string };
  readonly line: number | null;
}

async function* candidates(
  bytes: Uint8Array,
  name: string,
  given: ArticleForm | null,
): AsyncGenerator<Candidate | Reading> {
  const known = given ?? formOfName(name);
  const decoded = await decodeText(
    bytes,
    known === 'html' || (known === null && looksLikeHtml(bytes)),
  );
  const id = stem(name);
  if ('what' in decoded) {
    yield problem('skipped', decoded.what, decoded.advice, name, null, id);
    return;
  }
  const { text } = decoded;
  const form = known ?? formOfText(text);
  if (form === null) {
    const advice = 'give the text of each article as plain text, HTML or JSON lines';
    yield problem('skipped', 'this is XML, not an article', advice, name, null, id);
    return;
  }
  if (form === 'json-lines') yield* lines(text, name);
  else if (form === 'json') yield* json(text, name);
  else if (form === 'csv') yield* csv(text, name);
  else {
    const source =
      form === 'html'
        ? await readHtml(text)
        : form === 'markdown'
          ? await readMarkdown(text)
          : plain(text);
    yield {
      facts: { id, ...source, published: source.published ?? publishedInName(id) },
      line: null,
    };
  }
}

/** A plain text says nothing of itself for certain, and is taken as it stands. */
function plain(text: string): SourceFacts & { readonly text: string } {
  return { text, title: null, outlet: null, url: null, published: null, badDate: null };
}

function* lines(text: string, name: string): Generator<Candidate | Reading> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const row = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    line++;
    if (row.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(row);
    } catch (error) {
      const what = `this line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
      yield problem('skipped', what, 'write one JSON object a line', name, line, null);
      continue;
    }
    yield candidate(value, name, line, `${stem(name)}-${line}`);
  }
}

/** A JSON file holds an article, a list of them, or (whatever its name says) a JSON object a line. */
function* json(text: string, name: string): Generator<Candidate | Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (/^\s*\{.*\}\s*\n\s*\{/.test(text)) yield* lines(text, name);
    else {
      const what = `this is not JSON: ${error instanceof Error ? error.message : String(error)}`;
      yield problem('skipped', what, 'mend the file, or give the text alone', name, null, null);
    }
    return;
  }
  if (!Array.isArray(value)) {
    const found = candidate(value, name, null, stem(name));
    if ('problem' in found) yield found;
    else {
      const published = found.facts.published ?? publishedInName(stem(name));
      yield { ...found, facts: { ...found.facts, published } };
    }
    return;
  }
  for (const [at, item] of value.entries())
    yield candidate(item, name, null, `${stem(name)}-${at + 1}`);
}

/** A table has an article a row; one without an id is called by its place among them. */
function* csv(text: string, name: string): Generator<Candidate | Reading> {
  let row = 0;
  for (const record of csvRecords(text)) {
    row++;
    yield 'what' in record
      ? problem('skipped', record.what, record.advice, name, record.line, null)
      : candidate(record.values, name, record.line, `${stem(name)}-${row}`);
  }
}

function candidate(
  value: unknown,
  name: string,
  line: number | null,
  fallbackId: string,
): Candidate | Reading {
  const record = parseRecord(value);
  if ('what' in record) {
    return problem('skipped', record.what, 'left out', name, line, record.id ?? fallbackId);
  }
  return { facts: { ...record, id: record.id ?? fallbackId }, line };
}

function problem(
  level: Problem['level'],
  what: string,
  advice: string,
  file: string,
  line: number | null,
  article: string | null,
): Reading {
  return { article: null, problem: { level, what, where: { file, line, article }, advice } };
}

function formOfName(name: string): ArticleForm | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.get(ending) ?? null;
}

const ENDINGS: ReadonlyMap<string, ArticleForm> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 256).filter((byte) => byte !== 0));
  return HTML.test(start.replace(/^\W*(?=<)/, ''));
}

/** The beginning of a page of HTML, also of one written as XML. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/i;

/** The form of a text whose name does not tell it: HTML and JSON lines show themselves, and so does other XML, which is none (null). */
function formOfText(text: string): ArticleForm | null {
  if (HTML.test(text)) return 'html';
  if (/^\s*<\?xml\s/i.test(text)) return null;
  const first = /^\s*(\{.*\})\s*(?:\n|$)/.exec(text)?.[1];
  if (first === undefined) return 'text';
  try {
    JSON.parse(first);
    return 'json-lines';
  } catch {
    // A plain text that begins with a brace.
    return 'text';
  }
}

/** The file's name without its folders and its ending. */
function stem(name: string): string {
  const base = name.replace(/^.*[/\\]/, '');
  return base.replace(/(?<=.)\.[^.]*$/, '') || base;
}
