/**
 * The bench: `npm run bench -- --date 2026-05-01 [--machine TEXT]` writes `docs/benchmarks.md` and what
 * the READMEs quote of it; `--quick` takes a minute and
 * only prints. The date is an argument: nothing here reads the clock but to measure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coldStart } from './cold.js';
import { contenders } from './contenders.js';
import { families } from './growth.js';
import { page, type Report } from './page.js';
import { quoting, readmes } from './quotes.js';
import { scenarios } from './scenarios.js';
import { allocatedBy, inTurns, withProcess } from './turns.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, date: { type: 'string' }, machine: { type: 'string' } },
});
const effort = values.quick
  ? { rounds: 3, milliseconds: 60, warmUp: 2000 }
  : { rounds: 7, milliseconds: 100, warmUp: 3000 };
const once = { rounds: 3, milliseconds: 50, warmUp: 300 };
const names = Object.keys(contenders);
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const memoryOf = async (all: Iterable<string>): Promise<ReadonlyMap<string, number>> => {
  const found = new Map<string, number>();
  for (const name of all) {
    const bytes = await allocatedBy(name, effort.warmUp / 2);
    if (bytes !== undefined && bytes > 0) found.set(name, bytes);
  }
  return found;
};

const growthOf = async (all: readonly string[]): Promise<Report['growth']> => {
  const found: Report['growth'][number][] = [];
  for (const family of all) found.push({ family, speeds: await inTurns('growth', [family], once) });
  return found;
};

const measured = async (): Promise<Report> => {
  const speeds = await inTurns('contender', names, effort);
  return {
    date: values.date ?? 'DAY',
    machine: values.machine ?? `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}`,
    node: process.version,
    speeds,
    missing: names.filter((name) => !speeds.has(name)),
    allocated: await memoryOf(values.quick ? [] : speeds.keys()),
    growth: await growthOf(values.quick ? [] : Object.keys(families)),
    scenarios: values.quick ? new Map() : await inTurns('scenarios', ['all'], once),
    costs: new Map(scenarios.flatMap(({ name, cost }) => (cost === undefined ? [] : [[name, cost] as const]))),
    cold: coldStart(values.quick ? 3 : 7),
  };
};

await withProcess(async () => {
  const text = page(await measured());
  console.log(text);
  if (values.date === undefined || values.quick) return;
  writeFileSync(inProject('docs/benchmarks.md'), text);
  for (const name of readmes)
    writeFileSync(inProject(name), quoting(name, readFileSync(inProject(name), 'utf8'), text));
});
