import { isInDateline } from './datelines.ts';
import type { Reading } from './reading.ts';

const INSIDE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'through',
  'throughout',
  'into',
  'within',
  'beyond',
  'above',
  'over',
  'off',
  'toward',
  'towards',
  'via',
  'onto',
  'along',
  'past',
]);
const PARTIES = new Set([
  'with',
  'against',
  'by',
  'between',
  'among',
  'amongst',
  'versus',
  'upon',
  'despite',
  'without',
  'like',
  'than',
  'except',
  'including',
  'besides',
]);
const PLACE_NOUNS_SORT = 'place';

/**
 * Whether a capital or palace stands for its government at a token: as one who acts, owns, is spoken
 * of or to (`Moscow warned`, `Tehran's demands`, `ties with Ankara`), not where things happen.
 */
export function actsAsGovernment(reading: Reading, head: number, isPalace: boolean): boolean {
  if (isInDateline(reading, head)) return false;
  const { document } = reading;
  const dep = document.dep(head);
  const governor = document.head(head);
  if (reading.words[head + 1] === ',' && isCountryAfter(reading, head)) return false;
  switch (dep) {
    case 'nsubj':
      return !isPlaceVerb(reading, governor);
    case 'nsubjpass':
      return !reading.nouns.isVerb(document.lemma(governor), 'siege');
    case 'poss':
      return ownsAsGovernment(reading, governor);
    case 'dobj':
      return (
        isPalace || !(isVerb(reading, governor, 'motion') || isVerb(reading, governor, 'siege'))
      );
    case 'dative':
    case 'agent':
      return true;
    case 'pobj':
      return inPhrase(reading, governor, isPalace);
    case 'conj':
      return governor !== head && governor < head && actsAsGovernment(reading, governor, isPalace);
    case 'npadvmod':
      // `Kabul-based` is a place, `Ankara-backed` a government.
      return /^(?:back|support|arm|train|lead|fund|sponsor|finance|control|ally|install|impose|appoint|broker)/u.test(
        document.lemma(governor),
      );
    case 'compound':
    case 'nmod':
      // `the Kremlin spokesman`
      if (isPalace && reading.noun(governor)?.role === 'serves') return true;
      return document.dep(governor) !== 'compound' && reading.noun(governor)?.kind === 'state';
    default:
      return isPalace;
  }
}

const VISITOR =
  /^(?:ambassador|chancellor|chief|delegate|delegation|emir|emissary|envoy|king|leader|mediator|minister|negotiator|official|pope|premier|president|prince|queen|secretary|senator|sultan)s?$/u;
const VISITS = /^(?:arrive|depart|fly|go|head|land|leave|travel)$/u;

/**
 * `The foreign minister visited Moscow`, `the king flew to Washington`: an official who goes to another state's capital goes to its
 * government, unless the text says to whom else there.
 */
export function isVisited(reading: Reading, head: number, country: string | null): boolean {
  const { document } = reading;
  const governor = document.head(head);
  const isObject =
    document.dep(head) === 'dobj' && /^(?:tour|visit)$/u.test(document.lemma(governor));
  const isGoal =
    document.dep(head) === 'pobj' &&
    /^(?:for|in|to)$/u.test(reading.lower(governor)) &&
    VISITS.test(document.lemma(document.head(governor)));
  if (!isObject && !isGoal) return false;
  const visitor = reading.child(isObject ? governor : document.head(governor), 'nsubj');
  if (visitor < 0) return false;
  for (let at = head + 1; at < reading.sentenceLast(head); at++) {
    const isOther =
      document.tag(at).startsWith('NN') && !/^(?:official|chief)$/u.test(reading.lower(at));
    if (isOther && VISITOR.test(reading.lower(at))) return false;
    if (document.entity(at)?.label === 'PERSON') return false;
  }
  let isOfficial = false;
  for (let at = document.leftEdge(visitor); at <= visitor; at++) {
    if (VISITOR.test(reading.lower(at))) isOfficial = true;
    const isAtHome = reading.gazetteer
      .matches(reading.words, at)
      .some(({ actor }) => country !== null && actor.country === country);
    if (isAtHome) return false;
  }
  return isOfficial;
}

