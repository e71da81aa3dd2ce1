import { toggled } from '../actions.ts';
import type { Opened } from '../opened.ts';
import { isRole } from '../opened.ts';
import { shownRelations, shownStandings } from '../state.ts';
import { capital, count } from '../words.ts';
import { RelationList } from './RelationList.tsx';

const STRONGEST = 12;

/** What the network holds, where nothing is selected. */
export function Overview({ network }: { network: Opened }) {
  const relations = shownRelations.value.filter((relation) => !isRole(relation));
  const statements = network.network.getAttribute('statements').length;
  return (
    <article>
      <header class="details-head">
        <p class="kind">Overview</p>
        <h2>
          {capital(
            `${count(network.actors.size, 'actor')}, ${count(network.relations.length, 'relation')}`,
          )}
        </h2>
        <p class="secondary">
          {capital(
            `${count(statements, 'statement')} in ${count(network.articles.length, 'article')}.`,
          )}
          {network.relations.length > 0 &&
            ' Every relation opens to the words that say it: choose one here, in the graph, in the article or in the table.'}
        </p>
      </header>
      {network.relations.length > 0 && <NotShown network={network} />}
      {relations.length > 0 && (
        <section class="group">
          <h3>Strongest relations</h3>
          <RelationList network={network} relations={relations.slice(0, STRONGEST)} />
        </section>
      )}
    </article>
  );
}

const HELD_BACK = [
  ['open', 'plan, wish or possibility', 'plans, wishes and possibilities'],
  ['denied', 'denial', 'denials'],
] as const;

/** What is neither a fact nor a claim, and therefore not shown at first. */
function NotShown({ network }: { network: Opened }) {
  const held = HELD_BACK.map(([standing, one, many]) => {
    const all = network.relations.filter((relation) => relation.standing === standing);
    return { standing, one, many, number: all.length };
  }).filter(({ number }) => number > 0);
  if (held.length === 0) return null;
  return (
    <p class="secondary">
      {held.map(({ standing, one, many, number }) => {
        const isShown = shownStandings.value.has(standing);
        return (
          <span key={standing} class="held-back">
            {`${isShown ? 'Shown too' : 'Not shown'}: ${count(number, one, many)}. `}
            <button
              type="button"
              class="link"
              onClick={() => {
                shownStandings.value = toggled(shownStandings.value, standing);
              }}
            >
              {isShown ? 'Hide' : 'Show'}
              <span class="unseen">{` ${many}`}</span>
            </button>
          </span>
        );
      })}
    </p>
  );
}
