import type { Document } from '../language/document.ts';
import { finish, portion, type Steps } from '../steps.ts';
import type { Actor } from './actor.ts';
import { buildActors } from './actors.ts';
import { joinNamesWithNouns } from './appositive-names.ts';
import type { Candidate } from './candidate.ts';
import { findDescriptions } from './descriptions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHits } from './hits.ts';
import { identitySteps } from './identity.ts';
import { leadingNames } from './leading-names.ts';
import type { LocatedMention } from './mention.ts';
import { findNames } from './names.ts';
import type { ActorNouns } from './nouns.ts';
import { findPronouns } from './pronouns.ts';
import { Reading } from './reading.ts';
import { settleKinds } from './settle-kinds.ts';
import { TextState } from './text-state.ts';

/** What the actors stage finds in a document. */
export interface FoundActors {
  /** In order of the text, the longer first where two begin at one place. */
  readonly mentions: readonly LocatedMention[];
  /** In order of their first mention. */
  readonly actors: readonly Actor[];
}

/** Finds the mentions of actors and places in a document, and which of them are the same actor. */
export function findActors(
  document: Document,
  gazetteer: Gazetteer,
  nouns: ActorNouns,
): FoundActors {
  return finish(actorSteps(document, gazetteer, nouns));
}

/** Shares of the work when the names are found, and all other mentions. */
const NAMED = 0.2;
const MENTIONED = 0.4;

/** What {@link findActors} does, in steps. */
export function* actorSteps(
  document: Document,
  gazetteer: Gazetteer,
  nouns: ActorNouns,
): Steps<FoundActors> {
  const reading = new Reading(document, gazetteer, nouns);
  const names = findNames(reading, findHits(reading));
  const { taken } = names;
  const joined = settleKinds(reading, joinNamesWithNouns(reading, names.candidates, taken));
  yield NAMED;
  const descriptions = findDescriptions(reading, joined, taken);
  const pronouns = findPronouns(reading, taken);
  const leading = leadingNames(reading, joined);
  const state = new TextState(
    reading,
    inOrder([...joined, ...leading, ...descriptions, ...pronouns]),
  );
  yield MENTIONED;
  yield* portion(identitySteps(state), MENTIONED, 1);
  const { actors, ids } = buildActors(state);
  return { mentions: mentionsOf(state, ids), actors };
}

/** Candidates by their first token, the longer before the shorter, one for each span. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const bySpan = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const span = `${candidate.first}-${candidate.last}`;
    if (!bySpan.has(span)) bySpan.set(span, candidate);
  }
  return [...bySpan.values()].sort((a, b) => a.first - b.first || b.last - a.last);
}

function mentionsOf(state: TextState, ids: readonly (string | null)[]): readonly LocatedMention[] {
  const mentions: LocatedMention[] = [];
  const mentionOf = new Map<number, LocatedMention>();
  const outer: LocatedMention[] = [];
  for (const [index, candidate] of state.candidates.entries()) {
    const actor = ids[index] ?? null;
    if (actor === null) continue;
    const isDoubtful = state.doubtful.has(index);
    const mention = { ...mentionFrom(state, candidate, actor), isDoubtful };
    while ((outer.at(-1)?.last ?? mention.last) <= mention.first) outer.pop();
    // `Syrian` in `Syrian government` says nothing that the whole does not say.
    const whole = outer.find((other) => other.last >= mention.last && other.actor === actor);
    mentionOf.set(index, whole ?? mention);
    if (whole !== undefined) continue;
    outer.push(mention);
    mentions.push(mention);
  }
  const withMembers = new Map<LocatedMention, LocatedMention>();
  for (const [index, members] of state.members) {
    const mention = mentionOf.get(index);
    if (mention === undefined) continue;
    const found = members.flatMap((member) => mentionOf.get(member)?.id ?? []);
    withMembers.set(mention, { ...mention, members: [...new Set(found)] });
  }
  return mentions.map((mention) => withMembers.get(mention) ?? mention);
}

function mentionFrom(
  state: TextState,
  candidate: Candidate,
  actor: string,
): Omit<LocatedMention, 'isDoubtful'> {
  const { document } = state.reading;
  const { first, last, head, form, cut } = candidate;
  const start = document.start(first);
  const end = document.end(last - 1) - cut;
  // As it is printed: a headline is read in running case.
  const text = document.article.text.slice(start, end);
  return { id: `m${start}-${end}`, start, end, text, form, actor, first, last, head, members: [] };
}
