import { nameKey } from '../name-key.ts';
import type { TextState } from '../text-state.ts';

const PLURAL = /^\p{Lu}\p{L}+s$/u;

/** `The Conservative Party … the Conservatives`: the members, named for the party; several parties of the text with one name are left alone. */
export function joinPartyPlurals(state: TextState): void {
  const parties = new Map<string, number | null>();
  for (const [index, { name, kind }] of state.candidates.entries()) {
    const word = /^(\S+) party$/u.exec(nameKey(name))?.[1];
    if (word === undefined || kind !== 'party') continue;
    const known = parties.get(word);
    const isOther = known != null && !state.clusters.areSame(known, index);
    parties.set(word, known === null || isOther ? null : (known ?? index));
  }
  for (const [index, { name, kind, listed, first }] of state.candidates.entries()) {
    if (
      !PLURAL.test(name) ||
      listed !== null ||
      !/^(?:organisation|party|people)$/u.test(kind ?? '')
    )
      continue;
    const party = parties.get(nameKey(name).slice(0, -1)) ?? -1;
    if (party >= 0 && state.candidate(party).first < first) state.clusters.join(party, index);
  }
}
