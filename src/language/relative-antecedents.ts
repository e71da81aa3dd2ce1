import type { Document, Revision } from './document.ts';

/** Relative clauses that the parser hangs on the nearest noun, where only the noun before it can be meant. */
export function relativeAntecedents(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl') return null;
  return (
    relativeOfWhole(document, token) ??
    relativeBehindPlace(document, token) ??
    peopleInPlace(document, token) ??
    personOfEvent(document, token) ??
    headOfBody(document, token) ??
    agreeingNoun(document, token) ??
    nearestSingular(document, token) ??
    peopleAround(document, token) ??
    clauseOfPerson(document, token)
  );
}

const WHOLES =
  /^(?:alliance|association|bloc|coalition|collection|confederation|consortium|council|federation|front|grouping|league|mix|network|organisation|organization|partnership|umbrella|union)$/;
const HOLDING = /^(?:bring|combine|comprise|consist|contain|encompass|include|number|unite)$/;

/** "a coalition of rebel groups which included X": what includes is the whole. */
function relativeOfWhole(document: Document, clause: number): readonly Revision[] | null {
  if (!HOLDING.test(document.lemma(clause))) return null;
  const part = document.head(clause);
  const of = document.head(part);
  const whole = document.head(of);
  if (document.dep(part) !== 'pobj' || document.lower(of) !== 'of' || whole > of) return null;
  if (!WHOLES.test(document.lemma(whole).toLowerCase())) return null;
  return [{ token: clause, head: whole }];
}

const FACILITIES =
  /^(?:airport|airstrip|base|camp|cent(?:er|re)|clinic|college|compound|factory|facility|farm|hospital|jail|mine|mosque|newspaper|orphanage|plant|port|prison|refinery|school|shelter|station|university|website)$/;
const RUN =
  /^(?:build|employ|establish|found|fund|guard|hold|host|house|manage|open|operate|own|run|serve|set|staff|treat|use)$/;
const EVENTS =
  /^(?:attack|battle|bombing|campaign|ceremony|clash|conference|coup|drill|election|exercise|fighting|invasion|killing|massacre|meeting|mission|negotiation|offensive|operation|protest|raid|rally|shooting|siege|strike|summit|talk|trial|uprising|war)$/;
const HAPPENING =
  /^(?:attend|begin|boycott|bring|broker|cause|chair|claim|convene|draw|end|follow|host|include|injure|involve|kill|last|launch|leave|mediate|organise|organize|see|sponsor|stage|start|target|wound)$/;

/** "the camp in Jordan, which is run by X", "talks in Oslo, which were hosted by X": a place is not run, nor does it kill. */
function relativeBehindPlace(document: Document, clause: number): readonly Revision[] | null {
  const place = document.head(clause);
  const preposition = document.head(place);
  const noun = document.head(preposition);
  if (document.dep(place) !== 'pobj' || document.entity(place)?.label !== 'GPE') return null;
  if (!/^(?:at|in|near|outside)$/.test(document.lower(preposition)) || noun > preposition)
    return null;
  const lemma = document.lemma(noun).toLowerCase();
  const verb = document.lemma(clause);
  const isOfNoun =
    (FACILITIES.test(lemma) && RUN.test(verb)) || (EVENTS.test(lemma) && HAPPENING.test(verb));
  return isOfNoun && document.pos(noun) !== 'VERB' ? [{ token: clause, head: noun }] : null;
}

const BODIES =
  /^(?:agency|army|bank|board|cabinet|church|clinic|commission|committee|company|council|court|department|directorate|embassy|federation|firm|foundation|fund|guard|institute|ministry|museum|navy|newspaper|office|orchestra|parliament|party|programme|school|senate|service|theatre|treasury|union|university)$/;

