import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';

/** Joins a name to whom the words say is called so: `a group known as Horizon`, `the area, called Vale`. */
export function joinNaming(state: TextState, index: number, candidate: Candidate): void {
  const { reading } = state;
  const { document } = reading;
  const head = candidate.head;
  const as =
    document.dep(head) === 'pobj' && reading.lower(document.head(head)) === 'as'
      ? document.head(head)
      : -1;
  const verb =
    as >= 0
      ? document.head(as)
      : document.dep(head) === 'oprd' || document.dep(head) === 'dobj'
        ? document.head(head)
        : -1;
  if (verb < 0) return;
  const lemma = document.lemma(verb);
  const names =
    as >= 0
      ? lemma === 'know'
      : lemma === 'call' || lemma === 'name' || lemma === 'dub' || lemma === 'nickname';
  if (!names || document.tag(verb) !== 'VBN') return;
  // `a deputy of the party called the court biased`: a verb of the sentence, and no name.
  if (lemma === 'call' && candidate.name === '' && candidate.determiner === 'the') return;
  // `a group that had called him a spy` names him, not itself.
  if (reading.child(verb, 'nsubj') >= 0) return;
  if (
    document.dep(verb) !== 'acl' &&
    document.dep(verb) !== 'relcl' &&
    document.dep(verb) !== 'amod'
  )
    return;
  const other = state.at[document.head(verb)] ?? -1;
  if (other < 0 || other === index) return;
  const a = state.candidate(other);
  if (
    a.name !== '' &&
    candidate.name !== '' &&
    a.kind !== candidate.kind &&
    (a.kind === 'person' || candidate.kind === 'person')
  )
    return;
  state.clusters.join(other, index);
}
