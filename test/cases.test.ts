import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseBlock, caseRunner, readTable, type CaseTable } from '../src/cases/index.js';
import { folders } from '../src/documents/folders.js';
import { describeIssue } from '../src/issue/index.js';
import type { RuleFolders } from '../src/rule/index.js';

/*
 * Holds the rules against every table `fixtures/<document>/*.cases.json`, by what `huiqi cases` holds them by, and the
 * tables against the rules: each rule, option and group has its cases.
 */

const root = new URL('../', import.meta.url);
const named = (path: string): readonly string[] =>
  readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const files = (path: string, ending: string): readonly string[] =>
  readdirSync(new URL(path, root))
    .filter((name) => name.endsWith(ending))
    .sort();
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

type RuleTable = Extract<CaseTable, { kind: 'rules' }>;
const isRuleTable = (table: CaseTable | undefined): table is RuleTable => table?.kind === 'rules';

const run = caseRunner(folders);

const change = z.looseObject({ target: z.string().optional(), part: z.string() });
const words = z.array(
  z.looseObject({
    id: z.string(),
    options: z.array(z.looseObject({ id: z.string(), changes: z.array(change).default([]) })).optional(),
  }),
);

/** Readings of targets alone, and of which document is followed for them, have their cases in `fixtures/targets/`. */
const isAboutTargets = ({ options = [] }: z.output<typeof words>[number]): boolean =>
  options.flatMap(({ changes }) => changes).every(({ target, part }) => target !== undefined || part === 'rank');

/** The rules that an amendment changes, or adds; all of a document otherwise. */
const rulesToTry = (document: string): readonly unknown[] => {
  const { amends } = (folders as RuleFolders)[document] ?? {};
  if (amends !== undefined)
    return [...new Set(amends.changes.map(({ name }) => name.split('.')[0] ?? ''))]
      .filter((slug) => Object.hasOwn((folders as RuleFolders)[document]?.rules ?? {}, slug))
      .map((slug) => `${document}/${slug}`);
  return files(`rules/${document}/`, '.json')
    .map((name) => readJson(`rules/${document}/${name}`))
    .flatMap((file) =>
      typeof file === 'object' && file !== null && ('kind' in file || 'extends' in file) && 'id' in file
        ? [file.id]
        : [],
    );
};

// What an amendment leaves as it was is tried where it stands.
const partOf = (document: string, part: string): unknown =>
  existsSync(new URL(`rules/${document}/${part}.json`, root)) ? readJson(`rules/${document}/${part}.json`) : [];

describe.each(named('fixtures/').filter((name) => files(`fixtures/${name}/`, '.cases.json').length > 0))(
  '%s',
  (document) => {
    const tables = files(`fixtures/${document}/`, '.cases.json').map((name) => {
      const path = `fixtures/${document}/${name}`;
      return { name, read: readTable(readJson(path), path, document) };
    });
    const good = tables.flatMap(({ name, read: { table } }) => (isRuleTable(table) ? [{ name, table }] : []));
    const cases = good.flatMap(({ table }) => table.cases);

    it.each(tables)('$name is a table', ({ read: { issues = [] } }) => {
      expect(issues.map((each) => describeIssue(each, 'en'))).toEqual([]);
    });

    it('gives every rule a table', () => {
      expect(good.flatMap(({ table: { rule } }) => (rule === undefined ? [] : [rule])).sort()).toEqual(
        [...rulesToTry(document)].sort(),
      );
    });

    it('puts every option of every reading to a case', () => {
      const readings = words.parse(partOf(document, 'readings'));
      const all = readings
        .filter((reading) => !isAboutTargets(reading))
        .flatMap(({ id, options = [] }) => options.map((option) => `${id}=${option.id}`));
      const chosen = cases.flatMap(({ setting: { readings: choices = {} } }) =>
        Object.entries(choices).map(([id, option]) => `${id}=${option}`),
      );
      expect(all.filter((each) => !chosen.includes(each))).toEqual([]);
    });

    it('lets every group of non-duplication displace an award', () => {
      const displacing = cases
        .flatMap(({ expected }) => expected)
        .flatMap((each) => (each.about === 'grants' ? each.grants : []))
        .map(({ displacedBy }) => (typeof displacedBy === 'object' ? displacedBy.group : displacedBy));
      expect(
        words
          .parse(partOf(document, 'groups'))
          .map(({ id }) => id)
          .filter((id) => !displacing.includes(id)),
      ).toEqual([]);
    });

    it('has no row that was recorded and never confirmed', () => {
      expect(cases.filter(({ unconfirmed }) => unconfirmed).map(({ name }) => name)).toEqual([]);
    });

    describe.each(good)('$name', ({ table }) => {
      it.each(table.cases.map((each, at) => [each.name, at] as const))('%s', (_, at) => {
        const result = run(table, at);
        expect(caseBlock({ ...result, why: '' }, 'en').join('\n')).toBe('');
        expect(result.status).toBe('passed');
      });
    });
  },
);

it('finds case tables', () => {
  expect(named('rules/').filter((name) => !named('fixtures/').includes(name))).toEqual([]);
});
