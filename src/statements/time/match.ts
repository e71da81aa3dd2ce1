import type { Document } from '../../language/document.ts';
import { CALENDAR_FORMS, type Form, type Words } from './calendar-forms.ts';
import { tokenAt } from './expression.ts';
import { NARRATIVE_FORMS } from './narrative-forms.ts';
import { DURATION, RELATIVE_FORMS } from './relative-forms.ts';

/** Words in the form of a time, not yet reckoned. */
export interface Match {
  readonly form: Form;
  readonly words: Words;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where it only says when the article was written: "LIMA, May 3 (AP) -". */
  readonly isDateline: boolean;
}

/** A match that may be a part of a name; as such it still keeps shorter ones from its place. */
interface Candidate extends Match {
  readonly isName: boolean;
}

const FORMS: readonly Form[] = [...CALENDAR_FORMS, ...RELATIVE_FORMS, ...NARRATIVE_FORMS, DURATION];

/** Words that may stand before a bare month or year that is a time. */
const INTRODUCES =
  /(?:\b(?:in|since|until|till|by|during|through|throughout|before|after|from|between|and|to|of|late|early|mid|as|on|for|around|circa|back|than|every|again|spring|summer|autumn|winter)\s+(?:the\s+|about\s+|around\s+)?|mid-|[(/–-])$/i;
/** Those that introduce persons as well as months. */
const INTRODUCES_WHO = /\b(?:by|from|to|of|and|for|before|after|than|as|on|between)\s+$/i;
/** Months that are given names or surnames too. */
const IS_NAME = /^(?:April|May|June|August)$/;
/** Nouns that make a date before them a part of a name. */
const NAMED_BY_DATE =
  /^(?:movement|alliance|coalition|bloc|camp|forces?|group|brigades?|battalion|front|party|army|revolution|memorial|foundation|committee|square|street|bridge|university|organi[sz]ation|club|times|mirror|school|prayers?|sermons?|edition|newspaper)$/i;
/** Words that make a name of a weekday behind them. */
const NAMES_WEEKDAY = /^(?:Black|Bloody|Good|Easter|Palm|Holy|Ash|Super|Maundy|Cyber|Blue|Ruby)$/;
const TIME_LABELS: ReadonlySet<string> = new Set(['DATE', 'TIME', 'CARDINAL', 'ORDINAL']);

/** The longest matches of all forms, in order of the text, without those that are names or other numbers. */
export function matchForms(document: Document): readonly Match[] {
  const found: Candidate[] = [];
  for (const form of formsIn(document.text)) {
    for (const hit of document.text.matchAll(form.pattern())) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (end === start || document.length === 0) continue;
      const first = tokenAt(document, start);
      const last = tokenAt(document, end - 1) + 1;
      if (!isWhole(document, first, last, start, end)) continue;
      const isName = isInName(document, first, last);
      if (!isName && !isTime(document, form, first, last, start)) continue;
      found.push({ form, words: hit.groups ?? {}, start, end, isDateline: false, isName });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);

  const kept: Candidate[] = [];
  for (const match of found) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    // Of two that overlap the longer one says more.
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept
    .filter(({ isName }) => !isName)
    .map((match) =>
      isDateline(document.text, match.start, match.end) ? { ...match, isDateline: true } : match,
    );
}

/** The forms that a text may hold. */
function formsIn(text: string): readonly Form[] {
  // Without regard to case the long s is an s to a pattern.
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const known = new Map<RegExp, boolean>();
  const holds = (hint: RegExp): boolean => {
    const is = known.get(hint) ?? hint.test(small);
    known.set(hint, is);
    return is;
  };
  return FORMS.filter(({ needs }) => needs.every(holds));
}

function isTime(
  document: Document,
  form: Form,
  first: number,
  last: number,
  start: number,
): boolean {
  if (form === DURATION) return isPerfect(document, first);
  return !form.doubtful || isIntroduced(document, first, last, start);
}

/** False for a part of a longer word or number: "F-2000", "B1994". */
function isWhole(
  document: Document,
  first: number,
  last: number,
  start: number,
  end: number,
): boolean {
  const before = document.text.slice(document.start(first), start);
  const after = document.text.slice(end, document.end(last - 1));
  return /^['’(–-]*$/.test(before) && /^['’.,)–-]*$/.test(after);
}

