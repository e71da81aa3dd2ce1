import type { Document, Revision } from './document.ts';

/** Longest sentence that is taken for a headline, in tokens. */
const HEADLINE = 16;

/** "Norway bombs rebels", "Kenya, Uganda sign treaty": the verb of a headline taken for a noun of one long compound; `isDeed` knows the base forms of verbs. */
export function headlineVerb(
  document: Document,
  sentence: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  const [first, last] = document.sentenceTokens(sentence);
  if (last - first < 3 || last - first > HEADLINE || /^[.!?]$/.test(document.word(last - 1)))
    return [];
  for (let token = first; token < last; token++)
    if (/^(?:VERB|AUX)$/.test(document.pos(token))) return [];
  for (let token = first + 1; token < last - 1; token++) {
    const lemma = deedAt(document, first, token, isDeed);
    if (lemma !== null && document.head(token) > token && document.head(token) < last)
      return asVerb(document, first, token, lemma);
  }
  return [];
}

/** The base form of a noun that agrees with the subject before it as a verb would, or null. */
function deedAt(
  document: Document,
  first: number,
  token: number,
  isDeed: (lemma: string) => boolean,
): string | null {
  const tag = document.tag(token);
  if (
    document.dep(token) !== 'compound' ||
    !/^NNS?$/.test(tag) ||
    !/^(?:PROPN|NOUN)$/.test(document.pos(token - 1))
  )
    return null;
  const isSeveral =
    document.tag(token - 1).endsWith('S') ||
    /[,&]|\band\b/.test(document.text.slice(document.start(first), document.start(token)));
  const lemma = document.lemma(token).toLowerCase();
  return (tag === 'NNS') !== isSeveral && isDeed(lemma) ? lemma : null;
}

function asVerb(
  document: Document,
  first: number,
  verb: number,
  lemma: string,
): readonly Revision[] {
  const subject = verb - 1;
  const object = document.head(verb);
  const above = document.head(object);
  const revisions: Revision[] = [
    {
      token: verb,
      head: above === object ? verb : above,
      dep: above === object ? 'ROOT' : 'dep',
      tag: 'VBZ',
      pos: 'VERB',
      lemma,
    },
    { token: object, head: verb, dep: 'dobj' },
    { token: subject, head: verb, dep: 'nsubj' },
  ];
  let part = subject;
  for (let token = subject - 1; token >= first; token--) {
    const word = document.lower(token);
    if (word === ',' || word === 'and') {
      revisions.push({ token, head: verb, dep: 'punct' });
      part = token;
    } else if (part !== subject && token === part - 1) {
      revisions.push({ token, head: verb, dep: 'nsubj' });
      part = token;
    } else if (document.head(token) >= verb || document.head(token) === token)
      revisions.push({ token, head: part, dep: 'compound' });
  }
  return revisions;
}