function isVerb(reading: Reading, token: number, sort: 'motion' | 'siege' | 'saying'): boolean {
  return reading.nouns.isVerb(reading.document.lemma(token), sort);
}

/** `Paris, France`: the country behind the comma says that it is the place. */
function isCountryAfter(reading: Reading, head: number): boolean {
  const next = head + 2;
  if (next >= reading.words.length || !reading.isCapital(next)) return false;
  if (reading.document.dep(next) !== 'appos' && reading.document.dep(next) !== 'npadvmod')
    return false;
  return reading.gazetteer
    .matches(reading.words, next)
    .some(
      ({ actor, sense }) => sense === 'name' && (actor.kind === 'state' || actor.kind === 'place'),
    );
}

const SEEN_OF_PLACES = new Set([
  'calm',
  'close',
  'crowded',
  'deserted',
  'empty',
  'far',
  'home',
  'large',
  'near',
  'quiet',
  'safe',
  'small',
  'tense',
]);

/** `Rome lies on`, `Oslo is a city`: what is said of places. */
function isPlaceVerb(reading: Reading, verb: number): boolean {
  const lemma = reading.document.lemma(verb);
  // `stood by its ally`, `stands with Kyiv` is said of governments.
  if (lemma === 'lie' || lemma === 'stand')
    return !reading.document
      .children(verb)
      .some((child) =>
        /^(?:by|with|behind|for|firm|ready|against|alongside|up|down)$/u.test(reading.lower(child)),
      );
  if (lemma !== 'be') return false;
  const said = reading.child(verb, 'attr', 'acomp');
  if (said < 0)
    return !isInDealing(reading, verb) && reading.child(verb, 'xcomp', 'ccomp', 'advcl') < 0;
  return (
    reading.noun(said)?.sort === PLACE_NOUNS_SORT ||
    SEEN_OF_PLACES.has(reading.document.lemma(said))
  );
}

const DEALINGS =
  /^(?:accord|agreement|alliance|breach|cahoots|collusion|competition|conflict|confrontation|consultation|contact|contention|dagger|denial|discussion|dispute|favour|favor|feud|fire|harmony|league|loggerhead|negotiation|odd|peace|pressure|quarrel|row|spat|stand-off|standoff|step|talk|touch|tussle|violation|war)s?$/u;

/** `Tokyo and Seoul are in a row`, `Rome is at odds with Paris`: what governments are in, no city. */
function isInDealing(reading: Reading, verb: number): boolean {
  const { document } = reading;
  return document.children(verb).some((prep) => {
    if (document.dep(prep) !== 'prep') return false;
    if (/^(?:against|behind)$/u.test(reading.lower(prep))) return true;
    return (
      /^(?:at|in|on|under)$/u.test(reading.lower(prep)) &&
      DEALINGS.test(reading.lower(reading.child(prep, 'pobj')))
    );
  });
}

const GESTURES =
  /^(?:aim|anger|annoyance|balk|barb|bark|blow|bristle|broadside|criticism|dig|direct|disappointment|dismay|exasperation|finger|fist|frustration|fume|fury|hit|indignation|irritation|jab|jibe|lash|level|pique|rage|rail|scream|shot|shout|snap|snipe|strike|swipe|tirade|unhappiness|vent)$/u;

/** `hit back at Brussels`, `wagged a finger at Warsaw`, `anger at Ankara`: at whom words are thrown. */
function isWordsTarget(reading: Reading, governor: number): boolean {
  const { document } = reading;
  const thrown = document.pos(governor) === 'VERB' ? reading.child(governor, 'dobj') : -1;
  return (
    GESTURES.test(document.lemma(governor)) ||
    (thrown >= 0 && GESTURES.test(document.lemma(thrown)))
  );
}

