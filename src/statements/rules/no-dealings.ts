import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/**
 * "The army said there would be no ceasefire with X", "“There can be no talks with X,” said Y": who says so will not deal with X.
 * Not without a modal verb: "there was no contact with X" tells how things stood.
 */
export function readNoDealings(context: StatementContext, verb: Predicate): readonly Candidate[] {
  const { document, lexicon, ends, predicates, speech } = context;
  if (verb.lemma !== 'be' || !has(document, verb.token, 'expl')) return [];
  const isAhead = [...document.children(verb.token)].some(
    (child) =>
      document.dep(child) === 'aux' && /^(?:can|could|will|would)$/.test(document.lower(child)),
  );
  const speaker = isAhead ? speech.attributionAt(verb.token).at(-1)?.speaker : undefined;
  const mention = speaker === undefined ? null : ends.mention(speaker);
  const actor = mention ? ends.actorOf(mention) : null;
  if (!mention || !actor || actor.kind === 'media') return [];
  if (lexicon.isOf('onlooker', document.lemma(mention.head).toLowerCase())) return [];
  const source = endAt(mention, actor, 'controlled');
  const { token } = verb;
  // The saying is the deed: nobody else says it.
  const saying = document.dep(token) === 'ccomp' ? document.head(token) : token;
  return (verb.slots.get('attr') ?? [])
    .filter((argument) => isRefused(document, lexicon, argument.token))
    .flatMap((argument) => predicates.noun(argument.token)?.slots.get('with') ?? [])
    .flatMap((argument) => ends.find(argument, 'head', false))
    .filter((target) => target.actor.id !== actor.id && target.actor.kind !== 'place')
    .map((target) =>
      candidateOf({
        type: 'rejects',
        predicate: { ...verb, token: saying },
        source,
        target,
        sourceSlot: 'speaker',
        targetSlot: 'with',
        rule: 'no dealings',
        triggerTokens: [token],
      }),
    );
}

/** "no talks", "no more contacts" */
function isRefused(document: Document, lexicon: Lexicon, token: number): boolean {
  const lemma = document.lemma(token).toLowerCase();
  return (
    (lexicon.isOf('contact', lemma) || lexicon.isOf('accord', lemma)) &&
    [...document.children(token)].some((child) => document.lower(child) === 'no')
  );
}

function has(document: Document, token: number, dep: string): boolean {
  return [...document.children(token)].some((child) => document.dep(child) === dep);
}
