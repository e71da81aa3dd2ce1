import type { Document, Revision } from './document.ts';

/** Prepositions that hang on the wrong one of two words before them, and sentences whose verb was taken for a part of their subject. */
export function hangingPrepositions(document: Document, token: number): readonly Revision[] | null {
  return (
    behindManner(document, token) ??
    protestOfRefusal(document, token) ??
    agentOfJudgedDeed(document, token) ??
    behindOffice(document, token) ??
    callingSubject(document, token)
  );
}

/** Nouns that say with "at", "by", "in" or "on" how or when something is done, and have no party of their own. */
const MANNER: ReadonlyMap<string, RegExp> = new Map([
  [
    'at',
    /^(?:breakfast|dawn|dinner|dusk|gunpoint|length|lunch|midday|midnight|night|noon|once|sea|supper)$/,
  ],
  ['by', /^(?:e-?mail|fax|letter|phone|radio|satellite|telephone|video)$/],
  [
    'in',
    /^(?:camera|confidence|depth|detail|earnest|english|french|full|haste|january|february|march|april|may|june|july|august|september|october|november|december|person|principle|private|public|secrecy|secret|spring|autumn|summer|winter|vain)$/,
  ],
  ['on', /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|paper)$/],
  ['over', /^(?:breakfast|coffee|dinner|drinks|lunch|supper|tea)$/],
]);

/** "conferred at length *with* X", "met in secret *with* Y": what follows such a phrase belongs to the verb. */
function behindManner(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prep') return null;
  if (!/^(?:about|against|for|from|on|over|to|with)$/.test(document.lower(token))) return null;
  const noun = document.head(token);
  if (noun !== token - 1 || document.dep(noun) !== 'pobj') return null;
  const before = document.head(noun);
  if (
    before !== noun - 1 ||
    MANNER.get(document.lower(before))?.test(document.lower(noun)) !== true
  )
    return null;
  const governor = document.head(before);
  const isVerb = document.pos(governor) === 'VERB' && governor < before;
  return isVerb ? [{ token, head: governor }] : null;
}

const TELLING =
  /^(?:announce|applaud|condemn|confirm|criticise|criticize|decry|defend|denounce|deplore|hail|investigate|lament|oppose|praise|protest|question|regret|report|support|welcome)$/;

/** "condemned the arrests of union leaders *by the police*": the doer of the deed taken for how it was condemned. */
function agentOfJudgedDeed(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'by' || document.dep(token) !== 'prep') return null;
  const verb = document.head(token);
  const [deed] = document.childrenBy(verb, /^dobj$/);
  const [doer] = document.childrenBy(token, /^pobj$/);
  if (deed === undefined || doer === undefined || !TELLING.test(document.lemma(verb))) return null;
  const isDone = document
    .childrenBy(deed, /^prep$/)
    .some((child) => document.lower(child) === 'of' && child < token);
  if (!isDone || document.rightEdge(deed) !== token - 1 || deed < verb) return null;
  // "by telephone", "by Friday"
  const isSomebody =
    document.entity(doer)?.label !== 'DATE' &&
    (document.pos(doer) === 'PROPN' ||
      document.tag(doer) === 'NNS' ||
      document.childrenBy(doer, /^(?:det|poss)$/).length > 0);
  return isSomebody ? [{ token, head: deed }] : null;
}

/** "refused to serve *in protest* at X": said of the refusal, not of what is refused. */
function protestOfRefusal(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'in' || document.dep(token) !== 'prep') return null;
  if (!/^(?:anger|protest|solidarity|sympathy)$/.test(document.lower(token + 1))) return null;
  const refused = document.head(token);
  const verb = document.head(refused);
  if (document.dep(refused) !== 'xcomp' || document.tag(refused) !== 'VB') return null;
  return /^(?:cease|decline|refuse|stop)$/.test(document.lemma(verb))
    ? [{ token, head: verb }]
    : null;
}

const POSTS =
  /^(?:advis[eo]r|advis[eo]rs|agent|aide|ally|ambassador|assistant|attorney|brother|commander|commissioner|confidante?|consultant|counsel|counsell?or|deputy|envoy|friend|head|heir|lawyer|leader|lieutenant|member|minister|partner|rapporteur|representative|secretary|spokesman|spokeswoman|successor|supporter)s?$/;

/** "Ann Moe, an adviser *to* X, said": what follows a post belongs to it, and not to who holds it. */
function behindOffice(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || !/^(?:at|for|in|of|to|with)$/.test(document.lower(token)))
    return null;
  const post = token - 1;
  const holder = document.head(token);
  if (document.dep(post) !== 'appos' || document.head(post) !== holder || holder > post)
    return null;
  return POSTS.test(document.lower(post)) ? [{ token, head: post }] : null;
}

/** What nobody does to somebody without a preposition, or does with others. */
const INTRANSITIVE =
  /^(?:agree|ally|appeal|apologi[sz]e|apply|call|clash|collaborate|confer|cooperate|defect|drop|look|merge|negotiate|plead|side|surrender|sympathi[sz]e|talk|team|train|vote|withdraw)$/;

/** "The bishops *called* on X to resign.": the only verb of a sentence taken for a participle of its subject. */
function callingSubject(document: Document, token: number): readonly Revision[] | null {
  if (!/^VB[DN]$/.test(document.tag(token)) || document.dep(token) !== 'acl') return null;
  const subject = document.head(token);
  if (document.head(subject) !== subject || !/^(?:NOUN|PROPN)$/.test(document.pos(subject)))
    return null;
  if (token !== subject + 1 || !isOnlyVerb(document, subject, token)) return null;
  const children = [...document.children(token)].filter((child) => child > token);
  // A participle that undergoes something has no object and no "called on X".
  const isActive = children.some(
    (child) =>
      document.dep(child) === 'dobj' ||
      (document.dep(child) === 'prep' &&
        INTRANSITIVE.test(document.lemma(token)) &&
        document.children(child).length > 0),
  );
  if (!isActive || children.some((child) => document.dep(child) === 'agent')) return null;
  const rest = [...document.children(subject)].filter(
    (child) => child > token && document.dep(child) !== 'conj',
  );
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD' },
    { token: subject, head: token, dep: 'nsubj' },
    ...rest.map((child): Revision => ({ token: child, head: token })),
  ];
}

/** No other verb of the clause that the sentence is. */
function isOnlyVerb(document: Document, root: number, token: number): boolean {
  if (document.word(document.rightEdge(root)) !== '.') return false;
  return [...document.children(root)].every(
    (child) => child === token || !/^(?:VERB|AUX)$/.test(document.pos(child)),
  );
}
