import {
  EXTRACTION_SCHEMA,
  type ExtractedArticle,
  type Extraction,
} from '../statements/extraction.ts';
import type { RelationTypes } from '../statements/relation-types.ts';
import { checkSchema, Fields, FormatError, parseJson } from './fields.ts';
import { ploverEventOf } from './plover-event.ts';
import {
  actorRecord,
  mentionRecord,
  readActor,
  readMention,
  readStatement,
  statementRecord,
} from './records.ts';

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
    mentions: extraction.mentions.map(mentionRecord),
    actors: extraction.actors.map(actorRecord),
    statements: extraction.statements.map((statement) => ({
      ...statementRecord(statement),
      plover: ploverEventOf(statement, types),
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
  checkReferences(extraction, within);
  checkOffsets(extraction, within);
  return extraction;
}

/** Checks that ids are unique and lead somewhere. */
function checkReferences({ mentions, actors, statements }: Extraction, where: string): void {
  const actorIds = uniqueIds(actors, 'actor', where);
  const mentionIds = uniqueIds(mentions, 'mention', where);
  uniqueIds(statements, 'statement', where);
  for (const { id, actor } of mentions) {
    if (!actorIds.has(actor)) {
      throw new FormatError(`mention "${id}" leads to no actor "${actor}"`, where);
    }
  }
  for (const statement of statements) {
    const { id, source, target, speaker, place, attribution } = statement;
    for (const end of [
      source,
      target,
      speaker,
      place,
      ...attribution.map((link) => link.speaker),
    ]) {
      if (end !== null && !mentionIds.has(end)) {
        throw new FormatError(`statement "${id}" names no mention "${end}"`, where);
      }
    }
  }
}

function uniqueIds(
  items: readonly { readonly id: string }[],
  what: string,
  where: string,
): Set<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw new FormatError(`two ${what}s have the id "${id}"`, where);
    ids.add(id);
  }
  return ids;
}

/** Checks the offsets against the text, so that evidence never shows other words than those that were read. */
function checkOffsets({ article, mentions, statements }: Extraction, where: string): void {
  const { text } = article;
  if (text === null) return;
  const advice = 'the text is not the one that was analysed; extract it again';
  for (const mention of mentions) {
    const words = text.slice(mention.start, mention.end);
    if (words === mention.text) continue;
    throw new FormatError(
      `mention "${mention.id}" says ${JSON.stringify(mention.text)}, the text there ${JSON.stringify(words)}: ${advice}`,
      where,
    );
  }
  for (const { id, trigger, evidence } of statements) {
    if ([...trigger, evidence].some(([, end]) => end > text.length)) {
      throw new FormatError(
        `statement "${id}" points behind the end of the text: ${advice}`,
        where,
      );
    }
  }
}
