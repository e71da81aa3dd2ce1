import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Saying, sayingJoined, sayingNoun } from './saying.ts';

/** Nouns that hold what somebody says, beside the nouns of saying. */
const HOLDS_WORDS =
  /^(?:account|book|cable|document|documentary|email|file|footage|memo|official|paper|post|record|source|spokesman|spokesperson|spokeswoman|transcript|video|website)$/;

/** Who speaks: from a verb or noun of saying to the mention of its speaker. */
export class Speakers {
  readonly #document: Document;
  readonly #saying: Saying;
  /** For each token the smallest mention that it is the head of, or else that holds it. */
  readonly #headed: ReadonlyMap<number, LocatedMention>;
  readonly #holding: ReadonlyMap<number, LocatedMention>;

  constructor(document: Document, mentions: readonly LocatedMention[], saying: Saying) {
    this.#document = document;
    this.#saying = saying;
    const headed = new Map<number, LocatedMention>();
    const holding = new Map<number, LocatedMention>();
    const size = (mention: LocatedMention): number => mention.last - mention.first;
    for (const mention of [...mentions].sort((a, b) => size(b) - size(a))) {
      for (let i = mention.first; i < mention.last; i++) holding.set(i, mention);
    }
    // Of two mentions with one head the longer one says more.
    for (const mention of [...mentions].sort((a, b) => size(a) - size(b))) {
      headed.set(mention.head, mention);
    }
    this.#headed = headed;
    this.#holding = holding;
  }

  /** The mention that a token carries or belongs to, or null. */
  mentionAt(token: number): LocatedMention | null {
    return this.#headed.get(token) ?? this.#holding.get(token) ?? null;
  }

  /** The mention of who says a verb of saying, or null where nobody is named. */
  ofVerb(verb: number): LocatedMention | null {
    const subject = this.subject(verb);
    if (subject !== null) return this.ofSubject(this.#lastOfFalseList(subject, verb));
    return this.#isPassive(verb) ? null : this.#apposed(verb);
  }

  /**
   * True for a token that names or describes an actor beside the news ("Ortiz, head of the union, left, officials said"):
   * such words are the article's, whoever says the rest.
   */
  isBackground(token: number): boolean {
    if (this.mentionAt(token) === null) return false;
    const document = this.#document;
    const dep = document.dep(token);
    // What somebody is accused of or described as is what is said.
    if (dep === 'pobj') return !/^(?:of|for|as|over)$/.test(document.lower(document.head(token)));
    return /^(?:appos|compound|dobj|nsubj|nsubjpass|poss)$/.test(dep);
  }

  /** The mention of who speaks through a noun: the noun's own, or whose statement, report or spokesman it is. */
  ofSubject(subject: number): LocatedMention | null {
    const document = this.#document;
    const isWords = sayingNoun(document, this.#saying, subject) !== null;
    const own = this.mentionAt(subject);
    if (own !== null && !isWords) return own;
    if (!isWords && !HOLDS_WORDS.test(document.lemma(subject))) return null;
    return this.#owner(subject) ?? this.#sameWords(subject) ?? own;
  }

  /** Whose "the statement" is, where the text said it before: "according to a ministry statement … the statement said". */
  #sameWords(noun: number): LocatedMention | null {
    const document = this.#document;
    for (let i = noun - 1; i >= 0 && i > noun - 400; i--) {
      if (document.lemma(i) !== document.lemma(noun) || document.pos(i) !== 'NOUN') continue;
      const owner = this.#owner(i);
      if (owner !== null) return owner;
    }
    return null;
  }

  /** The mention of whose words a noun of saying names: "Bahrain's charge that", "made a claim that". */
  ofNoun(noun: number): LocatedMention | null {
    const owner = this.#owner(noun);
    if (owner !== null) return owner;
    const document = this.#document;
    const verb = document.head(noun);
    const isObject = document.dep(noun) === 'dobj';
    const lemma = document.lemma(verb);
    const makes =
      /^(?:make|issue|voice|repeat|raise|express|release|publish|spread|give|have|hold|send|reiterate|bring|level)$/;
    return isObject && makes.test(lemma) ? this.ofVerb(verb) : null;
  }

  /** The token that is the subject of a verb of saying: its own, or that of the verb it hangs on; null for none, or an agentless passive. */
  subject(verb: number): number | null {
    const document = this.#document;
    const seen = new Set<number>();
    for (let at = verb; !seen.has(at); ) {
      seen.add(at);
      if (this.#isPassive(at) && !isQuoted(document, at)) return this.#agent(at);
      const own = this.#ownSubject(at);
      if (own !== null) return this.#antecedent(own, at);
      const next = this.#lender(at);
      if (next === null) return null;
      if (next.isNoun) return next.token;
      at = next.token;
    }
    return null;
  }

  /** "At the site in Palmyra, Minister X said": a name before the verb that the parser joined to another one without any "and". */
  #lastOfFalseList(subject: number, verb: number): number {
    const document = this.#document;
    const last = verb - 1;
    if (last <= subject || document.dep(last) !== 'conj' || document.head(last) !== subject)
      return subject;
    for (let i = subject; i < last; i++) if (document.dep(i) === 'cc') return subject;
    return last;
  }

  #ownSubject(verb: number): number | null {
    const document = this.#document;
    let nearest: number | null = null;
    for (const child of document.children(verb)) {
      if (!document.dep(child).startsWith('nsubj')) continue;
      // Of two, the one before the verb is the subject of a clause in between.
      if (nearest === null || Math.abs(verb - child) < Math.abs(verb - nearest)) nearest = child;
    }
    return nearest;
  }

