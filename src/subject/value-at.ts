import { type InputPath, stepsOf } from '../issue/index.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands in an input at a path such as `years.2025.revenue`. */
export const valueAt = (input: unknown, path: InputPath): unknown =>
  stepsOf(path).reduce<unknown>(
    (inner, step) => (isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    input,
  );
