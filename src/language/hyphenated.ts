import type { Document, Revision } from './document.ts';

const PARTS = /^(?:amod|appos|attr|compound|conj|dobj|nmod|nsubj|nsubjpass|oprd|pobj)$/;

/** "vice-president", "Bashar al-Assad": a hyphen taken for a noun beside the words that it joins. The last one is the head of what they make up. */
export function hyphenTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  if (document.word(token) !== '-') return null;
  const first = token - 1;
  const last = token + 1;
  const isGlued =
    document.end(first) === document.start(token) && document.start(last) === document.end(token);
  if (!isGlued || !document.tag(last).startsWith('NN')) return null;
  if (!PARTS.test(document.dep(first)) || !PARTS.test(document.dep(last))) return null;
  const isTwice =
    document.head(first) === document.head(last) && document.dep(first) === document.dep(last);
  const isApart =
    document.head(token) !== last &&
    document.head(token) !== first &&
    document.head(first) !== last &&
    document.head(last) !== first;
  if (!isApart || !(isTwice || PARTS.test(document.dep(token)))) return null;
  const name = nameBehind(document, last);
  const head = name ?? last;
  return [
    ...(name === null
      ? [{ token: last, head: document.head(first), dep: document.dep(first) }]
      : [{ token: last, head, dep: 'compound' }]),
    { token: first, head: last, dep: 'compound' },
    { token, head: last, dep: 'punct', tag: 'HYPH', pos: 'PUNCT' },
    ...[first, token]
      .flatMap((each) => [...document.children(each)])
      .filter((child) => child !== last)
      .map((child): Revision => ({ token: child, head })),
  ];
}

/** "the union's *secretary-general*": an office whose last word was taken for an adjective that heads the phrase. */
export function adjectiveHeadingOffice(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.lower(token) !== 'general' || document.pos(token) !== 'ADJ') return null;
  const office = token - 2;
  const isOffice =
    document.word(token - 1) === '-' &&
    document.head(office) === token &&
    document.pos(office) === 'NOUN' &&
    PARTS.test(document.dep(token)) &&
    document.dep(token) !== 'amod';
  if (!isOffice) return null;
  return [
    { token, tag: 'NN', pos: 'NOUN' },
    { token: office, dep: 'compound' },
  ];
}

/** "ex-president *Ann Dia*": the name right behind an office, taken for one more of the same; else null. */
function nameBehind(document: Document, office: number): number | null {
  const name = document
    .children(document.head(office))
    .find(
      (child) =>
        child > office &&
        document.leftEdge(child) === office + 1 &&
        document.dep(child) === document.dep(office),
    );
  return name !== undefined && document.pos(name) === 'PROPN' ? name : null;
}

/** "*UN*-backed rebels", "*Kim Jong Un*-backed rebels": the name before the hyphen belongs to the participle, and not to the noun behind it. */
export function nameBeforeHyphen(document: Document, token: number): readonly Revision[] | null {
  if (document.word(token) !== '-' || document.tag(token + 1) !== 'VBN') return null;
  const name = token - 1;
  const participle = token + 1;
  const noun = document.head(participle);
  const isGlued =
    document.end(name) === document.start(token) &&
    document.start(participle) === document.end(token);
  if (!isGlued || document.pos(name) !== 'PROPN' || noun <= participle) return null;
  if (document.head(name) !== noun || document.dep(name) !== 'compound') return null;
  const revisions: Revision[] = [{ token: name, head: participle, dep: 'npadvmod' }];
  for (let at = name - 1; at >= 0; at--) {
    const isPart = document.dep(at) === 'compound' && document.pos(at) === 'PROPN';
    if (!isPart || document.head(at) !== noun) break;
    revisions.push({ token: at, head: name });
  }
  return [...revisions, { token, head: participle, dep: 'punct' }];
}
