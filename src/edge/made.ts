/** What is dear to make, made when it is first asked for, and kept. */
export const madeOnce = <Value extends object>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

/**
 * An object whose parts are each made when they are first asked for, and kept: who imports what is dear to make without
 * using it pays nothing.
 *
 * @example
 * madeOnUse(['one', 'two'], (name) => name.length).two // 3
 */
export const madeOnUse = <Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Readonly<Record<Name, Value>> => {
  const made = new Map<Name, Value>();
  const part = (name: Name): Value => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(name);
    made.set(name, value);
    return value;
  };
  const parts = names.map((name) => [name, { enumerable: true, get: () => part(name) }] as const);
  return Object.defineProperties({}, Object.fromEntries(parts)) as Readonly<Record<Name, Value>>;
};
