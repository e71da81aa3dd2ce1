import type { Relation } from '../../network/relation.ts';
import { point, select } from '../actions.ts';
import type { Opened } from '../opened.ts';
import { meaningOf } from '../state.ts';
import { count, STANDING_NAMES, verbOf } from '../words.ts';
import { LineSample } from './LineSample.tsx';

/** Relations as a list of buttons; seen from `self`, where given, the other end is named alone. */
export function RelationList({
  network,
  relations,
  self,
}: {
  readonly network: Opened;
  readonly relations: readonly Relation[];
  readonly self?: string;
}) {
  return (
    <ul class="relation-list">
      {relations.map((relation) => {
        const target = { kind: 'relation', key: relation.key } as const;
        const { name } = STANDING_NAMES[relation.standing];
        return (
          <li key={relation.key}>
            <button
              type="button"
              onClick={() => select(target)}
              onMouseEnter={() => point(target)}
              onMouseLeave={() => point(null)}
            >
              <LineSample
                meaning={meaningOf(relation)}
                standing={relation.standing}
                directed={!relation.reciprocal}
              />
              <span class="words">{wordsOf(network, relation, self)}</span>
              <span class="secondary small">
                {relation.standing === 'reported' || relation.standing === 'claimed'
                  ? `${name.toLowerCase()}${relation.weight > 1 ? ` ×${relation.weight}` : ''}`
                  : `${name.toLowerCase()}, ${count(relation.statements.length, 'statement')}`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(network: Opened, relation: Relation, self: string | undefined): string {
  const { nameOf, infoOf } = network;
  if (self === relation.source)
    return `${verbOf(network, relation.type)} ${nameOf(relation.target)}`;
  if (self === relation.target && relation.reciprocal)
    return `${verbOf(network, relation.type)} ${nameOf(relation.source)}`;
  if (self === relation.target)
    return `${infoOf(relation.type).passive} ${nameOf(relation.source)}`;
  return `${nameOf(relation.source)} ${verbOf(network, relation.type)} ${nameOf(relation.target)}`;
}
