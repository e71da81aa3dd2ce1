import type { ActorKind } from '../actor.ts';
import type { Known } from '../clusters.ts';
import type { TextState } from '../text-state.ts';

/** An alliance is a coalition or says so in its name; of the listed bodies NATO alone is called one. */
export function isAlliance(kind: ActorKind | null, names: readonly string[]): boolean {
  return kind === 'coalition' || names.some((name) => /^NATO$|allian|coalition/iu.test(name));
}

/** Some groups with arms are parties too. */
export function isParty(names: readonly string[]): boolean {
  return names.some((name) => /front|hamas|hi?e?zbo?u?ll?ah|movement|party/iu.test(name));
}

const UNION =
  /afl-cio|\b(?:CGT|COSATU|KCTU|UGTT)\b|union|federation|workers|labou?r congress|syndicate|(?:medical|s['’]|(?:er|ot|se|an)s) (?:association|brotherhood|congress|league)\b|\b(?:association|brotherhood|congress|league) of (?:\p{L}+ ){0,3}\p{L}+(?:ers|ians|ists|men|ors|smiths)\b/iu;

/** What else a text calls a union. */
const UNION_NOUNS = [
  'union',
  'labour-union',
  'labor-union',
  'trade-union',
  'federation',
  'syndicate',
];

/** What no list has is a union if it is called one. */
export function isUnion({ names, nouns }: Known): boolean {
  return UNION_NOUNS.some((noun) => nouns.has(noun)) || names.some((name) => UNION.test(name));
}

/** The bank of a state. */
export function isCentralBank({ names, nouns }: Known): boolean {
  return (
    nouns.has('central bank') ||
    names.some((name) =>
      /^Bank (?:Indonesia|Negara|of)\b|central bank|reserve|riksbank|bundesbank/iu.test(name),
    )
  );
}

/** What calls itself a government or an army is no militia. */
export function isOfficial(names: readonly string[]): boolean {
  return names.some((name) => /army$|^government|government$/iu.test(name));
}

/** A state's army is no group. */
export function isStateArmy({ kind, listed }: Known): boolean {
  return kind === 'military' && listed !== null && listed.actsFor !== null;
}

/** Who helps is called an organisation, and no group or movement. */
export function isRelief(names: readonly string[]): boolean {
  return names.some((name) => /Red Cross|Red Crescent|United Nations/u.test(name));
}

/** Has a name, if only one of common words: `the National Assembly`. */
export function isNamed({ clusters, candidates }: TextState, at: number): boolean {
  return (
    clusters.of(at).hasName ||
    clusters.membersOf(at).some((member) => candidates[member]?.form === 'name')
  );
}

/** All words before the nouns by which the text calls somebody. */
export function wordsOf({ clusters, candidates }: TextState, at: number): readonly string[] {
  return clusters.membersOf(at).flatMap((member) => candidates[member]?.modifiers ?? []);
}
