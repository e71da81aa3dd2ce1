import type { Opened } from '../opened.ts';
import { isRole } from '../opened.ts';
import { shownRelations } from '../state.ts';
import { count } from '../words.ts';
import { RelationList } from './RelationList.tsx';

const STRONGEST = 12;

/** What the network holds, where nothing is selected. */
export function Overview({ network }: { network: Opened }) {
  const relations = shownRelations.value;
  const statements = network.network.getAttribute('statements').length;
  return (
    <article>
      <header class="details-head">
        <p class="kind">Overview</p>
        <h2>
          {`${count(network.actors.size, 'actor')}, ${count(network.relations.length, 'relation')}`}
        </h2>
        <p class="secondary">
          {`${count(statements, 'statement')} in ${count(network.articles.length, 'article')}. Every relation opens to the words that say it: choose one here, in the graph, in the article or in the table.`}
        </p>
      </header>
      <section class="group">
        <h3>Strongest relations</h3>
        <RelationList
          network={network}
          relations={relations.filter((relation) => !isRole(relation)).slice(0, STRONGEST)}
        />
      </section>
    </article>
  );
}
