/** What a file of our own is, by its first field: a saved network, lines of `entente extract`, or null for anything else. */
export function savedKind(bytes: Uint8Array): 'network' | 'extraction' | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const kind = /^\s*\{\s*"schema"\s*:\s*"entente-(network|extraction)\//.exec(start)?.[1];
  return kind === 'network' || kind === 'extraction' ? kind : null;
}
