import { useSignal } from '@preact/signals';
import type { NetworkStatement } from '../../network/network.ts';
import type { Relation } from '../../network/relation.ts';
import { select } from '../actions.ts';
import type { Opened } from '../opened.ts';
import { meaningOf } from '../state.ts';
import { count, dayWords, listed, MEANING_NAMES, STANDING_NAMES, verbOf } from '../words.ts';
import { LineSample } from './LineSample.tsx';
import { StatementCard } from './StatementCard.tsx';

/** A relation with everything that is said about it; both sides where it is contested. */
export function RelationDetails({ network, relation }: { network: Opened; relation: Relation }) {
  return (
    <article class="relation">
      <RelationTitle network={network} relation={relation} />
      <RelationStatements network={network} relation={relation} />
    </article>
  );
}

/** The evidence of a relation, side by side where some affirm and others deny. */
export function RelationStatements({ network, relation }: { network: Opened; relation: Relation }) {
  const { statements, standing } = relation;
  if (standing !== 'contested') return <Statements network={network} statements={statements} />;
  const denied = statements.filter((statement) => statement.standing === 'denied');
  const others = statements.filter((statement) => statement.standing !== 'denied');
  return (
    <div class="sides">
      <section aria-label="Those who say so">
        <h3>{`Say so (${others.length})`}</h3>
        <Statements network={network} statements={others} />
      </section>
      <section aria-label="Those who deny it">
        <h3>{`Deny it (${denied.length})`}</h3>
        <Statements network={network} statements={denied} />
      </section>
    </div>
  );
}

function RelationTitle({ network, relation }: { network: Opened; relation: Relation }) {
  const { nameOf } = network;
  const meaning = meaningOf(relation);
  const { name, means } = STANDING_NAMES[relation.standing];
  const { first, last, speakers } = relation;
  const span =
    first === null
      ? null
      : last === null || last === first
        ? dayWords(first)
        : `${dayWords(first)} to ${dayWords(last)}`;
  const counts = [
    count(relation.statements.length, 'statement'),
    relation.articles.length > 1 ? count(relation.articles.length, 'article') : null,
    span,
  ];
  return (
    <header class="details-head">
      <p class={`kind ${meaning}`}>
        <LineSample
          meaning={meaning}
          standing={relation.standing}
          directed={!relation.reciprocal}
        />
        {`${MEANING_NAMES[meaning]} · ${name.toLowerCase()}: ${means}`}
      </p>
      <h2>
        <ActorLink network={network} id={relation.source} />
        {` ${verbOf(network, relation.type)} `}
        <ActorLink network={network} id={relation.target} />
      </h2>
      <p class="secondary">{counts.filter((part) => part !== null).join(' · ')}</p>
      {speakers.length > 0 && (
        <p class="secondary">{`According to ${listed(speakers.map(nameOf))}.`}</p>
      )}
    </header>
  );
}

/** An actor's name that leads to the actor. */
export function ActorLink({ network, id }: { network: Opened; id: string }) {
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'actor', id })}>
      {network.nameOf(id)}
    </button>
  );
}

const AT_ONCE = 8;

function Statements({
  network,
  statements,
}: {
  network: Opened;
  statements: readonly NetworkStatement[];
}) {
  const shown = useSignal(AT_ONCE);
  const left = statements.length - shown.value;
  return (
    <>
      <ul class="statements">
        {statements.slice(0, shown.value).map((statement) => (
          <StatementCard key={statement.id} network={network} statement={statement} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shown.value += AT_ONCE * 4;
          }}
        >
          {`Show ${Math.min(left, AT_ONCE * 4)} more of ${left}`}
        </button>
      )}
    </>
  );
}
