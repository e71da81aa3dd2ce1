import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { clauseVerb, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { MEDIATING } from './mediators.ts';
import { ofOtherParties } from './parties-told.ts';

/** What one does with the body that one is of. */
const OF_ITS_OWN =
  /^(?:build|command|control|disband|expand|found|head|join|lead|leave|quit|rebuild|represent|reorgani[sz]e|run|transform|unite)$/u;

/** The roots that a description beside them in one clause cannot mean: `Harlan said it would sue the firm`. */
export function ruledOut(
  state: TextState,
  index: number,
  candidate: Candidate,
): ReadonlySet<number> {
  const { reading, at, clusters } = state;
  const { document } = reading;
  const found = new Set<number>();
  const governor = document.head(candidate.head);
  const isObject =
    /^(?:dobj|dative|oprd)$/u.test(document.dep(candidate.head)) ||
    (document.dep(candidate.head) === 'pobj' &&
      /^(?:against|by|from|on|to|with)$/u.test(reading.lower(governor)));
  if (candidate.kind === 'person')
    for (const teller of tellersOf(reading, candidate.head))
      if ((at[teller] ?? -1) >= 0) found.add(clusters.find(at[teller] ?? -1));
  for (const named of namedInWordsOf(state, candidate)) found.add(clusters.find(named));
  for (const beside of besideSubject(state, candidate)) found.add(clusters.find(beside));
  for (const root of ofOtherNews(state, index)) found.add(root);
  for (const root of ofOtherParties(state, index)) found.add(root);
  for (const own of ownOfVictim(state, candidate)) found.add(clusters.find(own));
  for (const agency of state.bylines) found.add(clusters.find(agency));
  const renamed = at[renamedBy(reading, candidate.head)] ?? -1;
  if (renamed >= 0) found.add(clusters.find(renamed));
  // `its parent body`: nobody is their own.
  if (candidate.determiner === 'possessive')
    for (const owner of state.owners[index] ?? []) found.add(clusters.find(owner));
  const mediator = at[mediatorOf(reading, candidate.head)] ?? -1;
  if (mediator >= 0) found.add(clusters.find(mediator));
  // `The militia has left, according to the group`: another tells it.
  const according = reading.lower(governor - 1) === 'according' ? governor - 1 : -1;
  const told = according < 0 ? -1 : document.head(according);
  const verb = told >= 0 ? told : isObject ? clauseVerb(reading, candidate.head) : -1;
  if (verb < 0) return found;
  const subject = at[subjectOf(reading, verb)] ?? -1;
  if (subject < 0 || subject === index) return found;
  found.add(clusters.find(subject));
  // `Commanders of the Qamar helped the group`: another.
  const isOwn = OF_ITS_OWN.test(document.lemma(verb)) || clusters.of(subject).hasName;
  for (const owner of isOwn ? [] : (state.owners[subject] ?? [])) found.add(clusters.find(owner));
  return found;
}

/** How many mentions back a description reaches. */
const REACH = 120;

/** `In El Salvador, … the guerrillas`: in a text of several news, who was named in another of them only. */
function ofOtherNews(
  { candidates, clusters, newsItems }: TextState,
  index: number,
): ReadonlySet<number> {
  const others = new Set<number>();
  const own = newsItems.findLast((first) => first <= (candidates[index]?.first ?? 0)) ?? 0;
  if (newsItems.length === 0) return others;
  const here = new Set<number>();
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const root = clusters.find(at);
    if ((candidates[at]?.first ?? 0) >= own) here.add(root);
    else if (!here.has(root)) others.add(root);
  }
  return others;
}

/** `The group blamed the Lions`, `Lund and the general met`: whom a name tells to undergo it, or to do it too, is another. */
function besideSubject(state: TextState, { head, last }: Candidate): readonly number[] {
  const { reading, at } = state;
  const { document } = reading;
  const first = document.dep(head) === 'conj' ? document.head(head) : head;
  const names = (tokens: Iterable<number>): readonly number[] =>
    [...tokens].flatMap((token) => {
      const found = at[token] ?? -1;
      return token !== head && found >= 0 && state.candidate(found).name !== '' ? [found] : [];
    });
  const list = names(
    [first, ...document.children(first)].filter(
      (token) => token === first || document.dep(token) === 'conj',
    ),
  );
  if (document.dep(first) !== 'nsubj') return list;
  const objects = [...document.children(document.head(first))].filter(
    (token) => token >= last && /^(?:dative|dobj)$/u.test(document.dep(token)),
  );
  return [...list, ...names(objects)];
}

/** What no body threatens its own chief with. */
const MENACING =
  /^(?:abduct|assassinate|attack|condemn|execute|kidnap|kill|murder|shoot|threaten)$/u;

