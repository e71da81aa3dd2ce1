import { readFileSync } from 'node:fs';

/** The bytes of the converted model. */
export function modelBytes(): Uint8Array {
  return readFileSync(new URL('../../data/model/en_core_web_sm.bin', import.meta.url));
}

/** The lines of a file of JSON lines. */
export function jsonLines<T>(file: string | URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
