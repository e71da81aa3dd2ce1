import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../article/problem.ts';
import type { ArticleForm } from '../article/read-articles.ts';
import { UsageError } from './usage-error.ts';

/** A file of the input, as bytes. */
export interface InputFile {
  /** The path as the person would write it; `stdin` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the bytes must be, or null where their name and beginning tell. */
  readonly form: ArticleForm | null;
}

/**
 * The files that INPUT names, one after the other: files, folders (searched through in order of name, hidden files
 * left out) and `-` for standard input. What cannot be read is told to `onProblem`, and the rest goes on.
 */
export async function* inputFiles(
  inputs: readonly string[],
  onProblem: (problem: Problem) => void,
): AsyncGenerator<InputFile> {
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new UsageError('standard input (-) can be read once only; name it once');
  }
  for (const input of inputs) {
    if (input === '-') {
      const bytes = await readStandardInput();
      yield { name: 'stdin', bytes, form: startsWithBrace(bytes) ? 'json-lines' : 'text' };
    } else yield* filesAt(input, onProblem, new Set());
  }
}

async function* filesAt(
  path: string,
  onProblem: (problem: Problem) => void,
  above: ReadonlySet<string>,
): AsyncGenerator<InputFile> {
  try {
    if ((await stat(path)).isDirectory()) {
      const real = await realpath(path);
      // A link that leads back up would go round for ever.
      if (above.has(real)) return;
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
      if (names.length === 0) onProblem(emptyFolder(path));
      for (const name of names) {
        yield* filesAt(join(path, name), onProblem, new Set([...above, real]));
      }
      return;
    }
  } catch (error) {
    onProblem(unreadable(path, error));
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    onProblem(unreadable(path, error));
    return;
  }
  if (isDrawnNetwork(bytes)) {
    onProblem(drawnNetwork(path));
    return;
  }
  yield { name: path, bytes, form: null };
}

async function readStandardInput(): Promise<Uint8Array> {
  // A person at a terminal would wait for it as it waits for them.
  if (process.stdin.isTTY) {
    process.stderr.write('write or paste an article, and end it with Ctrl-D on an empty line\n');
  }
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

function startsWithBrace(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return d === 0x7b;
  if (a === 0xff && b === 0xfe) return c === 0x7b;
  if (a === 0xfe && b === 0xff) return d === 0x7b;
  return a === 0x7b;
}

/** True for a file that was written for Gephi, which no longer holds the articles. */
function isDrawnNetwork(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 500));
  return /^\uFEFF?\s*<(\?xml[^>]*>\s*<)?(gexf|graphml)\b/.test(start);
}

function drawnNetwork(file: string): Problem {
  return {
    level: 'skipped',
    what: 'this is a network for other programs, not an article',
    where: { file, line: null, article: null },
    advice: 'save it as .json to read it again',
  };
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const [what, advice] =
    code === 'ENOENT'
      ? ['there is no such file or folder', 'check the name']
      : code === 'EACCES'
        ? ['this may not be read', 'ask for the right to read it']
        : [`this cannot be read: ${error instanceof Error ? error.message : error}`, 'left out'];
  return { level: 'skipped', what, where: { file, line: null, article: null }, advice };
}

function emptyFolder(file: string): Problem {
  const where = { file, line: null, article: null };
  return { level: 'warning', what: 'this folder is empty', where, advice: 'nothing to read' };
}
