import { complements } from './complements.ts';
import type { Document, Revision } from './document.ts';
import { doerOfObject } from './doers-of-objects.ts';
import type { KnownWords } from './known-words.ts';
import { lostVerbs } from './lost-verbs.ts';
import { neighbourBehindBorder } from './neighbours.ts';
import { nounPhrases } from './noun-phrases.ts';

/** Phrases that hang on a word which cannot carry them: each rule says which, with the words that show it. */
export function attachments(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    doerOfObject(document, token) ??
    agentBehindName(document, token) ??
    neighbourBehindBorder(document, token) ??
    ownerOfSecondSubject(document, token) ??
    namesBehindPlace(document, token) ??
    gerundTakenForMain(document, token) ??
    participleBesideObject(document, token) ??
    ledBehindPerson(document, token) ??
    chargeBehindAgent(document, token) ??
    holderBehindBody(document, token, words) ??
    complements(document, token) ??
    sentenceRelative(document, token) ??
    sentenceNoun(document, token) ??
    subjectOfInserted(document, token) ??
    sidesBehindThing(document, token) ??
    sidesBehindPlace(document, token) ??
    conjunctOfPlace(document, token) ??
    secondReceiver(document, token) ??
    subjectTakenForCompound(document, token) ??
    lostVerbs(document, token) ??
    nameBehindBody(document, token) ??
    nounPhrases(document, token) ??
    []
  );
}

/** "was sold to Cuba by two officers": "by" taken for a part of the name before it. */
function agentBehindName(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'by') return null;
  if (document.dep(token) !== 'prep') return null;
  // "was sold to Cuba, Chad and the Front by two officers"
  let name = document.head(token);
  for (let steps = 0; steps < 12 && /^(?:appos|conj)$/.test(document.dep(name)); steps++)
    name = document.head(name);
  if (document.pos(name) !== 'PROPN' || document.dep(name) !== 'pobj') return null;
  let verb = document.head(document.head(name));
  // "was sold to the rebels of Cuba by two officers"
  for (let steps = 0; steps < 4 && document.pos(verb) === 'NOUN'; steps++)
    verb = document.head(document.head(verb));
  if (document.tag(verb) !== 'VBN' || document.childrenBy(verb, /^auxpass$/).length === 0)
    return null;
  if (verb > token || document.childrenBy(verb, /^agent$/).length > 0) return null;
  return [{ token, head: verb, dep: 'agent' }];
}

/** "Ghana's opposition Dawn Party urged": the describing noun taken for a subject of its own. */
function ownerOfSecondSubject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj' || !/^(?:ADJ|NOUN)$/.test(document.pos(token))) return null;
  const verb = document.head(token);
  const name = document
    .childrenBy(verb, /^nsubj$/)
    .find((child) => document.leftEdge(child) === token + 1 && document.pos(child) === 'PROPN');
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
    !(document.entity(place)?.label === 'GPE' || isBodyOfMany(document, place, office)) ||
    document.lower(preposition) !== 'of' ||
    !/^NNP?S?$/.test(document.tag(office)) ||
    document.word(document.leftEdge(token) - 1) !== ',' ||
    document.leftEdge(token) - 1 !== place + 1 ||
    document.childrenBy(place, /^cc$/).length > 0
  )
    return null;
  return [{ token, head: office, dep: 'appos' }];
}

/** "two leaders of the Dawn Front, Lamour and Destin" */
function isBodyOfMany(document: Document, body: number, office: number): boolean {
  return document.entity(body)?.label === 'ORG' && document.tag(office) === 'NNS';
}

