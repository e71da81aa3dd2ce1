import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Relation } from '../../network/relation.ts';
import { foldName } from '../../network/unknown-name.ts';
import { point, select } from '../actions.ts';
import { LineSample } from '../details/LineSample.tsx';
import { RelationStatements } from '../details/RelationDetails.tsx';
import { Icon } from '../Icon.tsx';
import type { Opened } from '../opened.ts';
import { drawable, drawerOpen, meaningOf, opened, selection, shownRelations } from '../state.ts';
import { count, listed, MEANING_NAMES, STANDING_NAMES, shortDay, verbOf } from '../words.ts';

type Column =
  | 'source'
  | 'type'
  | 'target'
  | 'standing'
  | 'weight'
  | 'speakers'
  | 'first'
  | 'confidence';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['source', 'Who'],
  ['type', 'Does or is what'],
  ['target', 'To whom'],
  ['standing', 'Said as'],
  ['weight', 'Times'],
  ['speakers', 'According to'],
  ['first', 'When'],
  ['confidence', 'Sure'],
];
const PAGE = 100;

/** The network as a table, with the same evidence as everywhere else. */
export function TablePane() {
  const network = opened.value;
  const filter = useSignal('');
  const sort = useSignal<{ column: Column; isDown: boolean }>({ column: 'weight', isDown: true });
  const shown = useSignal(PAGE);
  const relations = shownRelations.value;
  const rows = useMemo(
    () =>
      network === null
        ? []
        : sorted(network, filtered(network, relations, filter.value), sort.value),
    [network, relations, filter.value, sort.value],
  );
  if (network === null) return null;
  return (
    <div class="table-pane">
      {!drawable.value && (
        <p class="fallback" role="status">
          This browser cannot draw the graph (it lacks WebGL2). The table holds the same.
        </p>
      )}
      <div class="table-bar">
        <input
          type="search"
          aria-label="Filter the table"
          placeholder="Filter: a name, a type, a word of the evidence"
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
            shown.value = PAGE;
          }}
        />
        <span class="secondary" role="status">
          {count(rows.length, 'relation')}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label="Relations">
        <table>
          <thead>
            <tr>
              {COLUMNS.map(([column, title]) => (
                <Heading
                  key={column}
                  title={title}
                  direction={sort.value.column !== column ? null : sort.value.isDown}
                  onSort={() => {
                    const { value } = sort;
                    sort.value = {
                      column,
                      isDown: value.column === column ? !value.isDown : false,
                    };
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown.value).map((relation) => (
              <Row key={relation.key} network={network} relation={relation} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="hint">No relation passes the filter.</p>}
        {rows.length > shown.value && (
          <button
            type="button"
            class="button more"
            onClick={() => {
              shown.value += PAGE * 2;
            }}
          >
            {`Show ${Math.min(PAGE * 2, rows.length - shown.value)} more of ${rows.length - shown.value}`}
          </button>
        )}
      </section>
    </div>
  );
}

function Heading({
  title,
  direction,
  onSort,
}: {
  title: string;
  direction: boolean | null;
  onSort: () => void;
}) {
  return (
    <th
      scope="col"
      aria-sort={direction === null ? 'none' : direction ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={onSort}>
        {title}
        {direction !== null && <Icon name={direction ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function Row({ network, relation }: { network: Opened; relation: Relation }) {
  const isOpen = useSignal(false);
  const { nameOf } = network;
  const target = { kind: 'relation', key: relation.key } as const;
  const isSelected = selection.value?.kind === 'relation' && selection.value.key === relation.key;
  const meaning = meaningOf(relation);
  const { first, last } = relation;
  return (
    <>
      <tr
        class={isSelected ? 'selected' : undefined}
        onMouseEnter={() => point(target)}
        onMouseLeave={() => point(null)}
      >
        <td class="names">{nameOf(relation.source)}</td>
        <td>
          <button
            type="button"
            class="link evidence-toggle"
            aria-expanded={isOpen.value}
            title="Show the words that say it"
            onClick={() => {
              isOpen.value = !isOpen.value;
              if (!isOpen.value) return;
              select(target);
              // The words stand in the row itself: a drawer would lie over them.
              if (!matchMedia('(width >= 1100px)').matches) drawerOpen.value = false;
            }}
          >
            <LineSample
              meaning={meaning}
              standing={relation.standing}
              directed={!relation.reciprocal}
            />
            <span>
              {verbOf(network, relation.type)}
              <span class="unseen">{` (${MEANING_NAMES[meaning].toLowerCase()})`}</span>
            </span>
          </button>
        </td>
        <td class="names">{nameOf(relation.target)}</td>
        <td class="short">{STANDING_NAMES[relation.standing].name}</td>
        <td class="numeric">{relation.weight}</td>
        <td class="names">
          {relation.speakers.length === 0 ? 'the article' : listed(relation.speakers.map(nameOf))}
        </td>
        <td>{first !== null && <Days first={first} last={last ?? first} />}</td>
        <td class="numeric">{relation.confidence.toFixed(2)}</td>
      </tr>
      {isOpen.value && (
        <tr class="evidence-row">
          <td colSpan={COLUMNS.length}>
            <RelationStatements network={network} relation={relation} />
          </td>
        </tr>
      )}
    </>
  );
}

function Days({ first, last }: { first: string; last: string }) {
  if (first === last) return <span class="day">{shortDay(first)}</span>;
  return (
    <>
      <span class="day">{`${shortDay(first)} –`}</span> <span class="day">{shortDay(last)}</span>
    </>
  );
}

function filtered(
  network: Opened,
  relations: readonly Relation[],
  query: string,
): readonly Relation[] {
  const wanted = foldName(query);
  if (wanted === '') return relations;
  return relations.filter((relation) => textOf(network, relation).includes(wanted));
}

function textOf(network: Opened, relation: Relation): string {
  const { nameOf } = network;
  const aliases = [relation.source, relation.target].flatMap(
    (id) => network.actors.get(id)?.aliases ?? [],
  );
  const parts = [
    nameOf(relation.source),
    verbOf(network, relation.type),
    relation.type,
    nameOf(relation.target),
    STANDING_NAMES[relation.standing].name,
    ...relation.speakers.map(nameOf),
    ...aliases,
    ...relation.statements.map((statement) => {
      const text = network.network.getAttribute('articles').get(statement.article)?.text;
      return text?.slice(statement.evidence[0], statement.evidence[1]) ?? '';
    }),
  ];
  return foldName(parts.join(' '));
}

function sorted(
  network: Opened,
  relations: readonly Relation[],
  { column, isDown }: { column: Column; isDown: boolean },
): Relation[] {
  const key = (relation: Relation): string | number => {
    switch (column) {
      case 'source':
      case 'target':
        return foldName(network.nameOf(relation[column]));
      case 'type':
        return verbOf(network, relation.type);
      case 'speakers':
        return foldName(relation.speakers.map(network.nameOf).join(' '));
      case 'first':
        return relation.first ?? '9999';
      default:
        return relation[column];
    }
  };
  const keyed = relations.map((relation, index) => ({ relation, index, key: key(relation) }));
  const sign = isDown ? -1 : 1;
  return keyed
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.index - b.index))
    .map(({ relation }) => relation);
}
