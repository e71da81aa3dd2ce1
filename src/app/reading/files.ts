import { read } from './read.ts';
import type { Input } from './reader.worker.ts';

/** What the file picker offers. */
export const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson';

/** Reads the files that somebody chose or dropped. */
export async function readFiles(files: Iterable<File>, isAdded = false): Promise<void> {
  const inputs = await Promise.all(
    Array.from(
      files,
      async (file): Promise<Input> => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }),
    ),
  );
  await read(inputs, isAdded);
}

/** Reads a text that somebody pasted; `published` is its day, where they gave one. */
export async function readPasted(
  text: string,
  published: string | null,
  isAdded: boolean,
): Promise<void> {
  const input: Input = {
    name: `${titleOf(text)}.txt`,
    bytes: new TextEncoder().encode(text),
    form: 'text',
    ...(published === null ? {} : { published }),
  };
  await read([input], isAdded);
}

/** The first words of a text, by which it is called. */
function titleOf(text: string): string {
  const words = text.trim().split(/\s+/).slice(0, 7).join(' ');
  // A stroke would be taken for a folder, a point for the beginning of the file's ending.
  return words.replaceAll(/[/\\]/g, ' ').slice(0, 60).trim() || 'pasted text';
}
