import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';

/** Lists of offices with their holders, and the land that an office with a portfolio is of. */
export function namedOffices(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    officeBehindHolder(document, token, words) ??
    landOfPortfolio(document, token) ??
    holderAcrossVerb(document, token, words) ??
    []
  );
}

function isOffice(document: Document, token: number, words: KnownWords): boolean {
  const lemma = document.lemma(token).toLowerCase();
  return document.tag(token) === 'NN' && words.isRole(lemma) && !words.isBody(lemma);
}

function isPerson(document: Document, token: number): boolean {
  return document.entity(token)?.label === 'PERSON';
}

/**
 * "The Chadian premier, Paul Ode, *his Malian counterpart*, Ann Dia, and the Togolese minister, Tom Kor, met": an office with a holder of its own taken for
 * one more thing that the first holder is.
 */
function officeBehindHolder(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (!/^(?:appos|conj)$/.test(document.dep(token)) || !isOffice(document, token, words))
    return null;
  const holder = document.head(token);
  const office = document.head(holder);
  if (document.dep(holder) !== 'appos' || holder > token || !isPerson(document, holder))
    return null;
  if (!isOffice(document, office, words) || office > holder) return null;
  const hasHolder = document
    .childrenBy(token, /^appos$/)
    .some((child) => child > token && isPerson(document, child));
  if (!hasHolder) return null;
  const and = document.leftEdge(token) - 1;
  return [
    { token, head: office, dep: 'conj' },
    ...(document.dep(and) === 'cc' ? [{ token: and, head: office }] : []),
  ];
}

const PORTFOLIOS =
  /^(?:affairs|agriculture|cooperation|culture|defence|defense|economy|education|energy|environment|finance|health|information|interior|justice|oil|security|trade|transport|treasury|war|water)$/;

/** "the ministers of defence *of Chad* and Niger": the ministers', not the defence's. */
function landOfPortfolio(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'of' || document.dep(token) !== 'prep') return null;
  const portfolio = document.head(token);
  const of = document.head(portfolio);
  const office = document.head(of);
  if (document.dep(portfolio) !== 'pobj' || !PORTFOLIOS.test(document.lower(portfolio)))
    return null;
  const isOffice = /^(?:minister|ministry|secretary)$/.test(document.lemma(office).toLowerCase());
  return isOffice && /^(?:of|for)$/.test(document.lower(of)) ? [{ token, head: office }] : null;
}

/** "The coup was led by X and backed by the chief of staff, *Ann Dia*": the holder of an office taken for another name of what stands before the verb. */
function holderAcrossVerb(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !isPerson(document, token)) return null;
  const subject = document.head(token);
  const verb = document.head(subject);
  if (!/^nsubj/.test(document.dep(subject)) || verb < subject || verb > token) return null;
  const comma = document.leftEdge(token) - 1;
  if (document.word(comma) !== ',') return null;
  for (let at = comma - 1, steps = 0; steps < 6 && at > verb; steps++) {
    if (document.rightEdge(at) !== comma - 1) return null;
    if (isOffice(document, at, words)) return [{ token, head: at, dep: 'appos' }];
    at = document.head(at);
  }
  return null;
}
