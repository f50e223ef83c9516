import { issue, type Issue } from '../issue/index.js';

const names: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Names that every object of the language answers to (`constructor`, `__proto__`): as a key or an id they would be
 * found where nothing was written.
 */
export const isReserved = (name: string): boolean => names.has(name);

/** Conditions are read key by key by their own parser: of these only the outermost keys are looked at here. */
const conditions: readonly string[] = ['conditions', 'scope', 'holds', 'paidBefore'];

/** Keys of a file that may not be used, at any depth. */
export const reservedIssues = (value: unknown, file: string): readonly Issue[] => {
  const found: Issue[] = [];
  const open: { readonly value: unknown; readonly pointer: string; readonly last: boolean }[] = [
    { value, pointer: '', last: false },
  ];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each.value !== 'object' || each.value === null) continue;
    for (const [key, inner] of Object.entries(each.value) as [string, unknown][]) {
      const pointer = `${each.pointer}/${key}`;
      if (isReserved(key)) found.push(issue('name-reserved', { file, pointer }, key));
      if (!each.last) open.push({ value: inner, pointer, last: conditions.includes(key) });
    }
  }
  return found;
};
