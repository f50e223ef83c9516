import type { Io } from './io.js';

/** A file as it is found from the root of the repository. */
export type FromRoot = (file: string) => string;

/** A path with its steps back and its standing still taken. */
const walked = (path: string): string => {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

const decoder = new TextDecoder();

const asked = async (word: string, io: Io): Promise<string> => {
  try {
    return decoder.decode(await io.git?.(['rev-parse', word])).trim();
  } catch {
    // Outside of a repository there is no root.
    return '';
  }
};

/**
 * How a file is found from the root of the repository, which is where whoever shows findings beside files looks for them:
 * a command may be run in a folder below, and told of files above it.
 */
export const rootedBy = async (io: Io): Promise<FromRoot> => {
  const [root, below] = [await asked('--show-toplevel', io), await asked('--show-prefix', io)];
  return (file) => {
    const path = file.replaceAll('\\', '/');
    if (root !== '' && path.startsWith(`${root}/`)) return walked(path.slice(root.length));
    return /^(?:\/|[A-Za-z]:\/)/u.test(path) ? path : walked(`${below}${path}`);
  };
};
