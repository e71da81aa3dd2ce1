import type { ActorKind } from '../actors/actor.ts';
import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { End } from './end.ts';
import { conjuncts } from './predicates/coordination.ts';
import type { Argument } from './predicates/predicate.ts';

/** Words behind which examples of a plural stand. */
const MARKER =
  /^(?:chiefly|especially|including|like|mainly|namely|notably|particularly|primarily|principally)$/;
const MARKERS: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['in', 'particular'],
  ['among', 'them'],
  ['most', 'notably'],
];

/** How many words a clause about the plural may take before its examples. */
const REACH = 14;

/**
 * "several states, *including Peru and Chile*", "the countries that arm the rebels, *notably Qatar*": heads of the names that stand as
 * examples behind a plural, which do and undergo what it does; none where nobody is named.
 */
export function exemplarsBehind(
  document: Document,
  mention: LocatedMention,
  { origin }: Argument,
  mentionAt: (token: number) => LocatedMention | null,
): readonly LocatedMention[] {
  const isPlural = mention.form === 'description' && document.tag(mention.head) === 'NNS';
  if (!isPlural || origin === 'self') return [];
  const named = (token: number): readonly LocatedMention[] =>
    conjuncts(document, token).flatMap((each) => mentionAt(each) ?? []);
  if (origin === 'relative') {
    // "nations that struck X *include* Peru and Chile": the clause about the nations tells what those do.
    const listed = listedBy(document, mention.head);
    if (listed !== null) return named(listed);
  }
  // "leaders of parties, including X": which of the two plurals X is of, nobody can tell.
  for (let token = mention.head + 1; token < mention.last; token++)
    if (document.tag(token) === 'NNS') return [];
  const [, end] = document.sentenceTokens(document.sentence(mention.head));
  const last = Math.min(end, mention.last + REACH);
  for (let token = mention.last; token < last; token++) {
    const start = behindMarker(document, token);
    if (start === null) continue;
    const isNext = token === mention.last || token === mention.last + 1;
    if (!isNext && (document.word(token) === ':' || !isClauseOf(document, mention, token)))
      return [];
    const first = nameAt(document, start, mentionAt);
    return first === null ? [] : named(first);
  }
  return [];
}

/** What is listed behind "include", said of a plural; null for nothing. */
function listedBy(document: Document, head: number): number | null {
  const verb = document.head(head);
  if (document.dep(head) !== 'nsubj' || document.lemma(verb) !== 'include') return null;
  return document.children(verb).find((child) => document.dep(child) === 'dobj') ?? null;
}

/** The token behind the words that open examples, or null where none stand here. */
function behindMarker(document: Document, token: number): number | null {
  const word = document.lower(token);
  // "three battalions: X, Y and Z"
  if (word === ':') return token + 1;
  // "groups like X", not "fought like X"
  if (MARKER.test(word))
    return document.pos(token) === 'VERB' && word === 'like' ? null : token + 1;
  const isPair = MARKERS.some(
    ([one, other]) => word === one && document.lower(token + 1) === other,
  );
  return isPair ? token + 2 : null;
}

/** "countries that arm the rebels, *notably*": what stands between the plural and its examples is a relative clause, closed by a comma. */
function isClauseOf(document: Document, mention: LocatedMention, token: number): boolean {
  if (document.word(token - 1) !== ',') return false;
  return document.children(mention.head).some(
    (child) =>
      child > mention.head &&
      child < token &&
      (/^(?:relcl|acl)$/.test(document.dep(child)) ||
        // "organisations in the country, among them X"
        (/^(?:in|from|across|inside)$/.test(document.lower(child)) &&
          document.rightEdge(child) === token - 2)),
  );
}

/** The head of the name that begins at a token, perhaps behind an article; null for none. */
function nameAt(
  document: Document,
  start: number,
  mentionAt: (token: number) => LocatedMention | null,
): number | null {
  for (let token = start; token < start + 8 && token < document.length; token++) {
    const mention = mentionAt(token);
    if (mention === null) continue;
    const isThere =
      mention.first <= start + 1 && document.sentence(token) === document.sentence(start);
    return isThere && mention.form === 'name' ? token : null;
  }
  return null;
}

/** Kinds of bodies that one word may count together ("groups"). */
const BODIES = new Set<ActorKind>([
  'armed-group',
  'coalition',
  'company',
  'intergovernmental',
  'media',
  'military',
  'organisation',
  'party',
  'police',
]);

/** Kinds whose plurals may count persons ("officers", "militants"). */
const OF_PERSONS = new Set<ActorKind>(['armed-group', 'military', 'people', 'person', 'police']);

/** The examples that are of a plural's kind, with the plural itself only where it counts others as well ("*12* officers, including X"). */
export function inPlaceOfPlural(
  document: Document,
  { head, last }: LocatedMention,
  ends: readonly End[],
  examples: readonly End[],
): readonly End[] {
  const alike = examples.filter(({ actor }) =>
    ends.some((end) => areAlike(end.actor.kind, actor.kind)),
  );
  const isCounted =
    document.lower(document.head(head)) === 'of' ||
    document.children(head).some((child) => document.dep(child) === 'nummod');
  // Behind a colon stand all of them.
  const isWhole = document.word(last) === ':' && alike.length > 1;
  return alike.length > 0 && isCounted && !isWhole ? [...ends, ...alike] : alike;
}

function areAlike(plural: ActorKind, example: ActorKind): boolean {
  return (
    plural === example ||
    (example === 'person' && OF_PERSONS.has(plural)) ||
    (BODIES.has(plural) && BODIES.has(example))
  );
}
