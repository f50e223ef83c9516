/** What the packed command answers, held against what is known: building must not change what the code means. */
import { join } from 'node:path';
import { root, run, say } from './consumer.js';

/** A run by blocks of columns, and by the engine row by row, which must come to the same. */
const runBy = (folder: string, scenario: string, executor: string): string => {
  const args = ['simulate', scenario, '--executor', executor, '--format', 'json'];
  return run(folder, 'npx', '--no', 'huiqi', ...args).replace(/"executor": ?"[^"]*"/u, '');
};

export const checkAnswers = (folder: string): void => {
  say('npx huiqi cases', run(folder, 'npx', '--no', 'huiqi', 'cases', join(root, 'fixtures')).split('\n').at(-1) ?? '');
  const made = ['--size', '200', '--missing', '30%', '--from', '2025', '--through', '2026', '--lang', 'zh'];
  run(folder, 'npx', '--no', 'huiqi', 'synthesize', 'trial', '--document', 'taizhou-matrix-2025', ...made);
  for (const scenario of [join(root, 'fixtures/simulate/industries.yaml'), 'trial/scenario.yaml']) {
    const [byColumns, byEngine] = ['js', 'exact'].map((executor) => runBy(folder, scenario, executor));
    if (byColumns !== byEngine)
      throw new Error(`${scenario}: executors differ\n${String(byColumns)}\n${String(byEngine)}`);
    say('npx huiqi simulate, both executors', `${String(byEngine?.length)} characters alike`);
  }
};
