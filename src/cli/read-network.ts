import { createAdmission } from '../article/admit.ts';
import type { Article } from '../article/article.ts';
import { decodeText } from '../article/decode.ts';
import { streamArticles } from '../article/read-articles.ts';
import { readExtraction } from '../formats/extraction-lines.ts';
import { FormatError } from '../formats/fields.ts';
import { readNetworkJson } from '../formats/json.ts';
import { buildNetwork, mergeNetworks, withEvidence } from '../network/build-network.ts';
import type { EvidenceLevel, Network } from '../network/network.ts';
import type { OwnFiles } from '../node.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Extraction } from '../statements/extraction.ts';
import { type InputFile, inputFiles } from './input-files.ts';
import { lexiconWith, pipelineWith } from './own-files.ts';
import { attempt } from './read-inputs.ts';
import type { Report } from './report.ts';
import { savedKind } from './saved-kind.ts';

/** How {@link readNetwork} reads. */
export interface ReadNetworkOptions extends OwnFiles {
  /** How much of the articles' words the network keeps. */
  readonly evidence: EvidenceLevel;
}

/** An extraction that was saved: a parsed line of JSON, and where it stands. */
interface SavedLine {
  readonly json: unknown;
  readonly file: string;
  readonly line: number;
}

/**
 * The network of all that INPUT holds: articles, lines of `entente extract`, saved networks. An article that is there both
 * as a text and as an extracted line is not read again; the line gets its text. Null where nothing could be read.
 */
export async function readNetwork(
  inputs: readonly string[],
  options: ReadNetworkOptions,
  report: Report,
): Promise<Network | null> {
  const networks: Network[] = [];
  const saved: SavedLine[] = [];
  const files: InputFile[] = [];
  for await (const file of inputFiles(inputs, report.problem)) {
    const kind = savedKind(file.bytes);
    if (kind !== null) warnOfOwnFiles(options, kind, file, report);
    if (kind === 'network') {
      const network = await savedNetwork(file, report);
      if (network) networks.push(network);
    } else if (kind === 'extraction') saved.push(...(await savedLines(file, report)));
    else files.push(file);
  }
  const { extractions, pipeline } = await readExtractions(files, saved, options, report);
  if (extractions.length > 0) {
    const { types } = pipeline ?? (await lexiconWith(options));
    networks.push(buildNetwork(extractions, { types, evidence: options.evidence }));
  }
  const [first] = networks;
  if (first === undefined) return null;
  const network = networks.length === 1 ? first : mergeNetworks(networks);
  return options.evidence === 'full' ? network : withEvidence(network, options.evidence);
}

async function readExtractions(
  files: readonly InputFile[],
  saved: readonly SavedLine[],
  options: ReadNetworkOptions,
  report: Report,
): Promise<{ extractions: readonly Extraction[]; pipeline: Pipeline | null }> {
  const known = new Set(saved.map(({ json }) => keyOfLine(json)));
  const texts = new Map<string, string>();
  const extractions: Extraction[] = [];
  let pipeline: Pipeline | null = null;
  for await (const article of articlesOf(files, report)) {
    const key = keyOf(article);
    if (known.has(key)) {
      texts.set(key, article.text);
      continue;
    }
    report.progress(`${extractions.length} done, reading ${article.id}`);
    pipeline ??= await pipelineWith(options);
    const extraction = attempt(article, pipeline.extract, report.problem);
    if (extraction) extractions.push(extraction);
  }
  for (const { json, file, line } of saved) {
    const extraction = readOr(report, file, line, () =>
      readExtraction(json, { textOf: (article) => texts.get(keyOf(article)) ?? null }),
    );
    if (extraction) extractions.push(extraction);
  }
  return { extractions, pipeline };
}

async function* articlesOf(files: readonly InputFile[], report: Report): AsyncGenerator<Article> {
  const admit = createAdmission();
  for (const { name, bytes, form } of files) {
    const options = { admit, ...(form === null ? {} : { form }) };
    for await (const { article, problem } of streamArticles(bytes, name, options)) {
      if (article) yield article;
      else report.problem(problem);
    }
  }
}

/** A person's own lists are for the reading of texts; what is saved was read without them. Saved lines still get their own types. */
function warnOfOwnFiles(
  own: OwnFiles,
  kind: 'network' | 'extraction',
  file: InputFile,
  report: Report,
): void {
  const given = [
    own.actors?.length ? '--actors' : '',
    own.relations?.length && kind === 'network' ? '--relations' : '',
  ];
  const named = given.filter((option) => option !== '').join(' and ');
  if (named === '') return;
  report.problem({
    level: 'warning',
    what: `${named}: what is saved here was read before and stays as it is`,
    where: { file: file.name, line: null, article: null },
    advice: 'give the articles themselves to have them read with your lists',
  });
}

async function savedNetwork(file: InputFile, report: Report): Promise<Network | null> {
  const text = await textOf(file, report);
  return text === null ? null : readOr(report, file.name, null, () => readNetworkJson(text));
}

async function savedLines(file: InputFile, report: Report): Promise<SavedLine[]> {
  const text = await textOf(file, report);
  if (text === null) return [];
  return text.split('\n').flatMap((row, at) => {
    if (row.trim() === '') return [];
    const json = readOr(report, file.name, at + 1, (): unknown => JSON.parse(row));
    return json === null ? [] : [{ json, file: file.name, line: at + 1 }];
  });
}

async function textOf({ name, bytes }: InputFile, report: Report): Promise<string | null> {
  const decoded = await decodeText(bytes, false);
  if ('text' in decoded) return decoded.text;
  const where = { file: name, line: null, article: null };
  report.problem({ level: 'skipped', what: decoded.what, where, advice: decoded.advice });
  return null;
}

/** What a reader gives, or null and a problem where the file is not of the form. */
function readOr<Result>(
  report: Report,
  file: string,
  line: number | null,
  read: () => Result,
): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof SyntaxError)) throw error;
    report.problem({
      level: 'skipped',
      what: error.message,
      where: { file, line, article: null },
      advice: 'left out',
    });
    return null;
  }
}

function keyOf(article: { readonly id: string; readonly digest: string }): string {
  return `${article.digest} ${article.id}`;
}

function keyOfLine(json: unknown): string {
  const isRecord = typeof json === 'object' && json !== null && 'id' in json && 'digest' in json;
  return isRecord ? `${json.digest} ${json.id}` : '';
}
