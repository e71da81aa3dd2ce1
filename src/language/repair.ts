import { attachments } from './attachment.ts';
import { betweenParties } from './between-parties.ts';
import { bracketedHead } from './bracketed-heads.ts';
import { causative } from './causatives.ts';
import {
  objectTakenForSubject,
  secondDoer,
  subjectTakenForClause,
  subjectTakenForConjunct,
} from './coordinated-subjects.ts';
import { DATIVE_VERBS } from './dative-verbs.ts';
import type { Document, Revision } from './document.ts';
import { withBehindFeeling } from './feelings.ts';
import {
  appositionInFront,
  appositionTakenForSubject,
  bodyTakenForVerb,
  objectBehindPreposition,
  subjectBehindDay,
  subjectBehindYear,
  subjectInFrontedPhrase,
} from './fronted-phrases.ts';
import { gappedClauses } from './gapping.ts';
import { hangingPrepositions } from './hanging-prepositions.ts';
import { adjectiveHeadingOffice, hyphenTakenForNoun, nameBeforeHyphen } from './hyphenated.ts';
import { hyphenatedArticle } from './hyphenated-articles.ts';
import { infinitives } from './infinitives.ts';
import { inversions } from './inversions.ts';
import { joinedNames } from './joined-names.ts';
import { joinedVerbs } from './joined-verbs.ts';
import { judgedDeeds } from './judged-deeds.ts';
import { judgements } from './judgements.ts';
import { type KnownWords, NO_WORDS } from './known-words.ts';
import { ledForce } from './led-forces.ts';
import { listMembers } from './list-members.ts';
import { listedAppositions } from './listed-appositions.ts';
import { lostSubjects } from './lost-subjects.ts';
import { mainClauses } from './main-clauses.ts';
import { misnamedComplements } from './misnamed-complements.ts';
import { misplacedSubjects } from './misplaced-subjects.ts';
import { misreadVerbs } from './misread-verbs.ts';
import { namePhrases } from './name-phrases.ts';
import { namedLists } from './named-lists.ts';
import { namedOffices } from './named-offices.ts';
import { nameBeforeParticiple } from './names-before-participles.ts';
import { givingTakenForParticiple, officeGiven } from './offices-given.ts';
import { openingTakenForNoun } from './operative-clauses.ts';
import { partedLists } from './parted-lists.ts';
import { participleTakenForPast } from './participles-taken-for-past.ts';
import { pastForms } from './past-forms.ts';
import { pluralTakenForVerb } from './plurals-taken-for-verbs.ts';
import { prepositionBehindQuote } from './quoted-prepositions.ts';
import { reducedRelatives } from './reduced-relatives.ts';
import { relativeAntecedents } from './relative-antecedents.ts';
import { relativeClauses } from './relative-clauses.ts';
import { resultatives } from './resultatives.ts';
import { roleNouns } from './role-nouns.ts';
import { secondObject, sentOff } from './second-objects.ts';
import {
  nameTakenForVerb,
  objectOfParticiple,
  shiftedObject,
  thingBehindName,
} from './shifted-objects.ts';
import { statementOpenings } from './statement-openings.ts';
import { strayPhrases } from './stray-phrases.ts';
import { subjectBehindPreposition } from './subject-behind-preposition.ts';
import { subjectClauses } from './subject-clauses.ts';
import { subjunctiveTakenForNoun } from './subjunctives.ts';
import { tightAppositions } from './tight-appositions.ts';
import { holdingUnit } from './unit-names.ts';
import { firstOfGroup, hasSubject, hasTense } from './verb-group.ts';
import { verbTakenForPlural } from './verb-taken-for-plural.ts';
import { verbTakenForSubject } from './verb-taken-for-subject.ts';
import { verbsTakenForModifiers } from './verbs-taken-for-modifiers.ts';
import { verbTakenForRelative } from './verbs-taken-for-relatives.ts';

/**
 * The same document with the parser's visible mistakes mended: what no reading of the sentence allows is changed, nothing else.
 * The small model errs in known ways; each rule says which, with the words that show it.
 * `words` tells what is known of words; without it only what the tree shows by itself is mended.
 */
export function repairTree(document: Document, words: KnownWords = NO_WORDS): Document {
  // The main clause comes first: the rules about single words go by its subjects.
  return repairGaps(repairWords(repairClauses(repairVerbs(document, words)), words));
}

