/** What instrumented code asks, and what it passed by since it was last looked at. */
export interface Passing {
  readonly isOn: (id: number) => boolean;
  /** Which changes were passed by, each once, and how often any was. Begins anew. */
  readonly taken: () => { readonly ids: readonly number[]; readonly passes: number };
  /** Turns one change on, or none with 0, for so many passes: what asks itself for ever ends. */
  readonly turn: (id: number, most: number) => void;
}

export const passingOf = (most: number): Passing => {
  const seen = new Uint8Array(most + 1);
  let ids: number[] = [];
  let passes = 0;
  let on = 0;
  let allowed = Infinity;
  return {
    isOn: (id) => {
      passes += 1;
      if (passes > allowed) throw new Error('passed too often');
      if (seen[id] === 0) {
        seen[id] = 1;
        ids.push(id);
      }
      return id === on;
    },
    taken: () => {
      const one = { ids, passes };
      for (const id of ids) seen[id] = 0;
      ids = [];
      passes = 0;
      return one;
    },
    turn: (id, mostPasses) => {
      on = id;
      allowed = mostPasses;
      passes = 0;
    },
  };
};
