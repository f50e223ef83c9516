/** Values made once for each setting, the settings asked for last; the oldest is forgotten first. */
export const keeping = <Value>(most: number): ((setting: string, make: () => Value) => Value) => {
  const kept = new Map<string, Value>();
  return (setting, make) => {
    const known = kept.get(setting);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(setting, made);
    return made;
  };
};
