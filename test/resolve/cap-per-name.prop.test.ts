/** A cap that there is one of for each name, against every way to name what has no name, added up by hand. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { award, enterpriseOf, group, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const kinds = ['digital', '5g'] as const;

const rule = (kind: (typeof kinds)[number]): ReturnType<typeof award> =>
  award(`for-${kind}`, {
    parameters: { cap: '100万元' },
    each: { project: kind, by: 'name' },
    conditions: { name: 'approved', fact: 'itemInYear', operator: 'equal', value: true },
    outcome: { pays: { approvedUpTo: 'parameter.cap' }, repeats: 'once-per-item' },
  });
const rules = kinds.map(rule);
const slugs = rules.map(([slug]) => slug);

const capped = (cap: number, span = 'year'): Json =>
  group('a-project', 'cap', { cap: `${String(cap)}万元`, members: slugs, per: 'of', span });

interface Project {
  readonly kind: string;
  readonly name: string | undefined;
  readonly approved: number;
}

/** Projects of different names in each kind, one of which may have none; no two of a kind alike. */
const some = (kind: (typeof kinds)[number]): fc.Arbitrary<readonly Project[]> =>
  fc
    .tuple(
      fc.subarray(['甲', '乙', '丙']),
      fc.boolean(),
      fc.shuffledSubarray([1, 2, 3, 5, 7, 11], { minLength: 4, maxLength: 4 }),
    )
    .map(([names, isOneUnnamed, sums]) =>
      [...names, ...(isOneUnnamed ? [undefined] : [])].map((name, index) => ({
        kind,
        name,
        approved: sums[index] ?? 1,
      })),
    );

const input = (projects: readonly Project[], more: Json = {}): Json => ({
  foundedIn: 2000,
  received: [],
  projects: projects.map(({ kind, name, approved }) => ({
    kind,
    on: '2026-05-01',
    approved: `${String(approved)}万元`,
    ...(name === undefined ? {} : { name }),
  })),
  ...more,
});

const byHand = (projects: readonly Project[], cap: number): number => {
  const names = new Set(projects.map(({ name }) => name));
  const sumOf = (name: string | undefined): number =>
    projects.filter((each) => each.name === name).reduce((sum, { approved }) => sum + approved, 0);
  return [...names].reduce((sum, name) => sum + Math.min(cap, sumOf(name)), 0);
};

/** Every way to name what has none: something of its own, or like what is of the other kind. */
const ways = (projects: readonly Project[]): readonly (readonly Project[])[] => {
  const at = projects.findIndex(({ name }) => name === undefined);
  const one = projects[at];
  if (one === undefined) return [projects];
  // Two of a kind that are not alike have two names.
  const taken = new Set(projects.flatMap(({ kind, name }) => (kind === one.kind ? [name] : [])));
  const beside = projects.flatMap(({ kind, name }) =>
    kind === one.kind || name === undefined || taken.has(name) ? [] : [name],
  );
  return [`own ${one.kind}`, ...beside].flatMap((name) =>
    ways(projects.map((each, index) => (index === at ? { ...each, name } : each))),
  );
};

const total = (engine: Engine, read: Json): readonly unknown[] => {
  const { total: sum } = engine.evaluate(enterpriseOf(read, engine), { year: 2026 });
  return [sum.lowFen, sum.highFen];
};

const engines = Array.from({ length: 12 }, (_, cap) => tinyEngine(rules, [capped(cap + 1)]));

describe('a cap for each name', { timeout: patience }, () => {
  test('leaves each name its own room, whatever has no name may be called', () => {
    fc.assert(
      fc.property(some('digital'), some('5g'), fc.integer({ min: 1, max: 12 }), (digital, fiveG, cap) => {
        const projects = [...digital, ...fiveG];
        const sums = ways(projects).map((named) => byHand(named, cap) * 1_000_000);
        expect(total(engines[cap - 1] as Engine, input(projects))).toEqual([Math.min(...sums), Math.max(...sums)]);
      }),
      runs(200),
    );
  });

  test('is less what the document paid for that name, over the plan where it says so', () => {
    const projects = [
      { kind: 'digital', name: '甲', approved: 5 },
      { kind: '5g', name: '乙', approved: 5 },
    ];
    const before = { kind: '5g', name: '甲', approved: '4万元', on: '2025-05-01' };
    const paid = { policy: '本文件', matter: 'for-5g', of: '甲', amount: '4万元', on: '2025-08-01' };
    const told = input(projects, { received: [paid] });
    const read = { ...told, projects: [...(told['projects'] as readonly Json[]), before] };
    const under = (span: string): readonly unknown[] =>
      total(createDocumentEngine(tinyDocument(rules, [capped(6, span)])), read);
    expect([under('year'), under('plan')]).toEqual([
      [10_000_000, 10_000_000],
      [7_000_000, 7_000_000],
    ]);
  });

  test('is told where it cuts', () => {
    const engine = tinyEngine(rules, [capped(6)]);
    const result = engine.evaluate(
      enterpriseOf(
        input([
          { kind: 'digital', name: '甲', approved: 5 },
          { kind: '5g', name: '甲', approved: 5 },
        ]),
        engine,
      ),
      { year: 2026 },
    );
    expect(result.awards.map(({ payable, displacedBy }) => [payable.high, displacedBy?.kind])).toEqual([
      ['5万元', undefined],
      ['1万元', 'cap'],
    ]);
    expect(explainResult(result, 'zh')).toContain('1万元');
  });

  test('is for members that go by name', () => {
    const plain = award('plain', {
      parameters: { amount: '1万元' },
      conditions: { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true },
      outcome: { pays: 'parameter.amount', repeats: 'once' },
    });
    const made = (): unknown =>
      tinyEngine([plain], [group('a-project', 'cap', { cap: '1万元', members: ['plain'], per: 'of' })]);
    expect(made).toThrow(HuiqiError);
    expect(made).toThrow('member-misfit');
  });
});
