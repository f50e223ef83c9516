import type { Document } from '../rule/index.js';

/** All rules that the choices and caps in force tie to these, directly or through others; none where nothing does. */
export const tiedTo = (slugs: readonly string[], groups: Document['groups']): readonly string[] => {
  const met = groups.flatMap((group) =>
    group.kind !== 'receipts' && group.active && group.members.some((member) => slugs.includes(member))
      ? group.members
      : [],
  );
  const all = [...new Set([...slugs, ...met])];
  return all.length === slugs.length ? [...new Set(met)] : tiedTo(all, groups);
};
