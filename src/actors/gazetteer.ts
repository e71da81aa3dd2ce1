import type { ActorKind } from './actor.ts';
import { type GazetteerRow, readGazetteerFile } from './gazetteer-file.ts';
import { type FoundName, NameIndex } from './gazetteer-index.ts';
import { nameKey } from './name-key.ts';

/**
 * What a name says of its actor: `Iran` names it, `UN` is an acronym, `Iranian` an adjective,
 * `Iranians` its people, `Tehran` its capital, `the Kremlin` a seat of power, `the Islamic Republic`
 * a title.
 */
export type NameSense = 'name' | 'acronym' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'title';

/** An actor, or a place, of the gazetteer. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166 alpha-3 code of the country that it belongs to or comes from. */
  readonly country: string | null;
  /** Id of the body that contains it. */
  readonly parent: string | null;
  /** Id of the state whose organ or official it is. */
  readonly actsFor: string | null;
  /** First and last year, or day, in being or in office. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of a person: the office, as `president`. */
  readonly office: string | null;
  /** Of a person: id of the state or body that the office is in. */
  readonly of: string | null;
}

/** A listed name found in a text. */
export interface GazetteerMatch {
  readonly actor: ListedActor;
  readonly sense: NameSense;
  /** How many words of the text the name takes. */
  readonly length: number;
  /** How many characters of the last word lie behind the name: 4 in `U.S.-led`, mostly 0. */
  readonly cut: number;
  /** True where the text is in capitals and the name is not: `IRAN`. Believe it in headlines. */
  readonly shouted: boolean;
  /** True where the name also means something else: Georgia, Congo, Jordan. */
  readonly ambiguous: boolean;
}

/** The files of `data/actors` that are the gazetteer: what {@link readGazetteer} is to be given. */
export const GAZETTEER_FILES: readonly string[] = [
  'states.tsv',
  'intergovernmental.tsv',
  'forces.tsv',
  'armed-groups.tsv',
  'parties.tsv',
  'companies.tsv',
  'media.tsv',
  'organisations.tsv',
  'peoples.tsv',
  'people.tsv',
  'places.tsv',
];

/** The actors that everybody knows, by id and by the names in use for them. */
export class Gazetteer {
  readonly #actors: ReadonlyMap<string, ListedActor>;
  readonly #rows: readonly GazetteerRow[];
  #index: NameIndex | null = null;
  #surnames: ReadonlyMap<string, readonly ListedActor[]> | null = null;
  #states: ReadonlyMap<string, ListedActor> | null = null;

  /** Use {@link readGazetteer}. */
  constructor(rows: readonly GazetteerRow[], actors: ReadonlyMap<string, ListedActor>) {
    this.#rows = rows;
    this.#actors = actors;
  }

  /** The actor with an id. */
  get(id: string): ListedActor | null {
    return this.#actors.get(id) ?? null;
  }

  /** All actors and places, in the order of the files. */
  all(): readonly ListedActor[] {
    return [...this.#actors.values()];
  }

  /** The state of today with an ISO 3166 alpha-3 code; else the former state or territory. */
  state(country: string): ListedActor | null {
    this.#states ??= statesByCountry(this.#actors);
    return this.#states.get(country) ?? null;
  }

  /**
   * All listed names that begin at word `at`, longest first; several where a name has several
   * senses (`Dutch`) or actors (`Congo`, or `Moscow`: the state that acts and the place).
   * Bare surnames are not among them: see {@link Gazetteer.surnames}.
   *
   * @param words the texts of the tokens, as the tokenizer cut them
   */
  matches(words: readonly string[], at: number): readonly GazetteerMatch[] {
    const found = this.#names().find(words, at).filter(isFirstOfItsKind);
    return found.map(({ indexed, length, cut, shouted }) => ({
      actor: indexed.actor,
      sense: indexed.sense,
      length,
      cut,
      shouted,
      ambiguous:
        indexed.marked ||
        found.some(
          (other) => other.length === length && other.cut === cut && clash(other.indexed, indexed),
        ),
    }));
  }

  /** The actors with just this name, of whatever sense, in any case. */
  byName(name: string): readonly ListedActor[] {
    const actors = this.#names()
      .exactly(nameKey(name))
      .map(({ actor }) => actor);
    return [...new Set(actors)];
  }

  /** The people with a surname, to help place it where the text does not say who it is. */
  surnames(surname: string): readonly ListedActor[] {
    this.#surnames ??= bySurname(this.#rows, this.#actors);
    return this.#surnames.get(nameKey(surname)) ?? [];
  }

  #names(): NameIndex {
    this.#index ??= indexOf(this.#rows, this.#actors);
    return this.#index;
  }
}

/**
 * Reads the gazetteer from the texts of its files, a person's own files among them. Capitals and
 * seats of power become places of their own beside the state: `moscow`, `kremlin`.
 *
 * @param files file name to text
 * @throws an error that names file and line and says what to do
 */
