import { isFullDate } from '../network/full-date.ts';
import type { Span } from '../statements/statement.ts';

/** A text that is not of the form that a reader expects: what is wrong, and where. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  /** File, line or place within it, as `line 3, statement 2`. */
  readonly where: string;

  constructor(what: string, where: string, options?: ErrorOptions) {
    super(where === '' ? what : `${where}: ${what}`, options);
    this.where = where;
  }
}

/** The value that a JSON text states; throws a {@link FormatError} that says where. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FormatError(`not valid JSON (${reason})`, where, { cause });
  }
}

/**
 * The fields of a parsed JSON object, each read as one type. Only fields that are asked for by name are
 * read, so that a key such as `__proto__` reaches nothing; unknown fields are passed over.
 */
export class Fields {
  readonly where: string;
  readonly #value: Record<string, unknown>;

  /** Throws a {@link FormatError} if `value` is no object. */
  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FormatError(`expected an object, found ${show(value)}`, where);
    }
    this.where = where;
    // An object that is no array has string keys.
    this.#value = value as Record<string, unknown>;
  }

  /** The field as it stands; undefined where it is missing. */
  raw(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
  }

  /** Throws: the field is not what was expected. */
  fail(name: string, expected: string): never {
    const value = this.raw(name);
    const found = value === undefined ? 'is missing' : `is ${show(value)}`;
    throw new FormatError(`"${name}" ${found}, expected ${expected}`, this.where);
  }

  string(name: string): string {
    const value = this.raw(name);
    return typeof value === 'string' ? value : this.fail(name, 'a text');
  }

  /** A text; null where it is null or missing. */
  stringOrNull(name: string): string | null {
    const value = this.raw(name);
    if (value === null || value === undefined) return null;
    return typeof value === 'string' ? value : this.fail(name, 'a text or null');
  }

  boolean(name: string): boolean {
    const value = this.raw(name);
    return typeof value === 'boolean' ? value : this.fail(name, 'true or false');
  }

  /** A finite number from `least` to `most`. */
  number(name: string, least = -Infinity, most = Infinity): number {
    const value = this.raw(name);
    if (typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most) {
      return value;
    }
    const range = Number.isFinite(least) ? ` from ${least} to ${most}` : '';
    return this.fail(name, `a number${range}`);
  }

  /** A whole number that is not negative. */
  count(name: string): number {
    const value = this.raw(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    return this.fail(name, 'a whole number, 0 or more');
  }

  oneOf<T extends string>(name: string, options: readonly T[]): T {
    const value = this.raw(name);
    return options.find((option) => option === value) ?? this.fail(name, options.join(', '));
  }

  /** A full ISO date; null where it is null or missing. */
  dateOrNull(name: string): string | null {
    const value = this.stringOrNull(name);
    if (value === null || isFullDate(value)) return value;
    return this.fail(name, 'a day as 2015-10-03, or null');
  }

  /** A list, each item read by `read` with its place. */
  list<T>(name: string, read: (item: unknown, where: string) => T): T[] {
    const value = this.raw(name);
    if (!Array.isArray(value)) return this.fail(name, 'a list');
    const within = this.where === '' ? '' : `${this.where}, `;
    return value.map((item: unknown, index) => read(item, `${within}${name} ${index + 1}`));
  }

  /** A list of texts. */
  strings(name: string): string[] {
    return this.list(name, (item) =>
      typeof item === 'string' ? item : this.fail(name, 'a list of texts'),
    );
  }

  /** Offsets into the article's text. */
  span(name: string): Span {
    return readSpan(this.raw(name)) ?? this.fail(name, 'two offsets as [12, 20]');
  }

  /** A list of offsets. */
  spans(name: string): Span[] {
    return this.list(
      name,
      (item) => readSpan(item) ?? this.fail(name, 'a list of offsets as [[12, 20]]'),
    );
  }
}

function readSpan(value: unknown): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end]: unknown[] = value;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return start >= 0 && end >= start ? [start, end] : null;
}

/**
 * Checks that `schema` names the form in a version that is known.
 *
 * @throws {FormatError} with what to do if it is another form or a newer version.
 */
export function checkSchema(fields: Fields, expected: string): void {
  const schema = fields.string('schema');
  if (schema === expected) return;
  const [form] = expected.split('/');
  if (schema.startsWith(`${form}/`)) {
    throw new FormatError(
      `written by a newer version ("${schema}"; this one reads "${expected}"): update Entente`,
      fields.where,
    );
  }
  fields.fail('schema', `"${expected}"`);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
