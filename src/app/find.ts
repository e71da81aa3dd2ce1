import { distance } from 'fastest-levenshtein';
import type { Relation } from '../network/relation.ts';
import { foldName } from '../network/unknown-name.ts';
import type { Target } from './graph/scene.ts';
import type { Opened } from './opened.ts';
import { count, KIND_NAMES, relationSentence } from './words.ts';

/** Something that the search found. */
export interface Finding {
  readonly target: Target;
  readonly name: string;
  /** The alias or label that matched, where that is not the name. */
  readonly matched: string | null;
  readonly about: string;
}

const MOST = 12;

/** Actors, by name or alias, relations and relation types that a query may mean, the likeliest first; small typing errors are forgiven. */
export function find(network: Opened, query: string): Finding[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const scored: { finding: Finding; score: number; weight: number }[] = [];
  for (const { id, name, aliases, kind } of network.actors.values()) {
    const best = bestOf(wanted, [name, ...aliases]);
    if (best === null) continue;
    const degree = network.network.degree(id);
    scored.push({
      score: best.score,
      weight: degree,
      finding: {
        target: { kind: 'actor', id },
        name,
        matched: best.text === name ? null : best.text,
        about: `${KIND_NAMES[kind]}, ${count(degree, 'relation')}`,
      },
    });
  }
  const types = new Map<string, number>();
  for (const { type } of network.relations) types.set(type, (types.get(type) ?? 0) + 1);
  for (const [type, number] of types) {
    const { active, passive } = network.infoOf(type);
    const best = bestOf(wanted, [active, type, passive]);
    if (best === null) continue;
    scored.push({
      score: best.score + 0.5,
      weight: number,
      finding: {
        target: { kind: 'type', type },
        name: active,
        matched: null,
        about: `relation type, ${count(number, 'relation')}`,
      },
    });
  }
  for (const relation of relationsMeant(network, wanted)) {
    scored.push({
      score: 4.5,
      weight: relation.weight,
      finding: {
        target: { kind: 'relation', key: relation.key },
        name: relationSentence(network, relation),
        matched: null,
        about: `relation, ${count(relation.statements.length, 'statement')}`,
      },
    });
  }
  return scored
    .sort(
      (a, b) =>
        a.score - b.score || b.weight - a.weight || (a.finding.name < b.finding.name ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ finding }) => finding);
}

/** Relations whose ends, and deed, hold all that was typed: "Iran Daesh", "Russia fights". */
function relationsMeant(network: Opened, wanted: string): readonly Relation[] {
  const parts = wanted.split(/[\s-]+/);
  if (parts.length < 2) return [];
  return network.relations.filter((relation) => {
    const words = foldName(relationSentence(network, relation)).split(/[\s-]+/);
    return parts.every((part) => words.some((word) => isNear(part, word)));
  });
}

function bestOf(wanted: string, texts: readonly string[]): { text: string; score: number } | null {
  let best: { text: string; score: number } | null = null;
  for (const text of texts) {
    const score = mismatch(wanted, foldName(text));
    if (score !== null && (best === null || score < best.score)) best = { text, score };
  }
  return best;
}

/** How far a folded name is from what was typed, 0 the same; null where it cannot be meant. */
export function mismatch(wanted: string, name: string): number | null {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const words = name.split(/[\s-]+/);
  if (words.some((word) => word.startsWith(wanted))) return 2;
  if (wanted.length > 2 && name.includes(wanted)) return 3;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (wanted.length > 1 && initials === wanted) return 3;
  const parts = wanted.split(/[\s-]+/);
  if (parts.length > 1 && parts.every((part) => words.some((word) => isNear(part, word)))) return 4;
  const allowed = errorsAllowed(wanted);
  if (allowed === 0) return null;
  // Short words are only meant where they begin alike.
  if (wanted.length < 4 && !words.some((word) => word.startsWith(wanted.charAt(0)))) return null;
  const candidates = [
    name,
    name.slice(0, wanted.length),
    ...words,
    ...words.map((word) => word.slice(0, wanted.length)),
  ];
  const least = Math.min(...candidates.map((candidate) => distance(wanted, candidate)));
  if (least <= allowed) return 4 + least;
  return swapped(wanted).some((meant) => words.some((word) => word.startsWith(meant))) ? 5 : null;
}

/** A word with each two letters that stand side by side exchanged: the commonest slip of all. */
function swapped(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => {
    const [a = '', b = ''] = [word[index], word[index + 1]];
    return word.slice(0, index) + b + a + word.slice(index + 2);
  });
}

function isNear(part: string, word: string): boolean {
  return word.startsWith(part) || distance(part, word) <= errorsAllowed(part);
}

function errorsAllowed(text: string): number {
  if (text.length < 3) return 0;
  return text.length < 8 ? 1 : 2;
}
