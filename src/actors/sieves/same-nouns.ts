import type { Candidate } from '../candidate.ts';

/** Nouns that take one another up: `the firm` after a company. */
const SAME_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(['aide', 'adviser', 'advisor', 'assistant']),
  new Set(['protester', 'protestor', 'demonstrator', 'marcher']),
  new Set(['president', 'leader']),
  new Set(['premier', 'minister']),
  new Set(['firm', 'company']),
  new Set(['rebel', 'insurgent', 'guerrilla', 'guerilla']),
  new Set(['gunman', 'attacker', 'assailant']),
  new Set(['lawmaker', 'legislator', 'parliamentarian', 'deputy']),
  new Set(['spokesman', 'spokeswoman', 'spokesperson']),
  new Set(['group', 'organisation', 'organization', 'movement']),
  new Set(['troops', 'soldier', 'force', 'forces']),
];

/** Whether two nouns say the same of somebody. */
export function areSameNoun(one: string, other: string): boolean {
  return one === other || SAME_NOUNS.some((set) => set.has(one) && set.has(other));
}

/** `the rival group` is not `the armed group`; what has no word before it takes any. */
export function agreeInModifiers(
  candidate: Candidate,
  other: Candidate,
  names: readonly string[],
): boolean {
  if (candidate.modifiers.length === 0) return true;
  if (
    /^(?:other|another|rival|second|former|new|opposing|neighbouring|neighboring)$/u.test(
      candidate.modifiers[0] ?? '',
    )
  )
    return candidate.modifiers.join(' ') === other.modifiers.join(' ');
  const words = new Set([
    ...other.modifiers,
    ...names.flatMap((name) => name.toLowerCase().split(/\s+/u)),
  ]);
  return (
    candidate.modifiers.some((word) => words.has(word)) ||
    (other.modifiers.length === 0 && other.name === '')
  );
}
