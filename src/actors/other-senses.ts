import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { isStateSecretary } from './titles.ts';

/** Before `party`: feasts, and those who are no side. */
const NO_PARTIES = new Set([
  'birthday',
  'boarding',
  'christmas',
  'dinner',
  'farewell',
  'landing',
  'rescue',
  'search',
  'tea',
  'third',
  'wedding',
]);

/** Words of actors in other senses: `secretary of state`, `birthday party`, `good offices`, `this side of the river`, `his movements`. */
export function isNobody(
  reading: Reading,
  i: number,
  { noun }: ActorNoun,
  modifiers: readonly string[],
): boolean {
  const isCapital = reading.isCapital(i) && reading.titled[i] === 0;
  switch (noun) {
    case 'state':
      return isStateSecretary(reading, i) || isCondition(reading, i);
    case 'party':
      return modifiers.some((word) => NO_PARTIES.has(word));
    case 'side':
      return !reading.isPlural(i) && reading.lower(i + 1) === 'of';
    case 'movement':
      return reading.isPlural(i) && reading.child(i, 'poss') >= 0;
    case 'figure':
      // `party figures`, `Labour figures`, not `official figures show`.
      return (
        !reading.document.tag(i - 1).startsWith('NNP') &&
        !modifiers.some((word) => OF_PEOPLE.test(word))
      );
    case 'head':
      return isBodyPart(reading, i);
    // `brother-in-law` is one word.
    case 'in-law':
      return reading.words[i - 3] === '-';
    case 'chair':
      return reading.isPlural(i);
    case 'office':
      // `offered his good offices`: what a mediator does.
      return reading.isPlural(i) && modifiers.includes('good');
    case 'mine':
      // `land mines` lie about; where something is dug it is a place.
      return reading.isPlural(i) && !modifiers.some((word) => DUG.test(word));
    case 'service':
      return !isCapital && !modifiers.some((word) => SERVING.test(word));
    case 'foundation':
    case 'majority':
    case 'dozens':
    case 'hundreds':
    case 'thousands':
      return !isCapital && isOfThings(reading, i);
    case 'chain':
    case 'cluster':
    case 'group':
      return !isCapital && isOfPlaces(reading, i);
    case 'front':
      return !isCapital && reading.lower(i - 1) === 'all';
    case 'location':
    case 'position':
    case 'world':
      return !isCapital;
    default:
      return false;
  }
}

/** What figures are that are people. */
const OF_PEOPLE =
  /^(?:cabinet|church|conservative|democratic|establishment|evangelical|government|industry|influential|leading|liberal|media|military|opposition|party|political|prominent|public|religious|republican|senior|top|underworld|union)$/u;

const DUG =
  /^(?:chromium|coal|cobalt|coltan|copper|diamond|gold|iron|lithium|nickel|phosphate|platinum|salt|silver|tin|uranium|zinc)$/u;
/** What a service does that is a body: `security services`, not `selfless service`. */
const SERVING =
  /^(?:ambulance|border|civil|counterintelligence|customs|diplomatic|emergency|espionage|fire|foreign|health|immigration|intelligence|migration|news|police|postal|prison|prosecution|rescue|revenue|secret|security|special|spy|tax|weather|world)$/u;

/** `a price on his head`, `shot in the head`, `at the head of the mission`: what somebody has or where he stands, and no chief. */
function isBodyPart(reading: Reading, i: number): boolean {
  const governor = reading.document.head(i);
  if (reading.isPlural(i)) return false;
  if (reading.lower(governor) === 'at' && governor >= i - 2) return true;
  if (!/^(?:in|on|over|to)$/u.test(reading.lower(governor))) return false;
  if (/^(?:his|her|my|your)$/u.test(reading.lower(i - 1))) return true;
  return (
    /^(?:bounty|bullet|gun|price|shot)$/u.test(reading.lower(governor - 1)) &&
    /^(?:the|whose|'s)$/u.test(reading.lower(i - 1))
  );
}

/** `a state of emergency`: how things stand. */
function isCondition(reading: Reading, i: number): boolean {
  return (
    reading.lower(i + 1) === 'of' &&
    /^(?:affairs|alarm|alert|anarchy|chaos|confusion|decay|disarray|disrepair|emergency|flux|health|insurrection|mind|mourning|panic|play|readiness|shock|siege|tension|terror|war|warfare)$/u.test(
      reading.lower(i + 2),
    )
  );
}

/** `a group of islands` */
function isOfPlaces(reading: Reading, i: number): boolean {
  const preposition = reading.child(i, 'prep');
  if (preposition < 0 || reading.lower(preposition) !== 'of') return false;
  const object = reading.child(preposition, 'pobj');
  return (
    object >= 0 &&
    !reading.isCapital(object) &&
    /^(?:atoll|building|hill|house|hut|island|islet|lake|mountain|reef|rock|tent)s?$/u.test(
      reading.lower(object),
    )
  );
}

/** `dozens of weapons`, `the majority of these places`, `a foundation for peace`. */
function isOfThings(reading: Reading, i: number): boolean {
  const preposition = reading.child(i, 'prep');
  if (preposition < 0 || !/^(?:of|for)$/u.test(reading.lower(preposition))) return false;
  const object = reading.child(preposition, 'pobj');
  if (object < 0 || reading.isCapital(object)) return false;
  const noun = reading.noun(object);
  return (
    !reading.document.tag(object).startsWith('PRP') &&
    !/^(?:these|those|which|whom)$/u.test(reading.lower(object)) &&
    (noun === null || noun.sort === 'place' || noun.sort === 'thing')
  );
}
