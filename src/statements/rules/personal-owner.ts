import type { Candidate } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';

/** Armed men, whom the person leads whose they are. */
const FORCES = new Set(['armed-group', 'military', 'police']);

/**
 * What a noun of office or membership says where its owner is a person: "Brandt's commander" serves him, "Brandt's rebels" and
 * "his divisions" are led by him, "Brandt's supporters" support him; "Brandt's nominee" says none of these.
 */
export function readPersonalOwner(lexicon: Lexicon, candidate: Candidate): readonly Candidate[] {
  const { type, source, target, predicate } = candidate;
  if (target.actor.kind !== 'person') return [candidate];
  if (type === 'leads')
    return [
      lexicon.isOf('superior', predicate.lemma) ? candidate : { ...candidate, type: 'serves' },
    ];
  const isForce = FORCES.has(source.actor.kind);
  if (type !== 'member-of' && !(type === 'serves' && isForce)) return [candidate];
  if (source.actor.kind === 'person') return [];
  if (source.actor.kind === 'people')
    return lexicon.isOf('follower', predicate.lemma) ? [{ ...candidate, type: 'supports' }] : [];
  return [
    {
      ...candidate,
      type: 'leads',
      source: target,
      target: source,
      sourceSlot: candidate.targetSlot,
      targetSlot: candidate.sourceSlot,
    },
  ];
}
