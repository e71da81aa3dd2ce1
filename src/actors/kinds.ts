import type { ActorKind } from './actor.ts';
import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';

/** The kind of a described actor: that of its noun, bent by the words before (`armed group`, `news agency`). */
export function describedKind(
  reading: Reading,
  noun: ActorNoun,
  modifiers: readonly string[],
  isPlural: boolean,
): ActorKind {
  if (noun.sort === 'human') {
    if (!isPlural) return 'person';
    return noun.kind === 'person' ? 'people' : noun.kind;
  }
  if (noun.sort !== 'body' && noun.sort !== 'mass') return noun.kind;
  const isOpen =
    noun.kind === 'organisation' ||
    noun.kind === 'military' ||
    noun.kind === 'coalition' ||
    noun.kind === 'people';
  if (isOpen) {
    for (const word of modifiers.flatMap((each) => each.split('-')).toReversed()) {
      // `armed forces` is one word of the list and no band of armed men.
      if (noun.noun.startsWith(`${word}-`)) continue;
      const before = reading.nouns.noun(word);
      if (before === null) continue;
      const decides = before.sort === 'before' || before.kind === 'armed-group';
      if (decides && (noun.kind !== 'military' || before.kind === 'armed-group'))
        return before.kind;
    }
  }
  return noun.kind;
}

/** Nouns of relation that persons, bodies and states may bear: `ally`, `neighbour`. */
export const FLEXIBLE: ReadonlySet<string> = new Set(
  `adversary ally backer benefactor buyer champion competitor creditor critic customer defender donor enemy financier foe guarantor investor
  lender neighbor neighbour opponent owner partner patron paymaster protector rival shareholder sponsor supplier supporter`.split(
    /\s+/u,
  ),
);

/** What firms and persons are called for their trade: `the miner`, `the operator`. */
export const FIRMS: ReadonlySet<string> = new Set(
  `bidder broker builder buyer carrier contractor developer distributor exporter importer lender manufacturer miner operator producer
  publisher refiner shipbuilder shipowner smelter supplier trader vendor`.split(/\s+/u),
);

const PERSONS: ReadonlySet<ActorKind> = new Set(['person']);
const CROWDS: ReadonlySet<ActorKind> = new Set([
  'people',
  'armed-group',
  'military',
  'police',
  'organisation',
  'party',
]);

/** What nobody calls a group or a movement. */
const OFFICIAL: ReadonlySet<ActorKind> = new Set(['parliament', 'court', 'police']);

/** Whether a description of one kind may speak of an actor of another. */
export function areCompatible(
  description: ActorKind,
  actor: ActorKind,
  noun: ActorNoun | null,
): boolean {
  if (description === actor) return true;
  if (actor === 'company' && FIRMS.has(noun?.noun ?? '')) return true;
  if (PERSONS.has(description) || PERSONS.has(actor)) return false;
  if (description === 'place' || actor === 'place') return false;
  const word = noun?.noun ?? '';
  if (word === 'force')
    return (
      actor === 'police' || actor === 'military' || actor === 'armed-group' || actor === 'coalition'
    );
  if (
    /^(?:group|organi[sz]ation|movement|body|faction|network|side|outfit|grouping)$/u.test(word)
  ) {
    if (word === 'side') return true;
    if (/^(?:group|movement|faction|outfit)$/u.test(word) && OFFICIAL.has(actor)) return false;
    if (/^(?:movement|faction|organi[sz]ation)$/u.test(word) && actor === 'company') return false;
    return actor !== 'state' && actor !== 'people';
  }
  if (word === 'union') return actor === 'organisation' || actor === 'intergovernmental';
  if (word === 'association' || word === 'agency')
    return (
      actor === 'organisation' ||
      actor === 'intergovernmental' ||
      actor === 'media' ||
      actor === 'company'
    );
  if (word === 'alliance' || word === 'bloc' || word === 'coalition')
    return (
      actor === 'intergovernmental' ||
      actor === 'coalition' ||
      actor === 'party' ||
      actor === 'organisation'
    );
  if (noun !== null && noun.kind === 'armed-group')
    return (
      actor === 'organisation' ||
      actor === 'people' ||
      (actor === 'military' && noun.sort === 'body')
    );
  if (noun !== null && noun.sort === 'body')
    return (
      description === 'organisation' &&
      (actor === 'intergovernmental' || actor === 'company' || actor === 'media')
    );
  return (
    CROWDS.has(description) && CROWDS.has(actor) && description === 'people' && actor === 'people'
  );
}

/** Kinds of bodies: what is called a brigade here may be called a movement there. */
export const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'military',
  'police',
  'armed-group',
  'party',
  'intergovernmental',
  'coalition',
  'company',
  'media',
  'organisation',
]);
