import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';
import type { Asked, Measured } from './process.js';

const script = fileURLToPath(new URL('process.bundle.mjs', import.meta.url));

/** Compiles what measures once, as it would be published: what runs TypeScript as it is wraps every function that it meets. */
export const withProcess = async (work: () => Promise<void>): Promise<void> => {
  await build({
    entryPoints: [fileURLToPath(new URL('process.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  try {
    await work();
  } finally {
    rmSync(script);
  }
};

interface Measuring {
  /** What it can be asked to call; none where a peer is not installed. */
  readonly names: readonly string[];
  readonly ask: (asked: Asked) => Promise<unknown>;
  readonly end: () => void;
}

/** While it waits for its turn, a process must not forget what it compiled: collections in idle time take that away. */
const keepsCompiled = ['--no-memory-reducer', '--no-flush-bytecode'];

/** Starts a process that measures. */
const start = async (kind: string, name: string, flags: readonly string[] = []): Promise<Measuring> => {
  const child = fork(script, [kind, name], { execArgv: [...keepsCompiled, ...flags] });
  const reply = (): Promise<unknown> =>
    new Promise((settle, fail) => {
      const ended = (code: number | null): void => fail(new Error(`${name} ended with ${String(code)}`));
      child.once('exit', ended);
      child.once('message', (told) => {
        child.off('exit', ended);
        settle(told);
      });
    });
  const names = (await reply()) as readonly string[];
  return {
    names,
    ask: (asked) => {
      const told = reply();
      child.send(asked);
      return told;
    },
    end: () => child.kill(),
  };
};

export interface Effort {
  readonly rounds: number;
  /** Of CPU, for each batch. */
  readonly milliseconds: number;
  /** Of CPU, before the first: until code is compiled for what it does. */
  readonly warmUp: number;
}

/** Microseconds of CPU a call: the median of the rounds, and the least and the most. */
export interface Speed {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

/** Measures what several processes can be asked, in turns, a batch of equal time each. */
export const inTurns = async (
  kind: string,
  names: readonly string[],
  { rounds, milliseconds, warmUp }: Effort,
): Promise<ReadonlyMap<string, Speed>> => {
  const found = new Map<string, number[]>();
  const all: Measuring[] = [];
  try {
    for (const name of names) all.push(await start(kind, name));
    for (const each of all) for (const warms of each.names) await each.ask({ warms, milliseconds: warmUp });
    for (let round = 0; round < rounds; round += 1) {
      for (const each of all) {
        for (const call of each.names) {
          // Not timed, so that the batch that is does not begin with what the others pushed out of the caches.
          await each.ask({ call, milliseconds });
          const { microseconds } = (await each.ask({ call, milliseconds })) as Measured;
          found.set(call, [...(found.get(call) ?? []), microseconds]);
        }
      }
    }
  } finally {
    for (const each of all) each.end();
  }
  return new Map(
    [...found].map(([name, own]) => [name, { middle: median(own), least: Math.min(...own), most: Math.max(...own) }]),
  );
};

/** Bytes that a call allocates once it is warm. */
export const allocatedBy = async (name: string, warmUp: number): Promise<number | undefined> => {
  const each = await start('contender', name, ['--expose-gc', '--max-semi-space-size=256']);
  try {
    if (each.names.length === 0) return undefined;
    await each.ask({ warms: name, milliseconds: warmUp });
    return (await each.ask({ allocates: name })) as number;
  } finally {
    each.end();
  }
};
