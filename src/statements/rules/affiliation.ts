import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { EndFinder } from '../ends.ts';
import type { Lexicon } from '../lexicon.ts';
import { firstConjunct } from '../predicates/coordination.ts';
import type { Predicates } from '../predicates/find-predicates.ts';
import type { Argument, Predicate } from '../predicates/predicate.ts';
import { roleEntries } from '../role-nouns.ts';
import type { StatementContext } from '../statement-context.ts';

/** Kinds of several who may be of a body: "gunmen from the brigade", "troops of the division". */
const FORCES = new Set(['armed-group', 'military', 'police']);
/** Bodies that one is a member of, and bodies that one works for. */
const JOINED = new Set(['military', 'armed-group', 'party', 'coalition', 'parliament', 'police']);
const SERVED = new Set(['organisation', 'company', 'media', 'court', 'intergovernmental']);

/** Whom a body is there for, and who does not serve it: "a student at the college". */
const SERVED_THERE =
  /^(?:alumna|alumnus|client|customer|graduate|guest|inmate|listener|patient|prisoner|pupil|reader|schoolboy|schoolgirl|student|undergraduate|viewer|visitor)$/;

/**
 * "Lena Vos of the Harbour Watch", "the Watch's Lena Vos", "experts from the fund", "gunmen from the brigade": a person or people said to be of, from,
 * with or at a body, or a named person whose name a body owns.
 * Not of a state or a place, which is where one comes from, nor where the noun says more ("a critic of the fund").
 */
export function readAffiliation(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  // What several named ones are is said of them, not of the noun for them.
  if (!actor || mention.form === 'pronoun' || mention.members.length > 0) return [];
  const counted = teamOf(document, mention);
  const isHuman = actor.kind === 'person' || actor.kind === 'people' || counted !== null;
  if (!isHuman && !(FORCES.has(actor.kind) && isSomeOf(document, mention))) return [];
  const predicate = predicates.noun(counted ?? mention.head);
  if (!predicate || isTaken(lexicon, predicate.lemma) || isSaidOf(document, ends, mention))
    return [];
  if (SERVED_THERE.test(predicate.lemma)) return [];
  // "Peru and Chad, members of the League": the noun itself says it of them.
  const isPlural = document.tag(predicate.token) === 'NNS';
  const isApposed = isPlural && document.dep(predicate.token) === 'appos';
  if (isApposed && roleEntries(lexicon, predicate.lemma).length > 0) return [];
  // "dozens of banks" are no part of the banks.
  if (lexicon.isOf('partitive', predicate.lemma)) return [];
  const slots = withArrivals(document, predicates, predicate);
  // "the party's cousin Ana Bell" says what she is to it.
  const isNamed =
    mention.form === 'name' &&
    actor.kind === 'person' &&
    /^\p{Lu}/u.test(document.word(mention.first));
  for (const slot of ['of', 'from', 'with', 'at', 'in', 'within', ...(isNamed ? ['poss'] : [])]) {
    for (const argument of slots.get(slot) ?? []) {
      // "the minister *of police*": what he is minister for.
      if (argument.origin !== 'own' || (slot === 'of' && predicate.lemma === 'minister')) continue;
      for (const target of ends.find(argument, 'head', false)) {
        const type = JOINED.has(target.actor.kind)
          ? 'member-of'
          : SERVED.has(target.actor.kind)
            ? 'serves'
            : null;
        if (type === null || target.actor.id === actor.id) continue;
        // "a captain in the army" is of it; "a man in the office" is only there.
        if (/^(?:in|within)$/.test(slot) && type !== 'member-of') continue;
        // "protected the villagers *from the army*"
        if (slot === 'from' && isKeptFrom(document, lexicon, mention.head)) continue;
        // "officers of the unit" says no more than its words.
        if (!isHuman && target.mention.form !== 'name' && target.actor.identity === 'described')
          continue;
        const source = endAt(mention, actor, 'self');
        return [
          candidateOf({
            type,
            predicate,
            source,
            target,
            sourceSlot: 'self',
            targetSlot: slot,
            rule: 'affiliation',
          }),
        ];
      }
    }
  }
  return [];
}

function isKeptFrom(document: Document, lexicon: Lexicon, object: number): boolean {
  if (!/^(?:dobj|nsubjpass)$/.test(document.dep(object))) return false;
  return lexicon.isOf('keeping-from', document.lemma(document.head(object)).toLowerCase());
}

/** "took over as *head of the guard*", "*a member of the pact*, Peru": what somebody is said to be is not somebody else. */
function isSaidOf(document: Document, ends: EndFinder, mention: LocatedMention): boolean {
  const { form, head } = mention;
  if (form !== 'description') return false;
  const dep = document.dep(head);
  if (dep === 'appos') {
    const named = ends.mentionAt(document.head(head));
    return named !== null && named.actor !== mention.actor;
  }
  return dep === 'attr' || dep === 'oprd' || document.lower(document.head(head)) === 'as';
}

const TEAMS = /^(?:contingent|crew|delegation|group|panel|party|squad|team)$/;

/** "a team of *experts* from the fund": those that a team is made up of, or null. */
function teamOf(document: Document, mention: LocatedMention): number | null {
  if (mention.form !== 'description' || !TEAMS.test(document.lemma(mention.head))) return null;
  for (const of of document.children(mention.head)) {
    if (document.lower(of) !== 'of') continue;
    for (const inner of document.children(of))
      if (document.dep(inner) === 'pobj' && document.tag(inner) === 'NNS') return inner;
  }
  return null;
}

const ARRIVING = /^(?:arrive|come|deploy|drawn|hail|second|travel|visit)$/;

/** "soldiers *visiting from* the battalion": the prepositions of a noun, and those of how its bearers have come. */
function withArrivals(
  document: Document,
  predicates: Predicates,
  { token, slots }: Predicate,
): ReadonlyMap<string, readonly Argument[]> {
  const own = new Map<string, readonly Argument[]>();
  for (const [slot, args] of slots)
    own.set(
      slot,
      args.filter((each) => isBeside(document, each.token, token, slot)),
    );
  if (own.has('from')) return own;
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'acl' || !ARRIVING.test(document.lemma(child))) continue;
    const from = predicates.verb(child)?.slots.get('from');
    if (from) own.set('from', from);
  }
  return own;
}

/** True for what hangs on the noun itself, alone or joined to what does. */
function isBeside(document: Document, token: number, noun: number, slot: string): boolean {
  const above = document.head(firstConjunct(document, token));
  return (slot === 'poss' ? above : document.head(above)) === noun;
}

/** "a critic of the party", "the killer of a policeman": a noun that says by itself what its bearer does to whom. */
function isTaken(lexicon: Lexicon, noun: string): boolean {
  return lexicon
    .entries('noun', noun)
    .some(
      ({ type, frame }) =>
        lexicon.types.get(type)?.family !== 'role' &&
        frame.source.some(({ slot }) => slot === 'self') &&
        frame.target.some(({ slot }) => slot === 'of'),
    );
}

/** True for some people in the plural without a name: "gunmen", "three soldiers". */
function isSomeOf(document: Document, mention: LocatedMention): boolean {
  return mention.form === 'description' && /^NNP?S$|^NNP$/.test(document.tag(mention.head));
}
