import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line with one input, whatever the file is called: no process, no disk. */
export const cli = async (
  argv: readonly string[],
  input: string | Uint8Array | Error = '',
  locale?: string,
): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const bytes = (): Promise<Uint8Array> =>
    input instanceof Error
      ? Promise.reject(input)
      : Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input);
  const io: Io = {
    ...(locale === undefined ? {} : { locale }),
    readFile: bytes,
    listFolder: () => Promise.reject(new Error('no disk')),
    readInput: bytes,
    out: (text) => {
      out.push(text);
    },
    err: (text) => {
      err.push(text);
    },
  };
  const code = await run(argv, io);
  return { code, out: out.join(''), err: err.join('') };
};

export const evaluateArguments = ['evaluate', '-', '--document', 'taizhou-matrix-2025', '--year', '2026'] as const;
