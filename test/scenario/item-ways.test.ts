/** What it would take for awards that are paid for each project: what is the enterprise's, a project's own figures, a project to come. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { unchecked } from '../../src/subject/index.js';
import { changeInput, type InputChange, whatWouldItTake } from '../../src/what-would-it-take.js';
import { award, group, tinyDocument } from '../arbitrary/tiny-document.js';

const word = (name: string): { readonly zh: string; readonly en: string } => ({ zh: name, en: name });
const vocabulary = {
  measures: { saved: { ...word('年节能量'), type: 'integer', per: 'project', unit: word('吨') } },
  flags: { stable: { ...word('已稳定运行'), per: 'project' } },
  projects: { retrofit: word('节能改造') },
};

const came = { name: 'came', fact: 'itemInYear', operator: 'equal', value: true };
const saved = (operator: string, value: number): object => ({
  name: 'enough',
  fact: 'itemCount',
  params: { measure: 'saved' },
  operator,
  value,
});
const enough = saved('greaterThanInclusive', 500);
const stable = { name: 'stable', fact: 'itemFlag', params: { measure: 'stable' }, operator: 'equal', value: true };
const giant = { name: 'giant', fact: 'holdsTitle', params: { title: 'little-giant' }, operator: 'equal', value: true };
const large = {
  name: 'large',
  fact: 'revenue',
  params: { measure: 'revenue' },
  operator: 'greaterThanInclusive',
  value: '500万元',
};

const filesOf = (all: readonly object[]): DocumentFiles => ({
  ...tinyDocument(
    [
      award('retrofit', {
        each: { project: 'retrofit', by: 'name' },
        parameters: { amount: '25万元' },
        conditions: { all },
        outcome: { pays: 'parameter.amount', repeats: 'once-per-item' },
      }),
    ],
    [group('once', 'receipts', { policies: 'own', received: 'bars' })],
  ),
  vocabulary,
});

const project = (told: object): object => ({ kind: 'retrofit', name: '余热', on: '2026-03-01', ...told });
const inputOf = (projects: readonly object[]): never =>
  ({
    city: '台州市',
    foundedIn: 2020,
    titles: [],
    received: [],
    projects,
    years: { 2026: { revenue: '400万元' } },
  }) as never;
const call = (all: readonly object[]): never => ({ document: filesOf(all), year: 2026 }) as never;

const there = (field: string, from: unknown, to: unknown): object => ({
  kind: 'set',
  path: `projects.0.${field}`,
  from,
  to,
});
const toCome = (told: object): object => ({
  kind: 'add',
  path: 'projects',
  entry: { kind: 'retrofit', name: '2026-1', on: '2026-12-31', ...told },
});
const title = { kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } };
const revenue = { kind: 'set', path: 'years.2026.revenue', from: '400万元', to: '500万元' };

describe('what it would take to be paid for a project', () => {
  test.each<
    readonly [what: string, conditions: readonly object[], projects: readonly object[], changes: readonly object[]]
  >([
    ['its own figure, told and short', [came, enough], [project({ saved: 480 })], [there('saved', 480, 500)]],
    [
      'a flag of it that is told and is not so',
      [came, stable],
      [project({ stable: false })],
      [there('stable', false, true)],
    ],
    ['a title of the enterprise', [came, giant], [project({})], [title]],
    ['revenue of the enterprise', [came, large], [project({})], [revenue]],
    ['both', [came, enough, large], [project({ saved: 480 })], [there('saved', 480, 500), revenue]],
    ['one to come, with what it must tell', [came, enough, stable], [], [toCome({ saved: 500, stable: true })]],
    ['one to come, at most so large', [came, saved('lessThanInclusive', 3)], [], [toCome({ saved: 3 })]],
    ['one to come, and the enterprise', [came, enough, large], [], [revenue, toCome({ saved: 500 })]],
    [
      'one to come beside one of an earlier year',
      [came, enough],
      [project({ on: '2025-03-01', saved: 900 })],
      [toCome({ saved: 500 })],
    ],
  ])('is %s; put in, it pays what it says', (_, conditions, projects, changes) => {
    const input = inputOf(projects);
    const { awards, total } = whatWouldItTake(input, call(conditions));
    const [way] = awards;
    const made = way?.possible === 'yes' ? way.changes.map(({ change }): InputChange => change) : [];
    const byPath = (all: readonly unknown[]): readonly string[] => all.map((each) => JSON.stringify(each)).sort();
    expect(byPath(made)).toEqual(byPath(changes));
    expect(total.lowFen).toBe(0);
    const after = evaluate(unchecked(changeInput(input, made)), call(conditions));
    expect(after.total).toMatchObject({ low: '25万元', high: '25万元' });
    expect(way).toMatchObject({ pays: { low: '25万元', high: '25万元' } });
  });

  test('asks of nothing that is not there, and is told to be impossible only where nothing would do', () => {
    const untold = whatWouldItTake(inputOf([project({})]), call([came, enough])).awards[0];
    expect(untold?.missing.map(({ path }) => path).filter((path) => !path.startsWith('projects.0.'))).toEqual([]);
    const never = [came, enough, { ...came, name: 'not-come', value: false }];
    expect(whatWouldItTake(inputOf([project({ saved: 480 })]), call(never)).awards[0]?.possible).toBe('no');
  });
});