function repairVerbs(document: Document, words: KnownWords): Document {
  const revisions: Revision[] = [];
  for (let token = 1; token < document.length; token++)
    revisions.push(
      ...(hyphenTakenForNoun(document, token) ??
        nameBeforeHyphen(document, token) ??
        adjectiveHeadingOffice(document, token) ??
        []),
      ...(hyphenatedArticle(document, token) ?? []),
      ...verbTakenForSubject(document, token, words.isDeed),
      ...(pluralTakenForVerb(document, token) ??
        verbTakenForPlural(document, token, words.isDeed) ??
        []),
      ...(openingTakenForNoun(document, token) ?? []),
      ...misreadVerbs(document, token),
      ...verbsTakenForModifiers(document, token, words),
      ...(givingTakenForParticiple(document, token) ?? []),
      ...(verbTakenForRelative(document, token) ?? participleTakenForPast(document, token) ?? []),
    );
  return document.revise(revisions);
}

function repairClauses(document: Document): Document {
  const revisions: Revision[] = [];
  for (let sentence = 0; sentence < document.sentenceCount; sentence++)
    revisions.push(...mainClauses(document, sentence), ...lostSubjects(document, sentence));
  return document.revise(revisions);
}

function repairWords(document: Document, words: KnownWords): Document {
  const revisions: Revision[] = [];
  for (let token = 0; token < document.length; token++) {
    if (hasTense(document, token)) {
      const revision = hasSubject(document, token)
        ? (objectTakenForSubject(document, token, words.isDeed) ?? subjectsInList(document, token))
        : (subjectBehindPreposition(document, token) ??
          subjectTakenForConjunct(document, token) ??
          subjectTakenForClause(document, token) ??
          subjectBehindDate(document, token) ??
          subjectBehindYear(document, token) ??
          subjectBehindDay(document, token) ??
          subjectOfLateSaying(document, token) ??
          subjectInFrontedPhrase(document, token));
      if (revision) revisions.push(...revision);
    } else if (document.tag(token) === 'VB' && document.head(token) === token) {
      // "Peru army, rebels clash": a headline's verb in its base form.
      revisions.push(...(subjectsInList(document, token) ?? []));
    } else if (isPerfect(document, token) && !hasSubject(document, token)) {
      const revision =
        subjectBehindPreposition(document, token) ??
        subjectTakenForConjunct(document, token) ??
        subjectBehindDate(document, token) ??
        subjectInFrontedPhrase(document, token);
      if (revision) revisions.push(...revision);
    }
    const others = [
      joinedVerbs(document, token),
      relativeAntecedents(document, token),
      reducedRelatives(document, token),
      misplacedSubjects(document, token),
      judgedDeeds(document, token),
      judgements(document, token),
      subjectClauses(document, token),
      withBehindFeeling(document, token),
      tightAppositions(document, token),
      shiftedObject(document, token) ??
        objectOfParticiple(document, token) ??
        nameTakenForVerb(document, token) ??
        thingBehindName(document, token),
      secondObject(document, token),
      sentOff(document, token),
      subjunctiveTakenForNoun(document, token),
      listedAppositions(document, token),
      secondDoer(document, token),
      listMembers(document, token),
      nameBeforeParticiple(document, token),
      infinitiveTakenForNoun(document, token),
      prepositionBehindQuote(document, token),
      bracketedHead(document, token),
      hangingPrepositions(document, token),
      misnamedComplements(document, token),
      pastForms(document, token),
      acronymTakenForVerb(document, token),
      verbTakenForNoun(document, token),
      appositionTakenForSubject(document, token),
      appositionInFront(document, token),
      leadingParticiple(document, token),
      receiverInFront(document, token),
      attachments(document, token, words),
      objectBehindPreposition(document, token),
      bodyTakenForVerb(document, token),
      statementOpenings(document, token),
      relativeClauses(document, token, words.isDeed),
      infinitives(document, token),
      resultatives(document, token),
      inversions(document, token),
      strayPhrases(document, token, words),
      namePhrases(document, token, words),
      namedLists(document, token),
      joinedNames(document, token, words),
      roleNouns(document, token, words),
      partedLists(document, token, words),
      namedOffices(document, token, words),
      causative(document, token),
      officeGiven(document, token),
      holdingUnit(document, token),
      ledForce(document, token),
      betweenParties(document, token, words),
    ];
    for (const revision of others) if (revision) revisions.push(...revision);
  }
  return document.revise(revisions);
}

/** Clauses without a verb come last: they repeat one whose objects are settled. */
function repairGaps(document: Document): Document {
  const revisions: Revision[] = [];
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    revisions.push(...gappedClauses(document, sentence));
  }
  return document.revise(revisions);
}

/** "have made", "will send": a verb whose helper has its tense. */
function isPerfect(document: Document, token: number): boolean {
  return [...document.children(token)].some(
    (child) => /^aux/.test(document.dep(child)) && /^(?:VBD|VBZ|VBP|MD)$/.test(document.tag(child)),
  );
}

