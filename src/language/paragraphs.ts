import type { Steps } from '../steps.ts';
import type { Analysis, Entity } from './document.ts';
import { turnLabels } from './transcript.ts';
import { withoutPieces } from './without-pieces.ts';

/** A blank line, the end of a line that ends a sentence, or the bullet of a list. */
const BREAK =
  /(?:(?:\r?\n[^\S\n]*){2,}|(?<=[.!?”"])[^\S\n]*\r?\n|(?<![^\n])|\r?\n)(?:[^\S\n]*(?:[*•·▪◦]|[-–—](?=[^\S\n]+\p{Lu})|\.(?=[^\S\n]{2}))[^\S\n]+)|(?:\r?\n[^\S\n]*){2,}|(?<=[.!?”"])[^\S\n]*\r?\n/gu;

/** Any end of a line. */
const LINE = /\r?\n/g;
/** Who breaks the lines of a paragraph does not write longer ones, in UTF-16 code units. */
const WRAPPED = 130;

/** The marks of an encyclopedia: "[3]", "[citation needed]". */
const MARK = /\[(?:\d{1,3}|[a-z]|citation needed|clarification needed|who\?|when\?)\]/g;

/** The place, date and agency that open a report: "LAGOS, June 3 (Agency) - ". */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}'’./-]+(?:[ ,]+(?:(?:of|of the|the|and) )?\p{Lu}[\p{L}'’./-]*)*(?:[ ,]+\d{1,2}(?:st|nd|rd|th)?)?(?:,? \p{Lu}\p{L}+\.?)?(?:,? \d{4})?(?: ?\([^()\n]{2,40}\))? ?(?:--?|[–—])\s+/u;

/** What agencies and papers put in front of a headline: "UPDATE 2-", "BREAKING: ", "Live – ". */
const LABEL =
  /^\s*(?:(?:ADVISORY|ANALYSIS|BREAKING(?: NEWS)?|CORRECTED|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FLASH|INSIGHT|INTERVIEW|LIVE|NEWSMAKER|OPINION|REFILE|RPT|TIMELINE|UPDATE|VIDEO|WATCH|WRAPUP)(?: \d+)?(?:-|\s*:|\s+[-–—])\s*)+/iu;

/**
 * Analyses a text paragraph by paragraph, with a step after each, so that no sentence, name or tree runs from a headline or a dateline into what follows
 * it. The columns are those of one analysis of the whole text; white space between paragraphs belongs to none of their tokens.
 */
export function* paragraphSteps(
  analyse: (text: string) => Analysis,
  text: string,
): Steps<Analysis> {
  const parts: { readonly at: number; readonly analysis: Analysis }[] = [];
  for (const [start, end] of stretchesOf(text)) {
    parts.push({ at: start, analysis: withoutMarks(analyse, text.slice(start, end)) });
    yield end / text.length;
  }
  if (parts.length === 0) parts.push({ at: 0, analysis: analyse(text) });
  const [only] = parts;
  if (parts.length === 1 && only && only.at === 0 && only.analysis.text.length === text.length)
    return only.analysis;
  return joined(text, parts);
}

/** Analyses a text as if the marks of an encyclopedia were not in it, so that "Iraq.[3] He" ends a sentence. */
function withoutMarks(analyse: (text: string) => Analysis, text: string): Analysis {
  const marks = [...text.matchAll(MARK)].map(({ index, 0: { length } }) => ({ at: index, length }));
  return withoutPieces(analyse, text, marks);
}

/** What is analysed by itself: paragraphs, and labels, datelines and who speaks in a transcript apart from what follows them. */
function* stretchesOf(text: string): Generator<readonly [start: number, end: number]> {
  let from = 0;
  const spoken = new Map(turnLabels(text));
  // Where lines are not wrapped, each is a paragraph or a heading.
  const isWrapped = text.split('\n').every((line) => line.length <= WRAPPED);
  const gaps = text.matchAll(
    isWrapped ? BREAK : new RegExp(`${BREAK.source}|${LINE.source}`, 'gu'),
  );
  for (const { index, 0: gap } of [...gaps, { index: text.length, 0: '' }]) {
    if (index > from) {
      const stretch = text.slice(from, index);
      const turn = spoken.get(from);
      const dateline =
        turn === undefined
          ? ((LABEL.exec(stretch) ?? DATELINE.exec(stretch))?.[0].length ?? 0)
          : turn - from;
      if (dateline > 0) yield [from, from + dateline];
      if (from + dateline < index) yield [from + dateline, index];
    }
    from = index + gap.length;
  }
}

/** The analyses of stretches of a text, each beginning at `at`, as columns of the whole. */
export function joined(
  text: string,
  parts: readonly { readonly at: number; readonly analysis: Analysis }[],
): Analysis {
  const length = parts.reduce((sum, { analysis }) => sum + analysis.start.length, 0);
  const labels = parts[0]?.analysis.labels ?? { tag: [], pos: [], dep: [] };
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const head = new Int32Array(length);
  const tag = new Uint8Array(length);
  const pos = new Uint8Array(length);
  const dep = new Uint8Array(length);
  const sentenceStart = new Uint8Array(length);
  const margin = parts.every(({ analysis }) => analysis.margin) ? new Float32Array(length) : null;
  const lemma: string[] = [];
  const entities: Entity[] = [];
  let token = 0;
  for (const { at, analysis } of parts) {
    const count = analysis.start.length;
    for (let i = 0; i < count; i++) {
      start[token + i] = (analysis.start[i] ?? 0) + at;
      end[token + i] = (analysis.end[i] ?? 0) + at;
      head[token + i] = (analysis.head[i] ?? i) + token;
    }
    tag.set(analysis.tag, token);
    pos.set(analysis.pos, token);
    dep.set(analysis.dep, token);
    sentenceStart.set(analysis.sentenceStart, token);
    if (analysis.margin) margin?.set(analysis.margin, token);
    for (const each of analysis.lemma) lemma.push(each);
    for (const { first, last, label } of analysis.entities)
      entities.push({ first: first + token, last: last + token, label });
    token += count;
  }
  return { text, start, end, tag, pos, dep, head, lemma, sentenceStart, margin, entities, labels };
}
