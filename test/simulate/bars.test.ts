import { describe, expect, test } from 'vitest';
import { barChart, shareChart } from '../../src/simulate/report/bars.js';

const bar = (label: string) => ({ label, certain: 1, low: 1, high: 2, note: '' });
const placeOf = (svg: string, label: string): string =>
  new RegExp(`<text class="label" ([^>]*)>${label}<`, 'u').exec(svg)?.[1] ?? 'none';

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
