import type { ActorKind } from './actor.ts';
import { checkMarks, type GazetteerRow } from './gazetteer-file.ts';
import { type FoundName, NameIndex, type OwnedName } from './gazetteer-index.ts';
import { GazetteerRows } from './gazetteer-rows.ts';
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

/** What a name in the index stands for. */
interface Meaning {
  readonly id: string;
  readonly sense: NameSense;
  /** The row that the name is written in. */
  readonly row: GazetteerRow;
}

/** The actors that everybody knows, by id and by the names in use for them. */
export class Gazetteer {
  readonly #rows: GazetteerRows;
  readonly #actors = new Map<string, ListedActor>();
  readonly #names: NameIndex<Meaning>;
  readonly #states = new Map<string, ListedActor | null>();
  #places: ReadonlyMap<string, ListedActor> | null = null;

  /** Use {@link readGazetteer}. */
  constructor(rows: GazetteerRows) {
    this.#rows = rows;
    this.#names = new NameIndex((slot) => namesIn(rows, slot));
  }

  /** The actor with an id. */
  get(id: string): ListedActor | null {
    const known = this.#actors.get(id);
    if (known !== undefined) return known;
    const row = this.#rows.get(id);
    if (row === null) return this.#seats().get(id) ?? null;
    const actor = listed(row, this.#rows);
    this.#actors.set(id, actor);
    return actor;
  }

  /** The state of today with an ISO 3166 alpha-3 code; else the former state or territory. */
  state(country: string): ListedActor | null {
    const known = this.#states.get(country);
    if (known !== undefined) return known;
    const row = stateOf(country, this.#rows);
    const state = row === null ? null : this.get(row.id);
    this.#states.set(country, state);
    return state;
  }

  /**
   * All listed names that begin at word `at`, longest first; several where a name has several
   * senses (`Dutch`) or actors (`Congo`, or `Moscow`: the state that acts and the place).
   * Bare surnames are not among them: see {@link Gazetteer.surnames}.
   *
   * @param words the texts of the tokens, as the tokenizer cut them; the same array for all places
   *   of a text, so that each word is looked at once
   */
  matches(words: readonly string[], at: number): readonly GazetteerMatch[] {
    const found = this.#names.find(words, at);
    if (found.length === 0) return [];
    const matches = found.flatMap((name) => this.#match(name) ?? []).filter(isFirstOfItsKind);
    return matches.map((match) =>
      !match.ambiguous && matches.some((other) => clash(match, other))
        ? { ...match, ambiguous: true }
        : match,
    );
  }

  /** The actors with just this name, of whatever sense, in any case. */
  byName(name: string): readonly ListedActor[] {
    const ids = this.#names.exactly(nameKey(name)).map(({ id }) => id);
    return [...new Set(ids)].flatMap((id) => this.get(id) ?? []);
  }

  /** The people with a surname, to help place it where the text does not say who it is. */
  surnames(surname: string): readonly ListedActor[] {
    const key = nameKey(surname);
    return this.#rows
      .withSurname(key.split(' ')[0] ?? '')
      .filter((row) => surnamesOf(row).some((own) => nameKey(own) === key))
      .flatMap((row) => this.get(row.id) ?? []);
  }

  #match({ name, owner, length, cut, shouted }: FoundName<Meaning>): GazetteerMatch | null {
    const actor = this.get(owner.id);
    if (actor === null) return null;
    const sense = owner.sense === 'name' ? senseOf(name) : owner.sense;
    return { actor, sense, length, cut, shouted, ambiguous: owner.row.isAmbiguous(name) };
  }

  #seats(): ReadonlyMap<string, ListedActor> {
    this.#places ??= placesOf(this.#rows);
    return this.#places;
  }
}

/**
 * Reads the gazetteer from the texts of its files, a person's own files among them. Capitals and
 * seats of power become places of their own beside the state: `moscow`, `kremlin`.
 *
 * @param files file name to text
 * @param checked names of files whose rows tests have checked, so that reading them costs nothing
 * @throws an error that names file and line and says what to do
 */
export function readGazetteer(
  files: Readonly<Record<string, string>>,
  checked: readonly string[] = GAZETTEER_FILES,
): Gazetteer {
  const rows = new GazetteerRows(files);
  const own = Object.keys(files).flatMap((file) => (checked.includes(file) ? [] : rows.of(file)));
  for (const row of own) {
    row.check();
    const first = rows.get(row.id);
    if (first !== null && first !== row) {
      row.fail(`the id "${row.id}" is already used in ${first.where}; choose another one`);
    }
    checkMarks(row);
  }
  for (const row of own) {
    for (const column of ['parent', 'actsFor', 'of'] as const) {
      const id = row.text(column);
      if (id === null || rows.has(id)) continue;
      row.fail(
        `the ${column} of "${row.id}" is "${id}", which no file lists; add it or correct the id`,
      );
    }
  }
  return new Gazetteer(rows);
}

function listed(row: GazetteerRow, rows: GazetteerRows): ListedActor {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    country: row.country,
    parent: row.text('parent'),
    actsFor: row.text('actsFor') ?? actsForOf(row.text('of'), rows),
    from: row.text('from'),
    to: row.text('to'),
    office: row.text('office'),
    of: row.text('of'),
  };
}