/** "the governor of the *bank*, whom she accuses": "who" and "whom" are persons, no body. */
function headOfBody(document: Document, clause: number): readonly Revision[] | null {
  const body = document.head(clause);
  const preposition = document.head(body);
  const holder = document.head(preposition);
  if (!/^(?:who|whom)$/.test(document.lower(document.leftEdge(clause)))) return null;
  if (document.dep(body) !== 'pobj' || !/^(?:at|for|of)$/.test(document.lower(preposition)))
    return null;
  const isBody = /^NNP?$/.test(document.tag(body)) && BODIES.test(document.lower(body));
  const isPerson = document.tag(holder) === 'NN' && !BODIES.test(document.lower(holder));
  return isBody && isPerson && holder < preposition ? [{ token: clause, head: holder }] : null;
}

const PLACES =
  /^(?:area|city|coast|country|desert|district|east|island|mountain|north|province|region|south|suburb|town|valley|village|west)$/;

/** "units operating in the north of *the country* who are leading …": a place is nobody; the people whose place it is. */
function peopleInPlace(document: Document, clause: number): readonly Revision[] | null {
  const pronoun = document.leftEdge(clause);
  const place = document.head(clause);
  if (document.lower(pronoun) !== 'who' || !isPlural(document, clause)) return null;
  const isPlace =
    document.entity(place)?.label === 'GPE' ||
    PLACES.test(document.lemma(place)) ||
    // A name that no list has: "commandos in Dawlat Abad, who were shot".
    (document.tag(place) === 'NNP' &&
      /^(?:in|near|outside)$/.test(document.lower(document.head(place))));
  if (!isPlace || document.dep(place) !== 'pobj' || document.tag(place) === 'NNS') return null;
  let at = place;
  for (let steps = 0; steps < 8 && document.head(at) !== at && document.head(at) < at; steps++) {
    at = document.head(at);
    if (document.tag(at) === 'NNS' && !PLACES.test(document.lemma(at)))
      return [{ token: clause, head: at }];
    // "the killing of *miners* in the north of the country, who were shot"
    const [whose] = document
      .childrenBy(at, /^prep$/)
      .filter((child) => document.lower(child) === 'of' && child < document.head(place))
      .flatMap((child) => document.childrenBy(child, /^pobj$/));
    if (whose !== undefined && document.tag(whose) === 'NNS' && !PLACES.test(document.lemma(whose)))
      return [{ token: clause, head: whose }];
    if (/^(?:ROOT|ccomp|advcl|conj)$/.test(document.dep(at))) return null;
  }
  return null;
}

/** "a veteran of *the revolts* who broke with X": an event is nobody. */
function personOfEvent(document: Document, clause: number): readonly Revision[] | null {
  const event = document.head(clause);
  const of = document.head(event);
  const person = document.head(of);
  const isEvent = /^(?:revolt|rebellion|insurgency|mutiny)$/.test(document.lemma(event));
  if (document.lower(document.leftEdge(clause)) !== 'who' || document.dep(event) !== 'pobj')
    return null;
  if (!isEvent && !EVENTS.test(document.lemma(event))) return null;
  return /^(?:from|in|of)$/.test(document.lower(of)) &&
    document.pos(person) === 'NOUN' &&
    person < of
    ? [{ token: clause, head: person }]
    : null;
}

/**
 * "a coalition of unions, which opposes the junta": a relative clause with a singular verb, hung on the plural behind "of" although the
 * noun before it is the one that agrees. Not the other way round: a body may take a plural verb ("the council, which have").
 */
function agreeingNoun(document: Document, token: number): readonly Revision[] | null {
  if (!isSingular(document, token)) return null;
  const relative = document
    .children(token)
    .find((child) => /^nsubj/.test(document.dep(child)) && child < token);
  if (relative === undefined || !/^(?:that|which|who)$/.test(document.lower(relative))) return null;
  const plural = document.head(token);
  const isList = document.children(plural).some((child) => document.dep(child) === 'conj');
  if (document.tag(plural) !== 'NNS' || document.dep(plural) !== 'pobj' || isList) return null;
  const preposition = document.head(plural);
  const above = document.head(preposition);
  if (document.lower(preposition) !== 'of' || above > plural) return null;
  return /^NNP?$/.test(document.tag(above)) ? [{ token, head: above }] : null;
}

