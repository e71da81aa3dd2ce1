import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';
import { suppositionOf } from '../unreal.ts';

/**
 * "X said that Y must do Z", "“Y should do Z,” said X": who says that somebody must do a thing asks for it.
 * Not without a speaker who is named, nor of oneself, nor of who only looks on ("analysts say"), nor "must have done", which is a guess.
 */
export function readDemand(context: StatementContext, predicate: Predicate): readonly Candidate[] {
  const { document, lexicon, ends, speech } = context;
  const modal = modalOf(document, lexicon, predicate.token);
  // "should the ministry refuse, …": a condition, no demand.
  if (suppositionOf(document, predicate.token) === 'conditional') return [];
  const speaker =
    modal === null ? null : (speech.attributionAt(predicate.token).at(-1)?.speaker ?? null);
  const mention = speaker === null ? null : ends.mention(speaker);
  const actor = mention ? ends.actorOf(mention) : null;
  if (modal === null || !mention || !actor || actor.kind === 'media') return [];
  if (lexicon.isOf('onlooker', document.lemma(mention.head).toLowerCase())) return [];
  const source = endAt(mention, actor, 'controlled');
  const addressees = (predicate.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  return addressees
    .filter((target) => target.actor.id !== actor.id && target.mention.form !== 'pronoun')
    .map((target) =>
      candidateOf({
        type: 'requests',
        predicate: { ...predicate, token: modal },
        source,
        target,
        sourceSlot: 'speaker',
        targetSlot: 'subj',
        rule: 'demand',
        triggerTokens: [predicate.token],
      }),
    );
}

function modalOf(document: Document, lexicon: Lexicon, verb: number): number | null {
  let modal: number | null = null;
  for (const child of document.children(verb)) {
    if (document.dep(child) !== 'aux') continue;
    if (document.lower(child) === 'have') return null;
    if (lexicon.isOf('necessity-modal', document.lower(child))) modal = child;
  }
  // "has to leave": the verb of having holds the deed.
  const holder = document.head(verb);
  const isHad =
    document.dep(verb) === 'xcomp' && /^(?:have|ought)$/.test(document.lemma(holder).toLowerCase());
  return modal ?? (isHad ? holder : null);
}