/** `Moscow's offer` is the government's, `Moscow's suburbs` are the city's. */
function ownsAsGovernment(reading: Reading, owned: number): boolean {
  const noun = reading.noun(owned);
  if (noun === null) return true;
  if (noun.sort === PLACE_NOUNS_SORT) return false;
  return ![
    'mayor',
    'resident',
    'inhabitant',
    'population',
    'police',
    'citizen',
    'dweller',
  ].includes(noun.noun);
}

function inPhrase(reading: Reading, preposition: number, isPalace: boolean): boolean {
  const { document } = reading;
  const word = reading.lower(preposition);
  if (PARTIES.has(word)) return true;
  const governor = document.head(preposition);
  if (isOfLegation(reading, governor)) return true;
  if (word === 'at' && isWordsTarget(reading, governor)) return true;
  if (INSIDE.has(word)) return false;
  const noun = reading.noun(governor);
  if (noun?.sort === PLACE_NOUNS_SORT) return false;
  const lemma = document.lemma(governor);
  const moves = reading.nouns.isVerb(lemma, 'motion') || MOVES.has(lemma);
  if (word === 'to' || word === 'from') {
    if (isPalace) return !moves;
    if (word === 'to' && isSupplied(reading, governor)) return true;
    return (
      !moves && (document.pos(governor) === 'NOUN' || !MOVES.has(lemma)) && noun?.sort !== 'human'
    );
  }
  if (word === 'of')
    return (
      ![
        'street',
        'outskirt',
        'north',
        'south',
        'east',
        'west',
        'km',
        'kilometre',
        'kilometer',
        'mile',
        'bombing',
        'shelling',
        'siege',
        'fall',
        'capture',
        'battle',
        'university',
        'suburb',
        'mayor',
        'people',
      ].includes(lemma) && !SEES.test(lemma)
    );
  if (word === 'on') return true;
  if (word === 'for') return !moves;
  return isPalace;
}

/** `shipped missiles to Tehran`, `lent two billion dollars to Cairo`: whom arms and money go to. */
function isSupplied(reading: Reading, verb: number): boolean {
  return reading.document
    .childrenBy(verb, /^dobj$/)
    .some((thing) =>
      /^(?:ammunition|arm|billion|cash|centrifuge|credit|dollar|gun|jet|loan|million|missile|money|munition|rifle|uranium|weapon|weaponry)s?$/u.test(
        reading.lower(thing),
      ),
    );
}

/** Who and what is of a city, also where that is a capital: `the archbishop of Lima`. */
const SEES =
  /^(?:archbishop|archdiocese|bishop|bombardment|cent(?:er|re)|chamber|city|diocese|downtown|edge|governor|heart|imam|metropolitan|patriarch|port|prefect|primate|rabbi|resident|town|vicar)$/u;

const LEGATIONS = new Set(['ambassador', 'consulate', 'embassy', 'envoy', 'legation']);

/** `recalled its ambassador from Rome`, `reopened its embassy in Rome`: what one state does to another. */
function isOfLegation(reading: Reading, governor: number): boolean {
  const { document } = reading;
  const verb = document.dep(governor) === 'dobj' ? document.head(governor) : governor;
  if (!/^(?:close|expel|open|reopen|re-open|recall|shut|withdraw)$/u.test(document.lemma(verb)))
    return false;
  return LEGATIONS.has(document.lemma(reading.child(verb, 'dobj')));
}

const MOVES = new Set([
  'visit',
  'trip',
  'flight',
  'journey',
  'tour',
  'return',
  'arrival',
  'departure',
  'road',
  'highway',
  'railway',
  'route',
  'drive',
  'march',
  'way',
  'travel',
  'walk',
  'train',
  'convoy',
  'kilometre',
  'kilometer',
  'km',
  'mile',
  'close',
  'report',
  'reporter',
  'speak',
  'broadcast',
  'home',
  'back',
]);