/** "On 30 September Peru condemned …": a subject taken for the head of the date before it. */
function subjectBehindDate(document: Document, verb: number): readonly Revision[] | null {
  const subject = firstOfGroup(document, verb) - 1;
  if (subject < 2 || document.dep(subject) !== 'pobj' || document.entity(subject)?.label === 'DATE')
    return null;
  if (!/^(?:PROPN|NOUN|PRON)$/.test(document.pos(subject))) return null;
  const preposition = document.head(subject);
  const [first] = document.sentenceTokens(document.sentence(verb));
  const date = [...document.children(subject)].filter(
    (child) => child < subject && document.entity(child)?.label === 'DATE',
  );
  const day = date.at(-1);
  const isOpening =
    preposition === first ||
    /^(?:that|earlier|later|but|early|late)$/.test(document.lower(preposition - 1));
  if (!isOpening || day === undefined) return null;
  return [
    { token: subject, head: verb, dep: 'nsubj' },
    { token: day, head: preposition, dep: 'pobj' },
    ...date.slice(0, -1).map((token): Revision => ({ token, head: day })),
  ];
}

/** "… in Syria, Ali Velayati, an adviser, says." : the speaker at the end of a sentence taken for a part of what is said. */
function subjectOfLateSaying(document: Document, verb: number): readonly Revision[] | null {
  const speech = [...document.children(verb)].find(
    (child) => document.dep(child) === 'ccomp' && child < verb,
  );
  if (speech === undefined) return null;
  let edge = firstOfGroup(document, verb) - 1;
  if (document.word(edge) === ',') edge--;
  const [first] = document.sentenceTokens(document.sentence(verb));
  let found: number | null = null;
  for (let token = edge; token > Math.max(first, speech); token--) {
    if (document.rightEdge(token) !== edge || !/^(?:PROPN|NOUN|PRON)$/.test(document.pos(token)))
      continue;
    if (!/^(?:conj|appos|pobj|dobj|attr|nmod|npadvmod|dep)$/.test(document.dep(token))) continue;
    const left = document.leftEdge(token);
    if (left > 0 && /^[,”"’]$/.test(document.word(left - 1)) && left > speech) found = token;
  }
  return found === null ? null : [{ token: found, head: verb, dep: 'nsubj' }];
}

/** "France, Germany warn …": the first of two subjects of a headline taken for an adverb. */
function subjectsInList(document: Document, verb: number): readonly Revision[] | null {
  const children = [...document.children(verb)];
  const subject = children.find((child) => document.dep(child) === 'nsubj');
  if (subject === undefined) return null;
  const before = document.leftEdge(subject) - 1;
  if (before < 1 || document.word(before) !== ',') return null;
  const first = children.find(
    (child) =>
      /^(?:advcl|npadvmod|nmod|dep|intj)$/.test(document.dep(child)) &&
      document.rightEdge(child) === before - 1,
  );
  if (
    first === undefined ||
    (document.pos(first) !== 'PROPN' &&
      !opensHeadline(document, first) &&
      !opensList(document, first, subject)) ||
    /^(?:DATE|TIME)$/.test(document.entity(first)?.label ?? '')
  )
    return null;
  return [
    { token: first, head: verb, dep: 'nsubj' },
    { token: subject, head: first, dep: 'conj' },
  ];
}

/** "Armed and trained by X, …": the first of coordinated participles taken for an adjective. */
function leadingParticiple(document: Document, token: number): readonly Revision[] | null {
  if (document.pos(token) !== 'ADJ' || !document.lower(token).endsWith('ed')) return null;
  const other = [...document.children(token)].find((child) => document.dep(child) === 'conj');
  if (other === undefined || document.tag(other) !== 'VBN') return null;
  const lemma = document.lower(token).replace(/(?:e)?d$/, (ending) => (ending === 'ed' ? '' : 'e'));
  return [{ token, tag: 'VBN', pos: 'VERB', lemma }];
}

/** "*Members* of the Front, fighters of the tribe and an officer met": the first of three who stand in front of everything else. */
function opensList(document: Document, first: number, subject: number): boolean {
  const [start] = document.sentenceTokens(document.sentence(first));
  const isPlural = document.tag(first) === 'NNS' && document.tag(subject) === 'NNS';
  const hasThird = document
    .childrenBy(subject, /^conj$/)
    .some((child) => document.pos(child) !== 'VERB');
  return isPlural && hasThird && document.leftEdge(first) === start;
}

/** "Police, miners clash", "Peru army, rebels clash": a bare plural, or what a name describes, in front of everything else. */
function opensHeadline(document: Document, token: number): boolean {
  const [start, end] = document.sentenceTokens(document.sentence(token));
  if (/^[.!?]$/.test(document.word(end - 1)) || document.leftEdge(token) !== start) return false;
  return token === start
    ? document.tag(token) === 'NNS'
    : /^NNS?$/.test(document.tag(token)) && /^(?:ADJ|PROPN)$/.test(document.pos(start));
}

/** What is granted without an article: "granted Omar Dia *asylum*". */
const GRANTED =
  /^(?:access|amnesty|asylum|autonomy|bail|citizenship|clemency|entry|immunity|independence|membership|parole|permission|protection|recognition|refuge|sanctuary|self-government|self-rule)$/;

/** What a person is given: "promised Omar Dia *ammunition*". */
const GOODS =
  /^(?:aid|ammunition|arms|assistance|backing|cash|fuel|guns|help|missiles|money|protection|rifles|shelter|soldiers|support|tanks|training|troops|weapons)$/;

/** "gave the rebels tanks", "gave the army four tanks": the receiver taken for the first half of a compound. */
function receiverInFront(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:compound|nmod)$/.test(document.dep(token))) return null;
  const thing = document.head(token);
  const verb = document.head(thing);
  if (document.dep(thing) !== 'dobj' || verb > token) return null;
  // A number, an article or an adjective behind it begins the thing.
  const isParted =
    /^NN/.test(document.tag(token)) && /^(?:CD|DT|JJ|PRP\$)$/.test(document.tag(token + 1));
  const isPlural = /^NNP?S$/.test(document.tag(token)) && thing === token + 1;
  const isState = document.entity(token)?.label === 'GPE' && thing === token + 1;
  const isGranted =
    thing === token + 1 &&
    (GRANTED.test(document.lower(thing)) ||
      (document.entity(token)?.label === 'PERSON' && GOODS.test(document.lower(thing))));
  if (!isParted && !isPlural && !isState && !isGranted) return null;
  if (!DATIVE_VERBS.has(document.lemma(verb).toLowerCase())) return null;
  const revisions: Revision[] = [{ token, head: verb, dep: 'dative' }];
  for (const child of document.children(thing)) {
    if (child < token) revisions.push({ token: child, head: token });
  }
  return revisions;
}

