const isMutable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value);

const refuse = (): never => {
  throw new TypeError('this map is shared and cannot be changed');
};

const shut = { value: refuse } as const;

// One for all: to hide the methods of each map by its own would cost more than to fill it.
const shutMaps = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.create(Map.prototype, { set: shut, delete: shut, clear: shut }) as object,
);

/** Freezes a map, though not what is in it: it can be read, and nothing can be put into it or taken out. */
export const shutMap = (map: ReadonlyMap<unknown, unknown>): void => {
  if (!Object.isFrozen(map)) Object.freeze(Object.setPrototypeOf(map, shutMaps));
};

/**
 * Freezes a value with all that is in it: what results share, so that who changes one result changes
 * no other. Data of ours, without loops; what is frozen already is taken to be so throughout.
 *
 * @example
 * Object.isFrozen(frozen({ title: { zh: '小巨人' } }).title) // true
 */
export const frozen = <Value>(value: Value): Value => {
  if (!isMutable(value)) return value;
  if (value instanceof Map) {
    for (const [key, inner] of value) [key, inner].forEach(frozen);
    shutMap(value);
    return value;
  }
  Object.freeze(value);
  for (const key of Object.keys(value)) frozen((value as Readonly<Record<string, unknown>>)[key]);
  return value;
};

const shared = new WeakSet();

/**
 * An object whose parts are frozen throughout when they are first asked for: large data costs nothing
 * before it is used, and cannot be changed by whoever uses it.
 */
export const frozenOnUse = <Parts extends object>(parts: Parts): Parts => {
  const used = new Set<string>();
  const part = (key: string): unknown => {
    const value = (parts as Readonly<Record<string, unknown>>)[key];
    if (!used.has(key)) frozen(value);
    used.add(key);
    return value;
  };
  const properties = Object.keys(parts).map((key) => [key, { enumerable: true, get: () => part(key) }] as const);
  const whole = Object.freeze(Object.defineProperties({}, Object.fromEntries(properties))) as Parts;
  shared.add(whole);
  return whole;
};

/** Whether it is data of the library’s own, which nobody can have changed. */
export const isShared = (value: unknown): boolean => typeof value === 'object' && value !== null && shared.has(value);
