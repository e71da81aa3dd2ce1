import type { TextState } from '../text-state.ts';
import { nameWords } from './same-names.ts';

const SMALL = /^(?:of|the|for|and|in|to|de|la|del|des|du|against|on|&)$/iu;

/** Joins `Union of Coastal Farmers (UCF)`, and a later `UCF`, to their long form. */
export function joinAcronyms(state: TextState): void {
  joinBracketed(state);
  const byInitials = new Map<string, number>();
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.name === '' || candidate.kind === 'person' || candidate.kind === 'place')
      continue;
    for (const initials of initialsOf(candidate.name))
      if (!byInitials.has(initials)) byInitials.set(initials, index);
  }
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.name === '' || candidate.listed !== null || !isAcronym(candidate.name)) continue;
    const long = byInitials.get(candidate.name.replaceAll('.', ''));
    if (long !== undefined && long !== index) state.clusters.join(long, index);
  }
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{L}.-]{1,8}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Initials of a long name, with and without its small words. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initial = (word: string): string => word.charAt(0).toUpperCase();
  const loud = words.filter((word) => !SMALL.test(word));
  return [...new Set([loud.map(initial).join(''), words.map(initial).join('')])].filter(
    (initials) => initials.length >= 2,
  );
}

/** A name in brackets right behind a name: its acronym or its other name. */
function joinBracketed(state: TextState): void {
  const { reading } = state;
  for (let i = 1; i < reading.words.length - 1; i++) {
    if (reading.words[i] !== '(') continue;
    const inner = state.over[skipArticle(state, i + 1)] ?? -1;
    const outer = state.over[i - 1] ?? -1;
    if (inner < 0 || outer < 0 || inner === outer) continue;
    const short = state.candidate(inner);
    const long = outermostEnding(state, i, outer);
    const closes = reading.words[short.last];
    if (closes !== ')' && closes !== ',' && closes !== 'or' && closes !== ';') continue;
    if (short.form === 'pronoun' || long.form === 'pronoun' || short.kind === 'media') continue;
    if (short.kind === 'place' && long.kind !== 'place') continue;
    if (
      (isAcronym(short.name) && mayAbbreviate(short.name, long.name)) ||
      (short.kind === long.kind &&
        !isAcronym(short.name) &&
        short.kind !== 'person' &&
        short.kind !== 'state')
    ) {
      state.clusters.join(state.candidates.indexOf(long), inner);
    }
  }
}

function skipArticle(state: TextState, i: number): number {
  let at = i;
  while (/^(?:the|or|also|known|as|["“”'‘’])$/iu.test(state.reading.words[at] ?? '') && at < i + 4)
    at++;
  return at;
}

/** The largest candidate that ends before a bracket. */
function outermostEnding(
  state: TextState,
  bracket: number,
  inner: number,
): ReturnType<TextState['candidate']> {
  let best = state.candidate(inner);
  for (
    let index = Math.max(0, inner - 4);
    index < Math.min(state.candidates.length, inner + 4);
    index++
  ) {
    const candidate = state.candidate(index);
    if (candidate.last === bracket && candidate.first < best.first && candidate.name !== '')
      best = candidate;
  }
  return best;
}

/** True where the letters occur in order in the long name, the first at its beginning or in another language's order (few). */
function mayAbbreviate(short: string, long: string): boolean {
  if (long === '') return true;
  const letters = short.toUpperCase().replaceAll(/[^\p{L}]/gu, '');
  const initials = nameWords(long).map((word) => word.charAt(0).toUpperCase());
  const shared = [...letters].filter((letter) => initials.includes(letter)).length;
  return shared >= Math.min(2, letters.length);
}
