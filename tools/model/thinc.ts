import { decode } from '@msgpack/msgpack';

/** A msgpack value, maps as plain objects: bin keys become text, integer keys decimal text. */
export type Message = null | boolean | number | bigint | string | Uint8Array | Message[] | Fields;
export interface Fields {
  readonly [key: string]: Message;
}

const utf8 = new TextDecoder();

/** Decodes msgpack as spaCy writes it, with byte strings and 64-bit integers as keys of maps. */
export function readMessage(bytes: Uint8Array): Message {
  const value = decode(bytes, {
    useBigInt64: true,
    mapKeyConverter: (key) => (key instanceof Uint8Array ? utf8.decode(key) : String(key)),
  });
  return value as Message; // the decoder builds nothing else without extension types
}

export const fields = (value: Message | undefined, what: string): Fields => {
  if (
    value === null ||
    typeof value !== 'object' ||
    Array.isArray(value) ||
    value instanceof Uint8Array
  )
    throw new Error(`${what}: a map was expected`);
  return value;
};

export const list = (value: Message | undefined, what: string): Message[] => {
  if (!Array.isArray(value)) throw new Error(`${what}: a list was expected`);
  return value;
};

export const text = (value: Message | undefined, what: string): string => {
  if (typeof value !== 'string') throw new Error(`${what}: a text was expected`);
  return value;
};

/** A float32 array of a model in C order. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** One layer of a thinc model with what it carries itself. */
export interface Node {
  readonly name: string;
  readonly params: ReadonlyMap<string, Tensor>;
  readonly attrs: ReadonlyMap<string, Message>;
}

const tensor = (value: Message, what: string): Tensor => {
  const map = fields(value, what);
  if (map.nd !== true || map.type !== '<f4' || !(map.data instanceof Uint8Array))
    throw new Error(`${what}: a little-endian float32 array was expected`);
  const shape = list(map.shape, what).map(Number);
  const data = new Float32Array(Uint8Array.from(map.data).buffer);
  if (data.length !== shape.reduce((a, b) => a * b, 1)) throw new Error(`${what}: wrong length`);
  return { shape, data };
};

/** The layers of a serialised thinc model in their order in the file, which is breadth-first. */
export function nodesOf(bytes: Uint8Array, what: string): Node[] {
  const model = fields(readMessage(bytes), what);
  const params = list(model.params, what);
  const attrs = list(model.attrs, what);
  return list(model.nodes, what).map((node, i) => {
    const name = text(fields(node, what).name, what);
    const named = Object.entries(fields(params[i], what)).filter(([, value]) => value !== null);
    return {
      name,
      params: new Map(named.map(([key, value]) => [key, tensor(value, `${what}: ${name}.${key}`)])),
      attrs: new Map(
        Object.entries(fields(attrs[i], what)).map(([key, value]) => {
          if (!(value instanceof Uint8Array)) throw new Error(`${what}: ${name}.${key}: no bytes`);
          return [key, readMessage(value)];
        }),
      ),
    };
  });
}
