import type { Displacer } from '../src/resolve/index.js';

/** What took an award's place in one line, as tables of cases write it. */
export const displacerText = (by: Displacer): string => {
  switch (by.kind) {
    case 'award':
      return by.of === undefined ? by.rule : `${by.rule} (${by.of})`;
    case 'policy':
      return by.name;
    case 'receipt':
      return by.path;
    case 'cap':
      return by.amount;
  }
};
