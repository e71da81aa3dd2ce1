import type { NetworkArticle, NetworkMention, NetworkStatement } from '../../network/network.ts';
import { wordsAt } from '../../network/network.ts';
import type { Sign } from '../../statements/relation-types.ts';
import type { Opened } from '../opened.ts';
import type { Stretch } from './nest.ts';

/** What is shown on the words of an article. */
export type Mark = Stretch &
  (
    | { readonly kind: 'evidence' }
    | { readonly kind: 'mention'; readonly mention: NetworkMention }
    | { readonly kind: 'trigger'; readonly sign: Sign }
  );

/** A paragraph, or a sentence that alone was kept of an article. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly mentions: readonly Mark[];
  /** Sentences that say something. */
  readonly telling: readonly TellingSentence[];
}

/** A sentence that says something about actors. */
export interface TellingSentence {
  readonly start: number;
  readonly statements: readonly NetworkStatement[];
  /** The signs among its statements. */
  readonly signs: readonly Sign[];
}

/** Cuts an article into passages with what was found in each. */
export function passagesOf(opened: Opened, article: NetworkArticle): Passage[] {
  const sentences = new Map<number, NetworkStatement[]>();
  for (const statement of opened.network.getAttribute('statements')) {
    if (statement.article !== article.id) continue;
    const [start] = statement.evidence;
    sentences.set(start, [...(sentences.get(start) ?? []), statement]);
  }
  const telling = [...sentences]
    .sort(([a], [b]) => a - b)
    .map(([start, statements]): TellingSentence => {
      const signs = statements.map(({ type }) => opened.infoOf(type).sign);
      return { start, statements, signs: ([1, -1, 0] as const).filter((s) => signs.includes(s)) };
    });
  return spansOf(article).map(({ start, end }) => ({
    start,
    end,
    words: wordsAt(article, start, end) ?? '',
    mentions: article.mentions
      .filter((mention) => mention.start < end && mention.end > start)
      .map((mention) => ({
        kind: 'mention',
        mention,
        start: mention.start,
        end: mention.end,
        depth: 1,
      })),
    telling: telling.filter((sentence) => start <= sentence.start && sentence.start < end),
  }));
}

/** Marks for the words of statements: their sentences and triggers. */
export function marksOf(opened: Opened, statements: readonly NetworkStatement[]): Mark[] {
  return statements.flatMap((statement): Mark[] => [
    { kind: 'evidence', start: statement.evidence[0], end: statement.evidence[1], depth: 0 },
    ...statement.trigger.map(
      ([start, end]): Mark => ({
        kind: 'trigger',
        sign: opened.infoOf(statement.type).sign,
        start,
        end,
        depth: 2,
      }),
    ),
  ]);
}

function spansOf(article: NetworkArticle): { start: number; end: number }[] {
  const { text } = article;
  if (text === null) return article.sentences.filter((sentence) => sentence.text !== null).slice();
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    if (match[0].trim() !== '') {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