/** "Ignoring the court, and without waiting for it, the president signed": what opens the sentence taken for its main verb. */
function gerundTakenForMain(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || document.head(token) !== token) return null;
  if (document.childrenBy(token, /^(?:nsubj|aux)/).length > 0) return null;
  const main = document
    .childrenBy(token, /^conj$/)
    .find(
      (child) =>
        /^VB[DZP]$/.test(document.tag(child)) && document.childrenBy(child, /^nsubj/).length > 0,
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
  const object = document
    .childrenBy(verb, /^dobj$/)
    .find((child) => child < token && document.rightEdge(child) === token - 2);
  if (object === undefined || document.word(token - 1) !== ',') return null;
  // "arrested an officer, accused of spying, and two others": who is arrested is accused.
  const isHeld =
    /^(?:accused|charged|convicted|suspected|wanted)$/.test(document.lower(token)) &&
    /^(?:arrest|capture|charge|detain|deport|execute|extradite|free|hang|hold|jail|kill|release|seize|sentence|shoot)$/.test(
      document.lemma(verb),
    );
  const closing = [token, ...(isHeld ? [verb] : [])]
    .flatMap((each) => document.childrenBy(each, /^punct$/))
    .find((child) => child > token && document.word(child) === ',');
  if (closing === undefined && !isHeld) return null;
  return [
    { token, head: object, dep: 'acl' },
    ...document
      .childrenBy(token, /^prep$/)
      .filter((child) => closing !== undefined && child > closing)
      .map((child): Revision => ({ token: child, head: verb, dep: 'prep' })),
  ];
}

/** "troops loyal to General X, led by Major Y, arrested": a person is led, armed and trained by nobody, the men are. */
function ledBehindPerson(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || document.tag(token) !== 'VBN') return null;
  if (!/^(?:arm|command|equip|head|join|lead|train)$/.test(document.lemma(token))) return null;
  const person = document.head(token);
  const isParted = document.word(token - 1) === ',';
  if (!isParted || document.entity(person)?.label !== 'PERSON') return null;
  if (document.dep(person) !== 'pobj') return null;
  let above = document.head(person);
  for (let steps = 0; steps < 4 && !/^NNS?$/.test(document.tag(above)); steps++)
    above = document.head(above);
  const isMany = document.tag(above) === 'NNS' && above < person;
  return isMany ? [{ token, head: above }] : null;
}

/** "accused by residents of firing on a crowd": what somebody is charged with taken for a part of who charges. */
function chargeBehindAgent(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || document.lower(token) !== 'of') return null;
  const isGerund = (child: number): boolean =>
    document.tag(child) === 'VBG' ||
    document.childrenBy(child, /^aux$/).some((each) => document.lower(each) === 'having');
  if (!document.childrenBy(token, /^pcomp$/).some(isGerund)) return null;
  const accuser = document.head(token);
  const by = document.head(accuser);
  const verb = document.head(by);
  if (document.dep(accuser) !== 'pobj' || document.dep(by) !== 'agent') return null;
  return /^(?:accuse|acquit|convict|suspect)$/.test(document.lemma(verb))
    ? [{ token, head: verb }]
    : null;
}

/** Bodies that people hold offices in, as common nouns. */
const BODIES = new Set(
  (
    'academy agency army assembly association authority bank board bureau cabinet cartel chamber church city club coalition ' +
    'college commission committee company congress corps council court delegation department diocese faction federation ' +
    'firm force foundation front government group guard guild house institute junta league legislature militia ministry ' +
    'mission movement navy network newspaper office opposition organisation organization parliament party police ' +
    'province region senate society syndicate team tribe tribunal union university wing'
  ).split(' '),
);

/** "A spokesman for the Front, Joseph Kavo, said": the name of who holds an office taken for another name of the body. */
function holderBehindBody(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  // "a spokesman for the Tigers of Tamil Eelam, Said Amal,": the whole of a name that has an "of" inside.
  const body = wholeName(document, document.head(token));
  const preposition = document.head(body);
  const office = document.head(preposition);
  if (document.dep(body) !== 'pobj' || !/^(?:of|for|at|in)$/.test(document.lower(preposition)))
    return null;
  if (document.tag(office) !== 'NN' || document.head(preposition) === preposition) return null;
  // "a share for the company, Torgas,": no office.
  const lemma = document.lemma(office).toLowerCase();
  if (words.isCommon(lemma) && !words.isHuman(lemma) && !words.isRole(lemma)) return null;
  const isBody =
    document.pos(body) === 'PROPN'
      ? document.entity(body)?.label !== 'PERSON'
      : BODIES.has(document.lemma(body).toLowerCase());
  const left = document.leftEdge(token);
  const isPerson =
    document.entity(token)?.label === 'PERSON' || HONORIFIC.test(document.word(left));
  if (!isBody || !isPerson || document.word(left - 1) !== ',') return null;
  return [{ token, head: office, dep: 'appos' }];
}

