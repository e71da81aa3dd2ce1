import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';

/** Nouns that take one another up: `the firm` after a company. */
const SAME_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(['aide', 'adviser', 'advisor', 'assistant']),
  new Set(['protester', 'protestor', 'demonstrator', 'marcher']),
  new Set(['president', 'leader']),
  new Set(['firm', 'company']),
  new Set(['captive', 'hostage']),
  new Set(['court', 'tribunal']),
  new Set(['rebel', 'insurgent', 'guerrilla', 'guerilla']),
  new Set(['gunman', 'attacker', 'assailant', 'bomber']),
  new Set(['lawmaker', 'legislator', 'parliamentarian', 'deputy']),
  new Set(['spokesman', 'spokeswoman', 'spokesperson']),
  new Set(['group', 'organisation', 'organization', 'movement']),
  new Set(['troops', 'soldier', 'force', 'forces']),
];

/** Nouns of bodies that may stand short for a longer one. */
const BODY =
  /(?:^|-)(?:agency|assembly|bank|channel|court|force|forces|guard|guards|office|outlet|police|service|station|union|unit)$/u;

/** Whether two nouns say the same of somebody. */
export function areSameNoun(one: string, other: string): boolean {
  // `the station` takes up a `radio station`.
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  // `the guard` takes up a `presidential-guard`, but `the general` no `secretary-general`.
  if (
    BODY.test(one) &&
    BODY.test(other) &&
    (one.endsWith(`-${other}`) || other.endsWith(`-${one}`))
  )
    return true;
  return SAME_NOUNS.some((set) => set.has(one) && set.has(other));
}

/** `the Council` after the Security Council: the last word of a name with a capital stands for the whole. */
export function isShortFor({ reading }: TextState, short: Candidate, name: Candidate): boolean {
  if (short.name !== '' || short.modifiers.length > 0 || short.isPlural) return false;
  const { head } = short;
  if (!reading.isCapital(head) || reading.titled[head] === 1 || short.determiner !== 'the')
    return false;
  const called = (name.listed?.name ?? '').split(' ');
  // `the Front` after `Polisario`, which the list calls the Polisario Front.
  const isListedSo = called.length > 1 && called.at(-1) === reading.words[head];
  if (name.form === 'name' && isListedSo && name.sense !== 'adjective') return true;
  const last = name.last - 1;
  if (name.form !== 'name' || last === name.first) return false;
  const noun = short.noun?.noun ?? '';
  const isHead = (i: number): boolean => {
    const own = reading.noun(i)?.noun ?? '';
    return reading.isCapital(i) && (own === noun || own.endsWith(`-${noun}`));
  };
  if (isHead(last)) return true;
  // `the Front` after the Popular Front for the Liberation of Palestine.
  for (let i = name.nameFirst + 1; i < last; i++)
    if (/^(?:for|of)$/u.test(reading.lower(i))) return isHead(i - 1);
  return false;
}

/** Words that tell one bearer of a noun from another. */
const EXCLUSIVE =
  /^(?:acting|another|bigger|caretaker|central|deposed|deputy|elected|first|former|incoming|interim|largest?r?|late|neighbou?ring|larger|new|newer|next|older|opposing|other|ousted|outgoing|previous|rival|second|smaller|third|transitional|vice|younger)$/u;
/** Words that only say more of somebody known. */
const TELLING =
  /^(?:ailing|armed|authoritarian|autocratic|bearded|beleaguered|centre-left|centre-right|charismatic|communist|conservative|controversial|defiant|elderly|embattled|extremist|exiled|fiery|firebrand|flamboyant|fugitive|hardline|imprisoned|insurgent|islamist|jailed|jihadi|jihadist|leftist|left-wing|liberal|long-time|longtime|marxist|maoist|militant|moderate|nationalist|outspoken|populist|pragmatic|pro-western|radical|reclusive|reformist|retired|right-wing|secretive|separatist|shadowy|socialist|soft-spoken|terror|terrorist|veteran|white-haired|youthful)$/u;

/** Whether a word before a noun only says more of somebody known. */
export function isTelling(word: string): boolean {
  return TELLING.test(word);
}

