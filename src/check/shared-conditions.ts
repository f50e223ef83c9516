import { finding } from './finding.js';
import type { FolderCheck } from './folder.js';

const referredIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(referredIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'condition' ? [each] : referredIn(each)));
};

/** A condition of the document that nothing refers to decides nothing, and was read by nobody: what is wrong in it does not show. */
export const checkSharedUsed: FolderCheck = ({ document, raw, fileOf }) => {
  const conditions = document?.conditions ?? {};
  const used = new Set(referredIn([raw.rules, raw.readings, conditions]));
  return Object.keys(conditions).flatMap((name) =>
    used.has(name) ? [] : [finding('condition-unused', fileOf('document'), ['conditions', name], name)],
  );
};
