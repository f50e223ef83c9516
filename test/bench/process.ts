/**
 * A process that measures: it makes what it is named for, warms it up, and then, whenever it is asked, calls it for so many
 * milliseconds of CPU. Each contender has one to itself, so that none is compiled for what another did.
 */
import type { Call } from './calls.js';
import { contenders } from './contenders.js';
import { families, growth } from './growth.js';
import { scenarios } from './scenarios.js';

/** What a process is asked: how long it may take, or to say what it allocates. */
export type Asked =
  | { readonly warms: string; readonly milliseconds: number }
  | { readonly call: string; readonly milliseconds: number }
  | { readonly allocates: string };

export interface Measured {
  /** Microseconds of CPU a call. */
  readonly microseconds: number;
}

const [kind = '', name = ''] = process.argv.slice(2);

const made = async (): Promise<Readonly<Record<string, Call>>> => {
  if (kind === 'scenarios') return Object.fromEntries(scenarios.map((each) => [each.name, { run: each.run }]));
  if (kind === 'growth') {
    const family = families[name];
    return family === undefined ? {} : growth(family);
  }
  const call = await contenders[name]?.();
  return call === undefined ? {} : { [name]: call };
};

const calls = await made();
let index = 0;

/** Microseconds that a call took when it was last measured. */
const pace = new Map<Call, number>();

/** Runs it so many times and tells what a call took: the clock, which ticks coarsely, is read twice and no more. */
const batch = async (call: Call, count: number): Promise<number> => {
  const start = process.cpuUsage();
  for (let each = 0; each < count; each += 1, index += 1) {
    const result = call.run(index);
    if (call.waits) await result;
  }
  const { user, system } = process.cpuUsage(start);
  const microseconds = (user + system) / count;
  if (microseconds > 0) pace.set(call, microseconds);
  return microseconds;
};

/** Runs batches, each twice as long as the one before, until it was warmed for so many milliseconds. */
const warm = async (call: Call, milliseconds: number): Promise<void> => {
  let left = milliseconds * 1000;
  for (let count = 1; left > 0; count = Math.max(1, Math.min(count * 2, Math.floor(200_000 / (pace.get(call) ?? 1)))))
    left -= Math.max(1, (await batch(call, count)) * count);
};

const measure = async (call: Call, milliseconds: number): Promise<Measured> => {
  const count = Math.max(1, Math.round((milliseconds * 1000) / (pace.get(call) ?? milliseconds * 1000)));
  return { microseconds: (await batch(call, count)) / (call.of ?? 1) };
};

/** Bytes allocated a call, where the young generation is so large that nothing is collected in between. */
const allocated = async (call: Call): Promise<number> => {
  globalThis.gc?.();
  const many = 200;
  const before = process.memoryUsage().heapUsed;
  for (let each = 0; each < many; each += 1, index += 1) {
    const result = call.run(index);
    if (call.waits) await result;
  }
  return (process.memoryUsage().heapUsed - before) / many;
};

const answer = async (asked: Asked): Promise<void> => {
  if ('allocates' in asked) process.send?.(await allocated(calls[asked.allocates] as Call));
  else if ('warms' in asked) {
    await warm(calls[asked.warms] as Call, asked.milliseconds);
    process.send?.(true);
  } else process.send?.(await measure(calls[asked.call] as Call, asked.milliseconds));
};

process.on('message', (asked: Asked) => {
  answer(asked).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.send?.(Object.keys(calls));
