/** Every command of the packed library, held against the same call from source: what it loads must be there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './consumer.js';

const own = ['--document', 'taizhou-matrix-2025'];
const decided = ['enterprise.json', ...own, '--rules', 'rules'];

/** In this order, in one folder: later calls read what earlier ones wrote. */
const calls: readonly (readonly string[])[] = [
  ['init', 'enterprise.json'],
  ['evaluate', ...decided, '--year', '2026', '--detail'],
  ['evaluate', 'enterprise.json', ...own, '--year', '2026', '--receipt', 'receipt.json'],
  ['verify', 'receipt.json', 'enterprise.json'],
  ['evaluate-all', 'enterprise.json', '--rules', 'rules', '--year', '2026'],
  ['timeline', ...decided, '--from', '2025', '--through', '2029'],
  ['timeline-all', 'enterprise.json', '--rules', 'rules', '--from', '2025', '--through', '2029'],
  ['questions', ...decided, '--year', '2026'],
  ['sensitivity', ...decided, '--year', '2026'],
  ['what-would-it-take', ...decided, '--year', '2026'],
  ['targets', 'city.json', '--year', '2025', '--rules', 'rules'],
  ['conflicts', 'key-industrial-parks', '--city', '宁波市', '--year', '2025', '--rules', 'rules'],
  ['list', '--rules', 'rules'],
  ['list', 'defects'],
  ['check', '--rules', 'rules'],
  ['check', '--rules', 'changed', '--since', 'package'],
  ['check', '--rules', 'changed', '--format', 'sarif'],
  ['diff', 'package', 'changed'],
  ['diff', 'rules', 'changed', '--format', 'markdown'],
  ['release-notes', 'package', 'changed'],
  ['template', 'list', ...own, '--from', '2026', '--through', '2027'],
  ['synthesize', 'trial', ...own, '--size', '40', '--from', '2026', '--through', '2027'],
  ['simulate', 'trial/scenario.yaml', '--format', 'json'],
  ['simulate', 'trial/scenario.yaml', '--rules', 'rules', '--out', 'run'],
  ['trace', 'run', '--cell', 'year=2026,rule=scale-up'],
  ['verify', 'run', 'trial/enterprises.csv'],
  ['compile', 'trial/scenario.yaml', '--dialect', 'duckdb', '--out', 'sql'],
  ['fit', 'trial/scenario.yaml', '--vary', 'scale-up.amount', '--cap', '5000万元'],
  ['new', 'document', 'example-2026', '--city', '台州市'],
  ['evaluate', 'nowhere.json', ...own, '--year', '2026'],
];

/** Rules of the package, and the same with one amount changed. */
const prepare = (folder: string): void => {
  cpSync(join(root, 'rules'), join(folder, 'rules'), { recursive: true });
  cpSync(join(root, 'rules'), join(folder, 'changed'), { recursive: true });
  const file = join(folder, 'changed/taizhou-matrix-2025/scale-up.json');
  const written = readFileSync(file, 'utf8');
  const edited = written.replace('"6万元"', '"8万元"');
  if (edited === written) throw new Error(`${file} holds no 6万元 any more`);
  writeFileSync(file, edited);
  writeFileSync(join(folder, 'city.json'), JSON.stringify({ city: '台州市' }));
};

const answersOf = (folder: string, command: string, before: readonly string[]): readonly string[] =>
  calls.map((call) => {
    const args = [...before, ...call, '--lang', 'zh'];
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    return `${String(status)}\n${stdout}\n${stderr}`;
  });

export const checkCommands = (consumed: string): void => {
  const [packed, source] = ['packed', 'source'].map((name) => {
    const folder = join(consumed, name);
    mkdirSync(folder);
    prepare(folder);
    return folder;
  }) as [string, string];
  const built = answersOf(packed, process.execPath, [join(consumed, 'node_modules/huiqi/dist/cjs/cli/main.js')]);
  const unbuilt = answersOf(source, process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    join(root, 'src/cli/main.ts'),
  ]);
  const differing = calls.findIndex((_, index) => built[index] !== unbuilt[index]);
  if (differing >= 0)
    throw new Error(
      `huiqi ${String(calls[differing]?.join(' '))}: packed\n${String(built[differing])}\nfrom source\n${String(unbuilt[differing])}`,
    );
  const faulty = calls.find((_, index) => built[index]?.includes('a fault of huiqi itself'));
  if (faulty !== undefined) throw new Error(`huiqi ${faulty.join(' ')}: a fault of huiqi itself`);
  say('every command, as from source', `${String(calls.length)} calls alike`);
};
