import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type OwnFiles, openLexicon, openPipeline } from '../node.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Lexicon } from '../statements/lexicon.ts';
import { UsageError } from './usage-error.ts';

/** The pipeline with a person's own files; one that is missing or not of its form stops the run. */
export function pipelineWith(own: OwnFiles): Promise<Pipeline> {
  return blamingOwnFiles(own, openPipeline);
}

/** The lexicon with a person's own files; one that is missing or not of its form stops the run. */
export function lexiconWith(own: OwnFiles): Promise<Lexicon> {
  return blamingOwnFiles(own, openLexicon);
}

async function blamingOwnFiles<Result>(
  own: OwnFiles,
  open: (own: OwnFiles) => Promise<Result>,
): Promise<Result> {
  try {
    return await open(own);
  } catch (error) {
    const hasOwn = (own.actors?.length ?? 0) + (own.relations?.length ?? 0) > 0;
    if (!hasOwn || !(error instanceof Error)) throw error;
    // A folder that is read as a file gives no path.
    const folder = await folderIn([...(own.actors ?? []), ...(own.relations ?? [])]);
    const isMissing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
    const message = isMissing
      ? `${error.path}: there is no such file`
      : folder === null
        ? error.message
        : `${folder}: this is a folder; name a file in it`;
    throw new UsageError(message, { cause: error });
  }
}

async function folderIn(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (existsSync(path) && (await stat(path)).isDirectory()) return path;
  }
  return null;
}
