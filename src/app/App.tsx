import { useSignalEffect } from '@preact/signals';
import { ArticlePane } from './article/ArticlePane.tsx';
import { DetailsPane } from './details/DetailsPane.tsx';
import { GraphPane } from './graph/GraphPane.tsx';
import { Header } from './Header.tsx';
import { Headline } from './Headline.tsx';
import { Icon } from './Icon.tsx';
import { Legend } from './Legend.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { isDropping } from './page-events.ts';
import { cancelReading } from './reading/read.ts';
import {
  announcement,
  drawable,
  drawerOpen,
  job,
  notices,
  opened,
  type Pane,
  pane,
} from './state.ts';
import { TablePane } from './table/TablePane.tsx';

const PANES: readonly (readonly [Pane, string])[] = [
  ['graph', 'Graph'],
  ['article', 'Article'],
  ['table', 'Table'],
];

/** The whole page. */
export function App() {
  useSignalEffect(() => {
    if (!drawable.value && pane.value === 'graph') pane.value = 'table';
  });
  return (
    <div class="page">
      <a class="skip" href="#explanation">
        Skip to the explanation
      </a>
      <Header />
      <Tabs />
      <main class="regions" data-pane={pane.value}>
        <ArticlePane />
        <section class="region graph" aria-label="Network" id="network">
          <div class="graph-bar">
            <Headline />
            <Views />
          </div>
          {pane.value === 'table' ? <TablePane /> : drawable.value && <GraphPane />}
        </section>
        <DetailsPane />
      </main>
      <Legend />
      <PasteDialog />
      <JobBar />
      <Notices />
      {isDropping.value && <p class="drop">Drop articles or a saved network to read them</p>}
      <p class="unseen" aria-live="polite">
        {announcement.value}
      </p>
    </div>
  );
}

/** Chooses the one part that a narrow screen shows. */
function Tabs() {
  return (
    <nav class="panes" aria-label="Parts of the page">
      {PANES.map(([name, title]) => (
        <button
          key={name}
          type="button"
          aria-pressed={pane.value === name}
          onClick={() => {
            pane.value = name;
            drawerOpen.value = false;
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}

/** Chooses between drawing and table, on wide screens. */
function Views() {
  if (opened.value === null) return null;
  const isTable = pane.value === 'table';
  return (
    <div class="views">
      <button
        type="button"
        aria-pressed={!isTable}
        disabled={!drawable.value}
        onClick={() => {
          pane.value = 'graph';
        }}
      >
        Graph
      </button>
      <button
        type="button"
        aria-pressed={isTable}
        onClick={() => {
          pane.value = 'table';
        }}
      >
        Table
      </button>
    </div>
  );
}

function JobBar() {
  const work = job.value;
  if (work === null) return null;
  return (
    <div class="job" role="status">
      <span>{work.stage}</span>
      <progress
        aria-label="Progress"
        max={work.total > 0 ? work.total : 1}
        {...(work.total > 0 ? { value: work.done } : {})}
      />
      <button type="button" class="button" onClick={cancelReading}>
        Cancel
      </button>
    </div>
  );
}

function Notices() {
  return (
    <div class="notices" role="status">
      {notices.value.map((notice) => (
        <div class="notice" key={notice.text}>
          {notice.more === undefined || notice.more.length === 0 ? (
            <p>{notice.text}</p>
          ) : (
            <details>
              <summary>{notice.text}</summary>
              <ul>
                {notice.more.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
          )}
          <button
            type="button"
            class="button plain square"
            aria-label="Close this message"
            onClick={() => {
              notices.value = notices.value.filter((other) => other !== notice);
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
