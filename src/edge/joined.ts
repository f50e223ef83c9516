const nothing: readonly never[] = [];

/** Lists one after another. Of most nothing is in any of them: then nothing is made. */
export const joined = <Each>(...lists: readonly (readonly Each[])[]): readonly Each[] => {
  let all: readonly Each[] = nothing;
  for (const list of lists) if (list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  return all;
};
