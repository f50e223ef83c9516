/** The steps of action.yml, read from it and run with bash in a repository of their own, by the command line itself. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chief } from '../laws/support.js';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;

// With the slow suite alone: every run of the action is five of the command line.
const slow = test.skipIf(process.env['HUIQI_RUNS'] === undefined);

let scratch = '';
const at = (...path: readonly string[]): string => join(scratch, ...path);

const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words],
    {
      cwd: at('repository'),
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};

/** What an expression of a workflow comes to: of inputs, of outputs of steps, of the event. */
const valuesFor = (
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
  base: string,
): ((expression: string) => string) => {
  const known: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, each]) => [`inputs.${name}`, each.default])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value])),
    ...Object.fromEntries(Object.entries(outputs).map(([name, value]) => [`steps.run.outputs.${name}`, value])),
    'github.event.pull_request.base.sha': base,
    'github.event.pull_request.number': '7',
  };
  return (name) => {
    const value = known[name] ?? (name.startsWith('steps.') ? '' : undefined);
    if (value === undefined) throw new Error(`nothing is called ${name}`);
    return value;
  };
};

/** Whether a step runs: conditions are comparisons of values with texts, all of which must hold. */
const isRun = ({ if: condition = 'always()' }: Step, valueOf: (name: string) => string): boolean =>
  condition.split(' && ').every((part) => {
    const [, name = '', operator = '', text = ''] = /^(\S+) (==|!=) '(.*)'$/u.exec(part) ?? [];
    return part === 'always()' || (valueOf(name) === text) === (operator === '==');
  });

interface Ran {
  readonly codes: readonly (number | null)[];
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly skipped: number;
}

/** Runs every step that its condition lets run, in order, as GitHub does. */
const runAction = (inputs: Readonly<Record<string, string>>, base: string): Ran => {
  const output = at('output');
  writeFileSync(output, '');
  const codes: (number | null)[] = [];
  let [log, skipped, outputs] = ['', 0, {} as Readonly<Record<string, string>>];
  for (const step of action.runs.steps) {
    const valueOf = valuesFor(inputs, outputs, base);
    if (step.run === undefined || !isRun(step, valueOf)) {
      skipped += 1;
      continue;
    }
    const env = Object.entries(step.env ?? {}).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (\S+) \}\}/gu, (_, expression: string) => valueOf(expression)),
    ]);
    const { status, stdout, stderr } = spawnSync('bash', ['-c', step.run], {
      cwd: at('repository'),
      encoding: 'utf8',
      env: {
        PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
        GITHUB_ACTION_PATH: resolve('.'),
        GITHUB_OUTPUT: output,
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_STEP_SUMMARY: at('summary.md'),
        RUNNER_TEMP: scratch,
        ...(Object.fromEntries(env) as Record<string, string>),
      },
    });
    codes.push(status);
    log += stdout + stderr;
    outputs = Object.fromEntries(
      readFileSync(output, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  }
  return { codes, log, outputs, skipped };
};

beforeAll(async () => {
  if (process.env['HUIQI_RUNS'] === undefined) return;
  scratch = mkdtempSync(join(tmpdir(), 'huiqi-scratch-'));
  // Beside the packages that it needs.
  const outdir = resolve('node_modules/.cache/huiqi-action');
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  mkdirSync(at('bin'));
  writeFileSync(at('bin', 'huiqi'), `#!/usr/bin/env bash\nexec node ${join(outdir, 'main.mjs')} "$@"\n`);
  writeFileSync(at('bin', 'gh'), `#!/usr/bin/env bash\necho "$*" >>"${at('gh.log')}"\n`);
  for (const name of ['huiqi', 'gh']) chmodSync(at('bin', name), 0o755);
  mkdirSync(at('repository', 'fixtures'), { recursive: true });
  cpSync('rules', at('repository', 'rules'), { recursive: true });
  cpSync('fixtures/taizhou-matrix-2025/dcmm.cases.json', at('repository', 'fixtures/dcmm.cases.json'));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
});

afterAll(() => {
  if (scratch !== '') rmSync(scratch, { recursive: true, force: true });
});

const lowered = (): void => {
  const path = at('repository', 'rules/taizhou-matrix-2025/dcmm.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('[4, 50]', '[4, 45]'));
};

slow('a pull request that lowers an amount is told what that does, in every way that the action has', chief, () => {
  const base = git('rev-parse', 'HEAD');
  lowered();
  const { codes, log, outputs, skipped } = runAction({ command: 'huiqi', lang: 'en', token: 'secret' }, base);
  // The comment is written whatever was found; what uploads findings is not asked for.
  expect({ codes, skipped }).toEqual({ codes: [1, 0], skipped: 1 });
  expect(log).toContain('::group::huiqi check');
  expect(log).toMatch(/::error file=fixtures\/dcmm\.cases\.json,line=\d+/u);
  const comment = readFileSync(outputs['comment'] ?? '', 'utf8');
  expect(comment).toContain('<!-- huiqi-diff:1:rules -->');
  expect(comment).toContain('CNY 500,000 → CNY 450,000');
  expect(comment).toContain('dcmm.grades');
  const { runs } = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')) as { readonly runs: readonly unknown[] };
  expect(runs).toHaveLength(1);
  expect(readFileSync(at('summary.md'), 'utf8')).toContain('huiqi check');
  expect(readFileSync(at('gh.log'), 'utf8')).toContain('repos/a/b/issues/7/comments');
  for (const { value } of Object.values(action.outputs))
    expect(Object.keys(outputs)).toContain(/outputs\.(\w+)/u.exec(value)?.[1]);
});

slow('a pull request that changes nothing passes, and no comment is written', chief, () => {
  git('checkout', '--quiet', '.');
  rmSync(at('gh.log'), { force: true });
  const { codes, outputs } = runAction({ command: 'huiqi', lang: 'en' }, git('rev-parse', 'HEAD'));
  expect(codes).toEqual([0]);
  expect(
    readFileSync(outputs['comment'] ?? '', 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(2);
  expect(existsSync(at('gh.log'))).toBe(false);
});