/** An office holder acts for the state that the office is in, or whose organ it is in. */
function actsForOf(of: string | null, rows: GazetteerRows): string | null {
  const body = of === null ? null : rows.get(of);
  if (body === null) return null;
  return body.kind === 'state' ? body.id : body.text('actsFor');
}

function placeId(name: string): string {
  return nameKey(name).replaceAll(/[^a-z0-9]+/gu, '-');
}

/** Capitals and seats of power as places, where the files have no place or actor of that id. */
function placesOf(rows: GazetteerRows): ReadonlyMap<string, ListedActor> {
  const none = { parent: null, actsFor: null, from: null, to: null, office: null, of: null };
  const places = new Map<string, ListedActor>();
  for (const { country, ...row } of seatsOf(rows)) {
    const id = placeId(row.name);
    if (!places.has(id)) places.set(id, { id, name: row.name, kind: 'place', country, ...none });
  }
  return places;
}

function* seatsOf(
  rows: GazetteerRows,
): Generator<{ readonly name: string; readonly country: string | null }> {
  for (const row of rows.withColumn('capitals', 'seats')) {
    for (const name of row.list('capitals')) yield { name, country: row.country };
    for (const name of row.list('seats')) yield { name, country: row.country };
  }
}

const SENSES = [
  ['names', 'name'],
  ['former', 'name'],
  ['adjectives', 'adjective'],
  ['demonyms', 'demonym'],
  ['titles', 'title'],
  ['capitals', 'capital'],
  ['seats', 'seat'],
] as const;

/** All names of a slot, and what is written in the rows beside them. */
function* namesIn(rows: GazetteerRows, slot: number): Generator<OwnedName<Meaning>> {
  for (const row of rows.inSlot(slot)) {
    const { id } = row;
    yield { name: row.name, owner: { id, sense: 'name', row } };
    for (const [column, sense] of SENSES) {
      const names = row.list(column);
      for (const name of names) yield { name, owner: { id, sense, row } };
      if (sense !== 'capital' && sense !== 'seat') continue;
      for (const name of names) {
        const place = placeId(name);
        if (!rows.has(place)) yield { name, owner: { id: place, sense: 'name', row } };
      }
    }
  }
}

/** `Brasilia` and `Brasília`, or `ISIS` and `Isis`, are one name where they are written alike. */
function isFirstOfItsKind(
  match: GazetteerMatch,
  at: number,
  all: readonly GazetteerMatch[],
): boolean {
  const first = all.findIndex(
    ({ actor, sense, length, cut }) =>
      actor === match.actor &&
      kindOfSense(sense) === kindOfSense(match.sense) &&
      length === match.length &&
      cut === match.cut,
  );
  return first === at;
}

function kindOfSense(sense: NameSense): NameSense {
  return sense === 'acronym' ? 'name' : sense;
}

function senseOf(name: string): NameSense {
  return /^[A-Z][A-Z.&]*[A-Z.]$/u.test(name) ? 'acronym' : 'name';
}

/** A capital and its state share a name by design; two others that do leave it open who is meant. */
function clash(one: GazetteerMatch, other: GazetteerMatch): boolean {
  if (one.actor === other.actor || one.length !== other.length || one.cut !== other.cut)
    return false;
  const isSeat = [one.sense, other.sense].some((sense) => sense === 'capital' || sense === 'seat');
  const isPlace = one.actor.kind === 'place' || other.actor.kind === 'place';
  return !(isSeat && isPlace && one.actor.country === other.actor.country);
}

function surnamesOf(row: GazetteerRow): readonly string[] {
  const surnames = row.list('surnames');
  return surnames.length > 0 ? surnames : [row.name.slice(row.name.lastIndexOf(' ') + 1)];
}

/** The state of today with a country code; else the former one, else a territory. */
function stateOf(country: string, rows: GazetteerRows): GazetteerRow | null {
  const rank = (row: GazetteerRow): number =>
    (row.kind === 'state' ? 0 : 2) + (row.text('to') === null ? 0 : 1);
  let state: GazetteerRow | null = null;
  for (const row of rows.holding(country)) {
    if (row.country !== country || (row.kind !== 'state' && row.kind !== 'place')) continue;
    if (state === null || rank(row) < rank(state)) state = row;
  }
  return state;
}
