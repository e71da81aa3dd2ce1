import type { Document } from '../../language/document.ts';
import { isInfinitive } from '../predicates/verb-form.ts';
import { namedBeside } from './named-beside.ts';
import {
  afterDeed,
  factJoined,
  type Saying,
  type SayingWord,
  sayingJoined,
  sayingNoun,
  sayingVerb,
} from './saying.ts';
import { isToldBeside } from './told-beside.ts';

/** A word of saying over what it says. */
export interface Embedding {
  /** The verb or noun of saying, or the "according" of "according to". */
  readonly token: number;
  readonly word: SayingWord;
  /** The token that carries the speaker where it is no subject or owner ("according to X"), else null. */
  readonly speaker: number | null;
}

const ACCORDING: SayingWord = {
  lemma: 'according to',
  class: 'say',
  takes: new Set<'clause'>(['clause']),
};

/** Finds the words of saying above the words they say, along the tree and by what stands in commas beside a clause. */
export class Embeddings {
  readonly #document: Document;
  readonly #saying: Saying;
  /** Words of saying that hang on a clause from inside: "X, officials said, left"; by the verb of the clause. */
  readonly #beside: ReadonlyMap<number, readonly Embedding[]>;
  /** Words of saying at the end of a sentence, by sentence, with the tokens before them that they say. */
  readonly #final: ReadonlyMap<
    number,
    { readonly embedding: Embedding; readonly first: number; readonly last: number }
  >;

  constructor(document: Document, saying: Saying) {
    this.#document = document;
    this.#saying = saying;
    this.#beside = findBeside(document, saying);
    this.#final = findFinal(document, saying);
  }

