import type { ListedActor } from '../gazetteer.ts';
import type { TextState } from '../text-state.ts';
import { yearOfWriting } from '../year-of-writing.ts';

/** How many sentences back the holder was named last. */
const REACH = 4;

/**
 * The person named shortly before whom the list knows to hold the office of `the prime minister`, `the president` at the time of the
 * report; -1 where there is none, or where more than one do.
 */
export function holderNamed(state: TextState, index: number): number {
  const { noun, determiner, modifiers, kind, isPlural, isGeneric } = state.candidate(index);
  if (noun === null || kind !== 'person' || isPlural || isGeneric || determiner !== 'the')
    return -1;
  if ((state.owners[index] ?? []).length > 0) return -1;
  const { reading } = state;
  const head = state.candidate(index).head;
  const isOfState = reading.lower(head + 1) === 'of' && reading.lower(head + 2) === 'state';
  const said = [...modifiers, noun.noun].join(' ').replaceAll('-', ' ');
  const office = officeOf(isOfState ? `${said} of state` : said);
  const holders = new Map<number, number>();
  for (let at = index - 1; at >= 0; at--) {
    if (state.sentence(index) - state.sentence(at) > REACH) break;
    const { listed } = state.clusters.of(at);
    if (listed === null || listed.kind !== 'person' || listed.office === null) continue;
    if (officeOf(listed.office) !== office || !isInOffice(state, listed)) continue;
    const root = state.clusters.find(at);
    if (!holders.has(root)) holders.set(root, at);
  }
  const [holder = -1] = holders.values();
  return holders.size === 1 ? holder : -1;
}

function officeOf(words: string): string {
  return words === 'premier' ? 'prime minister' : words;
}

/** Whether somebody of the list holds the office in the year of the report. */
export function isInOffice(state: TextState, { from, to }: ListedActor): boolean {
  const year = yearOfWriting(state.reading);
  if (year === null) return true;
  return (from ?? '').slice(0, 4) <= year && year <= (to ?? '9999').slice(0, 4);
}
