/** Choices and caps of a document as an enterprise meets them: exact in any order and any shape, or refused. */
import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { type AwardOutcome, createDocumentEngine, type Result } from '../../src/engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import type { Change, DocumentFiles } from '../../src/rule/index.js';
import { type Enterprise, type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import { interval, runs } from '../laws/support.js';
import { displacerText } from '../displacer.js';
import { long } from '../long.js';

const taizhou = documents['taizhou-matrix-2025'];
const named = { title: { zh: '测试', en: 'test' }, clauses: ['004-100'] };
const cap = (id: string, most: string, ...members: readonly string[]): unknown => ({
  ...named,
  id,
  kind: 'cap',
  cap: most,
  members,
});
const choice = (id: string, atMost: number, counts: 'awards' | 'rules', ...members: readonly string[]): unknown => ({
  ...named,
  id,
  kind: 'choice',
  atMost,
  counts,
  members,
});

const parsed = (input: EnterpriseInput): Enterprise => {
  const read = parseEnterprise(input);
  if (!read.ok) throw new HuiqiError(read.issues);
  return read.subject;
};

/** Under the reform that makes a hidden champion worth what the other two titles are, 100万元. */
const reforms = [{ rule: 'hidden-champion', part: 'parameters.amount', from: '35万元', to: '100万元' }];

const evaluated = (groups: readonly unknown[], input: EnterpriseInput, changes: readonly Change[] = []): Result =>
  createDocumentEngine<DocumentFiles>(
    { ...taizhou, groups, readings: [] },
    { alternatives: false, reforms: [...reforms, ...changes] },
  ).evaluate(parsed(input), { year: 2026 });

/** The awards that are due, with what is paid of each. */
const due = ({
  awards,
}: Result): readonly { readonly slug: string; readonly paid: number; readonly award: AwardOutcome }[] =>
  awards
    .filter(({ amount }) => amount.high !== '0元')
    .map((award) => ({
      slug: award.rule.slice(award.rule.indexOf('/') + 1),
      paid: interval(award.payable).low,
      award,
    }));

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

const nothingEarned = { mainRevenue: '0元', revenueInTaizhou: '0元', aboveScale: false };

/** 100万元 each as little giant, hidden champion and champion enterprise. */
const threeTitles: EnterpriseInput = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2025,
  years: { 2025: nothingEarned, 2026: nothingEarned },
  titles: [
    { title: 'little-giant', level: 'national', on: '2026-03-01' },
    { title: 'hidden-champion', level: 'provincial', on: '2026-03-01' },
    { title: 'champion-enterprise', level: 'national', on: '2026-03-01' },
  ],
  projects: [],
  received: [],
};

const projects = (
  count: number,
  kind: 'digital' | '5g',
  approved: (index: number) => string,
): EnterpriseInput['projects'] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    name: `${kind}${String(index)}`,
    approved: approved(index),
    on: '2026-03-01',
  }));

const inTens = (index: number): string => `${String(10 + ((index * 7) % 190))}万元`;

const tenThousand = 1_000_000;

