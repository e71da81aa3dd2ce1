import { parsePublished } from './published.ts';

/** A record of a JSON file that is an article. */
export interface ArticleRecord {
  /** The id as given, or null. */
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** A `published` that is no day, as it was given, or null. */
  readonly badDate: string | null;
}

/** What a JSON value says as an article `{id, text, title?, published?, outlet?, url?}`, or why it is none; other fields are ignored. */
export function parseRecord(
  value: unknown,
): ArticleRecord | { readonly id: string | null; readonly what: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      id: null,
      what: `an article is an object {id, text, …}, not ${JSON.stringify(value)?.slice(0, 40)}`,
    };
  }
  // Any object can be asked for a key; what comes back is unknown again.
  const record = value as Readonly<Record<string, unknown>>;
  const id = typeof record.id === 'number' ? String(record.id) : record.id;
  if (id !== undefined && id !== null && typeof id !== 'string') {
    return { id: null, what: `the id must be text, not ${JSON.stringify(id).slice(0, 40)}` };
  }
  if (typeof record.text !== 'string') {
    const what = record.text === undefined ? 'there is no "text"' : '"text" is no text';
    return { id: id ?? null, what };
  }
  const { published } = record;
  const day = typeof published === 'string' ? parsePublished(published) : null;
  const isGiven = published !== undefined && published !== null && published !== '';
  return {
    id: id ?? null,
    text: record.text,
    title: textOrNull(record.title),
    outlet: textOrNull(record.outlet),
    url: textOrNull(record.url),
    published: day,
    badDate: isGiven && day === null ? String(published) : null,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