  /** The words of saying over a token, innermost first. */
  above(token: number): readonly Embedding[] {
    const document = this.#document;
    const found: Embedding[] = [];
    const add = (embedding: Embedding | null): void => {
      if (embedding !== null && !found.some((each) => each.token === embedding.token)) {
        found.push(embedding);
      }
    };
    for (let at = token, steps = 0; steps <= document.length; steps++) {
      for (const beside of this.#beside.get(at) ?? []) {
        if (!isAside(document, token, beside.token)) add(beside);
      }
      const head = document.head(at);
      if (head === at || isComment(document, at) || isToldBeside(document, at)) break;
      const embedding = this.#edge(at, head);
      add(embedding);
      at =
        sayingJoined(document, at) ??
        factJoined(document, this.#saying, at) ??
        afterDeed(document, at) ??
        head;
    }
    const final = this.#final.get(document.sentence(token));
    if (final !== undefined && token >= final.first && token < final.last) add(final.embedding);
    return found;
  }

  /** The word of saying that `head` is over `at`, or a word beside it. */
  #edge(at: number, head: number): Embedding | null {
    const document = this.#document;
    const verb = sayingVerb(document, this.#saying, head);
    const noun = verb === null ? sayingNoun(document, this.#saying, head) : null;
    const over = (token: number, word: SayingWord): Embedding => ({ token, word, speaker: null });
    switch (document.dep(at)) {
      case 'ccomp':
      case 'parataxis': {
        if (isQuestion(document, at)) return null;
        if (at < head && isLeftApart(document, at, head)) return null;
        if (document.dep(at) === 'parataxis' && sayingVerb(document, this.#saying, at)) return null;
        if (verb?.takes.has('clause')) return over(head, verb);
        if (noun?.takes.has('clause')) return over(head, noun);
        return this.#nounBetween(head, at) ?? this.#verbAbove(head, at);
      }
      case 'conj':
        if (!verb?.takes.has('clause')) return null;
        // "said that A … and that B …", where the parser joined the second to the verb of saying, and
        // "A will …, officials said, but B will not".
        return hasMark(document, at, 'that') || this.#goesOn(head, at) ? over(head, verb) : null;
      case 'xcomp': {
        if (verb === null) return null;
        const isGerund =
          document.tag(at) === 'VBG' ||
          document.children(at).some((child) => document.lower(child) === 'having');
        return verb.takes.has(isGerund ? 'gerund' : 'infinitive') ? over(head, verb) : null;
      }
      case 'dobj':
        return verb?.takes.has('object') ? over(head, verb) : null;
      case 'acl':
      case 'relcl': {
        const isContent = hasMark(document, at, 'that');
        return noun?.takes.has('clause') && isContent ? over(head, noun) : null;
      }
      case 'oprd':
        // "called the landing an invasion by X"
        return verb?.takes.has('as') || verb?.lemma === 'call' ? over(head, verb) : null;
      case 'pcomp':
      case 'pobj':
        return this.#behindPreposition(at, firstOf(document, head));
      default:
        return null;
    }
  }

  /** True for a clause behind a verb of saying in commas that goes on with what stands before them. */
  #goesOn(verb: number, clause: number): boolean {
    const document = this.#document;
    const isInside = document
      .children(verb)
      .some((child) => document.dep(child) === 'ccomp' && child < verb);
    if (!isInside && document.dep(verb) !== 'parataxis') return false;
    if (sayingVerb(document, this.#saying, clause) !== null) return false;
    for (let i = verb; i < clause; i++) if (/^[;"”]$/.test(document.word(i))) return false;
    return document.children(clause).some((child) => document.dep(child).startsWith('nsubj'));
  }

  /** "accused X of attacking", "the accusation of", also where the parser hung "of" on X. */
  #behindPreposition(at: number, preposition: number): Embedding | null {
    const document = this.#document;
    const above = document.head(preposition);
    if (above === preposition) return null;
    const verb = sayingVerb(document, this.#saying, above);
    if (document.lower(preposition) === 'as') {
      if (verb?.takes.has('as')) return { token: above, word: verb, speaker: null };
      // "condemned the meeting as a plot", where the parser hung "as" on the meeting.
      const over = document.head(above);
      const judging =
        document.dep(above) === 'dobj' ? sayingVerb(document, this.#saying, over) : null;
      return judging?.takes.has('as') ? { token: over, word: judging, speaker: null } : null;
    }
    if (!/^(?:of|for|with|over)$/.test(document.lower(preposition))) return null;
    if (verb?.takes.has('of')) return { token: above, word: verb, speaker: null };
    const noun = sayingNoun(document, this.#saying, above);
    if (noun?.takes.has('of')) return { token: above, word: noun, speaker: null };
    const over = document.head(above);
    const isObject = /^(?:dobj|pobj|appos|conj)$/.test(document.dep(above));
    if (!isObject || document.dep(at) !== 'pcomp') return null;
    const far = sayingVerb(document, this.#saying, over);
    return far?.takes.has('of') ? { token: over, word: far, speaker: null } : null;
  }

  /** "said in a letter sent to X that …", where the parser hung the clause on "sent". */
  #verbAbove(head: number, clause: number): Embedding | null {
    const document = this.#document;
    if (!hasMark(document, clause, 'that')) return null;
    for (let at = head, steps = 0; steps < 6; steps++) {
      if (!/^(?:acl|pobj|prep|relcl|advcl)$/.test(document.dep(at))) return null;
      at = document.head(at);
      const word = sayingVerb(document, this.#saying, at);
      if (word?.takes.has('clause')) {
        return hasContent(document, at) ? null : { token: at, word, speaker: null };
      }
    }
    return null;
  }

  /** "rejected claims by X that Y …", where the parser hung the clause on the verb. */
  #nounBetween(verb: number, clause: number): Embedding | null {
    const document = this.#document;
    if (!hasMark(document, clause, 'that')) return null;
    for (const child of document.children(verb)) {
      if (child > clause || document.dep(child) !== 'dobj') continue;
      const word = sayingNoun(document, this.#saying, child);
      if (word?.takes.has('clause')) return { token: child, word, speaker: null };
    }
    return null;
  }
}

/** "according to X" and verbs of saying in commas, by the verb of the clause that they stand in. */
function findBeside(document: Document, saying: Saying): ReadonlyMap<number, readonly Embedding[]> {
  const beside = new Map<number, Embedding[]>();
  const add = (clause: number, embedding: Embedding): void => {
    beside.set(clause, [...(beside.get(clause) ?? []), embedding]);
  };
  for (let i = 0; i < document.length; i++) {
    if (document.lower(i) === 'according') {
      const to = document.children(i).find((child) => document.lower(child) === 'to');
      const carrier = to === undefined ? i : to;
      const speaker = document.children(carrier).find((child) => document.dep(child) === 'pobj');
      const clause = clauseAbove(document, i);
      if (speaker !== undefined) add(clause, { token: i, word: ACCORDING, speaker });
      continue;
    }
    const word = sayingVerb(document, saying, i);
    if (!word?.takes.has('clause') || document.head(i) === i) continue;
    if (document.dep(i) === 'aux') {
      // "which lawyers say turned a blind eye"
      if (i > 0 && document.pos(i - 1) !== 'PRON')
        add(document.head(i), { token: i, word, speaker: i - 1 });
      continue;
    }
    const stands = document.dep(i) === 'parataxis' || isFrontedAs(document, i);
    if (stands && (!hasContent(document, i) || document.word(i + 1) === ',')) {
      add(document.head(i), { token: i, word, speaker: null });
    }
  }
  return beside;
}

/** What opens a clause that says nothing of the words before it. */
const CONJUNCTIONS = [
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'while',
];

/** A verb of saying behind the clause that it is about, at the end of a sentence: "X attacked Y, officials in Z said on Friday." */
function findFinal(document: Document, saying: Saying) {
  const final = new Map<number, { embedding: Embedding; first: number; last: number }>();
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    let [first, last] = document.sentenceTokens(sentence);
    const named = namedBeside(document, sentence);
    if (named !== null) final.set(sentence, named);
    for (let i = last - 1; named === null && i >= first; i--) {
      const word = sayingVerb(document, saying, i);
      const isFiniteVerb = /^VB[DZP]$/.test(document.tag(i));
      if (word === null) {
        // Another verb behind it ends the search, but for the names of days and places.
        if (isFiniteVerb) break;
        continue;
      }
      if (
        !isFiniteVerb ||
        !word.takes.has('clause') ||
        /^(?:relcl|acl|pcomp)$/.test(document.dep(i))
      )
        break;
      if (hasContentBehind(document, i)) break;
      // "refused to deplore it, since Russia objected"
      if (CONJUNCTIONS.some((each) => hasMark(document, i, each))) break;
      for (let k = i; k > first; k--) {
        if (document.word(k) === ';') first = k + 1;
      }
      last = commaBefore(document, i, first);
      if (last > first && hasFiniteVerb(document, first, last) && !isSubordinate(document, first)) {
        final.set(sentence, { embedding: { token: i, word, speaker: null }, first, last });
      }
      break;
    }
  }
  return final;
}

/** The comma or closing mark before the subject of a verb at the end of a sentence, its appositions skipped; `first` for none. */
function commaBefore(document: Document, verb: number, first: number): number {
  const subject = document
    .children(verb)
    .findLast((child) => child < verb && document.dep(child).startsWith('nsubj'));
  if (subject !== undefined) {
    let edge = document.leftEdge(subject);
    // A subject that swallowed the clause before it begins behind its last comma.
    if (edge <= first) edge = subject;
    for (let i = edge; i > first; i--) {
      if (/^(?:,|”|"|—|–)$/.test(document.word(i - 1))) return i - 1;
      if (edge !== subject) return first;
    }
    return first;
  }
  for (let i = verb - 2; i > first; i--) if (document.word(i) === ',') return i;
  return first;
}

function hasFiniteVerb(document: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(document.tag(i))) return true;
    // Headlines: "Rebels to free nurses".
    if (document.tag(i) === 'TO' && document.tag(i + 1) === 'VB') return true;
  }
  return false;
}

function isSubordinate(document: Document, token: number): boolean {
  return /^(?:when|after|before|as|while|if|although|though|asked|speaking|unlike)$/.test(
    document.lower(token),
  );
}

/** "As X said, Y left": at the head of its sentence. */
function isFrontedAs(document: Document, verb: number): boolean {
  const [first] = document.sentenceTokens(document.sentence(verb));
  return (
    document.dep(verb) === 'advcl' && document.lower(first) === 'as' && verb < document.head(verb)
  );
}

function hasContent(document: Document, verb: number): boolean {
  return Array.from(document.children(verb)).some((child) =>
    /^(?:ccomp|xcomp)$/.test(document.dep(child)),
  );
}

function hasContentBehind(document: Document, verb: number): boolean {
  return Array.from(document.children(verb)).some(
    (child) =>
      child > verb &&
      /^(?:ccomp|xcomp|pcomp|dobj|advcl)$/.test(document.dep(child)) &&
      !(
        document.dep(child) === 'dobj' &&
        /^(?:say|tell|add|write|remind|inform)$/.test(document.lemma(verb))
      ),
  );
}

/** The verb of the clause that a token stands in, or the top of its sentence. */
function clauseAbove(document: Document, token: number): number {
  let at = document.head(token);
  for (let steps = 0; steps < document.length; steps++) {
    if (document.pos(at) === 'VERB' || document.pos(at) === 'AUX') return at;
    const head = document.head(at);
    if (head === at) return at;
    at = head;
  }
  return at;
}

function hasMark(document: Document, clause: number, mark: string): boolean {
  return Array.from(document.children(clause)).some(
    (child) => document.dep(child) === 'mark' && document.lower(child) === mark,
  );
}

/** True for a token of the words of saying themselves, in commas: not of what the parser hung on them from outside. */
function isAside(document: Document, token: number, saying: number): boolean {
  if (!document.isWithin(token, saying)) return false;
  for (let at = token; at !== saying; at = document.head(at)) {
    const isContent = /^(?:ccomp|conj)$/.test(document.dep(at)) && document.head(at) === saying;
    if (isContent && at > saying && document.pos(at) !== 'NOUN') return false;
  }
  return true;
}

/** True where what stands before a verb of saying is another sentence, or "as" makes it a mere comparison. */
function isLeftApart(document: Document, clause: number, verb: number): boolean {
  for (let i = clause; i < verb; i++) if (document.word(i) === ';') return true;
  if (hasMark(document, verb, 'as')) return true;
  return document.children(verb).some(
    (child) =>
      child > verb &&
      ((document.dep(child) === 'ccomp' && hasMark(document, child, 'that')) ||
        // "X left, Y told his men to follow": that is what Y says.
        (document.lemma(verb) === 'tell' && isInfinitive(document, child))),
  );
}

/** "…, a charge that X denies", "- a step that Y welcomed": a word of the article about the clause before it. */
function isComment(document: Document, noun: number): boolean {
  if (
    !/^(?:accusation|allegation|charge|claim|decision|move|report|step|suggestion)$/.test(
      document.lemma(noun),
    )
  ) {
    return false;
  }
  const first = document.leftEdge(noun);
  return (
    /^an?$/.test(document.lower(first)) &&
    /^(?:,|-|–|—)$/.test(document.word(first - 1)) &&
    document.children(noun).some((child) => document.dep(child) === 'relcl')
  );
}

/** "accused of firing on a crowd and *of* helping rebels": the first of coordinated prepositions, which stands under the verb. */
function firstOf(document: Document, preposition: number): number {
  const first = document.head(preposition);
  return document.dep(preposition) === 'conj' && document.pos(first) === 'ADP'
    ? first
    : preposition;
}

function isQuestion(document: Document, clause: number): boolean {
  return hasMark(document, clause, 'whether') || hasMark(document, clause, 'if');
}
