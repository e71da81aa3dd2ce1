import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { RELATION_STANDINGS } from '../../network/relation.ts';
import { describe, point, select, showDefaults } from '../actions.ts';
import { ShapeSample } from '../details/ShapeSample.tsx';
import { Icon } from '../Icon.tsx';
import { isSettled } from '../opened.ts';
import {
  announcement,
  drawable,
  opened,
  openProblem,
  pasting,
  pointed,
  scene,
  selection,
  shownStandings,
} from '../state.ts';
import { isCalm, theme } from '../theme.ts';
import { count, listed } from '../words.ts';
import { currentView } from './current-view.ts';
import { emphasisOf } from './emphasis.ts';
import { readPalette } from './palette.ts';
import type { Target } from './scene.ts';
import type { Shape } from './shapes.ts';
import { canDraw, type Hit, SigmaView } from './sigma-view.ts';

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The network as a drawing. */
export function GraphPane() {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!canDraw()) {
      drawable.value = false;
      return;
    }
    startView(stage.current);
    return stopView;
  }, []);
  useSignalEffect(() => {
    const target = selection.value;
    currentView.value?.show(scene.value, emphasisOf(scene.value, target, pointed.peek()));
  });
  useSignalEffect(() => {
    currentView.value?.emphasize(emphasisOf(scene.peek(), selection.peek(), pointed.value));
  });
  useSignalEffect(() => {
    // The theme's effect sets the attribute first: both follow the same signal, this one was made later.
    if (theme.value) currentView.value?.recolor(readPalette(document.documentElement));
  });
  return (
    <div class="graph-pane">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that arrow keys walk through */}
      <div
        class="stage"
        ref={stage}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for the drawing, arrow keys move inside
        tabIndex={0}
        aria-label="Network. Arrow keys move from actor to actor, Enter selects, Escape lets go, plus and minus zoom. The table holds the same."
        onKeyDown={onKey}
        onBlur={() => point(null)}
      />
      {scene.value.nodes.length > 0 && (
        <>
          <Zoom />
          <ShapeKey />
          <Left />
        </>
      )}
      <Nothing />
    </div>
  );
}

function startView(stage: HTMLElement | null): void {
  if (stage === null) return;
  currentView.value = new SigmaView(stage, readPalette(document.documentElement), {
    onPoint: (hit) => {
      stage.classList.toggle('over', hit !== null);
      point(targetOf(hit));
    },
    onClick: (hit) => select(targetOf(hit)),
    onLost: () => {
      stopView();
      // The browser gives contexts back only after this turn.
      setTimeout(() => startView(stage), 300);
    },
  });
}

function stopView(): void {
  currentView.peek()?.kill();
  currentView.value = null;
}

function targetOf(hit: Hit | null): Target | null {
  if (hit === null) return null;
  if (hit.kind === 'actor') return hit;
  const { relations, source, target, sign } = hit.edge;
  const [first] = relations;
  return relations.length === 1 && first !== undefined
    ? { kind: 'relation', key: first.key }
    : { kind: 'pair', a: source, b: target, sign };
}

function onKey(event: KeyboardEvent): void {
  const view = currentView.peek();
  const network = opened.peek();
  if (view === null || network === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = ARROWS[event.key];
  const here = pointed.peek() ?? selection.peek();
  const id = here?.kind === 'actor' ? here.id : null;
  if (direction !== undefined) {
    const next =
      id !== null && view.positionOf(id) !== null
        ? (view.neighbour(id, direction) ?? id)
        : scene.peek().nodes[0]?.id;
    if (next !== undefined) {
      point({ kind: 'actor', id: next });
      announcement.value = describe(network, { kind: 'actor', id: next });
    }
  } else if (event.key === 'Enter' && id !== null) {
    select({ kind: 'actor', id });
  } else if (event.key === '+' || event.key === '=') {
    view.zoom(1.4, isCalm());
  } else if (event.key === '-') {
    view.zoom(1 / 1.4, isCalm());
  } else if (event.key === '0') {
    view.fit(isCalm());
  } else {
    return;
  }
  event.preventDefault();
}

const ZOOMS: readonly {
  readonly name: string;
  readonly key: string;
  readonly icon: 'plus' | 'minus' | 'fit';
  readonly move: (view: SigmaView) => void;
}[] = [
  { name: 'Zoom in', key: '+', icon: 'plus', move: (view) => view.zoom(1.4, isCalm()) },
  { name: 'Zoom out', key: '−', icon: 'minus', move: (view) => view.zoom(1 / 1.4, isCalm()) },
  { name: 'Show everything', key: '0', icon: 'fit', move: (view) => view.fit(isCalm()) },
];

function Zoom() {
  return (
    <div class="zoom">
      {ZOOMS.map(({ name, key, icon, move }) => (
        <button
          key={name}
          type="button"
          class="button square"
          aria-label={name}
          title={`${name} (${key})`}
          onClick={() => currentView.value !== null && move(currentView.value)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

const SHAPES: readonly (readonly [Shape, string])[] = [
  ['disc', 'state'],
  ['square', 'group'],
  ['ringed', 'organisation'],
  ['ring', 'person'],
];

/** What the shapes mean. */
function ShapeKey() {
  return (
    <ul class="shapes" aria-label="Shapes">
      {SHAPES.map(([shape, name]) => (
        <li key={shape}>
          <ShapeSample shape={shape} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Says how many actors and lines the drawing leaves out. */
function Left() {
  const { left, linesLeft } = scene.value;
  const parts = [
    left > 0 ? count(left, 'actor') : null,
    linesLeft > 0 ? count(linesLeft, 'line') : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p
      class="chip small"
      title="The actors of whom most is said are drawn, and their heaviest lines. Select an actor to see all of its lines; the table holds everything."
    >
      {`${listed(parts)} not drawn`}
    </p>
  );
}

/** What stands where nothing is drawn: why, and what to do. */
function Nothing() {
  const network = opened.value;
  if (network === null) {
    return openProblem.value === null ? null : <Empty button="Paste an article" run={paste} />;
  }
  if (scene.value.nodes.length > 0) return null;
  if (network.relations.length === 0) {
    return (
      <Empty
        title="No relations found"
        about="The text names no two political actors who do something to or with one another, or it does so in words that are not known here yet. Actors that were found are underlined in the article."
        button="Read another article"
        run={paste}
      />
    );
  }
  if (network.relations.every((relation) => !isSettled(relation))) {
    return (
      <Empty
        title="Only plans, wishes or denials"
        about="What was found is planned, possible, asked for or denied, and waits behind the legend."
        button="Show it"
        run={() => {
          shownStandings.value = new Set(RELATION_STANDINGS);
        }}
      />
    );
  }
  return (
    <Empty
      title="Everything is filtered out"
      about="What the network holds does not pass the legend below."
      button="Set the legend back"
      run={showDefaults}
    />
  );
}

function paste(): void {
  pasting.value = true;
}

function Empty({
  title,
  about,
  button,
  run,
}: {
  readonly title?: string;
  readonly about?: string;
  readonly button: string;
  readonly run: () => void;
}) {
  return (
    <div class="empty">
      {title !== undefined && <h2>{title}</h2>}
      {about !== undefined && <p>{about}</p>}
      <button type="button" class="button" onClick={run}>
        {button}
      </button>
    </div>
  );
}
