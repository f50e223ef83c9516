import type { Reporter } from 'vitest/node';

/** A run of a few files is over soon, whatever they take. */
const many = 20;
const told = 10;

/** Tells at the end of a long run which files took longest: where to look when it has become slow. Nothing hangs on it. */
export const slowestFiles: Reporter = {
  onTestRunEnd: (modules) => {
    if (modules.length < many) return;
    const slowest = modules
      .map((each) => ({ name: each.relativeModuleId, seconds: each.diagnostic().duration / 1000 }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, told);
    const lines = slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
    process.stdout.write(`\nThe files that took longest:\n${lines.join('\n')}\n\n`);
  },
};
