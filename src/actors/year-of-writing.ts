import type { Reading } from './reading.ts';

const DATE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2},?)? ((?:19|20)\d\d)\b/u;
/** How many characters of a text are the lines that open it. */
const OPENING = 160;

/** The year of an article's day, else of the first date in the lines that open its text; null where neither tells. */
export function yearOfWriting({ document }: Reading): string | null {
  const { published } = document.article;
  return published?.slice(0, 4) ?? DATE.exec(document.text.slice(0, OPENING))?.[1] ?? null;
}
