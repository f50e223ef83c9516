/**
 * Values made once for each setting, so many of them; the one that was made first is forgotten first.
 *
 * What else the library keeps beyond a call is within a bound that is said where it is made, or hangs
 * on an object of the caller’s or the library’s and goes with it (ARCHITECTURE.md lists it). A setting
 * is all that its value is made of, so that what is kept changes no answer, only how soon it comes.
 */
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
