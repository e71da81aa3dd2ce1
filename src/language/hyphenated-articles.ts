import type { Document, Revision } from './document.ts';

const ARTICLE = /^(?:a[dlnrstz]|ash|ath|adh|e[dlnrstz]|ul|ud|oul)$/i;
const PHRASE = /^(?:appos|conj|dobj|nsubj|nsubjpass|pobj|poss|dative|attr|ROOT)$/;

/**
 * "allied with Jund al-Sham and *Jaysh al-Islam*": a name with an article that the parser takes apart, so that its last word becomes an object of the verb.
 * The name keeps the place of the first of its words that hangs outside of it.
 */
export function hyphenatedArticle(document: Document, token: number): readonly Revision[] | null {
  const last = token + 2;
  const isName = (each: number): boolean => /^\p{Lu}/u.test(document.word(each));
  if (document.word(token + 1) !== '-' || !ARTICLE.test(document.word(token)) || !isName(last))
    return null;
  const isGlued =
    document.end(token) === document.start(token + 1) &&
    document.end(token + 1) === document.start(last);
  if (!isGlued) return null;
  let first = token;
  while (
    isName(first - 1) &&
    document.pos(first - 1) === 'PROPN' &&
    document.head(first - 1) === first &&
    document.dep(first - 1) === 'compound'
  )
    first--;
  // "Jund al-Sham and *Jaysh* al-Nasr": no other word stands right before the article.
  if (first === token && isName(token - 1) && document.pos(token - 1) === 'PROPN')
    first = token - 1;
  const isInside = (each: number): boolean => each >= first && each <= last;
  const outside = [];
  for (let each = first; each <= last; each++)
    if (!isInside(document.head(each)) || document.head(each) === each) outside.push(each);
  const place = outside.find((each) => PHRASE.test(document.dep(each)));
  if (outside.length < 2 || place === undefined) return null;
  if (!outside.includes(last)) return null;
  // The last word with more words of the name behind it is its head only where nothing behind it is.
  if (document.head(last) === last + 1 && isName(last + 1)) return null;
  const isRoot = document.head(place) === place;
  const revisions: Revision[] = [
    { token: last, head: isRoot ? last : document.head(place), dep: document.dep(place) },
  ];
  for (let each = first; each < last; each++) {
    revisions.push({ token: each, head: last, dep: each === token + 1 ? 'punct' : 'compound' });
    for (const child of document.children(each))
      if (!isInside(child)) revisions.push({ token: child, head: last });
  }
  return revisions;
}
