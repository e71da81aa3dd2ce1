import type { Document, Revision } from './document.ts';

/** Phrases that hang on a word which cannot carry them: each rule says which, with the words that show it. */
export function attachments(document: Document, token: number): readonly Revision[] {
  return (
    agentBehindName(document, token) ??
    ownerOfSecondSubject(document, token) ??
    namesBehindPlace(document, token) ??
    gerundTakenForMain(document, token) ??
    participleBesideObject(document, token) ??
    []
  );
}

function children(document: Document, token: number, dep: RegExp): readonly number[] {
  return [...document.children(token)].filter((child) => dep.test(document.dep(child)));
}

/** "was sold to Cuba by two officers": "by" taken for a part of the name before it. */
function agentBehindName(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'by' || document.dep(token) !== 'prep') return null;
  const name = document.head(token);
  if (document.pos(name) !== 'PROPN' || document.dep(name) !== 'pobj') return null;
  let verb = document.head(document.head(name));
  // "was sold to the rebels of Cuba by two officers"
  for (let steps = 0; steps < 4 && document.pos(verb) === 'NOUN'; steps++)
    verb = document.head(document.head(verb));
  if (document.tag(verb) !== 'VBN' || children(document, verb, /^auxpass$/).length === 0)
    return null;
  if (verb > token || children(document, verb, /^agent$/).length > 0) return null;
  return [{ token, head: verb, dep: 'agent' }];
}

/** "Ghana's opposition Dawn Party urged": the describing noun taken for a subject of its own. */
function ownerOfSecondSubject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj' || document.pos(token) !== 'NOUN') return null;
  const verb = document.head(token);
  const name = children(document, verb, /^nsubj$/).find(
    (child) => document.leftEdge(child) === token + 1 && document.pos(child) === 'PROPN',
  );
  if (name === undefined || document.rightEdge(token) !== token) return null;
  return [
    { token, head: name, dep: 'nmod' },
    ...[...document.children(token)].map((child): Revision => ({ token: child, head: name })),
  ];
}

/** "the presidents of Haiti, Lamour and Destin, met": people taken for more places. */
function namesBehindPlace(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.entity(token)?.label !== 'PERSON') return null;
  const place = document.head(token);
  const preposition = document.head(place);
  const office = document.head(preposition);
  if (
    document.entity(place)?.label !== 'GPE' ||
    document.lower(preposition) !== 'of' ||
    !/^NNP?S?$/.test(document.tag(office)) ||
    document.word(document.leftEdge(token) - 1) !== ',' ||
    document.leftEdge(token) - 1 !== place + 1 ||
    children(document, place, /^cc$/).length > 0
  )
    return null;
  return [{ token, head: office, dep: 'appos' }];
}

/** "Ignoring the court, and without waiting for it, the president signed": what opens the sentence taken for its main verb. */
function gerundTakenForMain(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || document.head(token) !== token) return null;
  if (children(document, token, /^(?:nsubj|aux)/).length > 0) return null;
  const main = children(document, token, /^conj$/).find(
    (child) =>
      /^VB[DZP]$/.test(document.tag(child)) && children(document, child, /^nsubj/).length > 0,
  );
  if (main === undefined) return null;
  return [
    { token: main, head: main, dep: 'ROOT' },
    { token, head: main, dep: 'advcl' },
  ];
}

/** "accused the army, backed by advisers, of bombing": a participle between commas taken for the subject's, with what belongs to the verb. */
function participleBesideObject(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'advcl') return null;
  const verb = document.head(token);
  const object = children(document, verb, /^dobj$/).find(
    (child) => child < token && document.rightEdge(child) === token - 2,
  );
  if (object === undefined || document.word(token - 1) !== ',') return null;
  const closing = children(document, token, /^punct$/).find(
    (child) => child > token && document.word(child) === ',',
  );
  if (closing === undefined) return null;
  return [
    { token, head: object, dep: 'acl' },
    ...children(document, token, /^prep$/)
      .filter((child) => child > closing)
      .map((child): Revision => ({ token: child, head: verb, dep: 'prep' })),
  ];
}