/** "IS had attacked …": the name in capitals taken for a helper. */
function acronymTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  const word = document.word(token);
  if (word !== 'IS' || !/^aux/.test(document.dep(token))) return null;
  const next = document.word(token + 1);
  if (next === next.toUpperCase() && /\p{L}/u.test(next)) return null;
  const verb = document.head(token);
  if (verb <= token || hasSubject(document, verb)) return null;
  return [{ token, dep: 'nsubj', tag: 'NNP', pos: 'PROPN', lemma: word }];
}

/** "Members of the council urge the minister to …": a verb taken for a noun that has a subject and an object. */
function verbTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  const tag = document.tag(token);
  if (tag !== 'NN' && tag !== 'NNS' && tag !== 'JJ') return null;
  const deps = new Set([...document.children(token)].map((child) => document.dep(child)));
  // "demanded that Israel, its ally, apologise"
  const isAsked =
    tag === 'NN' &&
    document.dep(token) === 'ccomp' &&
    [...document.children(token)].some((child) => document.lower(child) === 'that');
  if (
    !deps.has('nsubj') ||
    !(deps.has('dobj') || deps.has('xcomp') || isAsked) ||
    deps.has('det') ||
    deps.has('cop')
  )
    return null;
  const isThird = tag === 'NNS';
  const word = document.lower(token);
  const lemma = isThird ? word.replace(/(?<=sh|ch|x|z|s)es$|s$/, '') : word;
  return [{ token, tag: isThird ? 'VBZ' : isAsked ? 'VB' : 'VBP', pos: 'VERB', lemma }];
}

/** "Chile to sanction Peru": the infinitive of a headline taken for a noun. */
function infinitiveTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'NN') return null;
  const children = [...document.children(token)];
  const to = children.find(
    (child) => document.dep(child) === 'aux' && document.tag(child) === 'TO',
  );
  if (to === undefined) return null;
  const subject = children.find(
    (child) => child < to && /^(?:dep|nmod|compound|npadvmod)$/.test(document.dep(child)),
  );
  const verb: Revision = { token, tag: 'VB', pos: 'VERB', lemma: document.lower(token) };
  return subject === undefined ? [verb] : [verb, { token: subject, head: token, dep: 'nsubj' }];
}
