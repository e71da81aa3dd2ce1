import { isolated } from '../../network/isolated.ts';
import type { Relation } from '../../network/relation.ts';
import { shapeOf } from '../graph/shapes.ts';
import type { Opened } from '../opened.ts';
import { type Meaning, meaningOf } from '../state.ts';
import { count, KIND_NAMES } from '../words.ts';
import { ActorLink } from './RelationDetails.tsx';
import { RelationList } from './RelationList.tsx';
import { ShapeSample } from './ShapeSample.tsx';

const GROUPS: readonly (readonly [Meaning, string])[] = [
  ['with', 'With'],
  ['against', 'Against'],
  ['neutral', 'Neither'],
  ['role', 'Roles'],
];

/** An actor: its names, what it is, and its relations, grouped by what they mean. */
export function ActorDetails({ network, id }: { network: Opened; id: string }) {
  const actor = network.actors.get(id) ?? network.network.getAttribute('places').get(id);
  if (actor === undefined) return null;
  const relations = network.relations.filter(
    ({ source, target }) => source === id || target === id,
  );
  const isSpeakerIn = network.relations.filter(({ speakers }) => speakers.includes(id));
  const country =
    actor.country !== null && actor.kind !== 'state' ? countryName(network, actor.country) : null;
  return (
    <article class="actor">
      <header class="details-head">
        <p class="kind">
          <ShapeSample shape={shapeOf(actor)} />
          {[KIND_NAMES[actor.kind], country, actor.generic ? 'no particular actor' : null]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <h2 dir="auto">{actor.name}</h2>
        {actor.aliases.length > 0 && (
          <p class="secondary">{`Also: ${actor.aliases.slice(0, 12).map(isolated).join(', ')}`}</p>
        )}
        {actor.parent !== null && network.actors.has(actor.parent) && (
          <p class="secondary">
            {'Part of '}
            <ActorLink network={network} id={actor.parent} />
          </p>
        )}
        {actor.actsFor !== null && actor.actsFor !== id && network.actors.has(actor.actsFor) && (
          <p class="secondary">
            {'Acts for '}
            <ActorLink network={network} id={actor.actsFor} />
          </p>
        )}
      </header>
      {relations.length === 0 && (
        <p class="secondary">Nothing is said of what it does to others.</p>
      )}
      {GROUPS.map(([meaning, title]) => (
        <Group
          key={meaning}
          title={title}
          network={network}
          id={id}
          relations={of(relations, meaning)}
        />
      ))}
      {isSpeakerIn.length > 0 && (
        <Group
          title={`Says so of ${count(isSpeakerIn.length, 'relation')}`}
          network={network}
          relations={isSpeakerIn}
        />
      )}
    </article>
  );
}

function Group({
  title,
  network,
  relations,
  id,
}: {
  title: string;
  network: Opened;
  relations: readonly Relation[];
  id?: string;
}) {
  if (relations.length === 0) return null;
  return (
    <section class="group">
      <h3>{title}</h3>
      <RelationList
        network={network}
        relations={relations}
        {...(id === undefined ? {} : { self: id })}
      />
    </section>
  );
}

function of(relations: readonly Relation[], meaning: Meaning): Relation[] {
  return relations.filter((relation) => meaningOf(relation) === meaning);
}

/** Name of a country where its state is in the network, else its ISO 3166 code. */
function countryName(network: Opened, code: string): string {
  for (const { kind, country, name } of network.actors.values()) {
    if (kind === 'state' && country === code) return name;
  }
  return code;
}
