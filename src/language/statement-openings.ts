import type { Document, Revision } from './document.ts';

/** Sentences of official statements that the parser misreads: each rule says which, with the words that show it. */
export function statementOpenings(document: Document, token: number): readonly Revision[] {
  return (
    objectBehindTerms(document, token) ??
    participleOfPast(document, token) ??
    subjectInsideQuote(document, token) ??
    nounTakenForVerb(document, token) ??
    riddance(document, token) ??
    participleTakenForMain(document, token) ??
    []
  );
}

function child(document: Document, token: number, dep: RegExp): number | undefined {
  return [...document.children(token)].find((each) => dep.test(document.dep(each)));
}

/** "condemns in the strongest terms the attack carried out by X": the object taken for the subject of a clause about the "terms". */
function objectBehindTerms(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj') return null;
  const participle = document.head(token);
  if (document.dep(participle) !== 'relcl' || !/^VB[ND]$/.test(document.tag(participle)))
    return null;
  if (
    child(document, participle, /^agent$/) === undefined ||
    child(document, participle, /^dobj$/) !== undefined
  )
    return null;
  const noun = document.head(participle);
  const verb = document.head(document.head(noun));
  if (document.dep(noun) !== 'pobj' || document.pos(verb) !== 'VERB' || verb > noun) return null;
  if (child(document, verb, /^dobj$/) !== undefined || noun > document.leftEdge(token)) return null;
  return [
    { token, head: verb, dep: 'dobj' },
    { token: participle, head: token, dep: 'acl', tag: 'VBN' },
  ];
}

/** "a militia made up of farmers": a participle beside a noun taken for a past tense. */
function participleOfPast(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || document.tag(token) !== 'VBD') return null;
  return child(document, token, /^(?:nsubj|dobj|aux|auxpass)/) === undefined
    ? [{ token, tag: 'VBN' }]
    : null;
}

const SAYING = new Set([
  'add',
  'announce',
  'argue',
  'declare',
  'explain',
  'insist',
  'note',
  'say',
  'state',
  'warn',
]);

/** "“The groups that do it bear blame,” the envoy, Ada Brandt, said": a subject inside the quotation that closes before the speaker. */
function subjectInsideQuote(document: Document, token: number): readonly Revision[] | null {
  if (!SAYING.has(document.lemma(token).toLowerCase()) || document.dep(token) !== 'ROOT')
    return null;
  const subject = child(document, token, /^nsubj$/);
  if (subject === undefined || subject > token) return null;
  let close = -1;
  for (let at = subject + 1; at < token; at++) {
    if (/^["”]$/.test(document.word(at)) && document.word(at - 1) === ',') close = at;
  }
  if (close < 0) return null;
  for (let at = close + 1; at < token; at++) {
    const isPhrase =
      document.leftEdge(at) === close + 1 && /^(?:NOUN|PROPN|PRON)$/.test(document.pos(at));
    if (!isPhrase || document.head(at) > close) continue;
    return [
      { token: subject, head: token, dep: 'ccomp' },
      { token: at, head: token, dep: 'nsubj' },
    ];
  }
  return null;
}

/** "a series of airstrikes on X", "seized 11 foreign pilgrims": an object taken for a verb. */
function nounTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  const isCounted =
    document.dep(token) === 'dobj' &&
    child(document, token, /^(?:nummod|amod|compound|det)$/) !== undefined;
  if ((document.dep(token) !== 'pobj' && !isCounted) || document.tag(token) !== 'VBZ') return null;
  const word = document.lower(token);
  return [{ token, tag: 'NNS', pos: 'NOUN', lemma: word.replace(/(?<=sh|ch|x|z|s)es$|s$/, '') }];
}

/** Verbs that take from their object what "of" names. */
const RIDDING = new Set(['cleanse', 'deprive', 'purge', 'rid', 'rob', 'strip']);

/** "rid the country of X": "of" taken for a part of the object. */
function riddance(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'of' || document.dep(token) !== 'prep') return null;
  const object = document.head(token);
  const verb = document.head(object);
  if (document.dep(object) !== 'dobj' || !RIDDING.has(document.lemma(verb).toLowerCase()))
    return null;
  return [{ token, head: verb }];
}

/** "Several blasts, also claimed by X, killed 30": a participle between commas taken for the main verb. */
function participleTakenForMain(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.head(token) !== token) return null;
  const subject = child(document, token, /^nsubj$/);
  const main = child(document, token, /^conj$/);
  if (subject === undefined || main === undefined || !/^VB[DZP]$/.test(document.tag(main)))
    return null;
  const isPlain =
    child(document, token, /^agent$/) !== undefined &&
    child(document, token, /^(?:aux|auxpass|cc)$/) === undefined;
  if (!isPlain || document.word(document.leftEdge(main) - 1) !== ',') return null;
  return [
    { token: main, head: main, dep: 'ROOT' },
    { token: subject, head: main, dep: 'nsubj' },
    { token, head: subject, dep: 'acl' },
  ];
}