export function readGazetteer(files: Readonly<Record<string, string>>): Gazetteer {
  const rows = Object.entries(files).flatMap(([file, text]) => readGazetteerFile(file, text));
  const byId = new Map<string, GazetteerRow>();
  for (const row of rows) {
    const first = byId.get(row.id);
    if (first !== undefined) {
      throw new Error(
        `${row.where}: the id "${row.id}" is already used in ${first.where}; choose another one`,
      );
    }
    byId.set(row.id, row);
  }
  const actors = new Map<string, ListedActor>();
  for (const row of rows) actors.set(row.id, listed(row, byId));
  for (const row of rows) {
    for (const name of [...row.capitals, ...row.seats]) {
      const id = placeId(name);
      if (!actors.has(id)) actors.set(id, placeOf(id, name, row));
    }
  }
  return new Gazetteer(rows, actors);
}

function listed(row: GazetteerRow, rows: ReadonlyMap<string, GazetteerRow>): ListedActor {
  for (const column of ['parent', 'actsFor', 'of'] as const) {
    const id = row[column];
    if (id !== null && !rows.has(id)) {
      throw new Error(
        `${row.where}: ${column} of "${row.id}" is "${id}", which no file lists; add it or correct the id`,
      );
    }
  }
  const { id, name, kind, country, parent, from, to, office, of } = row;
  const actsFor = row.actsFor ?? actsForOf(of, rows);
  return { id, name, kind, country, parent, actsFor, from, to, office, of };
}

/** An office holder acts for the state that the office is in, or whose organ it is in. */
function actsForOf(of: string | null, rows: ReadonlyMap<string, GazetteerRow>): string | null {
  const body = of === null ? undefined : rows.get(of);
  if (body === undefined) return null;
  return body.kind === 'state' ? body.id : body.actsFor;
}

function placeId(name: string): string {
  return nameKey(name).replaceAll(/[^a-z0-9]+/gu, '-');
}

function placeOf(id: string, name: string, row: GazetteerRow): ListedActor {
  const none = { parent: null, actsFor: null, from: null, to: null, office: null, of: null };
  return { id, name, kind: 'place', country: row.country, ...none };
}

function indexOf(
  rows: readonly GazetteerRow[],
  actors: ReadonlyMap<string, ListedActor>,
): NameIndex {
  const index = new NameIndex();
  const add = (row: GazetteerRow, id: string, name: string, sense: NameSense): void => {
    const actor = actors.get(id);
    if (actor === undefined) return;
    const marked = row.ambiguous.size > 0 && row.ambiguous.has(nameKey(name));
    index.add({ name, actor, sense, marked });
  };
  for (const row of rows) {
    const { id } = row;
    for (const name of new Set([row.name, ...row.names])) add(row, id, name, senseOf(name));
    for (const name of row.adjectives) add(row, id, name, 'adjective');
    for (const name of row.demonyms) add(row, id, name, 'demonym');
    for (const name of row.titles) add(row, id, name, 'title');
    for (const name of row.capitals) add(row, id, name, 'capital');
    for (const name of row.seats) add(row, id, name, 'seat');
    for (const name of [...row.capitals, ...row.seats]) {
      const place = placeId(name);
      if (place !== id && actors.get(place)?.kind === 'place') add(row, place, name, 'name');
    }
  }
  return index;
}

/** `Brasilia` and `Brasília` are one name where accents do not count. */
function isFirstOfItsKind(found: FoundName, at: number, all: readonly FoundName[]): boolean {
  const first = all.findIndex(
    ({ indexed, length, cut }) =>
      indexed.actor === found.indexed.actor &&
      indexed.sense === found.indexed.sense &&
      length === found.length &&
      cut === found.cut,
  );
  return first === at;
}

function senseOf(name: string): NameSense {
  return /^[A-Z][A-Z.&]*[A-Z.]$/u.test(name) ? 'acronym' : 'name';
}

/** A capital and its state share a name by design; two others that do leave it open who is meant. */
function clash(
  one: { readonly actor: ListedActor; readonly sense: NameSense },
  other: { readonly actor: ListedActor; readonly sense: NameSense },
): boolean {
  if (one.actor === other.actor) return false;
  const seats = [one.sense, other.sense].some((sense) => sense === 'capital' || sense === 'seat');
  const place = one.actor.kind === 'place' || other.actor.kind === 'place';
  return !(seats && place && one.actor.country === other.actor.country);
}

function bySurname(
  rows: readonly GazetteerRow[],
  actors: ReadonlyMap<string, ListedActor>,
): ReadonlyMap<string, readonly ListedActor[]> {
  const people = new Map<string, ListedActor[]>();
  for (const row of rows) {
    const actor = actors.get(row.id);
    if (row.kind !== 'person' || actor === undefined) continue;
    const last = row.name.slice(row.name.lastIndexOf(' ') + 1);
    for (const key of new Set((row.surnames.length > 0 ? row.surnames : [last]).map(nameKey))) {
      const namesakes = people.get(key);
      if (namesakes === undefined) people.set(key, [actor]);
      else namesakes.push(actor);
    }
  }
  return people;
}

function statesByCountry(
  actors: ReadonlyMap<string, ListedActor>,
): ReadonlyMap<string, ListedActor> {
  const states = new Map<string, ListedActor>();
  const rank = (actor: ListedActor): number =>
    (actor.kind === 'state' ? 0 : 2) + (actor.to === null ? 0 : 1);
  for (const actor of actors.values()) {
    if (actor.country === null || (actor.kind !== 'state' && actor.kind !== 'place')) continue;
    const first = states.get(actor.country);
    if (first === undefined || rank(actor) < rank(first)) states.set(actor.country, actor);
  }
  return states;
}
