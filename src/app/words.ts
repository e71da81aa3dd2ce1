import type { ActorKind } from '../actors/actor.ts';
import type { NetworkArticle, NetworkStatement } from '../network/network.ts';
import type { Relation, RelationStanding } from '../network/relation.ts';
import type { Modality } from '../statements/statement.ts';
import type { Opened } from './opened.ts';
import type { Meaning } from './state.ts';

/** What the kinds of actors are called. */
export const KIND_NAMES: Readonly<Record<ActorKind, string>> = {
  state: 'state',
  military: 'armed forces',
  police: 'police',
  'armed-group': 'armed group',
  person: 'person',
  party: 'party',
  parliament: 'parliament',
  court: 'court',
  intergovernmental: 'intergovernmental organisation',
  coalition: 'coalition',
  company: 'company',
  media: 'media',
  organisation: 'organisation',
  people: 'people',
  place: 'place',
};

/** What the meanings of relations are called. */
export const MEANING_NAMES: Readonly<Record<Meaning, string>> = {
  with: 'With',
  against: 'Against',
  neutral: 'Neutral',
  role: 'Roles',
};

/** What the standings of relations are called, and what they mean. */
export const STANDING_NAMES: Readonly<Record<RelationStanding, { name: string; means: string }>> = {
  reported: { name: 'Reported', means: 'an article says it as a fact' },
  claimed: { name: 'Claimed', means: 'somebody is quoted as saying so' },
  contested: { name: 'Contested', means: 'some say so, others deny it' },
  open: { name: 'Open', means: 'planned, possible, conditional or asked for' },
  denied: { name: 'Denied', means: 'said not to be so' },
};

const MODALS: Readonly<Record<Modality, string>> = {
  asserted: '',
  habitual: 'regularly ',
  planned: 'plans or seeks to ',
  possible: 'may ',
  conditional: 'would, on a condition, ',
  requested: 'is asked to ',
};

const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  asserted: 'said as a fact',
  habitual: 'said as a habit',
  planned: 'a plan, not yet a fact',
  possible: 'a possibility, not a fact',
  conditional: 'holds only on a condition',
  requested: 'asked for, not yet a fact',
};

/** Words of saying that are nouns alone: "Mali's accusation". */
const NOUNS_OF_SAYING: ReadonlySet<string> = new Set(
  (
    'accusation allegation announcement article assertion assessment assurance belief bulletin communique communiqué ' +
    'complaint conclusion contention conviction declaration denial dispatch expectation filing impression insistence ' +
    'interview letter memo message news notice opinion release rumor rumour speech statement study suggestion survey ' +
    'suspicion testimony view warning word'
  ).split(' '),
);

/** What a relation's type reads like from its source to its target. */
export function verbOf(opened: Opened, type: string): string {
  return opened.infoOf(type).active;
}

/** A relation as a sentence: "Iran fights Daesh". */
export function relationSentence(opened: Opened, relation: Relation): string {
  const { nameOf } = opened;
  return `${nameOf(relation.source)} ${verbOf(opened, relation.type)} ${nameOf(relation.target)}`;
}

/** A statement's deed as a verb phrase with its modality and negation: "may aid", "does not fight". */
export function deedWords(opened: Opened, statement: NetworkStatement): string {
  const active = verbOf(opened, statement.type);
  const { modality, negated } = statement;
  if (negated) {
    return active.startsWith('is ') ? `is not ${active.slice(3)}` : `does not ${baseForm(active)}`;
  }
  if (modality === 'asserted' || modality === 'habitual') return `${MODALS[modality]}${active}`;
  return `${MODALS[modality]}${baseForm(active)}`;
}

/** In what way it is said to hold. */
export function modalityWords(statement: NetworkStatement): string {
  return statement.negated ? 'said not to be so' : MODALITY_NAMES[statement.modality];
}

/** Who says it, as the beginning of a sentence: "The article reports", "Velayati warns, in quotation marks". */
export function attributionWords(opened: Opened, statement: NetworkStatement): string {
  const chain = statement.attribution;
  if (chain.length === 0) {
    return statement.standing === 'denied'
      ? 'The article says it is not so'
      : 'The article reports';
  }
  return chain
    .map(({ speaker, verb }, index) => {
      const name = opened.nameOf(speaker);
      const deny = statement.standing === 'denied' && index === chain.length - 1;
      if (/^according\b/.test(verb)) return `${index === 0 ? capital(verb) : verb} ${name}`;
      if (NOUNS_OF_SAYING.has(verb)) return `${index === 0 ? 'By' : 'by'} ${name}’s ${verb}`;
      const [first = '', ...rest] = verb.split(' ');
      const words = verb === 'say' && deny ? 'denies' : [thirdPerson(first), ...rest].join(' ');
      return `${name} ${words}`;
    })
    .join(', that ');
}

/** How sure the reading is, in a word. */
export function confidenceWord(confidence: number): string {
  if (confidence >= 0.85) return 'very sure';
  if (confidence >= 0.7) return 'fairly sure';
  if (confidence >= 0.5) return 'rather unsure';
  return 'unsure';
}

/** A number with what it counts: "1 plan", "4 plans", "no plans". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Names in a row: "Russia, Iraq and Syria". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A day or span as people write it: "30 September 2015"; a year that nobody states is left out. */
export function dayWords(iso: string): string {
  const match = /^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const parts = [day === undefined || day === 'XX' ? undefined : String(Number(day)), name];
  return [...parts, year === 'XXXX' ? undefined : year].filter((part) => part).join(' ');
}

/** The same with the month in three letters, where there is little room: "30 Sep 2015". */
export function shortDay(iso: string): string {
  return dayWords(iso).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}

/** When a statement's deed happened, with the words that say so, or null where nothing is said. */
export function timeWords({ time }: NetworkStatement): string | null {
  if (time === null) return null;
  const span = spanWords(time.edtf);
  const background = time.basis === 'background' ? ', told as background' : '';
  if (span === '') return `“${time.text}”, which no date is known for${background}`;
  const year = /^(\.\.\/)?XXXX/.test(time.edtf) ? ', year not stated' : '';
  return `${span}${year} (“${time.text}”${background})`;
}

/** Extended Date/Time Format in words: "2017", "since March 2017", "3 to 5 May"; empty where nothing is known. */
function spanWords(edtf: string): string {
  const [from = '', until = ''] = edtf.split('/').map((end) => (end === '..' ? '' : dayWords(end)));
  if (!edtf.includes('/') || from === until) return from;
  if (from === '') return until && `until ${until}`;
  return until === '' ? `since ${from}` : `${from} to ${until}`;
}

/** What an article is called: its title, or the name of its file. */
export function articleName({ id, title }: Pick<NetworkArticle, 'id' | 'title'>): string {
  if (title !== null) return title;
  const words = id.replaceAll(/[-_]+/g, ' ');
  return capital(words);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "coordinates with" → "coordinate with", "is allied with" → "be allied with". */
function baseForm(active: string): string {
  const [verb = '', ...rest] = active.split(' ');
  const base =
    verb === 'is'
      ? 'be'
      : /(ss|sh|ch|x)es$/.test(verb)
        ? verb.slice(0, -2)
        : verb.replace(/s$/, '');
  return [base, ...rest].join(' ');
}

function thirdPerson(verb: string): string {
  if (/(s|sh|ch|x)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** Words with a capital at their beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
