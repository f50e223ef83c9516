import { isContainer } from '../edge/index.js';
import { hiddenIn, issue, type Issue } from '../issue/index.js';

/** Deeper than any input reaches: what lies below is refused for its shape. */
const deepest = 8;

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Every text of an input, keys included, that holds a character nobody sees: two names would look like one. */
export const hiddenCharacters = (input: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  const entered = new Set<object>();
  const enter = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string') {
      const character = hiddenIn(value);
      if (character !== undefined) issues.push(issue('text-hidden-character', { path }, value, { character }));
      return;
    }
    if (!isContainer(value) || depth > deepest || entered.has(value)) return;
    entered.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const character = hiddenIn(key);
      if (character === undefined) enter(inner, under(path, key), depth + 1);
      // The place would not show either: it is the object that has the key.
      else issues.push(issue('text-hidden-character', { path }, key, { character }));
    }
  };
  enter(input, '', 0);
  return issues;
};
