import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { type End, endAt } from '../end.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { RelationType } from '../relation-types.ts';
import type { StatementContext } from '../statement-context.ts';

/** A line of the table that an encyclopedia puts beside an article: "Allies: the Front, the Union". */
interface Field {
  /** First and last token of the label, and the token behind the line. */
  readonly first: number;
  readonly colon: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** What a label says between the article's subject and whom its line names. */
interface Meaning {
  readonly type: RelationType;
  /** The class of words with that meaning. */
  readonly labels: string;
  readonly isTurned: boolean;
  readonly isReciprocal: boolean;
}

const said = (type: RelationType, labels: string, more: Partial<Meaning> = {}): Meaning => ({
  type,
  labels,
  isTurned: false,
  isReciprocal: false,
  ...more,
});

const MEANINGS: readonly Meaning[] = [
  said('allied-with', 'field-ally', { isReciprocal: true }),
  said('fights', 'field-opponent'),
  said('leads', 'field-leader', { isTurned: true }),
  said('serves', 'field-official', { isTurned: true }),
  said('supports', 'field-backer', { isTurned: true }),
  said('member-of', 'field-whole'),
  said('member-of', 'field-part', { isTurned: true }),
  said('based-in', 'field-seat'),
];

/** Longest label, in tokens. */
const LONGEST = 4;

const KNOWN = new WeakMap<Document, readonly Field[]>();

/** True for a sentence that begins with the label of a field: its words are a list, no news. */
export function isField({ document, lexicon }: StatementContext, sentence: number): boolean {
  const [first, last] = document.sentenceTokens(sentence);
  return fieldsOf(document, lexicon.isOf).some((field) => field.first < last && first < field.end);
}

/** "Allies: …", "Opponents: …", "Leader: …" on lines of their own: what each says of the actor that the article is about, whose name stands first. */
export function readFields(
  context: StatementContext,
  mentions: readonly LocatedMention[],
): readonly Candidate[] {
  const { document, ends, lexicon, predicates } = context;
  const fields = fieldsOf(document, lexicon.isOf);
  const topic = fields.length === 0 ? null : topicOf(context, mentions);
  if (topic === null) return [];
  return fields.flatMap((field) => {
    const predicate = labelOf(field, predicates.noun.bind(predicates));
    if (predicate === null) return [];
    return mentions
      .filter((mention) => isListed(document, field, mention, mentions))
      .flatMap((mention) => {
        const actor = ends.actorOf(mention);
        if (!actor || actor.id === topic.actor.id || !fits(field.meaning, actor.kind)) return [];
        const named = endAt(mention, actor, 'self');
        const { type, isTurned, isReciprocal } = field.meaning;
        return [
          candidateOf({
            type,
            predicate,
            source: isTurned ? named : topic,
            target: isTurned ? topic : named,
            sourceSlot: isTurned ? 'self' : 'topic',
            targetSlot: isTurned ? 'topic' : 'self',
            rule: 'field',
            isReciprocal,
          }),
        ];
      });
  });
}

/** Only persons lead, and only places are seats. */
function fits({ type }: Meaning, kind: string): boolean {
  if (type === 'leads' || type === 'serves') return kind === 'person';
  if (type === 'based-in') return kind === 'place' || kind === 'state';
  return kind !== 'place' && (type !== 'member-of' || kind !== 'person');
}

/** The first name of the text, if it is alone on its line or opens the first sentence, and no state or place. */
function topicOf(
  { document, ends }: StatementContext,
  mentions: readonly LocatedMention[],
): End | null {
  const [mention] = mentions;
  if (mention?.form !== 'name') return null;
  const before = document.text.slice(0, mention.start).trim();
  if (before !== '' && before.toLowerCase() !== 'the') return null;
  const actor = ends.actorOf(mention);
  if (!actor || actor.kind === 'place' || actor.kind === 'state') return null;
  return endAt(mention, actor, 'self');
}

/** A whole name of the line, outside brackets. */
function isListed(
  document: Document,
  { colon, end }: Field,
  mention: LocatedMention,
  mentions: readonly LocatedMention[],
): boolean {
  if (mention.form === 'pronoun' || !/^\p{Lu}/u.test(mention.text)) return false;
  if (mention.first <= colon || mention.last > end) return false;
  const isWithin = mentions.some(
    (other) =>
      other !== mention &&
      other.first <= mention.first &&
      other.last >= mention.last &&
      other.last - other.first > mention.last - mention.first,
  );
  if (isWithin) return false;
  for (let token = mention.first - 1; token > colon; token--) {
    if (document.word(token) === ')') break;
    if (document.word(token) === '(') return false;
  }
  return true;
}

function labelOf(
  { first, colon }: Field,
  noun: (token: number) => Predicate | null,
): Predicate | null {
  for (let token = colon - 1; token >= first; token--) {
    const predicate = noun(token);
    if (predicate !== null) return predicate;
  }
  return null;
}

function fieldsOf(
  document: Document,
  isOf: (className: string, word: string) => boolean,
): readonly Field[] {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const found = findFields(document, isOf);
  KNOWN.set(document, found);
  return found;
}

function findFields(
  document: Document,
  isOf: (className: string, word: string) => boolean,
): readonly Field[] {
  const fields: Field[] = [];
  for (let first = 0; first < document.length; first++) {
    if (!opensLine(document, first)) continue;
    let colon = first + 1;
    while (colon <= first + LONGEST && colon < document.length && document.word(colon) !== ':')
      colon++;
    if (document.word(colon) !== ':') continue;
    const label = document.wording(document.start(first), document.end(colon - 1)).toLowerCase();
    const meaning = MEANINGS.find(({ labels }) => isOf(labels, label));
    let end = colon + 1;
    while (end < document.length && !opensLine(document, end)) end++;
    // "Allies:" with nothing behind it heads a list.
    if (meaning !== undefined && end > colon + 1) fields.push({ first, colon, end, meaning });
  }
  return fields;
}

function opensLine(document: Document, token: number): boolean {
  const from = token === 0 ? 0 : document.end(token - 1);
  const gap = document.text.slice(from, document.start(token));
  return token === 0 || gap.includes('\n') || document.word(token - 1).includes('\n');
}
