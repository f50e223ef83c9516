/** What came in a year that two texts divide, told without its day: it came under one of them, and the sum is what some day gives. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { evaluateAll } from '../../src/evaluate-all.js';
import { amended } from '../../src/reform.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { unchecked } from '../../src/subject/index.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

const giant = (amount: string): ReturnType<typeof award> =>
  award('giant', {
    parameters: { amount },
    conditions: {
      name: 'came',
      fact: 'titleInYear',
      params: { title: 'little-giant', events: ['new'] },
      operator: 'equal',
      value: true,
    },
    outcome: { pays: 'parameter.amount', repeats: 'once' },
  });
const contest = (amount: string): ReturnType<typeof award> =>
  award('contest', {
    each: { project: '5g', by: 'name' },
    parameters: { amount },
    conditions: { name: 'came', fact: 'itemInYear', operator: 'equal', value: true },
    outcome: { pays: 'parameter.amount', repeats: 'once-per-item' },
  });

const words = (text: string): object => ({ zh: text, en: text });

/** One text from 2025 on, and from a day of 2026 on another that amends it, or takes its place. */
const amending = (from: string): readonly DocumentFiles[] => {
  const amendment = {
    document: {
      id: 'amendment',
      title: words('修改决定'),
      shortTitle: words('修改决定'),
      status: 'issued',
      statusNote: words('修改'),
      amends: { document: 'tiny', from, clauses: ['998-001'] },
    },
    clauses: [{ id: '998-001', place: '一' }],
    amendments: [
      { set: 'giant.amount', to: '7万元', clauses: ['998-001'] },
      { set: 'contest.amount', to: '20万元', clauses: ['998-001'] },
    ],
    rules: {},
  } as unknown as DocumentFiles;
  return amended([tinyDocument([giant('5万元'), contest('30万元')]), amendment]);
};
const superseding = (from: string): readonly DocumentFiles[] => {
  const text = JSON.stringify(
    tinyDocument([giant('7万元'), contest('20万元')], [], {
      period: { from, through: null },
      policyNames: ['新文件'],
      title: words('新'),
      shortTitle: words('新'),
      supersedes: [{ document: 'tiny', from }],
    }),
  );
  const later = JSON.parse(
    text.replaceAll('"tiny', '"later').replaceAll('"document":"later"', '"document":"tiny"'),
  ) as DocumentFiles;
  return [tinyDocument([giant('5万元'), contest('30万元')]), later];
};

const from = '2026-05-01';
const sets = { amending: amending(from), superseding: superseding(from) };

interface Told {
  readonly title: string | undefined;
  readonly projects: readonly string[];
}

const totalOf = (files: readonly DocumentFiles[], { title, projects }: Told) => {
  const input = {
    city: '台州市',
    titles: title === undefined ? [] : [{ title: 'little-giant', on: title }],
    projects: projects.map((on, at) => ({ kind: '5g', name: `第${String(at + 1)}个`, on })),
    received: [],
  };
  const { total, missing } = evaluateAll(unchecked(input), { year: 2026, documents: files });
  return { low: total.lowFen, high: total.highFen ?? Infinity, loose: total.loose === true, missing };
};

const daysOf = (told: string): readonly string[] => {
  if (told.length === 10) return [told];
  return ['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01', '2026-05-31', '2026-12-31'].filter((day) =>
    day.startsWith(told),
  );
};

const completionsOf = ({ title, projects }: Told): readonly Told[] => {
  const titles = title === undefined ? [undefined] : daysOf(title);
  return titles.flatMap((day) =>
    projects
      .reduce<readonly (readonly string[])[]>(
        (all, told) => all.flatMap((before) => daysOf(told).map((on) => [...before, on])),
        [[]],
      )
      .map((days) => ({ title: day, projects: days })),
  );
};

const day = fc.constantFrom('2026', '2026-04', '2026-05', '2026-04-30', '2026-05-01');

describe.each(Object.entries(sets))('two texts, %s', (_, files) => {
  test('come to what some day gives, and to nothing else at their ends', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.option(day, { nil: undefined }), fc.array(day, { maxLength: 2 }), (title, projects) => {
        const own = totalOf(files, { title, projects });
        const sums = completionsOf({ title, projects }).map((told) => totalOf(files, told));
        expect(sums.every(({ low, high }) => low === high)).toBe(true);
        expect(own.loose).toBe(false);
        expect([own.low, own.high]).toEqual([
          Math.min(...sums.map(({ low }) => low)),
          Math.max(...sums.map(({ high }) => high)),
        ]);
      }),
      runs(12),
    );
  });

  test('that are too many to take apart are told as loose', () => {
    const own = totalOf(files, { title: '2026', projects: Array.from({ length: 5 }, () => '2026') });
    expect(own.loose).toBe(true);
  });
});

test('no more money hangs on a day than the sum leaves open', () => {
  const { missing } = totalOf(sets.superseding, { title: '2026', projects: [] });
  expect(missing.map(({ path, worthUpToFen }) => [path, worthUpToFen])).toEqual([['titles.0.on', 2_000_000]]);
});
