import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';

/** Nouns of bodies that take up what an article is about, and the kinds that they may take up; null for any body. */
const TAKES_UP = new Map<string, readonly ActorKind[] | null>([
  ...[
    'alliance',
    'association',
    'bloc',
    'body',
    'coalition',
    'committee',
    'council',
    'federation',
    'group',
    'grouping',
    'league',
    'network',
    'organisation',
    'organization',
    'union',
  ].map((noun): [string, null] => [noun, null]),
  ...[
    'battalion',
    'brigade',
    'cell',
    'faction',
    'formation',
    'front',
    'gang',
    'militia',
    'movement',
    'outfit',
    'regiment',
    'unit',
  ].map((noun): [string, readonly ActorKind[]] => [
    noun,
    ['armed-group', 'coalition', 'military', 'organisation', 'party'],
  ]),
  ...[
    'broadcaster',
    'channel',
    'daily',
    'magazine',
    'network',
    'newspaper',
    'outlet',
    'paper',
    'station',
  ].map((noun): [string, readonly ActorKind[]] => [noun, ['company', 'media', 'organisation']]),
  ['party', ['coalition', 'organisation', 'party']],
  ['company', ['company', 'media']],
  ['firm', ['company', 'media']],
  ['mosque', ['organisation']],
  ['centre', ['organisation']],
  ['center', ['organisation']],
  ['institute', ['organisation']],
]);
/** How many sentences an obituary takes to say so. */
const OPENING = 4;
const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'armed-group',
  'coalition',
  'company',
  'media',
  'military',
  'organisation',
  'party',
]);

/** The name whose article it is, as the first sentences say (`The Tana Front is a militia`, `Otto Lund, who has died,`); -1 where they say nothing of the kind. */
export function topicOf(state: TextState): number {
  const { reading } = state;
  const { document } = reading;
  for (let index = 0; index < state.candidates.length && state.sentence(index) <= 1; index++) {
    const candidate = state.candidate(index);
    const verb = document.head(candidate.head);
    if (document.dep(candidate.head) !== 'attr' || document.head(verb) !== verb) continue;
    if (document.lemma(verb) !== 'be' || candidate.determiner !== 'a') continue;
    for (let other = 0; other < index; other++) {
      if (state.candidate(other).name !== '' && state.clusters.areSame(other, index)) return other;
    }
  }
  return mournedIn(state);
}

/** Whose obituary it is: who `has died` in the first sentences. */
function mournedIn({ reading, at, candidates, clusters }: TextState): number {
  const { document } = reading;
  const end = document.bounds[Math.min(OPENING, document.bounds.length - 1)] ?? 0;
  for (let verb = 0; verb < end; verb++) {
    if (document.lemma(verb) !== 'die') continue;
    const has = document.children(verb).some((child) => document.lower(child) === 'has');
    if (!has && document.tag(verb) !== 'VBZ') continue;
    const subject = reading.child(verb, 'nsubj');
    const isRelative = subject >= 0 && document.tag(subject) === 'WP';
    const index = at[isRelative ? document.head(verb) : subject] ?? -1;
    if (index < 0 || candidates[index]?.name === '') continue;
    if (clusters.of(index).kind === 'person') return index;
  }
  return -1;
}

/** True where a bare definite description (`the group`) speaks of what the article is about. */
export function takesUpTopic(state: TextState, topic: number, candidate: Candidate): boolean {
  const { noun, determiner, modifiers, isPlural } = candidate;
  if (topic < 0 || noun === null || isPlural || determiner !== 'the' || modifiers.length > 0)
    return false;
  const kinds = TAKES_UP.get(noun.noun);
  const { kind } = state.clusters.of(topic);
  return kinds !== undefined && kind !== null && (kinds ?? [...BODIES]).includes(kind);
}