  /** What "who" and "which" stand for. */
  #antecedent(subject: number, verb: number): number {
    const document = this.#document;
    if (!/^(?:WP|WDT)$/.test(document.tag(subject))) return subject;
    for (let at = verb, steps = 0; steps < 8; steps++) {
      const head = document.head(at);
      if (document.dep(at) === 'relcl') return head;
      if (document.dep(at) !== 'conj' || head === at) break;
      at = head;
    }
    return subject;
  }

  /** The verb whose subject a verb without its own shares, or the noun it hangs on. */
  #lender(verb: number): { readonly token: number; readonly isNoun: boolean } | null {
    const document = this.#document;
    const head = document.head(verb);
    if (head === verb) return null;
    const above = sayingJoined(document, verb);
    if (above !== null) return { token: above, isNoun: false };
    switch (document.dep(verb)) {
      case 'conj':
      case 'advcl':
      case 'xcomp':
      case 'aux':
        return {
          token: head,
          isNoun: document.pos(head) === 'NOUN' || document.pos(head) === 'PROPN',
        };
      case 'acl':
        return document.tag(verb) === 'VBG' ? { token: head, isNoun: true } : null;
      case 'pcomp': {
        const above = document.head(head);
        return above === head ? null : { token: above, isNoun: document.pos(above) !== 'VERB' };
      }
      default:
        return null;
    }
  }

  #isPassive(verb: number): boolean {
    const document = this.#document;
    if (document.tag(verb) !== 'VBN') return false;
    if (document.dep(verb) === 'acl') return true;
    return document.children(verb).some((child) => document.dep(child) === 'auxpass');
  }

  #agent(verb: number): number | null {
    const document = this.#document;
    for (const child of document.children(verb)) {
      if (document.dep(child) !== 'agent') continue;
      const agent = document.children(child).find((each) => document.dep(each) === 'pobj');
      if (agent !== undefined) return agent;
    }
    return null;
  }

  /** Whose words a noun names: a possessive, "by", "from", "of", or a name in front of it. */
  #owner(noun: number): LocatedMention | null {
    const document = this.#document;
    const inFront: LocatedMention[] = [];
    for (const child of document.children(noun)) {
      const dep = document.dep(child);
      const mention = this.mentionAt(child);
      if (dep === 'poss' && mention !== null) return mention;
      if (/^(?:compound|amod|nmod)$/.test(dep) && mention !== null && mention.head !== noun) {
        inFront.push(mention);
      }
      if (
        (dep === 'prep' || dep === 'agent') &&
        /^(?:by|from|of|for|in|at)$/.test(document.lower(child))
      ) {
        const object = document.children(child).find((each) => document.dep(each) === 'pobj');
        const owner = object === undefined ? null : this.mentionAt(object);
        if (owner !== null) return owner;
      }
    }
    return inFront.at(-1) ?? null;
  }

  /**
   * The name before a verb that the parser left without a subject: "…, NAME says", "…, NAME, an adviser to the
   * king, says", where it takes the name for one more place or person of the list before it.
   */
  #apposed(verb: number): LocatedMention | null {
    const document = this.#document;
    const [first] = document.sentenceTokens(document.sentence(verb));
    let end = verb - 1;
    while (end > first && /^(?:ADV|AUX|SPACE)$/.test(document.pos(end))) end--;
    if (document.word(end) !== ',') {
      const mention = this.mentionAt(end);
      return mention !== null && opensClause(document, mention.first, first) ? mention : null;
    }
    for (let i = end - 1; i >= first; i--) {
      const mention = this.#headed.get(i) ?? null;
      if (mention === null || !opensClause(document, mention.first, first)) continue;
      if (mention.last > end || document.word(mention.last) === ',') return mention;
    }
    return null;
  }
}

function opensClause(document: Document, token: number, first: number): boolean {
  return token === first || /^[,"”“]$/.test(document.word(token - 1));
}

/** "was quoted as saying": the subject speaks all the same. */
function isQuoted(document: Document, verb: number): boolean {
  return (
    /^(?:quote|cite|report)$/.test(document.lemma(verb)) &&
    document.children(verb).some((child) => document.lower(child) === 'as')
  );
}
