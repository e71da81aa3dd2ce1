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
    const isMissing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
    const message = isMissing ? `${error.path}: there is no such file` : error.message;
    throw new UsageError(message, { cause: error });
  }
}
