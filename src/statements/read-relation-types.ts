import type { RelationTypeInfo, RelationTypes, Sign } from './relation-types.ts';

const FAMILIES = ['cooperation', 'conflict', 'neutral', 'role'] as const;
const ASPECTS = ['event', 'state'] as const;
const SIDES = ['always', 'sometimes', 'never'] as const;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What {@link readRelationTypes} takes beside the file. */
export interface RelationTypeOptions {
  /** Types that come before those of the file; a type of the file replaces the one of the same name. */
  readonly base?: RelationTypes;
  /** What messages name as the place; `relation types` by default. */
  readonly where?: string;
}

/**
 * The relation types that a parsed JSON file states, in its order: `{"types": [{type, family, sign, …}]}`.
 *
 * @throws {Error} if the file is not of that form; the message names the type and the field.
 */
export function readRelationTypes(
  json: unknown,
  { base, where = 'relation types' }: RelationTypeOptions = {},
): RelationTypes {
  const types = new Map<string, RelationTypeInfo>(base);
  const list = isObject(json) ? json.types : undefined;
  if (!Array.isArray(list)) {
    throw new Error(`${where}: expected {"types": […]}, found no list under "types"`);
  }
  const seen = new Set<string>();
  list.forEach((entry: unknown, index) => {
    const info = readType(entry, index, where);
    if (seen.has(info.type)) {
      throw new Error(`${where}: relation type "${info.type}" is stated twice`);
    }
    seen.add(info.type);
    types.set(info.type, info);
  });
  return types;
}

function readType(entry: unknown, index: number, where: string): RelationTypeInfo {
  if (!isObject(entry)) throw new Error(`${where}: relation type ${index + 1}: expected an object`);
  const type = entry.type;
  if (typeof type !== 'string' || !NAME.test(type)) {
    throw new Error(
      `${where}: relation type ${index + 1}: "type" is ${show(type)}, expected lower-case words joined by hyphens, as "allied-with"`,
    );
  }
  const fail = (field: string, expected: string): never => {
    throw new Error(
      `${where}: relation type "${type}": "${field}" is ${show(entry[field])}, expected ${expected}`,
    );
  };
  const text = (field: string): string => {
    const value = entry[field];
    return typeof value === 'string' && value !== '' ? value : fail(field, 'a text');
  };
  const oneOf = <T extends string>(field: string, options: readonly T[]): T =>
    options.find((option) => option === entry[field]) ?? fail(field, options.join(', '));
  const sign = ([-1, 0, 1] as const).find((value) => value === entry.sign);
  return {
    type,
    family: oneOf('family', FAMILIES),
    sign: sign ?? (fail('sign', '-1, 0 or 1') satisfies Sign),
    aspect: oneOf('aspect', ASPECTS),
    twoSided: oneOf('twoSided', SIDES),
    plover: readPlover(entry.plover, () => fail('plover', 'null or {"event": "AID", "score": 10}')),
    active: text('active'),
    passive: text('passive'),
    meaning: text('meaning'),
  };
}

function readPlover(value: unknown, fail: () => never): RelationTypeInfo['plover'] {
  if (value === null || value === undefined) return null;
  if (!isObject(value)) return fail();
  const { event, score, except } = value;
  if (typeof event !== 'string' || typeof score !== 'number' || !(Math.abs(score) <= 10)) {
    return fail();
  }
  if (except === undefined) return { event, score };
  if (!isObject(except) || typeof except.event !== 'string' || !Array.isArray(except.words))
    return fail();
  const words = except.words.filter((word): word is string => typeof word === 'string');
  return { event, score, except: { words, event: except.event } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
