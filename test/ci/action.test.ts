import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** The steps of action.yml, with programs in the place of huiqi and gh that write down how they were called. */

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'huiqi-action-'));
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const program = (name: string, lines: readonly string[]): string => {
  const path = join(scratch, name);
  writeFileSync(path, ['#!/usr/bin/env bash', `echo "$*" >>"${scratch}/${name}.log"`, ...lines].join('\n'));
  chmodSync(path, 0o755);
  return path;
};

const calls = (name: string): readonly string[] => {
  const path = join(scratch, `${name}.log`);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
};

const run = (
  script: string,
  env: Readonly<Record<string, string>>,
): { readonly code: number | null; readonly out: string } => {
  const { status, stdout, stderr } = spawnSync('bash', [resolve('scripts/action', script)], {
    cwd: scratch,
    env: { PATH: `${scratch}:${process.env['PATH'] ?? ''}`, RUNNER_TEMP: scratch, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
};

const marker = '<!-- huiqi-diff:1:rules -->';

test.each([
  ['a change without effect and without a comment is not told', [], `${marker}\nNothing.`, ['--paginate']],
  ['an effect without a comment is told in a new one', [], `${marker}\n### Effects\n\n- less`, ['--paginate', 'POST']],
  [
    'an effect is told in the oldest comment, and later ones go',
    ['30', '12', '25'],
    `${marker}\n### Effects\n\n- less`,
    ['--paginate', 'comments/12 --method PATCH', 'comments/25 --method DELETE', 'comments/30 --method DELETE'],
  ],
  [
    'a comment is brought down to a line where nothing is left to tell',
    ['12'],
    `${marker}\nNothing.`,
    ['--paginate', 'comments/12 --method PATCH'],
  ],
])('%s', (_, comments, text, expected) => {
  program(
    'gh',
    [`case "$*" in *--paginate*) printf '%s\\n' ${comments.join(' ')} ;; esac`].filter(() => comments.length > 0),
  );
  writeFileSync(join(scratch, 'comment.md'), text);
  const { code, out } = run('comment.sh', {
    GITHUB_REPOSITORY: 'a/b',
    HUIQI_PULL: '7',
    HUIQI_COMMENT: join(scratch, 'comment.md'),
  });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  const found = calls('gh').filter((call) => !call.startsWith('api user'));
  expect(found).toHaveLength(expected.length);
  for (const [at, part] of expected.entries()) expect(found[at]).toContain(part);
});

test.each([
  ['a workflow’s token, which may not ask who it is', ['exit 1'], '.user.login == ""'],
  ['a person’s token', ['echo octo-cat'], '.user.login == "octo-cat"'],
])('whose comments are looked for: %s', (_, asked, expected) => {
  program('gh', ['case "$*" in "api user "*)', ...asked, ';; esac']);
  writeFileSync(join(scratch, 'comment.md'), `${marker}\nNothing.`);
  const where = { GITHUB_REPOSITORY: 'a/b', HUIQI_PULL: '7', HUIQI_COMMENT: join(scratch, 'comment.md') };
  expect(run('comment.sh', where)).toEqual({ code: 0, out: '' });
  expect(calls('gh').join('\n')).toContain(`.user.type == "Bot" or ${expected}`);
});

test.each([
  ['nothing found', { check: 0, cases: 0, diff: 0 }, 0],
  ['findings of the check do not keep the cases from running', { check: 1, cases: 0, diff: 0 }, 1],
  ['the worst code is that of the action', { check: 1, cases: 2, diff: 1 }, 2],
])('%s', (_, codes, worst) => {
  program('huiqi', [
    'case "$*" in *sarif*) echo "{}" ; exit 0 ;; esac',
    `case "$1" in check) exit ${String(codes.check)} ;; cases) exit ${String(codes.cases)} ;; diff) echo "${marker}"; exit ${String(codes.diff)} ;; esac`,
  ]);
  mkdirSync(join(scratch, 'tables'));
  const output = join(scratch, 'output');
  const { code } = run('run.sh', {
    HUIQI_COMMAND: 'huiqi',
    HUIQI_RULES: 'my rules',
    HUIQI_CASES: 'tables',
    HUIQI_BASE: 'main:my rules',
    HUIQI_LANG: 'en',
    HUIQI_EXPECT: 'approved.json',
    GITHUB_OUTPUT: output,
  });
  expect(code).toBe(worst);
  const found = calls('huiqi');
  expect(found).toContain('check --rules my rules --format github --lang en');
  expect(found).toContain('cases tables --rules my rules --format github --lang en');
  expect(found).toContain(
    'diff main:my rules my rules --title rules --expect approved.json --cases tables --lang en --format github',
  );
  expect(readFileSync(output, 'utf8')).toBe(`sarif=${scratch}/huiqi.sarif\ncomment=${scratch}/huiqi-comment.md\n`);
});

test('where there are no cases and no base, only the check runs', () => {
  program('huiqi', ['exit 0']);
  expect(run('run.sh', { HUIQI_COMMAND: 'huiqi' }).code).toBe(0);
  expect(new Set(calls('huiqi').map((line) => line.split(' ')[0]))).toEqual(new Set(['check']));
});

test('a base that has no rules yet is held against nothing, and nothing fails for it', () => {
  program('huiqi', []);
  program('git', ['case "$*" in *:rules) exit 128 ;; esac']);
  const { code, out } = run('run.sh', { HUIQI_COMMAND: 'huiqi', HUIQI_BASE_SHA: 'abc' });
  expect(code).toBe(0);
  expect(out).toContain('abc:rules is not there');
  expect(calls('huiqi').some((call) => call.startsWith('diff'))).toBe(false);
});

test('a side that cannot be read is said in the comment, in the place of what an earlier one says', () => {
  program('huiqi', ['case "$1" in diff) exit 2 ;; esac']);
  const output = join(scratch, 'output');
  const given = {
    HUIQI_COMMAND: 'huiqi',
    HUIQI_BASE: 'main:rules',
    HUIQI_TITLE: 'rules of June',
    GITHUB_OUTPUT: output,
  };
  const { code } = run('run.sh', { ...given, HUIQI_LANG: 'en' });
  expect(code).toBe(2);
  const [, comment = ''] = /^comment=(.*)$/mu.exec(readFileSync(output, 'utf8')) ?? [];
  const [first, ...rest] = readFileSync(comment, 'utf8').trimEnd().split('\n');
  expect(first).toBe('<!-- huiqi-diff:1:rules-of-June -->');
  expect(rest).toEqual([expect.stringContaining('could not be compared')]);
});

test('where gh cannot list comments none is written', () => {
  program('gh', ['exit 1']);
  writeFileSync(join(scratch, 'comment.md'), `${marker}\n### Effects\n\n- less`);
  const given = { GITHUB_REPOSITORY: 'a/b', HUIQI_PULL: '7', HUIQI_COMMENT: join(scratch, 'comment.md') };
  expect(run('comment.sh', given).code).not.toBe(0);
  expect(calls('gh').filter((call) => !call.startsWith('api user'))).toHaveLength(1);
});