function wholeName(document: Document, part: number): number {
  const of = document.head(part);
  const above = document.head(of);
  const isPart =
    document.dep(part) === 'pobj' &&
    document.lower(of) === 'of' &&
    document.dep(above) === 'pobj' &&
    /^NNPS?$/.test(document.tag(above)) &&
    /^NNPS?$/.test(document.tag(part));
  return isPart ? above : part;
}

const HONORIFIC =
  /^(?:Brother|Captain|Chief|Colonel|Comandante|Commander|Dr|Father|General|Imam|Judge|Justice|Lieutenant|Madame|Maitre|Major|Mgr|Miss|Monsieur|Mr|Mrs|Ms|Mullah|Pastor|Professor|Prof|Rabbi|Rev|Reverend|Sheikh|Shaikh|Sir|Sister)\.?$/;

/** "blamed Peru for the attack on the refinery, which Lima denies": what is denied is what was said, no refinery. */
function sentenceRelative(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl' || !/^(?:deny|dispute)$/.test(document.lemma(token)))
    return null;
  const which = document
    .childrenBy(token, /^dobj$/)
    .find((child) => document.lower(child) === 'which');
  if (which === undefined || document.word(which - 1) !== ',') return null;
  let above = document.head(token);
  if (/(?:accusation|allegation|charge|claim|report)s?$/.test(document.lower(above))) return null;
  for (let steps = 0; steps < 20 && document.pos(above) !== 'VERB'; steps++) {
    if (document.head(above) === above) return null;
    above = document.head(above);
  }
  return [{ token, head: above }];
}

const OF_SENTENCES =
  /^(?:accusation|act|action|allegation|assertion|bargain|charge|claim|condition|decision|demand|gesture|idea|measure|move|offer|plan|policy|proposal|request|step|suggestion|threat|verdict|view)$/;

/** "seized the consul, a move that Peru condemned": a word for what the whole clause tells taken for another name of its last noun. */
function sentenceNoun(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:appos|dobj|conj)$/.test(document.dep(token))) return null;
  const isTold = document
    .childrenBy(token, /^(?:acl|relcl)$/)
    .some(
      (child) =>
        document.dep(child) === 'relcl' || document.childrenBy(child, /^agent$/).length > 0,
    );
  if (!OF_SENTENCES.test(document.lemma(token)) || !isTold) return null;
  const left = document.leftEdge(token);
  if (document.word(left - 1) !== ',' || !/^an?$/.test(document.lower(left))) return null;
  let above = document.head(token);
  for (let steps = 0; steps < 20 && document.pos(above) !== 'VERB'; steps++) {
    if (document.head(above) === above) return null;
    above = document.head(above);
  }
  // It comments on what is said, whoever says it.
  for (let steps = 0; steps < 8 && /^(?:ccomp|xcomp)$/.test(document.dep(above)); steps++)
    above = document.head(above);
  return [{ token, head: above, dep: 'npadvmod' }];
}

/** "an exchange of prisoners between A and B": the sides taken for the prisoners'. */
function sidesBehindThing(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'between' || document.dep(token) !== 'prep') return null;
  const thing = document.head(token);
  const of = document.head(thing);
  const exchange = document.head(of);
  if (document.dep(thing) !== 'pobj' || document.lower(of) !== 'of') return null;
  if (!/^(?:exchange|sharing|swap|swapping)$/.test(document.lemma(exchange))) return null;
  return [{ token, head: exchange }];
}

const DEALINGS =
  /^(?:agreement|battle|ceasefire|clash|combat|conflict|confrontation|contact|deal|dispute|exchange|feud|fight|fighting|firefight|gunfight|hostility|meeting|negotiation|shootout|skirmish|standoff|talk|talks|tension|truce|violence|war)$/;
const TOWNS =
  /^(?:camp|capital|city|countryside|county|district|governorate|neighbou?rhood|port|prison|province|stadium|suburb|town|village)$/;

