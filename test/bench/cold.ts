import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}dist/node/index.js`;

/** What a program of an ES module costs in CPU from its first line, in milliseconds, as it tells itself. */
const cpuOf = (program: string): number => {
  const text = `const start = process.cpuUsage(); ${program}; const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', text], { cwd: root, encoding: 'utf8' });
  return Number(stdout.trim().split('\n').at(-1));
};

const wallOf = (args: readonly string[]): number => {
  const before = performance.now();
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return performance.now() - before;
};

const times = (count: number, measure: () => number): number => median(Array.from({ length: count }, measure));

export interface Cold {
  /** CPU, in milliseconds. */
  readonly imported: number;
  readonly firstResult: number;
  /** The command line, as so many times an empty Node. */
  readonly command: number;
}

/** How long the built package takes before it is warm; nothing where it is not built. */
export const coldStart = (count: number): Cold | undefined => {
  if (!existsSync(built)) return undefined;
  const load = `const huiqi = await import(${JSON.stringify(built)})`;
  const evaluate = `const result = huiqi.evaluate({ city: '台州市' }, { document: 'taizhou-matrix-2025', year: 2026 })`;
  const command = [
    ...['dist/cjs/cli/main.js', 'evaluate', 'fixtures/enterprises/supor.json'],
    ...['--document', 'taizhou-matrix-2025', '--year', '2026'],
  ];
  const pairs = Array.from({ length: count }, () => wallOf(command) / wallOf(['-e', '0']));
  const imported = times(count, () => cpuOf(load));
  return {
    imported,
    firstResult: times(count, () => cpuOf(`${load}; ${evaluate}`)) - imported,
    command: median(pairs),
  };
};
