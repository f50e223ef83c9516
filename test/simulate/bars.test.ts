import { describe, expect, test } from 'vitest';
import { barChart, shareChart } from '../../src/simulate/report/bars.js';

const bar = (label: string) => ({ label, certain: 1, low: 1, high: 2, note: '' });
const placeOf = (svg: string, label: string): string =>
  new RegExp(`<text class="label" ([^>]*)>${label}<`, 'u').exec(svg)?.[1] ?? 'none';

test('what is said behind the longest bar is not cut off where digits are wide', () => {
  const note = '694097.65万元–785271.9万元';
  const svg = barChart([{ ...bar('增设20亿元档'), note }], '');
  const [, end = ''] = /<text class="note" x="([^"]+)"/u.exec(svg) ?? [];
  const [, width = ''] = /viewBox="0 0 (\d+) /u.exec(svg) ?? [];
  // As chromium draws it: 7.64 a digit, 12 a sign of Chinese.
  expect(Number(end) + 18 * 7.64 + 4 * 12).toBeLessThan(Number(width));
});

describe('labels of a chart', () => {
  test('stand beside the bars where all of them fit', () => {
    expect(placeOf(barChart([bar('2026'), bar('年度营业收入首次突破奖励')], ''), '2026')).toContain(
      'text-anchor="end"',
    );
  });

  test('stand above the bars where one would be cut off', () => {
    const long = 'Award for annual revenue first exceeding a milestone';
    const charts = [
      barChart([bar(long), bar('2026')], ''),
      shareChart(
        [long, '2026'].map((label) => ({ label, shares: [{ kind: 'fate-gains', count: 1, label: '' }] })),
        '',
      ),
    ];
    for (const svg of charts) expect([placeOf(svg, long), placeOf(svg, '2026')].join()).not.toContain('text-anchor');
  });
});
