/** The arrows of the house: a folder imports only from the folders above it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { long } from './long.js';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** From the bottom up. The version is a file, generated, that anyone may read. */
const order = [
  'version',
  'quantity',
  'truth',
  'compare',
  'issue',
  'edge',
  'reckon',
  'subject',
  'fact',
  'condition',
  'kinds',
  'rule',
  'documents',
  'evaluate',
  'resolve',
  'columns',
  'targets',
  'engine',
  'evaluators',
  'reform',
  'check',
  'author',
  'explain',
  'scenario',
  'cases',
  'mutate',
  'diff',
  'population',
  'simulate',
  'sql',
  'export',
  'cli',
] as const;
const entry = 'entry';

/** Folders that may use less than everything below them. */
const only: Readonly<Record<string, readonly string[]>> = {
  version: [],
  quantity: [],
  truth: [],
  compare: ['quantity', 'truth'],
  issue: [],
  edge: ['quantity', 'truth', 'issue'],
  reckon: ['quantity', 'issue', 'edge'],
  subject: ['version', 'quantity', 'issue', 'edge'],
  targets: ['quantity', 'truth', 'compare', 'issue', 'subject', 'rule'],
  documents: ['rule', 'edge', 'subject'],
  evaluators: ['engine', 'kinds', 'subject'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** Loaded when a call comes to it, and not before. */
  readonly onCall?: true;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

const importsOf = (from: string): readonly Import[] => {
  const parsed = ts.createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from, to: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      found.push({
        from,
        to: specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : '(computed)',
        typeOnly: false,
        onCall: true,
      });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ from, to: node.argument.literal.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(source, file));

const imports = files.flatMap(importsOf);
const isOurs = ({ to }: Import): boolean => to.startsWith('.');
const target = ({ from, to }: Import): string => resolve(dirname(from), to).replace(/\.js$/u, '.ts');

const shown = (file: string): string => relative(root, file);
const layerOf = (file: string): string => {
  const [first = '', ...rest] = relative(source, file).split('/');
  if (first === 'version.ts') return 'version';
  return rest.length === 0 ? entry : first;
};

const allowed = (from: string, to: string): boolean => {
  if (from === to) return true;
  const listed = only[from];
  if (listed !== undefined) return listed.includes(to);
  // The command line goes through what the library offers, entry files included.
  if (from === entry || (from === 'cli' && to === entry)) return true;
  return (
    (order as readonly string[]).includes(to) &&
    (order as readonly string[]).indexOf(to) < (order as readonly string[]).indexOf(from)
  );
};

const line = (each: Import): string =>
  `${shown(each.from)} → ${each.to.startsWith('.') ? shown(target(each)) : each.to}`;

/** Every file that is loaded with one. */
const loadedWith = (file: string): readonly string[] => {
  const loaded = new Set([join(source, file)]);
  // A set grows while it is gone through.
  for (const from of loaded)
    for (const each of imports)
      if (each.from === from && isOurs(each) && !each.typeOnly && each.onCall !== true) loaded.add(target(each));
  return [...loaded];
};

describe('the house', () => {
  test('has files, and each stands in a known folder', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(100);
    expect(
      files.map(layerOf).filter((layer) => layer !== entry && !(order as readonly string[]).includes(layer)),
    ).toEqual([]);
  });

  test('has the rooms that ARCHITECTURE.md lists, in that order', () => {
    const rows = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
      .split('\n')
      .filter((row) => row.startsWith('| `'))
      .map((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)].map(([, name = '']) => name));
    const rooms = new Set(files.map(layerOf).filter((layer) => layer !== entry && layer !== 'version'));
    expect(rows.flat().sort()).toEqual([...rooms].sort());
    expect(rows.flat()).toEqual(order.filter((name) => name !== 'version'));
  });

  test('has arrows that point one way', () => {
    const wrong = imports
      .filter(isOurs)
      .filter((each) => target(each).startsWith(source) && !allowed(layerOf(each.from), layerOf(target(each))));
    expect(wrong.map(line)).toEqual([]);
  });

  test('has no arrow to a file that is not there, and none out of src but to the rules and the schemas of inputs', () => {
    const known = new Set(files);
    const outside = imports.filter(isOurs).filter((each) => !known.has(target(each)));
    const isData = (each: Import): boolean =>
      (['documents', 'evaluators'].includes(layerOf(each.from)) && shown(target(each)).startsWith('rules/')) ||
      (layerOf(each.from) === 'cli' && shown(target(each)).startsWith('schemas/'));
    expect(outside.filter((each) => !isData(each)).map(line)).toEqual([]);
  });

  test('lets the generated documents see rule types, and nothing that runs but what freezes them', () => {
    const seen = imports
      .filter(isOurs)
      .filter(
        (each) =>
          layerOf(each.from) === 'documents' &&
          !['documents', 'edge'].includes(layerOf(target(each))) &&
          target(each).startsWith(source),
      );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ typeOnly }) => !typeOnly).map(line)).toEqual([]);
  });

  test('has no file that leads back to itself', () => {
    const next = new Map(
      files.map((file) => [file, imports.filter((each) => each.from === file && isOurs(each)).map(target)]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const loops: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        loops.push([...trail.slice(trail.indexOf(file)), file].map(shown).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const each of next.get(file) ?? []) visit(each, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(loops).toEqual([]);
  });

  test('runs in a browser: Node is known to the command line alone', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('node:') && layerOf(from) !== 'cli').map(line)).toEqual([]);
    expect(imports.filter(({ to }) => to === '(computed)').map(line)).toEqual([]);
  });

  test('decides on the command line without the rooms that read and check folders: they load when one is named', () => {
    const opened = new Set(loadedWith('cli/commands/evaluate.ts').map(layerOf));
    const needed = [...order.slice(0, order.indexOf('reform')), 'explain', 'cli'];
    expect([...opened].filter((room) => !needed.includes(room))).toEqual([]);
  });

  test('has no name of a type that two files declare', long, () => {
    const declaring = new Map<string, Set<string>>();
    for (const file of files) {
      const visit = (node: ts.Node): void => {
        const declares =
          ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
        if (declares && node.name !== undefined) {
          const where = declaring.get(node.name.text) ?? new Set();
          declaring.set(node.name.text, where.add(shown(file)));
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
    }
    expect(declaring.size).toBeGreaterThan(1000);
    const twice = [...declaring].filter(([, where]) => where.size > 1);
    expect(twice.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
  });

  test('asks nowhere which language it speaks: what differs stands in a table by language', () => {
    const asked = files.filter((file) => /[=!]== '(?:zh|en)'/u.test(readFileSync(file, 'utf8'))).map(shown);
    expect(asked).toEqual([]);
  });

  test('takes the paths of inputs apart in one place', () => {
    const apart = files.filter((file) => /\bpath\.split\('\.'\)/iu.test(readFileSync(file, 'utf8'))).map(shown);
    expect(apart).toEqual([]);
  });

  const foreign: readonly (readonly [name: string, where: readonly string[]])[] = [
    ['commander', ['src/cli/']],
    ['@clack/prompts', ['src/cli/']],
    ['hyparquet', ['src/cli/']],
    ['read-excel-file', ['src/cli/']],
    ['write-excel-file', ['src/cli/']],
    ['@modelcontextprotocol/sdk', ['src/cli/mcp/']],
    ['json-rules-engine', ['src/export/', 'src/json-rules-engine.ts']],
    ['decimal.js', ['src/quantity/root.ts']],
    ['date-fns', ['src/quantity/']],
    ['@duckdb/node-api', ['src/cli/']],
    ['vega', ['src/cli/']],
    ['vega-lite', ['src/cli/']],
    ['zod', ['src/subject/', 'src/fact/', 'src/kinds/', 'src/rule/', 'src/cases/']],
    ['@noble/hashes', ['src/scenario/receipt/digest.ts']],
    ['csv-parse', ['src/cli/']],
    ['yaml', ['src/cli/']],
  ];

  test.each(foreign)('%s is imported only by %j', (name, where) => {
    const strangers = imports.filter(
      ({ from, to }) =>
        (to === name || to.startsWith(`${name}/`)) && !where.some((each) => shown(from).startsWith(each)),
    );
    expect(strangers.map(line)).toEqual([]);
  });

  test('imports nothing from a registry that is not listed here', () => {
    const names = foreign.map(([name]) => name);
    const bare = imports.filter((each) => !isOurs(each) && !each.to.startsWith('node:')).map(({ to }) => to);
    expect([...new Set(bare)].filter((to) => !names.some((name) => to === name || to.startsWith(`${name}/`)))).toEqual(
      [],
    );
  });
});
