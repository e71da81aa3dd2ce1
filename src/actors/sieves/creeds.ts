import type { ActorKind } from '../actor.ts';
import type { TextState } from '../text-state.ts';

/** What groups are called by what they believe and want, and the words that tell so of them. */
const CREEDS: readonly { readonly nouns: RegExp; readonly tells: RegExp }[] = [
  {
    nouns: /^(?:islamist|jihadi|jihadist|mujahid|salafist)$/u,
    tells:
      /\b(?:ansar|boko haram|brotherhood|daesh|hamas|hezb|hizb|isis|islam|jamaa|jemaah|jihad|muslim|qaeda|qaida|salafi|shabaab|sharia|taliban)/iu,
  },
  { nouns: /^(?:secessionist|separatist)$/u, tells: /\b(?:independence|secession|separatis)/iu },
  { nouns: /^maoist$/u, tells: /\bmaoist/iu },
];
/** Bodies that a creed alone tells, though they bear no arms. */
const PEACEFUL: ReadonlySet<ActorKind> = new Set<ActorKind>(['coalition', 'organisation', 'party']);

/** Words before a noun that tell what somebody believes, and no other one than the text has named. */
const WORDS =
  /^(?:anti-american|baathist|baptist|catholic|centre-left|centre-right|centrist|christian|communist|conservative|far-left|far-right|hindu|islamist|jewish|left-leaning|left-wing|leftist|leftwing|liberal|maoist|marxist|marxist-leninist|muslim|nationalist|populist|pro-american|pro-european|pro-russian|pro-western|protestant|reformist|right-wing|rightist|rightwing|secular|separatist|shia|shiite|social-democratic|socialist|sunni)$/u;

/** True for `Marxist`, `Shia`, `left-wing`. */
export function isCreed(word: string): boolean {
  return WORDS.test(word);
}

/** Whether the names of an actor, or the words that the text has for it, tell what a noun says of a creed; null for a noun that says none. */
export function isOfCreed(state: TextState, index: number, noun: string): boolean | null {
  const creed = CREEDS.find(({ nouns }) => nouns.test(noun));
  if (creed === undefined) return null;
  const { names, listed } = state.clusters.of(index);
  if ([...names, listed?.name ?? ''].some((name) => creed.tells.test(name))) return true;
  return state.candidates.some(
    ({ modifiers }, at) =>
      state.clusters.areSame(at, index) && modifiers.some((word) => creed.tells.test(word)),
  );
}

/** A party or a movement that is called so by its creed: `the Islamists` of the Muslim Brotherhood. */
export function isNamedByCreed(state: TextState, index: number, noun: string): boolean {
  const { hasName, kind } = state.clusters.of(index);
  return hasName && kind !== null && PEACEFUL.has(kind) && isOfCreed(state, index, noun) === true;
}
