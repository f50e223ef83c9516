import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as publicApi from '../src/index.js';

/** Examples are code: every `expression // value` in a docstring or the README is run and compared. */

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('cli'),
);
const modules = await Promise.all(
  files.map(
    async (file) => (await import(/* @vite-ignore */ resolve('src', file))) as Readonly<Record<string, unknown>>,
  ),
);
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

const docstring = /@example\n(?<body>[\s\S]*?)\*\/\n(?:export )?(?:const|class|interface|type) (?<name>\w+)/gu;

const documented = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(docstring)].map(({ groups }) => ({
    file,
    name: groups?.['name'] ?? '',
    lines: (groups?.['body'] ?? '')
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/u, ''))
      .filter((line) => line !== ''),
  })),
);

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

const moduleOf = (file: string): Readonly<Record<string, unknown>> => modules[files.indexOf(file)] ?? {};

test('every example of a public function has the types of the library', () => {
  const entries = readdirSync('src').filter((file) => file.endsWith('.ts'));
  const places = new Map(entries.flatMap((file) => Object.keys(moduleOf(file)).map((name) => [name, file] as const)));
  // A function inside may have the name of a public one.
  const isPublic = (file: string, name: string): boolean =>
    moduleOf(file)[name] !== undefined && moduleOf(places.get(name) ?? '')[name] === moduleOf(file)[name];
  const declared = [...places]
    .map(
      ([name, file]) =>
        `declare const ${name}: typeof import('${resolve('src', file.replace(/\.ts$/u, '.js'))}').${name};\n`,
    )
    .join('');
  const texts = new Map(
    documented
      .filter(({ file, name }) => isPublic(file, name))
      .map(({ name, lines }) => [
        resolve('test', `example-of-${name}.ts`),
        `${declared}${lines.join('\n')}\nexport {};`,
      ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
  };
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? original(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const problems = [...texts.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
  expect(texts.size).toBeGreaterThan(30);
  expect(problems).toEqual([]);
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
