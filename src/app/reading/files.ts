import { read } from './read.ts';
import type { Input } from './reader.worker.ts';

/** Words of a pasted text that it is called by. */
const LONGEST_TITLE = 9;

/** What the file picker offers. */
export const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson,.csv,.tsv';

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
  const line = text.trim().split(/[\r\n]|(?<=[.!?])\s/, 1)[0] ?? '';
  // A stroke would be taken for a folder.
  const words = line.replaceAll(/[/\\]/g, ' ').split(/\s+/);
  const title = words.slice(0, LONGEST_TITLE).join(' ');
  return (words.length > LONGEST_TITLE ? `${title} …` : title) || 'pasted text';
}
