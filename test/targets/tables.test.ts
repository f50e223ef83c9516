import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseBlock, caseRunner, readTable, type CaseTable } from '../../src/cases/index.js';
import { folders } from '../../src/documents/folders.js';
import { describeIssue } from '../../src/issue/index.js';
import { loaded } from './support.js';

/* Holds every table `fixtures/targets/*.targets.json`, by what `huiqi cases` holds it by: what became of one figure by what was seen. */

const folder = new URL('../../fixtures/targets/', import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.targets.json'))
  .sort()
  .map((name) => ({
    name,
    read: readTable(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), `fixtures/targets/${name}`, 'targets'),
  }));

type TargetTable = Extract<CaseTable, { kind: 'targets' }>;
const isTargetTable = (table: CaseTable | undefined): table is TargetTable => table?.kind === 'targets';

const good = tables.flatMap(({ name, read: { table } }) => (isTargetTable(table) ? [{ name, table }] : []));
const run = caseRunner(folders);

describe('tables of targets', () => {
  it.each(tables)('$name is a table', ({ read: { issues = [] } }) => {
    expect(issues.map((each) => describeIssue(each, 'en'))).toEqual([]);
  });

  it('are many', () => {
    expect(good.flatMap(({ table }) => table.cases).length).toBeGreaterThan(80);
  });

  it('put every option of every reading that bears on figures alone to a case', () => {
    const all = loaded.flatMap(({ city, readings }) =>
      readings
        .filter(({ options }) => {
          const changes = options.flatMap((option) => option.changes);
          return changes.length > 0 && changes.every(({ target }) => target !== undefined);
        })
        .flatMap(({ id, options }) => options.map((option) => `${city} ${id}=${option.id}`)),
    );
    const chosen = good.flatMap(({ table: { city, cases } }) =>
      cases.flatMap(({ readings }) => Object.entries(readings).map(([id, option]) => `${city} ${id}=${option}`)),
    );
    expect(all.filter((each) => !chosen.includes(each))).toEqual([]);
  });

  describe.each(good)('$name', ({ table }) => {
    it.each(table.cases.map((each, at) => [each.name, at] as const))('%s', (_, at) => {
      const result = run(table, at);
      expect(caseBlock({ ...result, why: '' }, 'en').join('\n')).toBe('');
      expect(result.status).toBe('passed');
    });
  });
});
