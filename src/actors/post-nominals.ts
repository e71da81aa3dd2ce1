import { bareWord } from './name-kinds.ts';
import type { Reading } from './reading.ts';

/** Letters that members of parliaments and bearers of honours have behind their names. */
const LETTERS = /^(?:AM|CBE|KBE|KC|MBE|MEP|MHA|MK|MLA|MLC|MP|MPP|MS|MSP|OBE|QC|TD)$/u;

/** `Ana Bell MP`: a person's name with such letters behind it. */
export function hasPostNominal(reading: Reading, first: number, last: number): boolean {
  const name = last - 2;
  if (name <= first || !LETTERS.test(reading.words[last - 1] ?? '')) return false;
  if (reading.noun(name) !== null) return false;
  const entity = reading.document.entity(name);
  const isGiven = reading.nouns.givenName(bareWord(reading.lower(name - 1))) !== null;
  return isGiven || (entity?.label === 'PERSON' && entity.last >= last - 1);
}
