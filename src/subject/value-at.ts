import { type InputPath, stepsOf } from '../issue/index.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands in an input behind these steps. */
export const valueUnder = (input: unknown, steps: readonly string[]): unknown => {
  let value = input;
  for (const step of steps) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
};

/** What stands in an input at a path such as `years.2025.revenue`. */
export const valueAt = (input: unknown, path: InputPath): unknown => valueUnder(input, stepsOf(path));
