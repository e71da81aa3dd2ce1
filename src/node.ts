// The Node side of the package: the only file outside the front ends that reads files. Stages are loaded when they
// are asked for, so that a command starts with no more than it needs.
// biome-ignore-start lint/correctness/noNodejsModules: see above
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
// biome-ignore-end lint/correctness/noNodejsModules: see above
import type { English } from './language/english.ts';
import type { Pipeline } from './pipeline.ts';
import type { Lexicon } from './statements/lexicon.ts';

/** A person's own files, added to those of the package. */
export interface OwnFiles {
  /** Paths of gazetteer files, in the form of `data/actors`. */
  readonly actors?: readonly string[];
  /** Paths of lexicon files, in the form of `data/relations`. */
  readonly relations?: readonly string[];
}

/** The English analysis with the package's own model. */
export async function openEnglish(): Promise<English> {
  const { loadEnglish } = await import('./language/english.ts');
  return loadEnglish(await readFile(join(dataFolder(), 'model', 'en_core_web_sm.bin')));
}

/** What words say about relations, with a person's own entries and relation types. */
export async function openLexicon(own: OwnFiles = {}): Promise<Lexicon> {
  const { readLexicon } = await import('./statements/lexicon.ts');
  return readLexicon(await filesOf('relations', own.relations ?? []));
}

/** The whole pipeline with the package's own data, and a person's own beside it. */
export async function openPipeline(own: OwnFiles = {}): Promise<Pipeline> {
  const [{ createPipeline, readDataFiles }, english, actors, relations] = await Promise.all([
    import('./pipeline.ts'),
    openEnglish(),
    filesOf('actors', own.actors ?? []),
    filesOf('relations', own.relations ?? []),
  ]);
  return createPipeline({ english, ...readDataFiles({ actors, relations }) });
}

/** The package's `data` folder, above this file both in `src` and in `dist/lib`. */
export function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'data', 'relations', 'types.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('the data folder of entente is missing; install it again');
    folder = above;
  }
  return join(folder, 'data');
}

/** The texts of a data folder's files by name, and those of a person's own files by path. */
async function filesOf(
  folder: string,
  own: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const home = join(dataFolder(), folder);
  const names = (await readdir(home)).filter((name) => /\.(tsv|json)$/.test(name)).sort();
  const paths = [...names.map((name) => join(home, name)), ...own];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    paths.map((path, at) => [at < names.length ? basename(path) : path, texts[at] ?? '']),
  );
}
