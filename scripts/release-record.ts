/**
 * Records what a version changes for those it is about, as `huiqi release-notes` finds it: `docs/changes/<version>.json`, which the
 * site makes a page of in each language. `npm run changes -- v0.2.0:rules` compares the rules of the version before with those of
 * this one; a second argument names other rules than `rules`, a third another version than package.json’s.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import type { EffectGroup } from '../src/diff/grouping.js';
import type { Edit } from '../src/diff/edit.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Notes {
  readonly level: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly edits: readonly Edit[];
  readonly groups: readonly EffectGroup[];
}

const { version: own } = json('package.json') as { readonly version: string };
const [base, head = 'rules', version = own] = process.argv.slice(2);
if (base === undefined) throw new Error('Say which rules the version before has: npm run changes -- v0.2.0:rules');

const notes = JSON.parse(
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'release-notes', base, head, '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
  ),
) as Notes;

const targets: ReadonlySet<string> = new Set(
  readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((each) => each.isDirectory() && readdirSync(join(root, 'rules', each.name)).includes('targets.json'))
    .flatMap(({ name }) =>
      (json(`rules/${name}/targets.json`) as readonly { readonly id: string }[]).map(({ id }) => `${name}/${id}`),
    ),
);

const clausesOf = ({ edits }: EffectGroup): readonly string[] =>
  [...new Set(notes.edits.filter(({ id }) => edits.includes(id)).flatMap(({ clauses }) => clauses))].sort();

/** What is so by default is not said again of an option under which it is so too. */
const saidOf = ({ class: shift, outcome, before, after }: EffectGroup): string =>
  JSON.stringify([shift, outcome.rule, outcome.level, before.en, after.en]);
const byDefault = new Set(notes.groups.filter(({ under }) => under === undefined).map(saidOf));
const told = notes.groups.filter(
  (group) => group.class !== 'range' && (group.under === undefined || !byDefault.has(saidOf(group))),
);

const effects = told
  .filter(({ outcome }) => !targets.has(outcome.rule))
  .map((group) => {
    const { outcome, before, after, under, inputs, example } = group;
    const { subject, year, input, readings, assumeNone, asIfInForce } = example ?? {};
    return {
      class: group.class,
      ...outcome,
      before,
      after,
      ...(under === undefined ? {} : { under }),
      clauses: clausesOf(group),
      inputs,
      ...(example === undefined ? {} : { example: { subject, year, input, readings, assumeNone, asIfInForce } }),
    };
  });

const record = {
  version,
  level: notes.level,
  gone: notes.gone,
  come: notes.come,
  edits: notes.edits.length,
  words: notes.edits.filter(({ kind }) => kind === 'words' || kind === 'ledger').length,
  effects,
  targets: [...new Set(told.map(({ outcome }) => outcome.rule).filter((rule) => targets.has(rule)))].sort(),
};

mkdirSync(join(root, 'docs/changes'), { recursive: true });
const file = join(root, `docs/changes/${version}.json`);
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(JSON.stringify(record), { ...options, parser: 'json' }));
console.log(`docs/changes/${version}.json: ${notes.level}, ${String(effects.length)} effects`);