function isInName(document: Document, first: number, last: number): boolean {
  const start = document.word(first);
  const entity = document.entity(first);
  const isWeekday = /day$/.test(start) && start[0] !== start[0]?.toLowerCase();
  for (let i = first; i < last; i++) {
    const other = document.entity(i);
    if (other === null || TIME_LABELS.has(other.label)) continue;
    if (other.last > last) return true;
    // "The Kremlin Monday said": a weekday at the end of a name is a day all the same.
    if (other.first < first && !isWeekday) return true;
  }
  const previous = first > 0 ? document.word(first - 1) : '';
  if (isWeekday && NAMES_WEEKDAY.test(previous)) return true;
  if (/^today$/i.test(start) && entity !== null && entity.first < first) {
    return !TIME_LABELS.has(entity.label) || /^(?:Russia|USA|Pakistan|Iraq)$/.test(previous);
  }
  if (last >= document.length || document.sentence(last) !== document.sentence(first)) return false;
  const next = document.word(last);
  if (/^(?:this|last|next|yesterday|the|that|a|two|three|four|five)$/i.test(start)) return false;
  if (document.start(last) !== document.end(last - 1) + 1) return false;
  if (NAMED_BY_DATE.test(next)) return true;
  // "the September 11 Memorial"; but "On September 30 Tajikistan arrested".
  return (
    /^(?:the|a|an|its|their|his|her|'s|’s)$/i.test(previous) &&
    /^\p{Lu}/u.test(next) &&
    document.tag(last).startsWith('NNP') &&
    isWithinName(document, first, last)
  );
}

/** True where the tree hangs the words on a noun behind them that is a name ("the 2020 Olympics", not "the 1993 Oslo accords"). */
function isWithinName(document: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const head = document.head(i);
    if (head >= last && /^(?:compound|nmod|nummod|amod)$/.test(document.dep(i))) {
      return document.tag(head).startsWith('NNP');
    }
  }
  return false;
}

/** A bare month or year is a time behind "in" and its like, or where the analysis takes it for a date. */
function isIntroduced(document: Document, first: number, last: number, start: number): boolean {
  const before = document.text.slice(Math.max(0, start - 16), start);
  const word = document.word(first);
  const label = document.entity(first)?.label ?? '';
  if (/^\p{L}/u.test(word)) {
    if (label === 'PERSON' || document.pos(first) === 'AUX') return false;
    if (!INTRODUCES.test(before)) return label === 'DATE' && !IS_NAME.test(word);
    return !(IS_NAME.test(word) && INTRODUCES_WHO.test(before)) || label === 'DATE';
  }
  // A year: never a number of things ("in 2000 villages") or of a document ("Resolution 1973").
  const year = Number(word.slice(0, 4));
  const next = last < document.length ? document.tag(last) : '';
  const previous = first > 0 ? document.tag(first - 1) : '';
  const isCount = document.dep(first) === 'nummod' && document.tag(document.head(first)) === 'NNS';
  if (isCount && previous !== 'DT' && previous !== 'PRP$') return false;
  if (label !== 'DATE' && (next === 'NNS' || next === 'NN' || year < 1800)) return false;
  if (INTRODUCES.test(before)) return year >= 1800 || label === 'DATE';
  return label === 'DATE' && year >= 1800 && !previous.startsWith('N') && previous !== '$';
}

/** True where the governing verb is in the present perfect: "has blocked the gates for two weeks". */
function isPerfect(document: Document, first: number): boolean {
  for (let at = first, steps = 0; steps < 12; steps++) {
    if (document.tag(at).startsWith('V')) {
      return Array.from(document.children(at)).some(
        (child) =>
          document.dep(child).startsWith('aux') &&
          /^(?:has|have|'ve|'s)$/.test(document.lower(child)),
      );
    }
    const head = document.head(at);
    if (head === at) return false;
    at = head;
  }
  return false;
}

/** "LIMA, May 3 (AP) -": nothing but a place in capitals before it in its line, and a dash behind. */
function isDateline(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart > 60) return false;
  const place = text.slice(lineStart, start);
  return (
    /^\s*\p{Lu}{3}[\p{L} .,'’()/-]*[,(]?\s*$|^(?:\p{Lu}\p{L}+,? ){1,3}\(?$/u.test(place) &&
    (start < 300 || /^\s*\p{Lu}{3}/u.test(place)) &&
    /^\)?\s*(?:\([^)\n]{2,24}\)\s*)?(?:-|–|—|:)/.test(text.slice(end, end + 32))
  );
}
