import type { Candidate } from './candidate.ts';
import { Clusters } from './clusters.ts';
import { isInDateline } from './datelines.ts';
import type { ListedActor } from './gazetteer.ts';
import { headlineEnd } from './headline.ts';
import { homeState } from './home.ts';
import { issuerOf } from './issuer.ts';
import { findNewsItems } from './news-items.ts';
import { findOwners } from './owners.ts';
import type { Reading } from './reading.ts';
import { sceneState } from './scene.ts';
import { Speech } from './speech.ts';

/** The candidates of a text with all that the sieves ask of them and write into. */
export class TextState {
  readonly reading: Reading;
  /** In order of the text. */
  readonly candidates: readonly Candidate[];
  readonly clusters: Clusters;
  /** Index of the candidate that has a token as its head; -1 where none has. */
  readonly at: Int32Array;
  /** Index of the smallest candidate that covers a token; -1 where none does. */
  readonly over: Int32Array;
  readonly owners: readonly (readonly number[])[];
  readonly speech: Speech;
  /** The state whose organs are meant where nothing says whose they are. */
  readonly home: ListedActor | null;
  /** The same where the text speaks of several states, less certain: the one that it is about. */
  readonly scene: ListedActor | null;
  /** The agencies in datelines, who write the report. */
  readonly bylines: readonly number[];
  /** The body whose statement the text is, by its heading; -1 for none. */
  readonly issuer: number;
  /** Where the second and the further news of a text with several begin, as tokens. */
  readonly newsItems: readonly number[];
  /** The token behind the headline; 0 where the text has none. */
  readonly headline: number;
  /** The candidates that a plural stands for. */
  readonly members = new Map<number, readonly number[]>();
  /** Pronouns that turned out to refer to no actor. */
  readonly dropped = new Set<number>();
  /** Pronouns that may as well mean another. */
  readonly doubtful = new Set<number>();

  constructor(reading: Reading, candidates: readonly Candidate[]) {
    this.reading = reading;
    this.candidates = candidates;
    this.clusters = new Clusters(candidates);
    this.at = new Int32Array(reading.words.length).fill(-1);
    this.over = new Int32Array(reading.words.length).fill(-1);
    const bySize = candidates
      .map((_, index) => index)
      .sort((a, b) => length(candidates[b]) - length(candidates[a]));
    for (const index of bySize) {
      const candidate = candidates[index];
      if (candidate === undefined) continue;
      this.over.fill(index, candidate.first, candidate.last);
      this.at[candidate.head] = index;
    }
    this.speech = new Speech(reading, this.at);
    this.home = homeState(reading, candidates, countCountries(reading, candidates));
    this.scene = this.home ?? sceneState(reading, candidates);
    this.owners = findOwners(reading, candidates, this.at, this.scene);
    this.bylines = candidates.flatMap(({ listed, first }, index) =>
      listed?.kind === 'media' && isInDateline(reading, first) ? [index] : [],
    );
    this.issuer = issuerOf(reading, candidates);
    this.newsItems = findNewsItems(reading, candidates);
    this.headline = headlineEnd(reading);
  }

  candidate(index: number): Candidate {
    const found = this.candidates[index];
    if (found === undefined) throw new RangeError(`no candidate ${index}`);
    return found;
  }

  /** True for a description in the headline: the text below tells who that is. */
  isForetold(index: number): boolean {
    const { form, last } = this.candidate(index);
    return form === 'description' && last <= this.headline;
  }

  /** Number of the sentence of a candidate. */
  sentence(index: number): number {
    return this.reading.document.sentence(this.candidate(index).head);
  }

  /** Index of the first candidate of a sentence, or of the next that has one; the number of candidates where none has. */
  firstFrom(sentence: number): number {
    let low = 0;
    let high = this.candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sentence(middle) < sentence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How often a text names something of a country (itself, its capital, its people), by ISO code; datelines and the press are none. */
function countCountries(
  reading: Reading,
  candidates: readonly Candidate[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { listed, first } of candidates) {
    if (listed?.country == null || listed.kind === 'media') continue;
    if (isInDateline(reading, first)) continue;
    counts.set(listed.country, (counts.get(listed.country) ?? 0) + 1);
  }
  return counts;
}

function length(candidate: Candidate | undefined): number {
  return candidate === undefined ? 0 : candidate.last - candidate.first;
}
