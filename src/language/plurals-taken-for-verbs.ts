import type { Document, Revision } from './document.ts';

/** Plurals of people that no verb looks like. */
const PEOPLE =
  /^(?:civilians|dissidents|extremists|fighters|guerrillas|gunmen|insurgents|islamists|militants|militiamen|mutineers|paramilitaries|policemen|protesters|rioters|secessionists|separatists|settlers|smugglers|soldiers|students|terrorists|tribesmen|villagers)$/;

const TELLING = /^(?:assure|inform|remind|tell|warn)$/;

/** People in the plural that the tagger takes for a verb in the third person ("press the northern separatists to …"). */
export function pluralTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBZ' || !PEOPLE.test(document.lower(token))) return null;
  return objectOfAsking(document, token) ?? subjectOfTold(document, token);
}

function asPeople(document: Document, token: number): Pick<Revision, 'tag' | 'pos' | 'lemma'> {
  return {
    tag: 'NNS',
    pos: 'NOUN',
    lemma: document.lower(token).replace(/men$/, 'man').replace(/s$/, ''),
  };
}

/** "press the Hill *separatists* to release X" */
function objectOfAsking(document: Document, token: number): readonly Revision[] | null {
  const name = token - 1;
  const verb = document.head(name);
  const [deed] = document
    .childrenBy(token, /^(?:xcomp|advcl)$/)
    .filter((child) => document.tag(child) === 'VB' && document.tag(token + 1) === 'TO');
  if (document.dep(name) !== 'dobj' || document.pos(verb) !== 'VERB' || deed === undefined)
    return null;
  return [
    { token, head: verb, dep: 'dobj', ...asPeople(document, token) },
    { token: name, head: token, dep: 'compound' },
    ...document
      .childrenBy(name, /^(?:amod|det|poss)$/)
      .map((child): Revision => ({ token: child, head: token })),
    { token: deed, head: verb, dep: 'xcomp' },
  ];
}

/** "told the group that *soldiers* loyal to X had beaten Y" */
function subjectOfTold(document: Document, token: number): readonly Revision[] | null {
  const told = document.head(token);
  const isOfTold = document.dep(token) === 'relcl' && document.dep(told) === 'dobj';
  const verb = isOfTold ? document.head(told) : told;
  const that = token - 1;
  if (!isOfTold && document.dep(token) !== 'ccomp') return null;
  if (!TELLING.test(document.lemma(verb)) || document.lower(that) !== 'that') return null;
  const clause = document
    .childrenBy(verb, /^ccomp$/)
    .find((child) => child > token && document.childrenBy(child, /^nsubj/).length === 0);
  if (clause === undefined) return null;
  const isPassive = document.childrenBy(clause, /^auxpass$/).length > 0;
  return [
    { token, head: clause, dep: isPassive ? 'nsubjpass' : 'nsubj', ...asPeople(document, token) },
    { token: that, head: clause, dep: 'mark', tag: 'IN', pos: 'SCONJ' },
    ...document
      .childrenBy(token, /^acomp$/)
      .map((child): Revision => ({ token: child, dep: 'amod' })),
  ];
}
