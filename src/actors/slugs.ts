import { nameKey } from './name-key.ts';

/** A readable id made of a name: small letters and digits of any script joined by hyphens; never empty. */
export function slugOf(name: string): string {
  const slug = nameKey(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return slug === '' ? 'actor' : slug;
}

/** Hands out ids, each once: the second `north-command` is `north-command-2`. */
export class Slugs {
  readonly #used = new Set<string>();

  /** Takes an id as it is, for actors that are known elsewhere by it. */
  take(id: string): string {
    this.#used.add(id);
    return id;
  }

  /** The id itself, or with the first free number behind it. */
  free(id: string): string {
    let free = id;
    for (let n = 2; this.#used.has(free); n++) free = `${id}-${n}`;
    return this.take(free);
  }
}
