import { type NetworkStatement, wordsAt } from '../../network/network.ts';
import { select, showSentence } from '../actions.ts';
import { MarkedText } from '../article/MarkedText.tsx';
import { type Mark, marksOf } from '../article/marks.ts';
import type { Opened } from '../opened.ts';
import {
  articleName,
  attributionWords,
  confidenceWord,
  dayWords,
  deedWords,
  modalityWords,
  STANDING_NAMES,
  timeWords,
} from '../words.ts';

/** One statement with its evidence: the words, who says so, as what, when, where, how sure and why. */
export function StatementCard({
  network,
  statement,
}: {
  network: Opened;
  statement: NetworkStatement;
}) {
  const time = timeWords(statement);
  const { nameOf } = network;
  const said = `${nameOf(statement.source)} ${deedWords(network, statement)} ${nameOf(statement.target)}`;
  return (
    <li class="statement">
      <p class="says">
        <strong>{attributionWords(network, statement)}</strong>
        {`: ${said}.`}
      </p>
      <Quote network={network} statement={statement} />
      <dl class="facts">
        <dt>Says so</dt>
        <dd>
          <Speakers network={network} statement={statement} />
        </dd>
        <dt>As</dt>
        <dd>{`${STANDING_NAMES[statement.standing].name.toLowerCase()}, ${modalityWords(statement)}`}</dd>
        {time !== null && (
          <>
            <dt>When</dt>
            <dd>{time}</dd>
          </>
        )}
        {statement.place !== null && (
          <>
            <dt>Where</dt>
            <dd>{nameOf(statement.place)}</dd>
          </>
        )}
        <dt>Reading</dt>
        <dd>
          <Confidence value={statement.confidence} />
        </dd>
        <dt>Article</dt>
        <dd>
          <Source network={network} statement={statement} />
        </dd>
      </dl>
      <details class="why">
        <summary>Why it is read so</summary>
        <p>{statement.path}</p>
        <p class="secondary small">{`Rule: ${statement.rule}`}</p>
      </details>
    </li>
  );
}

function Quote({ network, statement }: { network: Opened; statement: NetworkStatement }) {
  const article = network.articles.find(({ id }) => id === statement.article);
  const [start, end] = statement.evidence;
  const words = article === undefined ? null : wordsAt(article, start, end);
  if (article === undefined || words === null) {
    return <p class="secondary">{`Its words were not kept: characters ${start} to ${end}.`}</p>;
  }
  const ends = new Set([statement.mentions.source, statement.mentions.target]);
  const mentions = article.mentions
    .filter(({ id }) => ends.has(id))
    .map(
      (mention): Mark => ({
        kind: 'mention',
        mention,
        start: mention.start,
        end: mention.end,
        depth: 1,
      }),
    );
  const triggers = marksOf(network, [statement]).filter(({ kind }) => kind === 'trigger');
  return (
    <blockquote>
      <MarkedText words={words} start={start} marks={[...mentions, ...triggers]} strong={ends} />
    </blockquote>
  );
}

function Speakers({ network, statement }: { network: Opened; statement: NetworkStatement }) {
  if (statement.attribution.length === 0) return <>the article itself</>;
  return (
    <>
      {statement.attribution.map(({ speaker, mention, quoted }, index) => (
        <span key={mention}>
          {index > 0 && ', after '}
          <button type="button" class="link" onClick={() => select({ kind: 'actor', id: speaker })}>
            {network.nameOf(speaker)}
          </button>
          {quoted && ', in quotation marks'}
        </span>
      ))}
    </>
  );
}

function Confidence({ value }: { value: number }) {
  return (
    <span
      class="confidence"
      title="How likely the words were read rightly; never whether they are true"
    >
      <meter min={0} max={1} value={value} aria-hidden="true" />
      {`${confidenceWord(value)} (${value.toFixed(2)})`}
    </span>
  );
}

function Source({ network, statement }: { network: Opened; statement: NetworkStatement }) {
  const article = network.articles.find(({ id }) => id === statement.article);
  const about = [article?.outlet, article?.published && dayWords(article.published)];
  const words = about.filter((part) => part).join(', ');
  return (
    <>
      <button
        type="button"
        class="link"
        data-statement={statement.id}
        title="Show the sentence in the article"
        onClick={() => showSentence(statement)}
      >
        {article === undefined ? statement.article : articleName(article)}
      </button>
      {words !== '' && `, ${words}`}
    </>
  );
}
