import type { RelationTypeInfo, Sign } from '../statements/relation-types.ts';
import type { Modality } from '../statements/statement.ts';
import { findActors } from './find-actors.ts';
import { isFullDate } from './full-date.ts';
import type { Network, NetworkStatement } from './network.ts';
import { RELATION_STANDINGS, type RelationStanding } from './relation.ts';
import { FilterError, UnknownTypeError } from './unknown-name.ts';

/** What one condition of a filter asks for: any one of these; undefined asks nothing. */
export type OneOrMore<T> = T | readonly T[] | undefined;

/** What a query asks for; what is left out is not asked. Actors are given by id, name or alias. */
export interface Filter {
  readonly type?: OneOrMore<string>;
  readonly family?: OneOrMore<RelationTypeInfo['family']>;
  readonly sign?: OneOrMore<Sign>;
  /** Who does it; of a two-sided relation, either side. */
  readonly source?: OneOrMore<string>;
  /** To whom; of a two-sided relation, either side. */
  readonly target?: OneOrMore<string>;
  /** Either end. */
  readonly actor?: OneOrMore<string>;
  /** Who says so, anywhere in the chain of those who say it; null for the article itself. */
  readonly speaker?: OneOrMore<string> | null;
  /** Standing of the relation: reported, claimed and contested by default, and all where a modality is asked for. */
  readonly standing?: OneOrMore<RelationStanding>;
  readonly modality?: OneOrMore<Modality>;
  /** First day of the deed that counts: `2015`, `2015-10` or `2015-10-03`. */
  readonly since?: string | undefined;
  /** Last day of the deed that counts, in the same forms. */
  readonly until?: string | undefined;
  /** True to leave out what has no date; false by default. */
  readonly dated?: boolean | undefined;
  /** Least confidence of a statement, 0 to 1. */
  readonly minimumConfidence?: number | undefined;
  /** Id of an article. */
  readonly article?: OneOrMore<string>;
}

/**
 * The test that a filter puts to a single statement; all of it but the standing, which relations have.
 *
 * @throws {UnknownActorError} {UnknownTypeError} {FilterError} if the filter names what there is not
 */
export function statementTest(
  network: Network,
  filter: Filter,
): (statement: NetworkStatement) => boolean {
  const { types, articles } = network.getAttributes();
  const tests: ((statement: NetworkStatement) => boolean)[] = [];
  const infoOf = (type: string): RelationTypeInfo | undefined => types.get(type);

  const type = setOf(filter.type);
  for (const name of type ?? []) {
    if (!types.has(name)) throw new UnknownTypeError(name, types.keys());
  }
  if (type) tests.push((statement) => type.has(statement.type));
  const family = setOf(filter.family);
  if (family) tests.push((statement) => isIn(family, infoOf(statement.type)?.family));
  const sign = setOf(filter.sign);
  if (sign) tests.push((statement) => isIn(sign, infoOf(statement.type)?.sign));

  const actorSet = (asked: OneOrMore<string>): ReadonlySet<string> | null => {
    const names = setOf(asked);
    return names && new Set([...names].flatMap((name) => findActors(network, name)));
  };
  const source = actorSet(filter.source);
  const target = actorSet(filter.target);
  if (source || target) {
    const fits = (from: string, to: string): boolean =>
      (source?.has(from) ?? true) && (target?.has(to) ?? true);
    tests.push((statement) => {
      const bothSides = statement.reciprocal || infoOf(statement.type)?.twoSided === 'always';
      return (
        fits(statement.source, statement.target) ||
        (bothSides && fits(statement.target, statement.source))
      );
    });
  }
  const actor = actorSet(filter.actor);
  if (actor) tests.push((statement) => actor.has(statement.source) || actor.has(statement.target));
  if (filter.speaker === null) {
    tests.push((statement) => statement.speaker === null);
  } else {
    const speaker = actorSet(filter.speaker);
    if (speaker) {
      tests.push(({ attribution, speaker: said }) =>
        [said, ...attribution.map((link) => link.speaker)].some((id) => isIn(speaker, id)),
      );
    }
  }

  const modality = setOf(filter.modality);
  if (modality) tests.push((statement) => modality.has(statement.modality));
  const least = filter.minimumConfidence;
  if (least !== undefined) {
    if (!(least >= 0 && least <= 1)) {
      throw new FilterError(`minimum confidence ${least}: expected a number from 0 to 1`);
    }
    tests.push((statement) => statement.confidence >= least);
  }
  const article = setOf(filter.article);
  for (const id of article ?? []) {
    if (!articles.has(id)) throw new FilterError(`no article "${id}"`);
  }
  if (article) tests.push((statement) => article.has(statement.article));
  tests.push(...timeTests(filter));
  return (statement) => tests.every((test) => test(statement));
}

/** The standings of relations that a filter asks for. */
export function standingsOf(filter: Filter): ReadonlySet<RelationStanding> {
  const asked = setOf(filter.standing);
  if (asked) {
    for (const standing of asked) {
      if (!RELATION_STANDINGS.includes(standing)) {
        throw new FilterError(`no standing "${standing}": ${RELATION_STANDINGS.join(', ')}`);
      }
    }
    return asked;
  }
  // Whoever asks for plans or requests would find nothing among facts.
  if (filter.modality !== undefined) return new Set(RELATION_STANDINGS);
  return new Set(['reported', 'claimed', 'contested']);
}

function timeTests(filter: Filter): ((statement: NetworkStatement) => boolean)[] {
  const since = filter.since === undefined ? null : firstDay(filter.since);
  const until = filter.until === undefined ? null : lastDay(filter.until);
  if (since === null && until === null && filter.dated !== true) return [];
  if (since !== null && until !== null && since > until) {
    throw new FilterError(`since ${since} is after until ${until}`);
  }
  return [
    ({ time }) => {
      const start = time?.start ?? null;
      const end = time?.end ?? null;
      if (start === null && end === null) return filter.dated !== true;
      const isTooLate = until !== null && start !== null && start > until;
      const isTooEarly = since !== null && end !== null && end < since;
      return !isTooLate && !isTooEarly;
    },
  ];
}

function firstDay(text: string): string {
  const day = `${text}${'-01-01'.slice(Math.max(0, text.length - 4))}`;
  return isFullDate(day) ? day : badDay(text);
}

function lastDay(text: string): string {
  if (/^\d{4}$/.test(text)) return firstDay(text).replace('-01-01', '-12-31');
  if (/^\d{4}-\d{2}$/.test(text)) {
    const [year, month] = firstDay(text).split('-').map(Number);
    const day = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
    return `${text}-${day}`;
  }
  return firstDay(text);
}

function badDay(text: string): never {
  throw new FilterError(`no day "${text}": write 2015, 2015-10 or 2015-10-03`);
}

function isIn<T>(set: ReadonlySet<T>, value: T | null | undefined): boolean {
  return value !== null && value !== undefined && set.has(value);
}

function setOf<T extends string | number>(asked: OneOrMore<T>): ReadonlySet<T> | null {
  if (asked === undefined) return null;
  return typeof asked === 'object' ? new Set(asked) : new Set([asked]);
}
