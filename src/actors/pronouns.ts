import { type Candidate, candidate, type Gender } from './candidate.ts';
import type { Reading } from './reading.ts';

/** The grammar of a pronoun that may refer to an actor. */
export interface PronounKind {
  readonly person: 1 | 2 | 3;
  readonly isPlural: boolean;
  readonly gender: Gender | 'n';
  readonly isPossessive: boolean;
  readonly sort:
    | 'personal'
    | 'relative'
    | 'reflexive'
    | 'reciprocal'
    | 'both'
    | 'former'
    | 'latter';
}

const personal = (
  person: 1 | 2 | 3,
  isPlural: boolean,
  gender: Gender | 'n',
  isPossessive = false,
): PronounKind => ({ person, isPlural, gender, isPossessive, sort: 'personal' });
const reflexive = (isPlural: boolean, gender: Gender | 'n'): PronounKind => ({
  person: 3,
  isPlural,
  gender,
  isPossessive: false,
  sort: 'reflexive',
});
const other = (sort: PronounKind['sort'], isPlural: boolean): PronounKind => ({
  person: 3,
  isPlural,
  gender: null,
  isPossessive: false,
  sort,
});

const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ['i', personal(1, false, null)],
  ['me', personal(1, false, null)],
  ['my', personal(1, false, null, true)],
  ['we', personal(1, true, null)],
  ['us', personal(1, true, null)],
  ['our', personal(1, true, null, true)],
  ['he', personal(3, false, 'm')],
  ['him', personal(3, false, 'm')],
  ['his', personal(3, false, 'm', true)],
  ['she', personal(3, false, 'f')],
  ['her', personal(3, false, 'f')],
  ['hers', personal(3, false, 'f', true)],
  ['it', personal(3, false, 'n')],
  ['its', personal(3, false, 'n', true)],
  ['they', personal(3, true, null)],
  ['them', personal(3, true, null)],
  ['their', personal(3, true, null, true)],
  ['himself', reflexive(false, 'm')],
  ['herself', reflexive(false, 'f')],
  ['itself', reflexive(false, 'n')],
  ['themselves', reflexive(true, null)],
  ['myself', { ...reflexive(false, null), person: 1 }],
  ['ourselves', { ...reflexive(true, null), person: 1 }],
  ['who', other('relative', false)],
  ['whom', other('relative', false)],
  ['whose', { ...other('relative', false), isPossessive: true }],
  ['which', other('relative', false)],
  ['that', other('relative', false)],
  ['both', other('both', true)],
  ['each', other('both', true)],
  ['former', other('former', false)],
  ['latter', other('latter', false)],
]);

/** The grammar of the pronoun at a token; null for other words. */
export function pronounAt(reading: Reading, i: number): PronounKind | null {
  const lower = reading.lower(i);
  if ((lower === 'other' || lower === 'another') && isReciprocal(reading, i))
    return other('reciprocal', true);
  const isHers = lower === 'her' && reading.document.dep(i) === 'poss';
  const kind = PRONOUNS.get(isHers ? 'hers' : lower) ?? null;
  if (kind === null) return null;
  return isPronoun(reading, i, kind) ? kind : null;
}

/** The pronouns of a text that may refer to actors; those that refer to nothing are left out. */
export function findPronouns(reading: Reading, taken: Uint8Array): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    if (taken[i] === 1) continue;
    const kind = pronounAt(reading, i);
    if (kind === null || (kind.gender === 'n' && !kind.isPossessive && isPleonastic(reading, i)))
      continue;
    const first = kind.sort === 'reciprocal' ? i - 1 : i;
    found.push(
      candidate({
        first,
        last: i + 1,
        head: i,
        form: 'pronoun',
        isPlural: kind.isPlural,
        gender: kind.gender === 'n' ? null : kind.gender,
      }),
    );
  }
  return found;
}

function isReciprocal(reading: Reading, i: number): boolean {
  const before = reading.lower(i - 1);
  return reading.lower(i) === 'other' ? before === 'each' : before === 'one';
}

/** `*each* accused the other`, `*each side* blamed the other`: the two of them, with each other. */
export function isOpposedToOther({ document }: Reading, subject: number): boolean {
  const isOther = (token: number): boolean =>
    document.lower(token) === 'other' && document.lower(token - 1) === 'the';
  return [...document.children(document.head(subject))].some(
    (child) =>
      child > subject &&
      ((document.dep(child) === 'dobj' && isOther(child)) ||
        (document.dep(child) === 'prep' && [...document.children(child)].some(isOther))),
  );
}

