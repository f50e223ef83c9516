/**
 * Checks the package as its users get it: packed, installed in fresh projects, and run there as an ES module,
 * as CommonJS, as pages, from the command line, and by the TypeScript compiler; and built again, to the same bytes. Linters of `exports` have passed packages that could not even be parsed.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { checkAnswers } from './answers.js';
import { checkCommands } from './commands.js';
import { checkBlocks } from './blocks.js';
import { checkBuilds } from './builds.js';
import { consumer, root, run, say, workshop } from './consumer.js';
import { checkExamples } from './examples.js';
import { checkLoading } from './loading.js';
import { checkWeights } from './weights.js';

const subpaths = Object.keys(manifest.exports)
  .filter((path) => !path.includes('*'))
  .map((path) => path.replace(/^\./, manifest.name));
const oneDocument = 'huiqi/documents/taizhou-matrix-2025';
const modules = [...subpaths.filter((path) => !path.endsWith('.json')), oneDocument];

const input = `{
  city: '台州市', industry: 'C3852', titles: [{ title: 'little-giant', on: '2026-07-01' }],
  received: [], years: {}, projects: [],
}`;
const options = `{ document: 'taizhou-matrix-2025', year: 2026 }`;

/** Text of a function that asks for one award and throws unless it is granted as clause 004-049 says. */
const askForAward = `(evaluateAwards) => {
  const { awards, total } = evaluateAwards(${input}, ${options});
  const award = awards.find(({ rule }) => rule === 'taizhou-matrix-2025/little-giant');
  if (award?.truth !== 'yes' || award.payable.high !== '100万元') throw new Error(JSON.stringify(award));
  return total.low + ' to ' + total.high;
}`;

/** Text that runs after `loaded`, a table of every module by its name, is in place. */
const program = `
  const shared = loaded['huiqi'];
  if (typeof shared.evaluateAwards !== 'function') throw new Error('evaluateAwards is not a function');
  if (typeof loaded['huiqi/json-rules-engine'].toJsonRulesEngine !== 'function') throw new Error('no toJsonRulesEngine');
  for (const [path, module] of Object.entries(loaded))
    for (const [name, value] of Object.entries(module))
      if (name in shared && shared[name] !== value) throw new Error(path + ' has its own copy of ' + name);
  console.log((${askForAward})(loaded['huiqi/evaluate-awards'].evaluateAwards));
`;

/** One program that imports and requires: there is one copy, and what the one made the other knows. */
const bothCopies = `
  import { createRequire } from 'node:module';
  import * as one from 'huiqi';
  const other = createRequire(import.meta.url)('huiqi');
  if (one.HuiqiError !== other.HuiqiError) throw new Error('there are two copies');
  try { one.evaluate({}, ${options}); } catch (error) {
    if (!(error instanceof other.HuiqiError)) throw new Error('an error of the one is a stranger to the other');
  }
  const { subject } = one.parseEnterprise(${input});
  const [result] = other.createEngine([other.documents['taizhou-matrix-2025']]).evaluate(subject, { year: 2026 });
  console.log(one.explainResult(result, 'zh').split('\\n')[0]);
`;

const checkModules = (tarball: string): void => {
  const rule = 'huiqi/rules/taizhou-matrix-2025/document.json';

  const esm = consumer('esm', tarball, { type: 'module' });
  const imports = modules.map((path) => `${JSON.stringify(path)}: await import(${JSON.stringify(path)})`);
  writeFileSync(join(esm, 'main.js'), `import.meta.resolve('${rule}'); const loaded = {${imports.join()}};${program}`);
  say('ES modules, total', run(esm, process.execPath, 'main.js'));

  writeFileSync(join(esm, 'both.js'), bothCopies);
  say('ES modules beside CommonJS', run(esm, process.execPath, 'both.js'));

  const cjs = consumer('cjs', tarball);
  const requires = [...subpaths, oneDocument].map(
    (path) => `${JSON.stringify(path)}: require(${JSON.stringify(path)})`,
  );
  writeFileSync(join(cjs, 'main.js'), `require('${rule}'); const loaded = {${requires.join()}};${program}`);
  say('CommonJS, total', run(cjs, process.execPath, 'main.js'));

  const listed = run(esm, 'npx', '--no', 'huiqi', 'list');
  if (!listed.includes('taizhou-matrix-2025')) throw new Error(`huiqi list printed: ${listed}`);
  say('npx huiqi list', `${String(listed.split('\n').length)} lines`);
  checkAnswers(esm);
  checkCommands(esm);

  checkTypes(esm);
  checkLoading(esm);
};

const checkTypes = (folder: string): void => {
  const text = `
    import { evaluateAwards } from 'huiqi';
    import { evaluateAwards as alone } from 'huiqi/evaluate-awards';
    import { createEngine } from 'huiqi/engine';
    import { files } from '${oneDocument}';
    void createEngine([files]);
    const { awards, total } = (evaluateAwards satisfies typeof alone)(${input}, ${options});
    // @ts-expect-error a misspelt document does not compile
    void ((): unknown => evaluateAwards({ city: '台州市' }, { document: 'taizhou-matrx-2025', year: 2026 }));
    // @ts-expect-error nor does a misspelt option of a reading
    void ((): unknown => evaluateAwards({ city: '台州市' }, { document: 'taizhou-matrix-2025', year: 2026, readings: { breakthrough: 'inclusiv' } }));
    export const answer: readonly [string | null, 'yes' | 'no' | 'unknown' | undefined] = [total.high, awards[0]?.truth];`;
  const files = ['main.mts', 'main.cts'];
  for (const file of files) writeFileSync(join(folder, file), text);
  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ] as const) {
    // No Node types, and our declarations are read through: nothing may be needed that we did not bring. (zod's name URL.)
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    run(folder, process.execPath, join(root, 'node_modules/typescript/bin/tsc'));
    say(`types, moduleResolution ${moduleResolution}`, 'no errors');
  }
};

try {
  // Packing builds first (`prepack`), so this is never about yesterday's build.
  const packed = run(root, 'npm', 'pack', '--silent', '--pack-destination', workshop);
  const tarball = join(workshop, packed.split('\n').at(-1) ?? '');
  checkModules(tarball);
  checkBlocks(consumer('pages', tarball, { type: 'module' }));
  await checkWeights(consumer('page', tarball));
  await checkExamples(tarball);
  checkBuilds();
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