/** "clashes erupted in the city between A and B": the sides taken for those of the town. */
function sidesBehindPlace(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'between' || document.dep(token) !== 'prep') return null;
  const place = document.head(token);
  const within = document.head(place);
  const isPlace =
    /^(?:GPE|LOC)$/.test(document.entity(place)?.label ?? '') || TOWNS.test(document.lemma(place));
  if (document.dep(place) !== 'pobj' || !isPlace) return null;
  if (!/^(?:around|at|in|inside|near|of|outside|over)$/.test(document.lower(within))) return null;
  // "in the north of the city between A and B"
  const above = document.head(within);
  const outer = document.lower(within) === 'of' ? document.head(document.head(above)) : above;
  const dealing =
    document.pos(outer) === 'VERB'
      ? document.childrenBy(outer, /^nsubj(?:pass)?$/).find((child) => child < token)
      : outer;
  if (dealing === undefined || !DEALINGS.test(document.lemma(dealing).toLowerCase())) return null;
  return [{ token, head: outer }];
}

/** "met traders living in Lima, students of two universities and nurses": people taken for more places. */
function conjunctOfPlace(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.tag(token) !== 'NNS') return null;
  const place = document.head(token);
  const within = document.head(place);
  if (document.entity(place)?.label !== 'GPE' || document.dep(place) !== 'pobj') return null;
  const clause = document.head(within);
  const people = document.dep(clause) === 'acl' ? document.head(clause) : clause;
  if (document.lower(within) !== 'in' || document.tag(people) !== 'NNS' || people > token)
    return null;
  return [{ token, head: people }];
}

/** "thanked Peru for its troops and Chile for its help": the second of two parallel objects taken for one more troop. */
function secondReceiver(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const reason = document.head(token);
  const preposition = document.head(reason);
  const verb = document.head(preposition);
  if (document.dep(reason) !== 'pobj' || document.pos(reason) === 'PROPN') return null;
  const object = document
    .childrenBy(verb, /^dobj$/)
    .find((child) => child < preposition && document.pos(child) === 'PROPN');
  const next = token + 1;
  if (
    object === undefined ||
    document.lower(next) !== document.lower(preposition) ||
    document.dep(next) !== 'prep'
  )
    return null;
  return [
    { token, head: object, dep: 'conj' },
    { token: next, head: token },
  ];
}

/** "Kenya in pact; Yemen rebels vow revenge": a verb with tense has a subject in front of it, no compound. */
function subjectTakenForCompound(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'compound' || !/^(?:NOUN|PROPN)$/.test(document.pos(token)))
    return null;
  const verb = document.head(token);
  if (verb !== token + 1 || !/^VB[PZD]$/.test(document.tag(verb)) || document.pos(verb) !== 'VERB')
    return null;
  if (!/^(?:ROOT|ccomp|advcl|conj|parataxis)$/.test(document.dep(verb))) return null;
  return [
    { token, head: verb, dep: 'nsubj' },
    ...document
      .childrenBy(verb, /^nsubj$/)
      .map((child): Revision => ({ token: child, dep: 'dep' })),
  ];
}

/** "The junta, said a priest, was holding X": the subject in front of an inserted "said" taken for its second one. */
function subjectOfInserted(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj') return null;
  const saying = document.head(token);
  const verb = document.head(saying);
  if (document.dep(saying) !== 'parataxis' || token > saying || verb < saying) return null;
  const hasOther = document.childrenBy(saying, /^nsubj$/).some((child) => child > saying);
  if (!hasOther || document.word(saying - 1) !== ',') return null;
  if (document.childrenBy(verb, /^(?:nsubj|nsubjpass|csubj|expl)$/).length > 0) return null;
  return [{ token, head: verb, dep: 'nsubj' }];
}

/** "The militant group Hamas vowed": a name behind what it is, with no comma, taken for an apposition. */
function nameBehindBody(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  const body = document.head(token);
  if (!BODIES.has(document.lemma(body)) || document.leftEdge(token) !== body + 1) return null;
  return [
    {
      token,
      head: document.head(body) === body ? token : document.head(body),
      dep: document.dep(body),
    },
    { token: body, head: token, dep: 'nmod' },
    ...[...document.children(body)].flatMap((child): Revision[] =>
      child === token ? [] : [{ token: child, head: token }],
    ),
  ];
}
