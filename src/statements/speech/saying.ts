import type { Document } from '../../language/document.ts';
import { DataFileError, readTable } from '../lexicon-file.ts';

/** Which complement of a word says what somebody says. */
type Complement = 'clause' | 'quote' | 'infinitive' | 'gerund' | 'of' | 'as' | 'object';

/** A verb or noun of saying or thinking. */
export interface SayingWord {
  /** What is reported as the verb of an attribution: the lemma, with its particle. */
  readonly lemma: string;
  /** What sort of saying it is: `say`, `deny`, `accuse` … */
  readonly class: string;
  readonly takes: ReadonlySet<Complement>;
}

/** The verbs and nouns of saying, by lemma. */
export interface Saying {
  readonly verbs: ReadonlyMap<string, SayingWord>;
  readonly nouns: ReadonlyMap<string, SayingWord>;
}

/** What stands for a word of saying where none is written: a colon, a dash. */
export const SAYS: SayingWord = {
  lemma: 'say',
  class: 'say',
  takes: new Set<Complement>(['clause', 'quote']),
};

const COMPLEMENTS: readonly Complement[] = [
  'clause',
  'quote',
  'infinitive',
  'gerund',
  'of',
  'as',
  'object',
];

/** Reads the words of saying from the text of `data/relations/saying.tsv`; throws a {@link DataFileError} that names the line. */
export function readSaying(text: string): Saying {
  const verbs = new Map<string, SayingWord>();
  const nouns = new Map<string, SayingWord>();
  for (const { file, line, cells } of readTable('saying.tsv', text, [
    'word',
    'sort',
    'class',
    'takes',
  ])) {
    const { word: lemma = '', sort, class: sayingClass = '', takes = '' } = cells;
    if (sort !== 'verb' && sort !== 'noun') {
      throw new DataFileError(`${file}:${line}: sort "${sort}"; must be verb or noun`);
    }
    const complements = takes.split(' ').map((name) => {
      const complement = COMPLEMENTS.find((each) => each === name);
      if (complement === undefined) {
        throw new DataFileError(
          `${file}:${line}: takes "${name}"; must be among ${COMPLEMENTS.join(', ')}`,
        );
      }
      return complement;
    });
    const words = sort === 'verb' ? verbs : nouns;
    words.set(lemma, { lemma, class: sayingClass, takes: new Set(complements) });
  }
  return { verbs, nouns };
}

/** What a token is as a verb of saying, its particle included ("pointed out"), or null. */
export function sayingVerb(document: Document, saying: Saying, token: number): SayingWord | null {
  if (document.pos(token) !== 'VERB' && !/^VB[DZPGN]$/.test(document.tag(token))) return null;
  const lemma = document.lemma(token).toLowerCase();
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep !== 'prt' && dep !== 'prep' && dep !== 'acomp' && dep !== 'advmod') continue;
    const phrase = saying.verbs.get(`${lemma} ${document.lower(child)}`);
    if (phrase) return phrase;
  }
  return saying.verbs.get(lemma) ?? null;
}

/** What a token is as a noun of saying, or null. */
export function sayingNoun(document: Document, saying: Saying, token: number): SayingWord | null {
  if (document.pos(token) !== 'NOUN') return null;
  return saying.nouns.get(document.lemma(token).toLowerCase()) ?? null;
}

/**
 * The verb of saying that a verb is joined to although the parser joined it to what is said, else null: a verb without
 * a subject in the tense of the saying, where what is said is in another ("warned that X would do Y and urged Z") or a comma parts them
 * ("said that X did Y, and thanked Z").
 */
export function sayingJoined(document: Document, verb: number): number | null {
  const complement = document.head(verb);
  const above = document.head(complement);
  if (document.dep(verb) !== 'conj' || document.dep(complement) !== 'ccomp') return null;
  const tag = document.tag(verb);
  if (!/^VB[DZ]$/.test(tag) || tag !== document.tag(above) || above > complement) return null;
  if (document.children(verb).some((child) => /^(?:nsubj|aux|mark)/.test(document.dep(child)))) {
    return null;
  }
  const children = document.children(complement);
  const join = children.find((child) => document.dep(child) === 'cc' && child > complement);
  const isParted = join !== undefined && document.word(join - 1) === ',';
  const isThat = children.some((child) => document.lower(child) === 'that');
  const isOtherTense =
    tag !== document.tag(complement) &&
    (/^VB[ZP]?$/.test(document.tag(complement)) ||
      children.some((child) => document.tag(child) === 'MD'));
  return isOtherTense || (isParted && isThat) ? above : null;
}

/**
 * The verb of saying whose clause a verb only follows, else null: behind a comma, with a subject of its own, in the plain past where
 * what is said stands in the past perfect ("said that A had left, and B was arrested", "…, while B was arrested"), or setting against it what
 * somebody else does or says ("said that it came late, while B *reproached* him", "…, and B accused him").
 */
export function factJoined(document: Document, saying: Saying, verb: number): number | null {
  const complement = document.head(verb);
  if (document.dep(complement) !== 'ccomp' || complement > verb) return null;
  const children = document.children(verb);
  const contrast = children.find((child) => /^(?:while|whereas)$/.test(document.lower(child)));
  const isAnswer =
    document.tag(verb) === 'VBD' &&
    (contrast !== undefined || sayingVerb(document, saying, verb) !== null);
  if (!isAnswer && !hasAuxiliary(document, complement, /^(?:had|'d)$/)) return null;
  if (hasAuxiliary(document, verb, /^(?:had|'d|would|will|could|might|should)$/)) return null;
  if (!children.some((child) => document.dep(child).startsWith('nsubj'))) return null;
  if (children.some((child) => document.lower(child) === 'that')) return null;
  const join =
    document.dep(verb) === 'conj'
      ? document
          .children(complement)
          .find((child) => document.dep(child) === 'cc' && child > complement)
      : document.dep(verb) === 'advcl'
        ? contrast
        : undefined;
  if (join === undefined || document.word(join - 1) !== ',') return null;
  const above = document.head(complement);
  return above < complement ? above : null;
}

const TIME_MARKS = /^(?:after|as|before|since|when|while)$/;

/**
 * "accused X of meddling after Y had met Z": the verb of accusing that a clause of time belongs to, which the parser hung on the gerund;
 * null for another verb. When it was is told by the article.
 */
export function afterDeed(document: Document, verb: number): number | null {
  const gerund = document.head(verb);
  if (document.dep(verb) !== 'advcl' || document.tag(gerund) !== 'VBG') return null;
  if (!/^(?:pcomp|pobj)$/.test(document.dep(gerund)) || gerund > verb) return null;
  const children = document.children(verb);
  const isOfTime = children.some(
    (child) => document.dep(child) === 'mark' && TIME_MARKS.test(document.lower(child)),
  );
  const hasSubject = children.some((child) => document.dep(child).startsWith('nsubj'));
  return isOfTime && hasSubject ? document.head(document.head(gerund)) : null;
}

function hasAuxiliary(document: Document, verb: number, form: RegExp): boolean {
  return document
    .children(verb)
    .some((child) => document.dep(child).startsWith('aux') && form.test(document.lower(child)));
}
