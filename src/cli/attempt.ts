import { HuiqiError, type Issue } from '../issue/index.js';
import type { Checked } from './options.js';

/** An option of the library as it is called on the command line: by name, or in capitals where it stands alone. */
const onCommandLine = (found: Issue, positional: readonly string[]): Issue => {
  if (!('option' in found.place)) return found;
  const { option } = found.place;
  return { ...found, place: { option: positional.includes(option) ? option.toUpperCase() : `--${option}` } };
};

/** What a call of the library returns, or the problems it throws. */
export const attempt = <Value>(call: () => Value, positional: readonly string[] = []): Checked<Value> => {
  try {
    return { value: call(), issues: [] };
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues.map((each) => onCommandLine(each, positional)) };
    throw error;
  }
};
