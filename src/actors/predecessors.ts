import type { ListedActor } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import { yearOfWriting } from './year-of-writing.ts';

/** States whose capital spoke for another state before: `Moscow` of 1956 is the Soviet Union. */
const BEFORE: ReadonlyMap<string, string> = new Map([
  ['russia', 'soviet-union'],
  ['serbia', 'yugoslavia'],
  ['czech-republic', 'czechoslovakia'],
  ['vietnam', 'north-vietnam'],
]);

/** The state that a capital speaks for in this text: the former one where the text is of its time or names it alone. */
export function stateOfItsTime(
  reading: Reading,
  state: ListedActor,
  known: ReadonlySet<string>,
): ListedActor {
  const former = reading.gazetteer.get(BEFORE.get(state.id) ?? '');
  if (former === null || former.to === null) return state;
  const { published } = reading.document.article;
  if (published !== null) return published <= lastDay(former.to) ? former : state;
  const year = yearOfWriting(reading);
  if (year !== null) return year < former.to.slice(0, 4) ? former : state;
  return known.has(former.id) && !known.has(state.id) ? former : state;
}

/** The last day of a year or of a month, as text that sorts. */
function lastDay(date: string): string {
  return `${date}${'-12-31'.slice(Math.max(0, date.length - 4))}`;
}
