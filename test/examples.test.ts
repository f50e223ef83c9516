import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as publicApi from '../src/index.js';
import { documented, modules } from './docstrings.js';

/** Examples are code: every `expression // value` in a docstring or the README is run and compared. */

const everything: Readonly<Record<string, unknown>> = Object.assign({}, ...modules) as Record<string, unknown>;

interface Example {
  readonly code: string;
  readonly expected: string;
}

const marker = /^(?<code>.*\S)\s+\/\/ (?<expected>\S.*)$/u;

/** Lines up to one that ends in `// value` are one example; declarations before it stay in force. */
const examplesIn = (lines: readonly string[]): readonly Example[] => {
  const examples: Example[] = [];
  let pending: string[] = [];
  for (const line of lines) {
    const match = marker.exec(line)?.groups;
    if (match === undefined) pending.push(line);
    else {
      examples.push({ code: [...pending, match['code']].join('\n'), expected: match['expected'] ?? '' });
      pending = [];
    }
  }
  return examples;
};

const valueOf = (code: string, context: vm.Context): unknown => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return vm.runInContext(outputText, context) as unknown;
};

const check = (examples: readonly Example[]): void => {
  // Values are compared as data: the context has its own Object and Array.
  const context = vm.createContext({ ...everything });
  for (const { code, expected } of examples) {
    const actual: unknown = JSON.parse(JSON.stringify(valueOf(code, context)));
    const wanted: unknown = JSON.parse(JSON.stringify(valueOf(`(${expected.replace(/;$/u, '')})`, context)));
    if (typeof wanted === 'object' && wanted !== null) expect(actual).toMatchObject(wanted);
    else expect(actual).toBe(wanted);
  }
};

describe('docstring examples', () => {
  test.each(documented.filter(({ lines }) => !lines.some((line) => line.includes('await'))))(
    '$name in $file does what its example says',
    ({ lines }) => {
      const examples = examplesIn(lines);
      expect(examples).not.toHaveLength(0);
      check(examples);
    },
  );

  test('every public function has an example', () => {
    const functions = Object.entries(publicApi).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'HuiqiError' ? [name] : [],
    );
    expect(functions.filter((name) => !documented.some((each) => each.name === name))).toEqual([]);
  });
});

test.each(['README.md', 'README.zh.md'])('the program of %s does what its comments say', (readme) => {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/```ts\n(?<code>[\s\S]*?)```/gu)].map(
    ({ groups }) => groups?.['code'] ?? '',
  );
  expect(blocks).not.toHaveLength(0);
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => !line.startsWith('import '));
    check(examplesIn(lines));
  }
});
