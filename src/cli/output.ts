import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from './usage-error.ts';

/** Signals that end the command, with the exit status that shells expect. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** Where results go, piece by piece. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Makes the file whole; nothing was there before. */
  readonly close: () => Promise<void>;
  /** Leaves no trace of what was written. */
  readonly discard: () => Promise<void>;
}

/**
 * Standard output for null and `-`, else a file that appears when it is whole: it is written beside its place and
 * takes it at the end.
 *
 * @throws {UsageError} if the file cannot be written, before any work is done.
 */
export async function openOutput(path: string | null): Promise<Output> {
  if (path === null || path === '-') return standardOutput();
  const place = await placeOf(path);
  const part = place.isFile
    ? join(dirname(place.path), `.${basename(place.path)}.${process.pid}.part`)
    : place.path;
  const stream = createWriteStream(part);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${reasonOf(error, path)}`);
  }
  const remove = () => {
    if (place.isFile) rmSync(part, { force: true });
  };
  process.once('exit', remove);
  // Without listeners a signal ends the process before `exit` is told.
  for (const [signal, status] of SIGNALS) process.once(signal, () => process.exit(status));
  return {
    write: (text) => writeTo(stream, text),
    async close() {
      await ended(stream);
      if (place.isFile) await rename(part, place.path);
      process.off('exit', remove);
    },
    async discard() {
      await ended(stream);
      remove();
      process.off('exit', remove);
    },
  };
}

function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `there is no folder ${dirname(path)}`;
  if (code === 'EACCES' || code === 'EROFS') return 'nothing may be written there';
  return error instanceof Error ? error.message : String(error);
}

function standardOutput(): Output {
  const done = () => Promise.resolve();
  return { write: (text) => writeTo(process.stdout, text), close: done, discard: done };
}

/** The file behind a path, through links; a device or a pipe is written as it is. */
async function placeOf(path: string): Promise<{ path: string; isFile: boolean }> {
  let real: string;
  try {
    real = await realpath(path);
  } catch {
    // There is no such file yet.
    return { path: normalize(path), isFile: true };
  }
  const found = await stat(real);
  if (found.isDirectory()) throw new UsageError(`${path} is a folder; name a file in it`);
  return { path: real, isFile: found.isFile() };
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function ended(stream: Writable): Promise<void> {
  const finished = once(stream, 'finish');
  stream.end();
  await finished;
}