describe('groups', () => {
  test.each([[['first', 'second']], [['second', 'first']]])(
    'two caps that overlap leave the exact most, in either order: %s',
    (order) => {
      const caps = {
        first: cap('first', '150万元', 'little-giant', 'hidden-champion'),
        second: cap('second', '150万元', 'little-giant', 'champion-enterprise'),
      };
      const result = evaluated(
        order.map((id) => caps[id as keyof typeof caps]),
        threeTitles,
      );
      expect(result.total).toMatchObject({ low: '250万元', high: '250万元' });
      expect(due(result).map(({ slug, paid }) => [slug, paid / tenThousand])).toEqual([
        ['champion-enterprise', 100],
        ['little-giant', 50],
        ['hidden-champion', 100],
      ]);
      const cut = due(result).find(({ slug }) => slug === 'little-giant')?.award;
      expect(cut?.displacedBy?.group).toBe(order[0]);
    },
  );

  test('a cap that is not spent displaces nothing: the certificate names the one that is', () => {
    const groups = [
      cap('wide', '1000万元', 'little-giant', 'hidden-champion', 'champion-enterprise'),
      cap('narrow', '150万元', 'little-giant', 'hidden-champion'),
    ];
    const lost = due(evaluated(groups, threeTitles)).filter(({ award }) => award.displacedBy !== undefined);
    expect(lost.map(({ award }) => [award.payable.low, award.displacedBy?.group])).toEqual([['50万元', 'narrow']]);
  });

  test.each([
    ['a cap over 18 projects', [cap('all', '1000万元', 'digital-project')], projects(18, 'digital', inTens), 1000],
    [
      'one of two rules with 12 projects each',
      [choice('one', 1, 'rules', 'digital-project', '5g-project')],
      [...(projects(12, 'digital', () => '80万元') ?? []), ...(projects(12, '5g', () => '90万元') ?? [])],
      1080,
    ],
    [
      '11 of 22 projects',
      [choice('half', 11, 'awards', 'digital-project')],
      projects(22, 'digital', (index) => `${String(100 + index)}万元`),
      1276,
    ],
    [
      '11 of 22 equal projects',
      [choice('half', 11, 'awards', 'digital-project')],
      projects(22, 'digital', () => '100万元'),
      1100,
    ],
    ['a cap over 400 projects', [cap('all', '1000万元', 'digital-project')], projects(400, 'digital', inTens), 1000],
    [
      'two caps and two choices that overlap over 40 projects',
      [
        cap('a', '900万元', 'digital-project', 'little-giant'),
        cap('b', '2000万元', 'digital-project', '5g-project'),
        choice('c', 5, 'awards', 'digital-project', 'little-giant'),
        choice('d', 7, 'awards', 'digital-project', '5g-project'),
      ],
      [...(projects(20, 'digital', () => '200万元') ?? []), ...(projects(20, '5g', () => '150万元') ?? [])],
      1250,
    ],
  ] as const)(
    '%s are solved at once',
    (_, groups, listed, expected) => {
      expect(evaluated([...groups], { ...threeTitles, titles: [], projects: [...(listed ?? [])] }).total).toMatchObject(
        {
          low: `${String(expected)}万元`,
          high: `${String(expected)}万元`,
        },
      );
    },
    2000,
  );

  test('groups that overlap beyond the work allowed are refused, not guessed at', { ...long, timeout: 30_000 }, () => {
    const all = ['digital-project', '5g-project', 'little-giant', 'hidden-champion', 'champion-enterprise'];
    const per = { ...(choice('per-name', 1, 'rules', 'digital-project', '5g-project') as object), per: 'of' };
    const groups = [
      per,
      choice('few', 40, 'awards', 'digital-project', ...all.slice(2)),
      choice('others', 40, 'awards', '5g-project', ...all.slice(2)),
    ];
    const both = (['digital', '5g'] as const).flatMap((kind) =>
      Array.from({ length: 400 }, (_, index) => ({
        kind,
        name: String(index),
        approved: inTens(index + (kind === '5g' ? 3 : 0)),
        on: '2026-03-01',
      })),
    );
    expect(problemsOf(() => evaluated(groups, { ...threeTitles, projects: both }))).toEqual(['groups-too-tangled']);
  });

  const slugs = ['little-giant', 'hidden-champion', 'champion-enterprise', 'digital-project', '5g-project'] as const;
  const members = fc.subarray([...slugs], { minLength: 1 });
  const anyGroup = fc.oneof(
    fc.tuple(members, fc.integer({ min: 1, max: 9 })).map(
      ([own, most]) =>
        (id: string) =>
          cap(id, `${String(most * 35)}万元`, ...own),
    ),
    fc.tuple(members, fc.integer({ min: 1, max: 4 })).map(
      ([own, most]) =>
        (id: string) =>
          choice(id, most, 'awards', ...own),
    ),
    members.map((own) => (id: string) => choice(id, 1, 'rules', ...own)),
  );
  const some = (kind: 'digital' | '5g'): fc.Arbitrary<NonNullable<EnterpriseInput['projects']>> =>
    fc.integer({ min: 0, max: 4 }).map((count) => projects(count, kind, inTens) ?? []);

  law.prop([fc.array(anyGroup, { minLength: 1, maxLength: 4 }), some('digital'), some('5g')], runs(100))(
    'whoever is not paid in full is told a group that is spent or full, and an award that is paid in it',
    (made, digital, fiveG) => {
      const groups = made.map((group, index) => group(`group-${String(index)}`)) as readonly (Record<
        string,
        unknown
      > & { readonly members: readonly string[] })[];
      const outcomes = due(evaluated(groups, { ...threeTitles, projects: [...digital, ...fiveG] }));
      for (const { slug, paid, award } of outcomes) {
        if (paid === interval(award.amount).low) continue;
        const group = groups.find(({ id }) => id === award.displacedBy?.group);
        const within = outcomes.filter((each) => group?.members.includes(each.slug) === true);
        expect({ slug, isWithin: within.some((each) => each.award === award) }).toEqual({ slug, isWithin: true });
        const paying = within.filter((each) => each.paid > 0);
        if (group?.['kind'] === 'cap')
          expect(paying.reduce((sum, each) => sum + each.paid, 0)).toBe(
            interval({ low: group['cap'] as string, high: group['cap'] as string }).low,
          );
        else {
          expect(paid).toBe(0);
          const counted = group?.['counts'] === 'rules' ? new Set(paying.map((each) => each.slug)).size : paying.length;
          expect(counted).toBe(group?.['atMost']);
        }
        const names = paying
          .filter((each) => each.award !== award)
          .map(({ award: { rule, of } }) => (of === undefined ? rule : `${rule} (${of})`));
        // What else is paid under a cap excludes nothing: it is the cap that leaves no more.
        expect(group?.['kind'] === 'cap' ? [group['cap']] : names).toContain(
          award.displacedBy && displacerText(award.displacedBy.by),
        );
      }
    },
  );

  test('what comes to more than money can be is refused, and what a cap brings back below is exact', () => {
    const changes = [{ rule: 'digital-project', part: 'parameters.cap', from: '300万元', to: '90万亿元' }];
    const many = { ...threeTitles, titles: [], projects: [...(projects(11, 'digital', () => '90万亿元') ?? [])] };
    expect(problemsOf(() => evaluated([], many, changes))).toEqual(['total-too-large']);
    expect(problemsOf(() => evaluated([choice('two', 2, 'awards', 'digital-project')], many, changes))).toEqual([
      'total-too-large',
    ]);
    expect(
      problemsOf(() =>
        evaluated(
          [cap('most', '90万亿元', 'digital-project'), choice('ten', 10, 'awards', 'digital-project', '5g-project')],
          many,
          changes,
        ),
      ),
    ).toEqual([]);
    expect(evaluated([cap('most', '12345678.91元', 'digital-project')], many, changes).total).toMatchObject({
      low: '1234.567891万元',
      high: '1234.567891万元',
    });
    expect(evaluated([choice('one', 1, 'awards', 'digital-project')], many, changes).total.low).toBe('90万亿元');
  });
});
