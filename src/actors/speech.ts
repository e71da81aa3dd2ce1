import { turnsOf } from '../language/transcript.ts';
import type { Reading } from './reading.ts';

/** One act of saying: its verb and the candidate that speaks. */
export interface Saying {
  readonly verb: number;
  readonly speaker: number;
}

/** A line that ends in a colon and announces whose words follow. */
interface Announcement {
  readonly colon: number;
  readonly saying: Saying;
}

/** The sentences in which a quotation finds who says it, counted from its own. */
const BESIDE = [0, 1, -1, -2, 2, -3, -4];

/** Who says what in a text, as far as identity needs it: whose `I` it is, whom `he added` goes on with. */
export class Speech {
  readonly #reading: Reading;
  readonly #bySentence = new Map<number, Saying[]>();
  readonly #byVerb = new Map<number, Saying>();
  readonly #announcements: readonly Announcement[];
  /** In a transcript, for each token its turn as an act of saying; `null` for a turn of nobody named. */
  readonly #turns = new Map<number, Saying | null>();

  constructor(reading: Reading, at: Int32Array) {
    this.#reading = reading;
    const { document } = reading;
    const sayings: Saying[] = [];
    for (let verb = 0; verb < document.length; verb++) {
      if (document.pos(verb) !== 'VERB' || !reading.nouns.isVerb(document.lemma(verb), 'saying'))
        continue;
      const speaker = at[subjectOf(reading, verb)] ?? -1;
      if (speaker < 0) continue;
      const saying = { verb, speaker };
      sayings.push(saying);
      this.#byVerb.set(verb, saying);
      const sentence = document.sentence(verb);
      this.#bySentence.set(sentence, [...(this.#bySentence.get(sentence) ?? []), saying]);
    }
    this.#announcements = announcementsOf(reading, sayings);
    for (const { label, first, last } of turnsOf(document)) {
      const speaker = at[label] ?? -1;
      const saying = speaker < 0 ? null : { verb: label, speaker };
      for (let token = first; token < last; token++) this.#turns.set(token, saying);
    }
  }

  /** True for a token of a transcript: in somebody's own words, without quotation marks. */
  isTranscribed(token: number): boolean {
    return this.#turns.has(token);
  }

  /** True where a token is the subject of a verb of saying. */
  isSpeaker(token: number): boolean {
    const verb = this.#reading.document.head(token);
    const saying = this.#byVerb.get(verb);
    return saying !== undefined && subjectOf(this.#reading, verb) === token;
  }

  /** The act of saying that a token stands in, the innermost around it; null for the article's own words. */
  around(token: number): Saying | null {
    const { document, quoted } = this.#reading;
    const isQuoted = quoted[token] === 1;
    for (let at = token, steps = 0; steps < 40; steps++) {
      const head = document.head(at);
      if (head === at) break;
      const saying = this.#byVerb.get(head);
      const isSaid = /^(?:ccomp|advcl|xcomp|parataxis|dep|acl|conj)$/u.test(document.dep(at));
      if (saying !== undefined && isSaid && (!isQuoted || quoted[head] !== 1)) return saying;
      at = head;
    }
    return isQuoted ? this.#outside(token) : this.#announced(token);
  }

  /** The saying beside a quotation: in its sentence, else in the one behind, else before it; one of its own paragraph first. */
  #outside(token: number): Saying | null {
    const sentence = this.#reading.document.sentence(token);
    const nearest = BESIDE.map((step) => this.#besides(sentence, step));
    const own = nearest.find(
      (said) => said !== null && !this.#isParagraphBetween(said.verb, token),
    );
    return own ?? nearest.find((said) => said !== null) ?? null;
  }

  /** The nearest saying outside quotation marks in the sentence so many behind. */
  #besides(sentence: number, step: number): Saying | null {
    const { quoted } = this.#reading;
    const said = (this.#bySentence.get(sentence + step) ?? []).filter(
      ({ verb }) => quoted[verb] !== 1,
    );
    return (step > 0 ? said[0] : said.at(-1)) ?? null;
  }

  #isParagraphBetween(one: number, other: number): boolean {
    for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at++)
      if (this.#reading.opensParagraph(at)) return true;
    return false;
  }

  /** `The minister said:` opens a statement that goes on to the end or the next such line. */
  #announced(token: number): Saying | null {
    const turn = this.#turns.get(token);
    if (turn !== undefined) return turn;
    let found: Saying | null = null;
    for (const { colon, saying } of this.#announcements) {
      if (colon >= token) break;
      found = saying;
    }
    return found;
  }

  /** The last act of saying before a sentence, not more than `reach` sentences back. */
  before(sentence: number, reach: number): Saying | null {
    for (let near = sentence - 1; near >= Math.max(0, sentence - reach); near--) {
      const said = this.#bySentence.get(near);
      if (said !== undefined) return outermost(this.#reading, said);
    }
    return null;
  }
}

function announcementsOf(reading: Reading, sayings: readonly Saying[]): readonly Announcement[] {
  const found: Announcement[] = [];
  let next = 0;
  let last: Saying | undefined;
  for (let i = 0; i + 1 < reading.words.length; i++) {
    if (reading.opensParagraph(i)) last = undefined;
    for (; (sayings[next]?.verb ?? i) < i; next++) last = sayings[next];
    const behind = reading.words[i + 1]?.trim() === '' ? i + 2 : i + 1;
    const isColon = reading.words[i] === ':' && reading.opensParagraph(behind);
    if (isColon && last !== undefined) found.push({ colon: i, saying: last });
  }
  return found;
}

/** The saying that holds the others of its sentence. */
function outermost(reading: Reading, said: readonly Saying[]): Saying | null {
  const root = said.find(({ verb }) => reading.document.head(verb) === verb);
  return root ?? said[0] ?? null;
}

/** The subject of a verb; that of the verb it is coordinated with where it has none; -1 for none. */
export function subjectOf(reading: Reading, verb: number): number {
  const { document } = reading;
  for (let at = verb, steps = 0; steps < 5; steps++) {
    const subject = reading.child(at, 'nsubj', 'nsubjpass');
    if (subject >= 0) return subject;
    if (document.dep(at) !== 'conj' && document.dep(at) !== 'xcomp') return -1;
    at = document.head(at);
  }
  return -1;
}

/** The verb of the smallest clause around a token; -1 where there is none. */
export function clauseVerb(reading: Reading, token: number): number {
  const { document } = reading;
  for (let at = token, steps = 0; steps < 20; steps++) {
    const head = document.head(at);
    if (head === at) return -1;
    const pos = document.pos(head);
    if (pos === 'VERB' || pos === 'AUX') return head;
    at = head;
  }
  return -1;
}