function isPronoun(reading: Reading, i: number, kind: PronounKind): boolean {
  const { document } = reading;
  const tag = document.tag(i);
  const dep = document.dep(i);
  switch (kind.sort) {
    case 'relative':
      if (tag !== 'WP' && tag !== 'WDT' && tag !== 'WP$') return false;
      return relativeAntecedent(reading, i) >= 0;
    case 'both':
      if (reading.lower(i) === 'each') return dep === 'nsubj' && isOpposedToOther(reading, i);
      return (
        /^(?:nsubj|nsubjpass|dobj|pobj|dative|poss)$/u.test(dep) ||
        (dep === 'appos' && reading.lower(i + 1) !== 'the')
      );
    case 'former':
    case 'latter':
      return (
        /^(?:nsubj|nsubjpass|dobj|pobj|dative|poss|conj)$/u.test(dep) &&
        reading.lower(i - 1) === 'the'
      );
    default:
      // `US` in capitals is a country; `I` is also a numeral of kings.
      if (reading.lower(i) === 'us' && reading.words[i] === 'US') return false;
      return tag.startsWith('PRP') || (tag === 'NN' && kind.sort === 'reflexive');
  }
}

/** The noun that a relative pronoun takes up: that which its clause hangs on; -1 where there is none. */
export function relativeAntecedent(reading: Reading, i: number): number {
  const { document } = reading;
  for (let at = i, steps = 0; steps < 8; steps++) {
    const head = document.head(at);
    if (head === at) return -1;
    if (document.dep(at) === 'relcl' && head < i) return head;
    at = head;
  }
  return -1;
}

/** Adjectives that only somebody is: `it is ready to leave`. */
const MINDED = new Set(
  'able|afraid|anxious|ashamed|aware|certain|committed|concerned|confident|convinced|determined|disappointed|eager|free|glad|grateful|happy|hesitant|hopeful|inclined|keen|loath|pleased|poised|prepared|proud|ready|reluctant|sorry|sure|unable|unprepared|unwilling|willing|worried'.split(
    '|',
  ),
);

/** A noun that says what a deed or a state of things is, and no actor. */
function isAbstract(reading: Reading, i: number): boolean {
  return /^(?:act|affair|attack|attempt|betrayal|blow|breach|breakthrough|choice|coincidence|condition|coup|crime|decision|defeat|disaster|disgrace|duty|error|event|excuse|failure|fact|farce|gesture|honou?r|idea|incident|insult|joke|lie|massacre|matter|mistake|moment|move|nightmare|obligation|opportunity|pity|ploy|pretext|priority|problem|provocation|question|reason|reminder|response|result|right|scandal|setback|shame|sham|sign|signal|step|stunt|surprise|test|thing|threat|time|tragedy|trap|travesty|trick|triumph|turning|victory|violation|visit|war|warning|way)$/u.test(
    reading.document.lemma(i),
  );
}

/** `It is believed that`, `it rained`, `it is vital to`: an `it` that stands for no thing. */
function isPleonastic(reading: Reading, i: number): boolean {
  const { document } = reading;
  const dep = document.dep(i);
  if (dep === 'expl') return true;
  if (dep === 'dobj') {
    const verb = document.head(i);
    // `denied it`, `confirmed it`: what is denied is no actor.
    if (!reading.nouns.isVerb(document.lemma(verb), 'targeting')) return true;
    return (
      /^(?:make|find|consider|think|believe|deem|keep)$/u.test(document.lemma(verb)) &&
      reading.words[i + 1] !== undefined &&
      document.tag(i + 1).startsWith('JJ')
    );
  }
  if (dep === 'pobj') {
    // `apologise for it`, `heard about it`: what one speaks of or pays for is a thing.
    const preposition = document.head(i);
    const isAbout = /^(?:for|about|of)$/u.test(reading.lower(preposition));
    return isAbout && document.pos(document.head(preposition)) === 'VERB';
  }
  if (dep !== 'nsubj' && dep !== 'nsubjpass') return false;
  const verb = document.head(i);
  const lemma = document.lemma(verb);
  if (/^(?:rain|snow|hail|thunder)$/u.test(lemma)) return true;
  const clause = reading.child(verb, 'ccomp', 'csubj', 'csubjpass', 'advcl', 'acl');
  const open = reading.child(verb, 'xcomp');
  if (lemma === 'be') {
    const adjective = reading.child(verb, 'acomp');
    if (
      adjective >= 0 &&
      !MINDED.has(reading.lower(adjective)) &&
      (clause >= 0 || open >= 0 || reading.child(adjective, 'xcomp', 'ccomp') >= 0)
    )
      return true;
    const attribute = reading.child(verb, 'attr');
    // `it was a mistake`: what is so called is a deed.
    if (attribute >= 0 && isAbstract(reading, attribute)) return true;
    return (
      attribute >= 0 &&
      (reading.child(attribute, 'relcl', 'acl') >= 0 ||
        (clause >= 0 && document.dep(clause) !== 'advcl')) &&
      reading.noun(attribute) === null
    );
  }
  if (dep === 'nsubjpass') return clause >= 0 && document.dep(clause) !== 'advcl';
  return (
    /^(?:seem|appear|happen|turn|follow|emerge|transpire|remain|matter|take)$/u.test(lemma) &&
    (clause >= 0 || open >= 0) &&
    lemma !== 'take'
  );
}
