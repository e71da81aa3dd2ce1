import type { Document } from '../language/document.ts';
import type { Actor } from './actor.ts';
import { buildActors } from './actors.ts';
import { joinNamesWithNouns } from './appositive-names.ts';
import type { Candidate } from './candidate.ts';
import { findDescriptions } from './descriptions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHits } from './hits.ts';
import { resolveIdentity } from './identity.ts';
import type { LocatedMention } from './mention.ts';
import { findNames } from './names.ts';
import type { ActorNouns } from './nouns.ts';
import { findPronouns } from './pronouns.ts';
import { Reading } from './reading.ts';
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
  const reading = new Reading(document, gazetteer, nouns);
  const names = findNames(reading, findHits(reading));
  const { taken } = names;
  const joined = joinNamesWithNouns(reading, names.candidates, taken);
  const descriptions = findDescriptions(reading, joined, taken);
  const pronouns = findPronouns(reading, taken);
  const state = new TextState(reading, inOrder([...joined, ...descriptions, ...pronouns]));
  resolveIdentity(state);
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
  const { document } = state.reading;
  const idOf = (candidate: Candidate): string =>
    `m${document.start(candidate.first)}-${document.end(candidate.last - 1) - candidate.cut}`;
  const mentions: LocatedMention[] = [];
  for (const [index, candidate] of state.candidates.entries()) {
    const actor = ids[index] ?? null;
    if (actor === null) continue;
    const start = document.start(candidate.first);
    const end = document.end(candidate.last - 1) - candidate.cut;
    const members = (state.members.get(index) ?? []).filter(
      (member) => (ids[member] ?? null) !== null,
    );
    mentions.push({
      id: idOf(candidate),
      start,
      end,
      text: document.text.slice(start, end),
      form: candidate.form,
      actor,
      first: candidate.first,
      last: candidate.last,
      head: candidate.head,
      members: members.map((member) => idOf(state.candidate(member))),
    });
  }
  return mentions;
}
