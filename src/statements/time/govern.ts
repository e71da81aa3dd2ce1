import type { Document } from '../../language/document.ts';
import type { TimeExpression } from './expression.ts';

/** Prepositions that keep the time of what stands behind them from what stands before. */
const APART =
  /^(?:after|before|since|following|despite|about|over|until|till|than|like|unlike|because|for|against|without)$/;
/** Verbs of judging and telling: a time behind their object may be the object's own. */
const TELLS =
  /^(?:accept|accuse|blame|call|commemorate|condemn|criticis|criticiz|decry|defend|denounce|deny|deplore|describe|discuss|dismiss|dispute|investigate|mark|mention|praise|probe|recall|regret|reject|remember|report|review|welcome)e?$/;
/** Verbs of charging, and what stands before the charge: a time behind a charge is that of the deed. */
const CHARGES = /^(?:accuse|blame|charge|convict|indict|name|prosecute|sue|suspect|try)$/;
const CHARGE = /^(?:as|for|in|of|over|with)$/;
/** Verbs whose infinitive or gerund happens at their own time. */
const SHARES =
  /^(?:begin|start|continue|keep|stop|cease|quit|resume|finish|fail|manage|try|attempt|help|force|compel|cause|lead|let|make|refuse|decline|proceed|use|move|go|come|rush|meet|gather|travel|fly)$/;

/** The times of a text by the tokens that they date, the best first. */
export type TimesByToken = ReadonlyMap<number, readonly TimeExpression[]>;

/** Verbs of saying that may stand in commas between a time and its clause ("On Monday, officials said, …"). */
const PARENTHETIC =
  /^(?:say|add|report|note|claim|explain|write|announce|confirm|state|think|believe)$/;

/** Which tokens each time dates: the noun it hangs on, and the verb of its clause. */
export function governed(document: Document, times: readonly TimeExpression[]): TimesByToken {
  const ranked = new Map<number, { time: TimeExpression; rank: number }[]>();
  for (const time of times) {
    [...hostsOf(document, time), time.head].forEach((host, rank) => {
      const list = ranked.get(host) ?? [];
      list.push({ time, rank: time.dates === null ? rank : -1 });
      ranked.set(host, list);
    });
  }
  const sorted = new Map<number, readonly TimeExpression[]>();
  for (const [host, list] of ranked) {
    list.sort(
      (a, b) => a.rank - b.rank || Math.abs(a.time.first - host) - Math.abs(b.time.first - host),
    );
    sorted.set(
      host,
      list.map(({ time }) => time),
    );
  }
  return sorted;
}

/**
 * The time of an event's token: its own, else that of the clause it happens in; never over a verb of saying,
 * a relative clause or a conjunction that puts it at another time.
 */
