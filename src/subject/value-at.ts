import { isContainer } from '../edge/index.js';
import { type InputPath, stepsOf } from '../issue/index.js';

/** What stands in an input behind these steps. */
export const valueUnder = (input: unknown, steps: readonly string[]): unknown => {
  let value = input;
  for (const step of steps) {
    if (!isContainer(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
};

/** What stands in an input at a path such as `years.2025.revenue`. */
export const valueAt = (input: unknown, path: InputPath): unknown => valueUnder(input, stepsOf(path));
