/** What was met of late: the last so many at least, and twice as many at most. */
export interface Recent<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
  /** Forgets what was not met again since the last time, once there are so many. */
  readonly turn: () => void;
  readonly clear: () => void;
  readonly values: () => Iterable<Value>;
}

/** @param forget is told what is forgotten. */
export const createRecent = <Key, Value>(most: number, forget?: (value: Value) => void): Recent<Key, Value> => {
  let [young, old] = [new Map<Key, Value>(), new Map<Key, Value>()];
  return {
    get: (key) => {
      const known = young.get(key);
      if (known !== undefined) return known;
      const before = old.get(key);
      if (before === undefined) return undefined;
      old.delete(key);
      young.set(key, before);
      return before;
    },
    set: (key, value) => {
      young.set(key, value);
    },
    turn: () => {
      if (young.size < most) return;
      if (forget !== undefined) for (const value of old.values()) forget(value);
      [old, young] = [young, new Map<Key, Value>()];
    },
    clear: () => {
      young.clear();
      old.clear();
    },
    values: function* () {
      yield* old.values();
      yield* young.values();
    },
  };
};