/** `Oden runs the Lions. The organisation threatened to kill him`: another than his. */
function ownOfVictim(state: TextState, { head, noun }: Candidate): readonly number[] {
  const { reading, at, clusters } = state;
  const { document } = reading;
  if (noun === null || noun.sort !== 'body' || document.dep(head) !== 'nsubj') return [];
  const verb = document.head(head);
  if (!MENACING.test(document.lemma(verb))) return [];
  const open = reading.child(verb, 'xcomp');
  const object = reading.child(open < 0 ? verb : open, 'dobj');
  const victim = at[object] ?? -1;
  if (victim < 0) return [];
  const isHuman = /^(?:her|him)$/u.test(reading.lower(object));
  if (!isHuman && clusters.of(victim).kind !== 'person') return [];
  return clusters
    .membersOf(personMeant(state, victim))
    .flatMap((member) => bodiesRunBy(state, member));
}

/** A pronoun behind a description means the only person that the sentence before names, as far as can be told. */
function personMeant(state: TextState, index: number): number {
  if (state.candidate(index).form !== 'pronoun') return index;
  const sentence = state.sentence(index);
  const found = new Map<number, number>();
  for (let at = state.firstFrom(sentence - 1); at < state.firstFrom(sentence); at++) {
    const isPerson = state.clusters.of(at).kind === 'person';
    if (isPerson && state.candidate(at).form !== 'pronoun') found.set(state.clusters.find(at), at);
  }
  const [only = index] = found.values();
  return found.size === 1 ? only : index;
}

/** `Oden runs the Lions`, `accused Oden of running squads of the Lions`: the bodies, and whose they are. */
function bodiesRunBy(
  { reading, at, owners, candidates }: TextState,
  member: number,
): readonly number[] {
  const { document } = reading;
  const head = candidates[member]?.head ?? -1;
  const verb = head < 0 ? -1 : document.head(head);
  if (verb < 0) return [];
  const runs = [
    verb,
    ...document.children(verb).map((child) => reading.child(child, 'pcomp')),
  ].filter((each) => each >= 0 && RUNNING.test(document.lemma(each)));
  return runs.flatMap((each) => {
    const object = reading.child(each, 'dobj');
    const body = at[object] ?? -1;
    const holder = at[reading.child(reading.child(object, 'prep'), 'pobj')] ?? -1;
    return [body, holder, ...(owners[body] ?? [])].filter((found) => found >= 0);
  });
}

/** What one does with what one is the chief of. */
const RUNNING = /^(?:command|control|direct|found|head|lead|own|run)$/u;

/** `The premier said that Lund had failed`: whom somebody names in what he says is another. */
function namedInWordsOf(state: TextState, { head, kind }: Candidate): readonly number[] {
  const { document } = state.reading;
  if (kind !== 'person' || document.dep(head) !== 'nsubj') return [];
  const said = document
    .children(document.head(head))
    .find((child) => document.dep(child) === 'ccomp');
  if (said === undefined || said < head) return [];
  const found: number[] = [];
  for (let token = document.leftEdge(said); token <= document.rightEdge(said); token++) {
    const named = state.at[token] ?? -1;
    if (named >= 0 && state.candidate(named).name !== '') found.push(named);
  }
  return found;
}

/** `The Church mediated the talks between the union and Chad`: who stands between them is none of them; -1 for none. */
function mediatorOf(reading: Reading, token: number): number {
  const { document } = reading;
  let first = token;
  for (let steps = 0; steps < 4 && document.dep(first) === 'conj'; steps++)
    first = document.head(first);
  const between = document.head(first);
  if (document.dep(first) !== 'pobj' || !/^(?:among|between)$/u.test(reading.lower(between)))
    return -1;
  const verb = clauseVerb(reading, between);
  return verb >= 0 && MEDIATING.test(document.lemma(verb)) ? subjectOf(reading, verb) : -1;
}

/** `Lund said that the minister had lied`: whoever says so of somebody by a description says it of another. */
function tellersOf(reading: Reading, token: number): readonly number[] {
  const { document } = reading;
  const found: number[] = [];
  let verb = clauseVerb(reading, token);
  for (let steps = 0; verb >= 0 && steps < 4; steps++) {
    const above = document.head(verb);
    const isTold = /^(?:ccomp|xcomp|conj)$/u.test(document.dep(verb)) && above !== verb;
    if (!isTold) break;
    const subject = reading.child(above, 'nsubj');
    // In `The bank failed, the minister said` the teller stands behind.
    if (document.dep(verb) === 'ccomp' && subject >= 0 && subject < verb) found.push(subject);
    verb = above;
  }
  return found;
}

/** `China, the country's biggest partner,`: the token that an apposition renames, for a word inside that; -1 for none. */
function renamedBy({ document }: Reading, token: number): number {
  for (let at = token, steps = 0; steps < 4; steps++) {
    const head = document.head(at);
    if (document.dep(at) === 'appos') return at === token ? -1 : head;
    if (head === at || !/^(?:pobj|poss|prep)$/u.test(document.dep(at))) return -1;
    at = head;
  }
  return -1;
}