/** `the rival group` is not `the armed group`; what has no word before it takes any. */
export function agreeInModifiers(
  candidate: Candidate,
  other: Candidate,
  names: readonly string[],
): boolean {
  const [first = ''] = candidate.modifiers;
  if (EXCLUSIVE.test(first)) return candidate.modifiers.join(' ') === other.modifiers.join(' ');
  if (areOfTwoCreeds(candidate.modifiers, other.modifiers)) return false;
  if (candidate.modifiers.every(isTelling)) return true;
  const words = new Set([
    ...other.modifiers,
    ...names.flatMap((name) => name.toLowerCase().split(/\s+/u)),
  ]);
  return (
    candidate.modifiers.some((word) => words.has(word)) ||
    (other.modifiers.length === 0 && other.name === '')
  );
}

/** What parties are called by, and only one at a time. */
export const PARTISAN =
  /^(?:christian-democratic|communist|conservative|democratic|green|labou?r|liberal|nationalist|republican|social-democratic|socialist|tory|unionist)$/u;

/** `the Liberal leader`, `the Conservative leader`: of two parties. */
function areOfTwoCreeds(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [one, other].map((words) => words.filter((word) => PARTISAN.test(word)));
  if (!mine?.length || !theirs?.length) return false;
  return !mine.some((word) => theirs.includes(word));
}

/** Trades of companies: `the oil company` is no law firm. */
const TRADE =
  /^(?:airline|arms|aviation|car|chemical|construction|drone|drug|energy|gas|insurance|law|logging|media|mining|oil|pharmaceutical|platinum|power|tin|security|shipping|software|steel|sugar|tech|telecoms|tobacco|trading)$/u;

/** Whether a word tells the trade of a company. */
export function isTrade(word: string): boolean {
  return TRADE.test(word);
}

/** Whether the words of two descriptions tell two trades. */
export function areOfTwoTrades(one: readonly string[], other: readonly string[]): boolean {
  const [mine] = one.filter((word) => TRADE.test(word));
  const theirs = other.filter((word) => TRADE.test(word));
  return mine !== undefined && theirs.length > 0 && !theirs.includes(mine);
}

/** `the Oden *government*`: the name before the noun, in small letters; empty for none. */
export function holderOf({ reading }: TextState, { first, head, noun }: Candidate): string {
  if (noun === null || noun.kind !== 'state' || head <= first) return '';
  const isName = reading.isCapital(head - 1) && reading.document.tag(head - 1) === 'NNP';
  return isName ? reading.lower(head - 1) : '';
}

/** `the Oden government`, `the Lund government`: of two men. */
export function areOfTwoHolders(state: TextState, one: Candidate, other: Candidate): boolean {
  const [a, b] = [holderOf(state, one), holderOf(state, other)];
  return a !== '' && b !== '' && a !== b;
}

/** `three soldiers`, `dozens of men`: some of them, who need not be those of another sentence. */
export function isCounted(state: TextState, candidate: Candidate): boolean {
  return (
    state.reading.document.tag(candidate.first - 1) === 'CD' ||
    candidate.determiner === 'a' ||
    candidate.determiner === 'some'
  );
}

/** Courts that a state has one of. */
const HIGHEST = /^(?:appeals?|cassation|constitutional|highest?|supreme|top)$/u;

/** `the Supreme Court` is no `Lima court`: of two courts only one may be the highest. */
export function areOfTwoCourts(candidate: Candidate, other: Candidate): boolean {
  if (candidate.noun?.kind !== 'court' || other.noun?.kind !== 'court') return false;
  const isHighest = ({ modifiers, name }: Candidate): boolean =>
    [...modifiers, ...name.toLowerCase().split(' ')].some((word) => HIGHEST.test(word));
  return isHighest(candidate) && other.modifiers.length === 0 && !isHighest(other);
}

/** `the council` after the Southern Transitional Council, `the movement` after the Movement for Democracy: the head of a name of more words. */
export function isNameOf(noun: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const lower = name.toLowerCase();
    return (
      lower.endsWith(` ${noun}`) ||
      // `the court` after the International Court of Justice.
      (noun !== 'army' && lower.includes(` ${noun} of `)) ||
      (/^(?:for|of)\b/u.test(lower.slice(noun.length + 1)) && lower.startsWith(`${noun} `))
    );
  });
}
