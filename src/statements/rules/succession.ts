import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { EndFinder } from '../ends.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/** Verbs whose subject comes after whom they name, with the slot that names him. */
const SUCCEEDING: ReadonlyMap<string, string> = new Map([
  ['replace', 'obj'],
  ['succeed', 'obj'],
  ['supplant', 'obj'],
  ['take over', 'from'],
]);

/**
 * "Issa founded the Front. … He was succeeded by Salim": who comes after a person leads or serves what that person did, as the last words before
 * it tell. Where the verb's own words say what office it is, they decide.
 */
export function readSuccessions({
  document,
  ends,
  predicates,
  candidates,
}: StatementContext): readonly Candidate[] {
  const told = new Set(candidates.map(({ predicate }) => predicate.token));
  const offices = candidates
    .filter(({ type, source }) => /^(?:leads|serves)$/.test(type) && source.actor.kind === 'person')
    .sort((a, b) => a.predicate.token - b.predicate.token);
  const held = new Map<string, Candidate>();
  const successions: Candidate[] = [];
  let next = 0;
  for (let token = 0; token < document.length && offices.length > 0; token++) {
    const verb = predicates.verb(token);
    const slot = verb ? SUCCEEDING.get(verb.lemma) : undefined;
    if (verb && slot !== undefined && !told.has(token)) {
      const added = successors(ends, verb, slot, held);
      successions.push(...added);
      for (const each of added) held.set(each.source.actor.id, each);
    }
    for (let each = offices[next]; each && each.predicate.token <= token; each = offices[++next])
      held.set(each.source.actor.id, each);
  }
  return successions;
}

function successors(
  ends: EndFinder,
  verb: Predicate,
  slot: string,
  held: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const persons = (name: string) =>
    (verb.slots.get(name) ?? [])
      .flatMap((argument) => ends.find(argument, 'head', false))
      .filter(({ actor }) => actor.kind === 'person');
  const [predecessor] = persons(slot);
  const office = predecessor && held.get(predecessor.actor.id);
  if (!office) return [];
  return persons('subj')
    .filter(({ actor }) => actor.id !== predecessor.actor.id && actor.id !== office.target.actor.id)
    .map((source) =>
      candidateOf({
        type: office.type,
        predicate: verb,
        source,
        target: endAt(office.target.mention, office.target.actor, 'shared'),
        sourceSlot: 'subj',
        targetSlot: 'office',
        rule: 'succession',
      }),
    );
}
