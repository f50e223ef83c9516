/** Where a file lies that another names: beside it, unless its path is whole. */
import { dirname, isAbsolute, join } from 'node:path';

/** What is read from standard input has no folder: what it names is looked for where one stands. */
export const beside = (file: string, named: string): string =>
  file === '-' || isAbsolute(named) ? named : join(dirname(file), named);
