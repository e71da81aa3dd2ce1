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
    conjunctOfHolder(document, token) ??
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

/** "Bishop X, head of the panel, and its secretary, Y, met": a second person taken for one more office of the first. */
function conjunctOfHolder(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.tag(token) !== 'NN') return null;
  const office = document.head(token);
  const holder = document.head(office);
  if (document.dep(office) !== 'appos' || document.entity(holder)?.label !== 'PERSON') return null;
  const hasName = document
    .childrenBy(token, /^appos$/)
    .some((child) => document.entity(child)?.label === 'PERSON');
  const and = document.childrenBy(office, /^cc$/).find((child) => child < token);
  if (!hasName || and === undefined || document.word(and - 1) !== ',') return null;
  // "the premier, Paul Ode, his counterpart, Ann Dia, and the minister, Tom Kor": one more beside the premier.
  const above = document.head(holder);
  const first =
    document.dep(holder) === 'appos' && document.tag(above) === 'NN' && above < holder
      ? above
      : holder;
  return [
    { token, head: first, dep: 'conj' },
    { token: and, head: first },
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
