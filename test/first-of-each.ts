/** The first entry of each kind: what stands for all of its kind every day, where trying them all takes long. */
export const firstOfEach = <Entry>(entries: readonly Entry[], kindOf: (entry: Entry) => string): ReadonlySet<Entry> => {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(kindOf(entry))) first.set(kindOf(entry), entry);
  return new Set(first.values());
};
