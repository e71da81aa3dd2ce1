import { batch } from '@preact/signals';
import { headlineActor } from '../network/headline.ts';
import type { NetworkStatement } from '../network/network.ts';
import type { Target } from './graph/scene.ts';
import { byStrength, isSettled, type Opened } from './opened.ts';
import {
  announcement,
  articleId,
  drawerOpen,
  leastConfidence,
  opened,
  openProblem,
  pane,
  pointed,
  selectedRelation,
  selection,
  shownMeanings,
  shownStandings,
  sought,
} from './state.ts';
import { count, KIND_NAMES, relationSentence, STANDING_NAMES } from './words.ts';

/** Where the page shows one part at a time. */
const ONE_PART = '(width < 720px)';
/** Beyond so many relations the first look is at all of them, not at the strongest. */
const SURVEYED = 120;

/** Opens a network and selects the strongest relation of whom its headline speaks, so that the first look shows words and not only lines. */
export function show(network: Opened): void {
  const settled = network.relations.filter(isSettled).sort(byStrength);
  const hub = headlineActor(network.network);
  const ofHeadline = settled.find(
    ({ sign, source, target }) => sign !== 0 && (source === hub || target === hub),
  );
  const strongest = ofHeadline ?? settled[0];
  batch(() => {
    opened.value = network;
    openProblem.value = null;
    pointed.value = null;
    sought.value = null;
    selection.value =
      strongest !== undefined && network.relations.length <= SURVEYED
        ? { kind: 'relation', key: strongest.key }
        : null;
    articleId.value = strongest?.articles[0] ?? network.articles[0]?.id ?? null;
    drawerOpen.value = false;
  });
}

/** Selects something (null: nothing), shows the article that says it, and lets screen readers know. */
export function select(target: Target | null): void {
  const network = opened.value;
  batch(() => {
    selection.value = target;
    pointed.value = null;
    sought.value = null;
    if (network === null || target === null) {
      drawerOpen.value = false;
      announcement.value = target === null ? 'nothing selected' : '';
      return;
    }
    drawerOpen.value = true;
    announcement.value = describe(network, target);
    if (target.kind === 'actor') showArticleOf(network, target.id);
    if (target.kind === 'relation') {
      const relation = network.byKey.get(target.key);
      if (relation === undefined) return;
      // A relation that the filter hides is shown, or its selection could not be seen.
      if (!shownStandings.value.has(relation.standing)) {
        shownStandings.value = new Set([...shownStandings.value, relation.standing]);
      }
      const [first] = relation.articles;
      if (first !== undefined && !relation.articles.includes(articleId.value ?? '')) {
        articleId.value = first;
      }
    }
  });
}

/** Opens an article that mentions an actor, unless the open one does. */
function showArticleOf(network: Opened, id: string): void {
  const mentioning = network.articles.filter(({ mentions }) =>
    mentions.some(({ actor }) => actor === id),
  );
  const [first] = mentioning;
  if (first !== undefined && !mentioning.some((article) => article.id === articleId.value)) {
    articleId.value = first.id;
  }
}

/** Shows a statement's sentence in its article, on the article's own page where the screen has room for one part only. */
export function showSentence({ id, article, evidence }: NetworkStatement): void {
  const network = opened.value;
  batch(() => {
    const chosen = selectedRelation.value;
    if (!chosen?.statements.some((statement) => statement.id === id)) {
      const relation = network?.relations.find(({ statements }) =>
        statements.some((statement) => statement.id === id),
      );
      if (relation !== undefined) select({ kind: 'relation', key: relation.key });
    }
    articleId.value = article;
    sought.value = { article, start: evidence[0], statement: id };
    if (!matchMedia(ONE_PART).matches) return;
    pane.value = 'article';
    drawerOpen.value = false;
  });
}

/** Points at something for as long as the pointer or the focus is there. */
export function point(target: Target | null): void {
  pointed.value = target;
}

/** Adds or takes away a part of a set in a signal of sets. */
export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Sets the legend back to what it shows at first. */
export function showDefaults(): void {
  batch(() => {
    leastConfidence.value = 0;
    shownMeanings.value = new Set(['with', 'against', 'neutral', 'role']);
    shownStandings.value = new Set(['reported', 'claimed', 'contested']);
  });
}

/** What is selected, as a short sentence. */
export function describe(network: Opened, target: Target): string {
  switch (target.kind) {
    case 'relation': {
      const relation = network.byKey.get(target.key);
      if (relation === undefined) return '';
      const { name } = STANDING_NAMES[relation.standing];
      const words = count(relation.statements.length, 'statement');
      return `${relationSentence(network, relation)}. ${name}, ${words}.`;
    }
    case 'pair':
      return `${network.nameOf(target.a)} and ${network.nameOf(target.b)}`;
    case 'actor': {
      const actor = network.actors.get(target.id);
      const kind = actor === undefined ? 'place' : KIND_NAMES[actor.kind];
      const degree = network.network.hasNode(target.id) ? network.network.degree(target.id) : 0;
      return `${network.nameOf(target.id)}, ${kind}, ${count(degree, 'relation')}.`;
    }
    case 'type':
      return `all relations of the type “${network.infoOf(target.type).active}”`;
  }
}
