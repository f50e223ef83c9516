import { type InputPath } from '../../issue/index.js';
import { fieldAt, kinds } from '../../subject/index.js';

/** The value at a path of a sound input in its one way of writing. */
export const spelt = (path: InputPath, value: unknown): unknown => {
  const kind = fieldAt(path)?.field.kind ?? 'list';
  return kind === 'list' ? value : kinds[kind].respell(value);
};
