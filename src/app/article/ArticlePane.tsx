import { useComputed, useSignalEffect } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { NetworkArticle, NetworkStatement } from '../../network/network.ts';
import { point, select } from '../actions.ts';
import { directionOf } from '../direction.ts';
import { joins } from '../graph/scene.ts';
import type { Opened } from '../opened.ts';
import { articleId, opened, pointed, selection, sought } from '../state.ts';
import { articleName, count, dayWords } from '../words.ts';
import { MarkedText } from './MarkedText.tsx';
import { type Mark, marksOf, type Passage, passagesOf, type TellingSentence } from './marks.ts';
import { actorAt, clearFocus, reveal, seek, walk } from './moving.ts';

/** The article on the left, with actors and statements marked in it. */
export function ArticlePane() {
  const network = opened.value;
  const article = network?.articles.find(({ id }) => id === articleId.value);
  if (network === null || article === undefined) {
    return (
      <section class="region article" aria-label="Article" id="article">
        <p class="hint">The article will stand here.</p>
      </section>
    );
  }
  return (
    <section class="region article" aria-label="Article" id="article">
      <ArticleHead network={network} article={article} />
      <ArticleText key={article.id} network={network} article={article} />
    </section>
  );
}

function ArticleHead({ network, article }: { network: Opened; article: NetworkArticle }) {
  const { articles } = network;
  const at = articles.indexOf(article);
  const about = [article.outlet, article.published && dayWords(article.published)];
  const words = about.filter((part) => part).join(', ');
  return (
    <header class="article-head">
      {articles.length > 1 && (
        <label class="picker">
          <span class="secondary small">{`Article ${at + 1} of ${articles.length}`}</span>
          <select
            value={article.id}
            onChange={(event) => {
              articleId.value = event.currentTarget.value;
            }}
          >
            {articles.map(({ id, title }) => (
              <option key={id} value={id}>
                {articleName({ id, title })}
              </option>
            ))}
          </select>
        </label>
      )}
      {articles.length === 1 && <h2 dir="auto">{articleName(article)}</h2>}
      <p class="secondary small">
        {words !== '' && `${words}. `}
        {article.statements.length === 0
          ? 'Nothing in it is a relation between two actors.'
          : `${count(article.statements.length, 'statement')}, marked in the margin.`}
      </p>
    </header>
  );
}

