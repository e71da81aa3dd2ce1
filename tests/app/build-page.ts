import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the explorer's page, built from the sources as they are. */
    page: string;
  }
}

/** Builds the page once for all tests of whole programs. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-page-'));
  await build({ logLevel: 'error', build: { outDir: folder, sourcemap: false } });
  provide('page', folder);
  return () => rm(folder, { recursive: true });
}
