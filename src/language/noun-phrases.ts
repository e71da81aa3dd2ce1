import type { Document, Revision } from './document.ts';

/** Phrases and clauses that belong to a noun, or to its verb, and that the parser hangs on the other one. */
export function nounPhrases(document: Document, token: number): readonly Revision[] | null {
  return (
    receiverOfDelivery(document, token) ??
    opponentBehindCompany(document, token) ??
    opponentBehindObject(document, token) ??
    fugitives(document, token) ??
    doneToObject(document, token) ??
    relativeOfDeed(document, token)
  );
}

const DELIVERIES =
  /^(?:aid|assistance|delivery|donation|export|gift|handover|handout|help|loan|sale|shipment|subsidy|supply|support|transfer)s?$/;

/** "protested against Peru's sales *to Chile*": who receives the goods taken for whom the verb is said to. */
function receiverOfDelivery(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'to' || document.dep(token) !== 'prep') return null;
  const noun = token - 1;
  if (noun < 0 || !DELIVERIES.test(document.lemma(noun)) || document.dep(noun) !== 'pobj')
    return null;
  const preposition = document.head(noun);
  if (document.head(preposition) !== document.head(token)) return null;
  // "turned from aid to trade"
  return document.lower(preposition) === 'from' ? null : [{ token, head: noun }];
}

const COMPANY = /^(?:alongside|beside|with)$/;
const SIDING =
  /^(?:ally|battle|campaign|conspire|fight|join|march|plot|serve|side|struggle|unite)$/;

/** "fought with the rebels *against the junta*": the common foe taken for the companions' own. */
function opponentBehindCompany(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'against' || document.dep(token) !== 'prep') return null;
  const companion = document.head(token);
  const preposition = document.head(companion);
  const verb = document.head(preposition);
  if (document.dep(companion) !== 'pobj' || !COMPANY.test(document.lower(preposition))) return null;
  if (!SIDING.test(document.lemma(verb)) || document.pos(verb) !== 'VERB') return null;
  return [{ token, head: verb }];
}

const OPPOSING = /^(?:defend|incite|pit|play|protect|rally|shield|unite|use)$/;

/** "pitted the party *against X*": what stands against whom taken for the object's own. */
function opponentBehindObject(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'against' || document.dep(token) !== 'prep') return null;
  const object = document.head(token);
  const verb = document.head(object);
  const isObject = /^(?:appos|dobj)$/.test(document.dep(object)) && verb < object;
  if (!isObject || !OPPOSING.test(document.lemma(verb)) || document.pos(verb) !== 'VERB')
    return null;
  const isDeed = document.pos(object) !== 'PROPN' && document.lemma(verb) === 'use';
  if (isDeed) return null;
  return [
    { token, head: verb },
    ...(document.dep(object) === 'appos' ? [{ token: object, dep: 'dobj' }] : []),
  ];
}

/** "arrested an aide *sought by the court*": with an agent and nothing between, what is done to the object and not meanwhile. */
function doneToObject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advcl' || document.tag(token) !== 'VBN') return null;
  const children = [...document.children(token)];
  if (!children.some((child) => document.dep(child) === 'agent')) return null;
  if (children.some((child) => child < token)) return null;
  const object = token - 1;
  const isObject =
    document.dep(object) === 'dobj' && document.head(object) === document.head(token);
  return isObject && /^(?:NOUN|PROPN)$/.test(document.pos(object))
    ? [{ token, head: object, dep: 'acl' }]
    : null;
}

/** "sheltered villagers *fleeing the army*": what those named last are doing taken for what the subject does meanwhile. */
function fugitives(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advcl' || document.tag(token) !== 'VBG') return null;
  if (!/^(?:escape|fight|flee|oppose|resist)$/.test(document.lemma(token))) return null;
  const noun = token - 1;
  if (noun < 0 || !/^(?:dobj|pobj)$/.test(document.dep(noun))) return null;
  const isSeveral =
    document.tag(noun) === 'NNS' ||
    (document.pos(noun) === 'PROPN' && document.dep(noun) === 'pobj');
  if (!isSeveral || !document.isWithin(noun, document.head(token))) return null;
  return [{ token, head: noun, dep: 'acl' }];
}

const DEEDS =
  /^(?:abduction|airstrike|arrest|assassination|assault|attack|bombardment|bombing|coup|crackdown|detention|execution|expulsion|incursion|invasion|killing|massacre|murder|offensive|raid|seizure|shelling|strike|takeover)$/;
const JUDGING =
  /^(?:applaud|celebrate|condemn|criticise|criticize|decry|denounce|deplore|hail|oppose|praise|protest|support|welcome)$/;

/** "its attack on the convoy, *which Chile condemned*": what is judged is the deed, no convoy. */
function relativeOfDeed(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl' || !JUDGING.test(document.lemma(token))) return null;
  const which = [...document.children(token)].find(
    (child) =>
      document.lower(child) === 'which' && /^(?:dobj|nsubjpass)$/.test(document.dep(child)),
  );
  if (which === undefined || document.word(which - 1) !== ',') return null;
  const thing = document.head(token);
  const preposition = document.head(thing);
  const deed = document.head(preposition);
  if (document.dep(thing) !== 'pobj' || document.dep(preposition) !== 'prep') return null;
  return DEEDS.test(document.lemma(deed)) ? [{ token, head: deed }] : null;
}