export function timeGoverning(
  document: Document,
  byToken: TimesByToken,
  event: number,
): TimeExpression | null {
  const seen = new Set<number>();
  for (let at = event; !seen.has(at); ) {
    seen.add(at);
    const own =
      byToken.get(at)?.[0] ?? (isVerb(document, at) ? timeBelow(document, byToken, at) : null);
    if (own) return own;
    const next = isVerb(document, at) ? aboveVerb(document, at) : aboveNoun(document, at);
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** True for a verb, or a copula that carries its clause. */
export function isVerb(document: Document, token: number): boolean {
  return document.pos(token) === 'VERB' || document.pos(token) === 'AUX';
}

/** The first verb at or above a token, or null. */
export function verbAbove(document: Document, token: number): number | null {
  for (let at = token, steps = 0; steps <= document.length; steps++) {
    if (isVerb(document, at)) return at;
    const head = document.head(at);
    if (head === at) return null;
    at = head;
  }
  return null;
}

/** The tokens that a time dates, nearest first. */
function hostsOf(document: Document, time: TimeExpression): readonly number[] {
  if (time.dates !== null) return [time.dates];
  const front = frontedVerb(document, time);
  if (front !== null) return [front];

  const hosts: number[] = [];
  const isNear = time.basis === 'relative';
  for (let at = time.head, steps = 0; steps < 24; steps++) {
    const head = document.head(at);
    if (head === at || document.sentence(at) !== document.sentence(head)) break;
    const dep = document.dep(at);
    const isOutside = at < time.first || at >= time.last;
    if (isOutside && dep === 'appos') break;
    if (isOutside && dep === 'prep' && APART.test(document.lower(at)) && hosts.length > 0) break;
    if (isVerb(document, head)) {
      const lemma = document.lemma(head);
      const isTold = TELLS.test(lemma) && dep === 'dobj';
      // "named X as a suspect in murders during the 1980s"
      const isCharge = CHARGES.test(lemma) && dep === 'prep' && CHARGE.test(document.lower(at));
      const tells = (isTold || (isCharge && hosts.length > 0)) && !isNear;
      if (!tells) hosts.push(head);
      break;
    }
    at = head;
    if (head >= time.first && head < time.last) continue;
    const pos = document.pos(head);
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'PRON') continue;
    hosts.push(head);
    // "the truce of 1998", "the 2006 war" date the noun alone; "Monday's attack killed" its verb too.
    const isPossessive = dep === 'poss' && document.dep(head).startsWith('nsubj');
    if (/^(?:poss|compound|nummod|nmod|amod)$/.test(dep) && !isPossessive) break;
    if (dep === 'prep' && document.lower(time.head) === 'of') break;
    if (dep === 'prep' && hangsOn(document, time, 'of')) break;
    if (!isNear && hosts.length > 1) break;
    // "at war since 2003" goes on over what the clause tells.
    if (time.end === null && time.start !== null) break;
  }
  return hosts;
}

/** True where a preposition of this form carries the time. */
function hangsOn(document: Document, time: TimeExpression, preposition: string): boolean {
  const head = document.head(time.head);
  return head !== time.head && document.lower(head) === preposition;
}

/**
 * The verb of a sentence that begins with a time: the one whose subject follows, wherever the parser hung the
 * time ("On Monday Chad said that …", "On Monday Chad left, officials said").
 */
function frontedVerb(document: Document, time: TimeExpression): number | null {
  const [first, last] = document.sentenceTokens(document.sentence(time.first));
  for (let i = first; i < time.first; i++) {
    if (!/^(?:ADP|ADV|PUNCT|SPACE|CCONJ|SCONJ)$/.test(document.pos(i))) return null;
    if (/^(?:if|because|although|though|when|while|unless)$/.test(document.lower(i))) return null;
  }
  for (let i = time.last; i < last; i++) {
    // A subject that the parser made a part of the time: "At the beginning of April Sudan sent arms".
    if (/^VB[DZP]$/.test(document.tag(i)) && document.dep(i) !== 'relcl') {
      if (document.head(i) !== i && !/^(?:ccomp|conj|parataxis)$/.test(document.dep(i)))
        return null;
      return i;
    }
    if (!document.dep(i).startsWith('nsubj')) continue;
    const verb = document.head(i);
    if (!isVerb(document, verb) || verb < i) return null;
    const isParenthetic =
      document.word(time.last) === ',' && document.word(verb + 1) === ',' && verb + 2 < last;
    if (isParenthetic && PARENTHETIC.test(document.lemma(verb))) {
      i = verb;
      continue;
    }
    return /^(?:relcl|advcl|acl|csubj)$/.test(document.dep(verb)) ? null : verb;
  }
  return null;
}

/** The time of a clause that goes with a verb: "when …" below it, or the last of the verbs joined to it. */
function timeBelow(document: Document, byToken: TimesByToken, verb: number): TimeExpression | null {
  for (const child of document.children(verb)) {
    const time = byToken.get(child)?.[0];
    if (time === undefined || !isVerb(document, child)) continue;
    const dep = document.dep(child);
    if (dep === 'advcl' && isMarked(document, child, /^(?:when|as|while)$/)) return time;
    const isLast =
      dep === 'conj' && document.tag(child) === document.tag(verb) && time.first > child;
    if (isLast && !hasSubject(document, child) && !hasComma(document, verb, child)) return time;
    if (dep === 'xcomp' && SHARES.test(document.lemma(verb))) return time;
  }
  return null;
}

/** Verbs whose participle tells what goes on beside the deed: "police, aided by soldiers, on Friday arrested". */
const GOES_ALONG = /^(?:accompany|aid|assist|back|cover|escort|follow|help|join|lead|support)$/;

function aboveVerb(document: Document, verb: number): number | null {
  const head = document.head(verb);
  if (head === verb || document.sentence(verb) !== document.sentence(head)) return null;
  switch (document.dep(verb)) {
    case 'conj':
      return isVerb(document, head) && isSameTense(document, verb, head) ? head : null;
    case 'xcomp':
    case 'ccomp':
      return SHARES.test(document.lemma(head)) && !isMarked(document, verb, /^that$/) ? head : null;
    case 'advcl': {
      if (isMarked(document, verb, /^(?:when|as|while)$/)) return head;
      const isParticiple = document.tag(verb) === 'VBG' || document.tag(verb) === 'VBN';
      return isParticiple && !isMarked(document, verb, /./) ? head : null;
    }
    case 'acl':
      return GOES_ALONG.test(document.lemma(verb)) && /^(?:nsubj|conj)/.test(document.dep(head))
        ? head
        : null;
    case 'relcl':
      return isMarked(document, verb, /^when$/) ? head : null;
    case 'pcomp':
      return /^(?:by|in|with)$/.test(document.lower(head)) ? document.head(head) : null;
    case 'auxpass':
    case 'aux':
      return head;
    default:
      return null;
  }
}

function aboveNoun(document: Document, noun: number): number | null {
  const head = document.head(noun);
  if (head === noun || document.sentence(noun) !== document.sentence(head)) return null;
  switch (document.dep(noun)) {
    case 'nsubj':
    case 'nsubjpass':
    case 'attr':
    case 'conj':
    case 'dative':
    case 'oprd':
    case 'agent':
    case 'npadvmod':
      return head;
    case 'dobj':
      return TELLS.test(document.lemma(head)) ? null : head;
    case 'pobj':
      return APART.test(document.lower(head)) ? null : head;
    case 'prep':
    case 'acomp':
    case 'advmod':
      return head;
    default:
      return null;
  }
}

function isMarked(document: Document, verb: number, mark: RegExp): boolean {
  return Array.from(document.children(verb)).some(
    (child) =>
      child < verb &&
      /^(?:mark|advmod)$/.test(document.dep(child)) &&
      /^(?:IN|WRB)$/.test(document.tag(child)) &&
      mark.test(document.lower(child)),
  );
}

function hasSubject(document: Document, verb: number): boolean {
  return Array.from(document.children(verb)).some((child) =>
    document.dep(child).startsWith('nsubj'),
  );
}

function hasComma(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (document.word(i) === ',') return true;
  return false;
}

/** "attacked and captured", but not "attacked and will hold". */
function isSameTense(document: Document, verb: number, other: number): boolean {
  const isModal = (token: number): boolean =>
    Array.from(document.children(token)).some((child) => document.tag(child) === 'MD');
  return isModal(verb) === isModal(other);
}