function ArticleText({ network, article }: { network: Opened; article: NetworkArticle }) {
  const root = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => passagesOf(network, article), [network, article]);
  const marks = useComputed(() =>
    marksOf(
      network,
      statementsInQuestion(network).filter((said) => said.article === article.id),
    ),
  );
  useSignalEffect(() => {
    const target = selection.value;
    const first = marks.peek().find((mark) => mark.kind === 'evidence');
    if (target === null || target.kind === 'actor' || first === undefined) return;
    // The new marks are in the page after this turn.
    setTimeout(() => {
      reveal(root.current, root.current?.querySelector(`[data-evidence="${first.start}"]`));
    });
  });
  useSignalEffect(() => {
    const sentence = sought.value;
    // The marks of a relation that was selected with it are in the page after this turn.
    setTimeout(() => seek(root.current, sentence?.article === article.id ? sentence.start : null));
  });
  useSignalEffect(() => {
    const target = pointed.value ?? selection.value;
    const id = target?.kind === 'actor' ? target.id : null;
    for (const lit of root.current?.querySelectorAll('.mention.lit') ?? []) {
      lit.classList.remove('lit');
    }
    if (id === null) return;
    for (const mention of root.current?.querySelectorAll(`[data-actor="${CSS.escape(id)}"]`) ??
      []) {
      mention.classList.add('lit');
    }
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => spreadMarks(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [passages]);
  if (passages.length === 0) {
    return (
      <p class="hint">
        The words of this article were not kept in the network; its statements are in the table.
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text that arrow keys walk through, with no element of its own
    <div
      class="article-text"
      ref={root}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for all actors of the text, arrow keys move between them
      tabIndex={0}
      aria-label="Text of the article. Arrow keys move from actor to actor, Enter selects."
      onPointerOver={(event) => point(actorAt(event.target))}
      onPointerLeave={() => point(null)}
      onClick={(event) => {
        const target = actorAt(event.target);
        if (target !== null && getSelection()?.isCollapsed !== false) select(target);
      }}
      onKeyDown={(event) => walk(event, root.current, network)}
      onBlur={() => clearFocus(root.current)}
    >
      {passages.map((passage) => (
        <Paragraph key={passage.start} passage={passage} marks={marks.value} network={network} />
      ))}
    </div>
  );
}

/** Pixels between marks that stand side by side. */
const MARK_WIDTH = 6;
const NO_MARKS: readonly Mark[] = [];

interface PassageProps {
  readonly passage: Passage;
  readonly marks: readonly Mark[];
  readonly network: Opened;
}

function Paragraph({ passage, marks, network }: PassageProps) {
  const own = marks.filter(({ start, end }) => start < passage.end && end > passage.start);
  return (
    <PassageText passage={passage} marks={own.length === 0 ? NO_MARKS : own} network={network} />
  );
}

function PassageText({ passage, marks, network }: PassageProps) {
  return useMemo(
    () => (
      <p class="passage" dir={directionOf(passage.words)}>
        {cutAtSentences(passage).map(({ start, words, sentence }) => (
          <Fragment key={start}>
            {sentence !== null && <MarginMark sentence={sentence} network={network} />}
            <MarkedText words={words} start={start} marks={[...passage.mentions, ...marks]} />
          </Fragment>
        ))}
      </p>
    ),
    [passage, marks, network],
  );
}

/** A passage cut where a sentence begins that says something, so that its mark can stand at its line. */
function cutAtSentences(passage: Passage) {
  const starts = [passage.start, ...passage.telling.map(({ start }) => start)];
  return [...new Set(starts)].map((start, index, all) => ({
    start,
    words: passage.words.slice(
      start - passage.start,
      (all[index + 1] ?? passage.end) - passage.start,
    ),
    sentence: passage.telling.find((sentence) => sentence.start === start) ?? null,
  }));
}

/** The mark in the margin beside a sentence that says something. */
function MarginMark({ sentence, network }: { sentence: TellingSentence; network: Opened }) {
  const words = count(sentence.statements.length, 'statement');
  return (
    <button
      type="button"
      class={`margin-mark ${sentence.signs.map((sign) => `has${sign}`).join(' ')}`}
      aria-label={`${words} in this sentence: show`}
      title={`${words} in this sentence`}
      onClick={() => selectNext(network, sentence)}
    />
  );
}

/** Marks of sentences that begin in the same line would lie on one another: they stand side by side. */
function spreadMarks(root: HTMLElement): void {
  const marks = [...root.querySelectorAll<HTMLElement>('.margin-mark')];
  const places = marks.map((mark) => ({ mark, passage: mark.parentElement, top: mark.offsetTop }));
  let beside = 0;
  places.forEach(({ mark, passage, top }, index) => {
    const before = places[index - 1];
    beside = before?.passage === passage && before.top === top ? beside + 1 : 0;
    mark.style.translate = beside === 0 ? '' : `${-MARK_WIDTH * Math.min(beside, 2)}px`;
  });
}

/** Selects the relation of a sentence's statement, or of the next one where that is selected already. */
function selectNext(network: Opened, sentence: TellingSentence): void {
  const keys = [
    ...new Set(
      sentence.statements.flatMap(({ id }) => {
        const relation = network.relations.find(({ statements }) =>
          statements.some((statement) => statement.id === id),
        );
        return relation === undefined ? [] : [relation.key];
      }),
    ),
  ];
  const target = selection.value;
  const at = target?.kind === 'relation' ? keys.indexOf(target.key) : -1;
  const key = keys[(at + 1) % keys.length];
  if (key !== undefined) select({ kind: 'relation', key });
}

/** The statements behind what is pointed at or selected. */
function statementsInQuestion(network: Opened): readonly NetworkStatement[] {
  const target =
    pointed.value?.kind === 'actor' ? selection.value : (pointed.value ?? selection.value);
  if (target?.kind === 'relation') return network.byKey.get(target.key)?.statements ?? [];
  if (target?.kind !== 'pair') return [];
  return network.relations
    .filter((relation) => relation.sign === target.sign && joins(relation, target.a, target.b))
    .flatMap(({ statements }) => statements);
}
