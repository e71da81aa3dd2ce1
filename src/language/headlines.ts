import type { Analysis } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { joined } from './paragraphs.ts';

/** Longest stretch that is taken for a headline, in tokens. */
const LONGEST = 22;
/** Shortest one that can have a subject, a verb and something behind it. */
const SHORTEST = 3;

/** Ends of a stretch that is a sentence, or opens one, and no headline. */
const SENTENCE_END = /[.!?:;,”"’')\]–—-]\s*$/u;

/** "… - UN", "… – report": who says it, behind a dash at the end. */
const TAIL =
  /\s[-–—]\s(?=(?:\p{Lu}[\p{L}.'’]*\s?){1,4}$|(?:\p{L}+ )?(?:analysts|army|media|minister|ministry|monitor|officials?|police|reports?|sources?|state media|watchdog)$)/u;

/** What parts a headline into clauses. */
const PARTING = new Set([':', 'as', 'while', 'when', 'after', 'before', 'but', '-', '–', '—']);

/** What joins two verbs, or their clauses. */
const JOINING = /^(?:,|and|&)$/;

/** Verbs whose clause needs no "that". */
const SAYING = /^(?:admit|allege|believe|claim|confirm|fear|hint|insist|say|suggest|think|warn)$/;

/** Plurals without an ending. */
const PLURALS = new Set(['mujahedin', 'mujahideen', 'police', 'taliban', 'taleban']);

/** A token of a headline that may be a verb. */
interface Deed {
  readonly token: number;
  /** The base form. */
  readonly lemma: string;
  /** "Norway, Peru to resume talks": a helper stands there already. */
  readonly isPlanned: boolean;
}

/** What nouns are to their heads. */
const NOMINAL = /^(?:dobj|pobj|nsubj|nsubjpass|dative|attr|compound)$/;

/** A headline, and what reads it. */
interface Headline {
  readonly analyse: (text: string) => Analysis;
  readonly words: KnownWords;
  /** What the model says of the headline as it stands. */
  readonly plain: Analysis;
}

/**
 * Reads headlines as the sentences that they stand for: "Norway rejects Peru border offer" as "Norway will reject Peru border offer", which the model,
 * made on running text, does not take for one long compound. What it says is then told of the headline's own words.
 *
 * @param analyse the English analysis of one paragraph
 * @param words   what is known of verbs; a word that is none is never read as one
 */
export function withHeadlines(
  analyse: (text: string) => Analysis,
  words: KnownWords,
): (text: string) => Analysis {
  return (text) => {
    const plain = analyse(text);
    if (plain.start.length > LONGEST || SENTENCE_END.test(text)) return plain;
    // "Kenya, Somalia in pact; Yemen rebels vow attacks": headlines of their own.
    const tail = TAIL.exec(text);
    const parts = [...text.slice(0, tail?.index).matchAll(/[^;]+(?:;\s*|$)/gu)].map(
      ({ index, 0: part }) => ({
        at: index,
        analysis: clause({ analyse, words, plain: analyse(part) }),
      }),
    );
    if (tail !== null) {
      const at = tail.index + tail[0].length;
      parts.push({ at, analysis: analyse(text.slice(at)) });
    }
    return parts.length > 1 ? joined(text, parts) : clause({ analyse, words, plain });
  };
}

function clause(headline: Headline): Analysis {
  return headline.plain.start.length < SHORTEST ? headline.plain : asSentence(headline);
}

/** The analysis with each verb that is found told as "will" and its base form. */
function asSentence(headline: Headline): Analysis {
  let deeds: readonly Deed[] = [];
  let best = headline.plain;
  for (let token = 1; token < headline.plain.start.length - 1; token++) {
    const last = deeds.at(-1);
    if (
      last !== undefined &&
      !holdsClause(last, token) &&
      !opensClause(headline.plain, last.token, token)
    )
      continue;
    // "raids kill": a plural by its tag is the subject, and else the surer reading says which of two words is the verb.
    const readings = [token, token + 1]
      .map((each) => reading(headline, deeds, each))
      .filter((each) => each !== null);
    const [here = null, next = null] = readings;
    if (here?.deeds.at(-1)?.token !== token) continue;
    const lemma = here.deeds.at(-1)?.lemma ?? '';
    const isSubject =
      headline.words.isGroup(lemma) ||
      (tagAt(headline.plain, token) === 'NNS' && headline.words.isEvent(lemma));
    if (next && (isSubject || next.margin > here.margin)) continue;
    ({ deeds, told: best } = here);
  }
  return best;
}

/** The headline read with one verb more, where that comes out as a clause. */
function reading(
  headline: Headline,
  before: readonly Deed[],
  token: number,
): { readonly deeds: readonly Deed[]; readonly told: Analysis; readonly margin: number } | null {
  const deed = deedAt(headline, token);
  if (deed === null) return null;
  const deeds = [...before, deed];
  const told = tell(headline, deeds);
  if (told === null || !deeds.every((each) => isClause(headline, told, each))) return null;
  return { deeds, told, margin: meanMargin(told) };
}

/** "Mali says Algeria arms rebels": behind a verb of saying stands a clause of its own. */
function holdsClause(last: Deed, token: number): boolean {
  return SAYING.test(last.lemma) && token > last.token + 1;
}

/** True behind what parts clauses, and behind a comma or "and": a headline has no other second verb in the present. */
function opensClause(plain: Analysis, last: number, token: number): boolean {
  for (let at = last + 2; at < token; at++) {
    if (PARTING.has(wordAt(plain, at)) || JOINING.test(wordAt(plain, at))) return true;
  }
  return false;
}

/** The verb that a token may be: "rejects" behind one, "reject" behind several, "to reject" behind either. */
function deedAt({ plain, words }: Headline, token: number): Deed | null {
  const word = wordAt(plain, token);
  if (token < 1 || !/^\p{L}{3,}$/u.test(word) || plain.start.length - token < 2) return null;
  const base = word.toLowerCase();
  const tag = tagAt(plain, token);
  const isPlanned = wordAt(plain, token - 1) === 'to' && tagAt(plain, token - 2).startsWith('NN');
  if (isPlanned) return tag === 'VB' ? { token, lemma: base, isPlanned } : null;
  if (!mayEndSubject(plain, token - 1)) return null;
  const lemma = /^(?:NNS|NNPS?|VBZ)$/.test(tag) ? baseOf(base, words) : null;
  if (lemma !== null) return { token, lemma, isPlanned };
  const isBase = /^(?:NNP?|JJ|VBP?|RB)$/.test(tag) && words.isDeed(base);
  return isBase && isSeveral(plain, token - 1) ? { token, lemma: base, isPlanned } : null;
}

/** The base form of a known verb in the third person ("denies", "pushes"), or null. */
export function baseOf(word: string, { isDeed, isGoods }: KnownWords): string | null {
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  const forms = [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')];
  return forms.find((form) => form !== word && (isDeed(form) || isGoods(form))) ?? null;
}

/** What can stand right before a headline's verb: a name or noun, or what joins it to another verb. */
function mayEndSubject(plain: Analysis, token: number): boolean {
  return (
    JOINING.test(wordAt(plain, token)) ||
    /^(?:again|also|still)$/.test(wordAt(plain, token)) ||
    /^(?:NN|NNS|NNPS?|JJ|VBZ|CD|FW)$/.test(tagAt(plain, token))
  );
}

/** True where what ends at a token may be several: a plural, with what stands behind it, or two with a comma. */
function isSeveral(plain: Analysis, token: number): boolean {
  for (let at = token; at >= 0 && !PARTING.has(wordAt(plain, at)); at--) {
    if (/^(?:NNP?S|VBZ|,|CC)$/.test(tagAt(plain, at))) return true;
    if (PLURALS.has(wordAt(plain, at).toLowerCase())) return true;
  }
  return false;
}

/** What the model says of the headline told with helpers, as said of its own words; null where the words are not the same. */
function tell({ analyse, plain }: Headline, deeds: readonly Deed[]): Analysis | null {
  const count = plain.start.length;
  const isDeed = new Map(deeds.map((deed) => [deed.token, deed]));
  const commas = joiningCommas(plain, deeds);
  /** For each token of the wording, the one of the headline that it tells. */
  const own: number[] = [];
  let text = '';
  for (let token = 0; token < count; token++) {
    const deed = isDeed.get(token);
    const isHelper = isDeed.get(token + 1)?.isPlanned === true;
    const gap = plain.text.slice(plain.end[token - 1] ?? 0, plain.start[token]);
    const helper = deed === undefined || deed.isPlanned ? '' : 'will ';
    const word = isHelper ? 'will' : (deed?.lemma ?? wordAt(plain, token));
    text += commas.has(token) ? ' and' : `${gap}${helper}${word}`;
    if (helper !== '') own.push(token);
    own.push(token);
  }
  const told = analyse(text);
  if (told.start.length !== own.length) return null;
  /** For each token of the headline, the one of the wording that says what it is: behind its helper. */
  const at = Array.from({ length: count }, (_, token) => own.lastIndexOf(token));
  const isSame = at.every((i, token) =>
    isDeed.has(token) || isDeed.get(token + 1)?.isPlanned === true || commas.has(token)
      ? true
      : wordAt(told, i) === wordAt(plain, token),
  );
  return isSame ? onOwnWords(plain, told, own, at, isDeed) : null;
}

/** The commas of "Norway, Peru sign treaty, warn Chile", which stand for "and". */
function joiningCommas(plain: Analysis, deeds: readonly Deed[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (const { token } of deeds) {
    const commas: number[] = [];
    let isParted = false;
    for (let at = from; at < token; at++) {
      if (wordAt(plain, at) === ',') commas.push(at);
      if (PARTING.has(wordAt(plain, at))) isParted = true;
    }
    const [only = 0] = commas;
    const isPair = [only - 1, only + 1].every((at) => /^NN/.test(tagAt(plain, at)));
    // Before the first verb it joins two names, behind it a verb to the one before.
    if (commas.length === 1 && !isParted && (from > 0 || (isPair && only < token - 1)))
      found.add(only);
    from = token + 1;
  }
  return found;
}

function onOwnWords(
  plain: Analysis,
  told: Analysis,
  own: readonly number[],
  at: readonly number[],
  deeds: ReadonlyMap<number, Deed>,
): Analysis {
  const taken = (column: Uint8Array): Uint8Array => Uint8Array.from(at, (i) => column[i] ?? 0);
  const tag = taken(told.tag);
  const pos = taken(told.pos);
  const lemma = at.map((i) => told.lemma[i] ?? '');
  for (const [token, i] of at.entries()) {
    // "accuses army": no name.
    if (/^\p{Ll}/u.test(wordAt(plain, token)) && tagAt(told, i) === 'NNP') {
      tag[token] = told.labels.tag.indexOf('NN');
      pos[token] = told.labels.pos.indexOf('NOUN');
    }
    // "orders arrest of X": a noun by its place, and by what the headline alone says of it.
    if (!tagAt(plain, token).startsWith('NN') || !NOMINAL.test(depAt(told, i))) continue;
    tag[token] = plain.tag[token] ?? 0;
    pos[token] = plain.pos[token] ?? 0;
    lemma[token] = plain.lemma[token] ?? '';
  }
  for (const deed of deeds.values()) {
    lemma[deed.token] = deed.lemma;
    const isBase = wordAt(plain, deed.token).toLowerCase() === deed.lemma;
    if (deed.isPlanned) tag[deed.token - 1] = told.labels.tag.indexOf('TO');
    else tag[deed.token] = told.labels.tag.indexOf(isBase ? 'VBP' : 'VBZ');
  }
  const sentenceStart = new Uint8Array(at.length);
  for (const [i, starts] of told.sentenceStart.entries())
    if (starts === 1) sentenceStart[own[i] ?? 0] = 1;
  return {
    ...plain,
    tag,
    pos,
    dep: taken(told.dep),
    head: Int32Array.from(at, (i) => own[told.head[i] ?? 0] ?? 0),
    lemma,
    sentenceStart,
    margin: told.margin && Float32Array.from(at, (i) => told.margin?.[i] ?? 0),
    entities: told.entities.map(({ first, last, label }) => ({
      first: own[first] ?? 0,
      last: (own[last - 1] ?? 0) + 1,
      label,
    })),
    labels: told.labels,
  };
}

/** True where a deed came out as a verb with its subject before it, and nothing speaks for a noun ("Norway raids on Peru"). */
function isClause({ plain, words }: Headline, told: Analysis, deed: Deed): boolean {
  const { token, lemma } = deed;
  if (told.labels.pos[told.pos[token] ?? 0] !== 'VERB') return false;
  const children = Array.from(told.head.keys()).filter(
    (i) => told.head[i] === token && i !== token,
  );
  const has = (dep: RegExp, isBefore: boolean): boolean =>
    children.some((i) => i < token === isBefore && dep.test(depAt(told, i)));
  if (!has(/^nsubj/, true) && depAt(told, token) !== 'conj') return false;
  if (deed.isPlanned || tagAt(plain, token) === 'VBZ') return true;
  // "arms sales" against "arms rebels", "bombs Gaza".
  if (words.isGoods(lemma)) return children.some((i) => isWhom(told, i, words));
  const preposition = wordAt(told, token + 1).toLowerCase();
  return (
    has(/^(?:dobj|dative|ccomp|xcomp|prt)$/, false) ||
    (words.takes('verb', lemma, preposition) && !words.takes('noun', lemma, preposition))
  );
}

/** True for the object of a verb that is a name, or a noun for people. */
function isWhom(told: Analysis, token: number, { isGroup }: KnownWords): boolean {
  if (depAt(told, token) !== 'dobj') return false;
  return tagAt(told, token) === 'NNP' || isGroup(told.lemma[token] ?? '');
}

/** How sure the parser was, on the average of the tokens; the higher the surer. */
function meanMargin({ margin }: Analysis): number {
  const finite = [...(margin ?? [])].filter((value) => Number.isFinite(value));
  return finite.reduce((sum, value) => sum + value, 0) / Math.max(1, finite.length);
}

function wordAt(analysis: Analysis, token: number): string {
  return analysis.text.slice(analysis.start[token], analysis.end[token]);
}

function tagAt(analysis: Analysis, token: number): string {
  return analysis.labels.tag[analysis.tag[token] ?? -1] ?? '';
}

function depAt(analysis: Analysis, token: number): string {
  return analysis.labels.dep[analysis.dep[token] ?? -1] ?? '';
}
