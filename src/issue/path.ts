/** Where something stands in an input: the names, years and positions that lead to it, between dots, as in `years.2025.revenue`. */
export type InputPath = string;

const between = '.';

/** The path that leads through these steps; a step may be a path itself. */
export const pathTo = (...steps: readonly (string | number)[]): InputPath => {
  let path = '';
  for (const step of steps) if (step !== '') path = path === '' ? String(step) : `${path}${between}${String(step)}`;
  return path;
};

/** The names, years and positions that a path leads through. */
export const stepsOf = (path: InputPath): readonly string[] => (path === '' ? [] : path.split(between));

/** The name of what a path leads to. */
export const lastStep = (path: InputPath): string => stepsOf(path).at(-1) ?? '';

/** The path beside another: of the same entry or year, to another field of it. */
export const beside = (path: InputPath, field: string): InputPath => pathTo(...stepsOf(path).slice(0, -1), field);
