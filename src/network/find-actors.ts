import type { Network } from './network.ts';
import { foldName, UnknownActorError } from './unknown-name.ts';

/**
 * The ids of the actors and places that a person may mean by an id, a name or an alias, whatever its case,
 * diacritics and leading "the"; in order of id. An id wins over a name and a name over an alias, so that "Iran"
 * is not every body that an article calls so.
 *
 * @throws {UnknownActorError} if nothing is called so; it says what was perhaps meant
 */
export function findActors(network: Network, asked: string): string[] {
  if (network.hasNode(asked) || network.getAttribute('places').has(asked)) return [asked];
  const wanted = foldName(asked);
  const byId: string[] = [];
  const byName: string[] = [];
  const byAlias: string[] = [];
  const known: string[] = [];
  const consider = (id: string, name: string, aliases: readonly string[]): void => {
    // The name before the id: of what differs in writing alone, the first is suggested.
    known.push(name, id, ...aliases);
    if (foldName(id) === wanted) byId.push(id);
    else if (foldName(name) === wanted) byName.push(id);
    else if (aliases.some((alias) => foldName(alias) === wanted)) byAlias.push(id);
  };
  network.forEachNode((id, { name, aliases }) => {
    consider(id, name, aliases);
  });
  for (const { id, name, aliases } of network.getAttribute('places').values()) {
    consider(id, name, aliases);
  }
  const found = [byId, byName, byAlias].find((ids) => ids.length > 0);
  if (found === undefined || wanted === '') throw new UnknownActorError(asked, known);
  return found;
}
