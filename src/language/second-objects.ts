import { DATIVE_VERBS } from './dative-verbs.ts';
import type { Document, Revision } from './document.ts';

/** Verbs beside those of giving that may have two objects ("dealt X *a blow*", "read X *the riot act*"). */
const DEALING =
  /^(?:accord|afford|assign|cause|cost|deal|do|guarantee|issue|leave|permit|read|refuse|serve|spare|teach|throw|toss|wish)$/;

/** "gave Chile's envoy *the cold shoulder*", "showed six diplomats *the door*": the thing given, taken for a second name or an object of the receiver. */
export function secondObject(document: Document, token: number): readonly Revision[] | null {
  const dep = document.dep(token);
  if ((dep !== 'appos' && dep !== 'dobj') || !document.tag(token).startsWith('NN')) return null;
  const left = document.leftEdge(token);
  // "threw X a lifeline": both taken for objects of the verb.
  const isBeside =
    dep === 'dobj' &&
    document.dep(left - 1) === 'dobj' &&
    document.head(left - 1) === document.head(token);
  const receiver = isBeside ? left - 1 : document.head(token);
  const verb = document.head(receiver);
  // A second name with an article of its own has a comma in front of it.
  if (left !== receiver + 1 || !/^(?:DT|CD|PRP\$)$/.test(document.tag(left))) return null;
  if (!/^(?:NN|PRP)/.test(document.tag(receiver)) || verb > receiver) return null;
  const place = document.dep(receiver);
  if ((place !== 'dobj' && place !== 'dative') || document.pos(verb) !== 'VERB') return null;
  const lemma = document.lemma(verb).toLowerCase();
  if (!DATIVE_VERBS.has(lemma) && !DEALING.test(lemma)) return null;
  const particles = [...document.children(receiver)].filter(
    (child) => child > token && document.dep(child) === 'prt',
  );
  return [
    { token: receiver, dep: 'dative' },
    { token, head: verb, dep: 'dobj' },
    ...particles.map((each): Revision => ({ token: each, head: verb })),
  ];
}

/** "sent the envoy *packing*", "sent the envoy *home*": taken for a noun that the envoy belongs to. */
export function sentOff(document: Document, token: number): readonly Revision[] | null {
  const word = document.lower(token);
  if ((word !== 'packing' && word !== 'home') || document.dep(token) !== 'dobj') return null;
  const verb = document.head(token);
  const sent = token - 1;
  if (document.lemma(verb) !== 'send' || document.head(sent) !== token) return null;
  if (!document.tag(sent).startsWith('NN')) return null;
  const before = [...document.children(token)].filter((child) => child < sent && child > verb);
  return [
    { token: sent, head: verb, dep: 'dobj' },
    ...before.map((each): Revision => ({ token: each, head: sent })),
    word === 'home'
      ? { token, dep: 'advmod', tag: 'RB', pos: 'ADV' }
      : { token, dep: 'xcomp', tag: 'VBG', pos: 'VERB', lemma: 'pack' },
  ];
}
