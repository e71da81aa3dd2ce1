import { isExtraction, readExtractionLine } from '../../formats/extraction-lines.ts';
import { readNetworkJson } from '../../formats/json.ts';
import { buildNetwork } from '../../network/build-network.ts';
import type { Network } from '../../network/network.ts';
import type { RelationTypes } from '../../statements/relation-types.ts';

/** Bytes of a file that are looked at to tell what it is. */
const HEAD = 400;

/**
 * The network that a file holds, if it is one that Entente saved: a network as JSON, or the lines of `extract`. Null for anything else;
 * `unreadable` where it claims to be one and is not, which is told in `problems`.
 */
export async function readSavedNetwork(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  types: RelationTypes,
  problems: string[],
): Promise<Network | 'unreadable' | null> {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const schema = /^\s*\{\s*"schema"\s*:\s*"entente-(network|extraction)\//.exec(head)?.[1];
  if (schema === undefined) return null;
  try {
    const text = new TextDecoder().decode(bytes);
    if (schema === 'network') return readNetworkJson(text, name);
    const extractions = text
      .split('\n')
      .map((line, index) => ({ line, where: `${name} line ${index + 1}` }))
      .filter(({ line }) => line.trim() !== '' && isExtraction(JSON.parse(line)))
      .map(({ line, where }) => readExtractionLine(line, { where }));
    return buildNetwork(extractions, { types });
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return 'unreadable';
  }
}
