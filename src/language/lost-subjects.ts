import type { Document, Revision } from './document.ts';
import { firstOfGroup, hasHelper, hasSubject } from './verb-group.ts';

/** Main clauses whose subject, or whose verb, the parser gave to what opens the sentence: each rule says which, with the words that show it. */
export function lostSubjects(document: Document, sentence: number): readonly Revision[] {
  const [first, last] = document.sentenceTokens(sentence);
  const revisions: Revision[] = [];
  for (let token = first; token < last; token++) {
    revisions.push(
      ...(objectOfOpening(document, token) ??
        verbBehindParticiple(document, token) ??
        subjectBehindThat(document, token) ??
        subjectBehindCompany(document, token, first) ??
        []),
    );
  }
  return revisions;
}

/** "After meeting Mr X in Y, the envoy warned": whom the opening's gerund is done to taken for the subject, and the subject for an apposition. */
function objectOfOpening(document: Document, verb: number): readonly Revision[] | null {
  if (!/^(?:VERB|AUX)$/.test(document.pos(verb))) return null;
  const [object, ...others] = document.childrenBy(verb, /^nsubj/);
  if (object === undefined || others.length > 0 || object > verb) return null;
  const gerund = gerundBefore(document, object);
  if (gerund === null || document.dep(gerund) !== 'pcomp') return null;
  if (document.head(document.head(gerund)) !== verb) return null;
  const [other] = document.childrenBy(gerund, /^dobj$/);
  let found: number | null = null;
  for (let token = object + 1; token < verb; token++) {
    if (!/^(?:appos|conj)$/.test(document.dep(token)) || !document.isWithin(token, object))
      continue;
    if (!/^(?:NOUN|PROPN)$/.test(document.pos(token))) continue;
    if (document.word(document.leftEdge(token) - 1) !== ',') continue;
    // "the envoy, Jendayi Frazer": a name of who was found.
    if (found !== null && document.isWithin(token, found)) continue;
    if (isPlaceInPlace(document, token)) continue;
    found = token;
  }
  return found === null
    ? null
    : [
        other === undefined
          ? { token: object, head: gerund, dep: 'dobj' }
          : { token: object, head: other, dep: 'appos' },
        { token: found, head: verb, dep: 'nsubj' },
      ];
}

/** The gerund whose object stands right behind it, or behind it and what he is: "meeting *the premier*", "meeting the premier, *Kofi Ano*". */
function gerundBefore(document: Document, object: number): number | null {
  const before = document.leftEdge(object) - 1;
  if (before < 1) return null;
  if (document.tag(before) === 'VBG' && document.childrenBy(before, /^dobj$/).length === 0)
    return before;
  const office = before - 1;
  const gerund = document.head(office);
  const isNamed =
    document.word(before) === ',' &&
    document.dep(office) === 'dobj' &&
    document.tag(office) === 'NN' &&
    document.entity(object)?.label === 'PERSON';
  return isNamed && document.tag(gerund) === 'VBG' ? gerund : null;
}

/** "in Mosul, Iraq" */
function isPlaceInPlace(document: Document, token: number): boolean {
  const isPlace = (each: number): boolean =>
    /^(?:GPE|LOC)$/.test(document.entity(each)?.label ?? '');
  return isPlace(token) && isPlace(document.head(token));
}

/** "The court, set up in 2002 and based in Y, issued a warrant": a participle between commas taken for the main verb. */
function verbBehindParticiple(document: Document, participle: number): readonly Revision[] | null {
  const isParticiple =
    document.tag(participle) === 'VBN' ||
    // "The league, set up in May and armed by Malta, attacked Y"
    (document.tag(participle) === 'VBD' &&
      (isDoneBySomebody(document, participle) || isBelieved(document, participle)));
  if (!isParticiple || hasHelper(document, participle)) return null;
  if (!/^(?:ROOT|ccomp)$/.test(document.dep(participle))) return null;
  const [subject] = document.childrenBy(participle, /^nsubj$/);
  if (subject === undefined || document.word(participle - 1) !== ',') return null;
  if (
    document.rightEdge(subject) !== participle - 1 &&
    document.rightEdge(subject) !== participle - 2
  )
    return null;
  const main = document
    .childrenBy(participle, /^(?:dep|conj|ccomp|advcl)$/)
    .find(
      (child) =>
        child > participle &&
        (/^VB[DZP]$/.test(document.tag(child)) || isPerfect(document, child)) &&
        !hasSubject(document, child) &&
        document.word(firstOfGroup(document, child) - 1) === ',',
    );
  if (main === undefined) return null;
  const isRoot = document.head(participle) === participle;
  return [
    { token: main, head: isRoot ? main : document.head(participle), dep: document.dep(participle) },
    { token: subject, head: main, dep: 'nsubj' },
    { token: participle, head: subject, dep: 'acl', tag: 'VBN' },
  ];
}

/** "thought to belong to X": what others think of the subject. */
function isBelieved(document: Document, verb: number): boolean {
  return (
    /^(?:alleged|believed|known|reported|said|supposed|suspected|thought)$/.test(
      document.lower(verb),
    ) &&
    document.lower(verb + 1) === 'to' &&
    document.tag(verb + 1) === 'TO'
  );
}

/** "had dropped" */
function isPerfect(document: Document, verb: number): boolean {
  return document.childrenBy(verb, /^aux/).some((child) => /^VB[DZP]$/.test(document.tag(child)));
}

/** A verb without an object that has an agent, or is joined to one that has. */
function isDoneBySomebody(document: Document, verb: number): boolean {
  if (document.childrenBy(verb, /^(?:dobj|ccomp|xcomp)$/).length > 0) return false;
  return [verb, ...document.childrenBy(verb, /^conj$/)].some(
    (each) => document.childrenBy(each, /^agent$/).length > 0 && !hasHelper(document, each),
  );
}

/** "announced that commandos, acting on a tip, had captured X": a subject taken for the object of "that". */
function subjectBehindThat(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'pobj') return null;
  const mark = document.head(token);
  const verb = document.head(mark);
  if (document.dep(mark) !== 'mark' || verb < token || hasSubject(document, verb)) return null;
  return [{ token, head: verb, dep: 'nsubj' }];
}

/** "As well as the army, which …, the chiefs have endorsed X": who comes in front taken for the subject, and the subject for its apposition. */
function subjectBehindCompany(
  document: Document,
  token: number,
  first: number,
): readonly Revision[] | null {
  if (token !== first + 2 || document.lower(token) !== 'as' || document.lower(first) !== 'as')
    return null;
  if (document.lower(first + 1) !== 'well' || document.dep(token) !== 'cc') return null;
  const company = document.head(token);
  const verb = document.head(company);
  const [own] = document.childrenBy(verb, /^nsubj/);
  if (document.dep(company) === 'advcl' && document.pos(company) !== 'VERB' && own !== undefined)
    return [{ token: company, head: own, dep: 'conj' }];
  if (!/^nsubj/.test(document.dep(company))) return null;
  const subject = document
    .childrenBy(company, /^(?:appos|conj)$/)
    .find((child) => child < verb && document.word(document.leftEdge(child) - 1) === ',');
  if (subject === undefined) return null;
  return [
    { token: subject, head: verb, dep: document.dep(company) },
    { token: company, head: subject, dep: 'conj' },
  ];
}
