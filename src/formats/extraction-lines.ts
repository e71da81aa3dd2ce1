import { plainActor, plainMention, statementRecord } from '../network/plain.ts';
import {
  EXTRACTION_SCHEMA,
  type ExtractedArticle,
  type Extraction,
} from '../statements/extraction.ts';
import type { RelationTypes } from '../statements/relation-types.ts';
import { checkReading } from './check-reading.ts';
import { checkSchema, Fields, parseJson } from './fields.ts';
import { ploverReading } from './plover-event.ts';
import { readActor, readMention, readStatement } from './records.ts';

/** What {@link writeExtractionLine} takes beside the extraction. */
export interface ExtractionLineOptions {
  /** The relation types, for the PLOVER event of each statement. */
  readonly types: RelationTypes;
  /** True to write the article's text as well, as `text` behind `digest`; false by default. */
  readonly withText?: boolean;
}

/** One line of JSON (without the line's end) that states all that an article yielded; docs/extraction.schema.json describes it. */
export function writeExtractionLine(
  extraction: Extraction,
  { types, withText = false }: ExtractionLineOptions,
): string {
  const { article } = extraction;
  const plover = ploverReading(extraction, types);
  const line = {
    schema: EXTRACTION_SCHEMA,
    engine: extraction.engine,
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    digest: article.digest,
    ...(withText && article.text !== null ? { text: article.text } : {}),
    mentions: extraction.mentions.map(plainMention),
    actors: extraction.actors.map(plainActor),
    statements: extraction.statements.map((statement) => ({
      ...statementRecord(statement),
      plover: plover(statement),
    })),
  };
  return oneLine(JSON.stringify(line));
}

/** JSON text without the three characters that some programs take for the end of a line. */
export function oneLine(json: string): string {
  return json
    .replaceAll('\u0085', '\\u0085')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** True for a parsed JSON object that claims to be an extraction, of whatever version. */
export function isExtraction(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'schema' in json &&
    typeof json.schema === 'string' &&
    json.schema.startsWith('entente-extraction/')
  );
}

/** How {@link readExtractionLine} finds its way. */
export interface ReadExtractionOptions {
  /** What messages name as the place, as `news.ndjson line 3`. */
  readonly where?: string;
  /** Gives the text of an article whose line does not carry it, or null. */
  readonly textOf?: (article: { readonly id: string; readonly digest: string }) => string | null;
}

/**
 * The extraction that a line of {@link writeExtractionLine} states. Standing and PLOVER event are derived
 * again, not read.
 *
 * @throws {FormatError} if the line is not of the form, was written by a newer version, or does not fit its text.
 */
export function readExtractionLine(line: string, options: ReadExtractionOptions = {}): Extraction {
  const where = options.where ?? '';
  return readExtraction(parseJson(line, where), options);
}

/** As {@link readExtractionLine}, from a value that is parsed already. */
export function readExtraction(json: unknown, options: ReadExtractionOptions = {}): Extraction {
  const fields = new Fields(json, options.where ?? '');
  checkSchema(fields, EXTRACTION_SCHEMA);
  const id = fields.string('id');
  const digest = fields.string('digest');
  const article: ExtractedArticle = {
    id,
    text: fields.stringOrNull('text') ?? options.textOf?.({ id, digest }) ?? null,
    title: fields.stringOrNull('title'),
    outlet: fields.stringOrNull('outlet'),
    url: fields.stringOrNull('url'),
    published: fields.dateOrNull('published'),
    retrieved: null,
    digest,
  };
  const extraction: Extraction = {
    schema: EXTRACTION_SCHEMA,
    engine: fields.string('engine'),
    article,
    mentions: fields.list('mentions', readMention),
    actors: fields.list('actors', readActor),
    statements: fields.list('statements', readStatement),
  };
  const within = [options.where ?? '', `article ${id}`].filter((part) => part !== '').join(', ');
  checkReading({ ...extraction, text: article.text }, within);
  return extraction;
}