/** "militiamen of the party and troops of *the brigade*, which is led by X": several take no singular verb, the name right in front does. */
function nearestSingular(document: Document, clause: number): readonly Revision[] | null {
  const pronoun = document.leftEdge(clause);
  const near = pronoun - 2;
  const plural = document.head(clause);
  if (document.lower(pronoun) !== 'which' || document.word(pronoun - 1) !== ',') return null;
  if (!isSingular(document, clause) || document.tag(plural) !== 'NNS' || near <= plural)
    return null;
  return document.tag(near) === 'NNP' && document.isWithin(near, plural)
    ? [{ token: clause, head: near }]
    : null;
}

/** "officers around *the minister*, who *fear* that": one person has no plural verb; the plural that the phrase belongs to. */
function peopleAround(document: Document, token: number): readonly Revision[] | null {
  const pronoun = document
    .children(token)
    .find((child) => /^nsubj/.test(document.dep(child)) && child < token);
  if (pronoun === undefined || document.lower(pronoun) !== 'who') return null;
  if (!isPlural(document, token)) return null;
  let person = document.head(token);
  if (document.dep(person) === 'appos') person = document.head(person);
  const isOne = document.entity(person)?.label === 'PERSON' && document.tag(person) === 'NNP';
  const isList = document.children(person).some((child) => document.dep(child) === 'conj');
  if (!isOne || isList || document.dep(person) !== 'pobj') return null;
  const plural = document.head(document.head(person));
  return document.tag(plural) === 'NNS' && plural < person ? [{ token, head: plural }] : null;
}

/** "the government of X, which …", "the leader of the Front, who has …": a thing's pronoun that hangs on a person, a person's on a body. */
function clauseOfPerson(document: Document, token: number): readonly Revision[] | null {
  const pronoun = document.leftEdge(token);
  const word = document.lower(pronoun);
  if (word !== 'which' && word !== 'who' && word !== 'whom') return null;
  const noun = document.head(token);
  const preposition = document.head(noun);
  const whole = document.head(preposition);
  if (document.dep(noun) !== 'pobj' || document.dep(preposition) !== 'prep') return null;
  const label = document.entity(noun)?.label;
  if (word === 'which')
    return label === 'PERSON' && /^(?:NOUN|PROPN)$/.test(document.pos(whole))
      ? [{ token, head: whole }]
      : null;
  // "the chairman of Memorial, whom X sued": nobody is chairman of a person.
  const isHead =
    /^(?:chair|chairman|chairwoman|co-founder|director|founder|president|spokesman|spokeswoman)$/.test(
      document.lower(whole),
    );
  const isBody = isHead || label === 'ORG' || label === 'GPE' || PARTIES.test(document.lemma(noun));
  return isBody && !isPlural(document, token) && document.tag(whole) === 'NN'
    ? [{ token, head: whole }]
    : null;
}

const PARTIES =
  /^(?:agency|army|assembly|commission|company|council|court|faction|federation|front|government|group|militia|ministry|movement|organi[sz]ation|parliament|party|union)$/i;

/** True for a verb whose own form, or that of the first of its helpers, is plural: "the party who have" are its people. */
function isPlural(document: Document, verb: number): boolean {
  const helper = document
    .children(verb)
    .find((child) => /^aux/.test(document.dep(child)) && child < verb);
  const finite = helper ?? verb;
  return document.tag(finite) === 'VBP' || document.lower(finite) === 'were';
}

/** True for a verb whose own form, or that of the first of its helpers, is singular. */
function isSingular(document: Document, verb: number): boolean {
  const helper = document
    .children(verb)
    .find((child) => /^aux/.test(document.dep(child)) && child < verb);
  const finite = helper ?? verb;
  return document.tag(finite) === 'VBZ' || document.lower(finite) === 'was';
}
