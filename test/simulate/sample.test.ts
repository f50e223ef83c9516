import { describe, expect, test } from 'vitest';
import { type DecidedStrands, strandCourse, type StrandCourse } from '../../src/simulate/member.js';
import { createSample } from '../../src/simulate/sample.js';
import { parseScenario } from '../../src/simulate/parse-scenario.js';
import { settingsOf } from '../../src/simulate/settings.js';
import { parseEnterprise } from '../../src/subject/index.js';

const [setting] = settingsOf(
  parseScenario({ huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: '2025..2026' }),
)([{ name: 'base' }]);

const decidedFor = (revenue: string) => {
  const parsed = parseEnterprise({
    city: '台州市',
    industry: 'C3852',
    foundedIn: 2024,
    titles: [],
    projects: [],
    received: [],
    years: { 2024: { revenueInTaizhou: '8亿元' }, 2026: { revenueInTaizhou: revenue } },
  });
  if (!parsed.ok || setting === undefined) throw new Error('no enterprise');
  const subjects = { told: parsed.subject, assumed: parsed.subject };
  const known: DecidedStrands = new Map();
  for (const { strands } of setting.documents) for (const strand of strands) strandCourse(strand, subjects, known);
  return { subjects, known };
};

/** The same, paid 1分 more than it is in its first year. */
const wrong = (known: DecidedStrands): DecidedStrands =>
  new Map(
    [...known].map(([strand, { told }]) => {
      const totals = told.totals.map(({ low, high }, at) => ({ low, high: at === 0 ? high + 1 : high }));
      const course: StrandCourse = { told: { ...told, totals }, assumed: { ...told, totals } };
      return [strand, course] as const;
    }),
  );

describe('a sample that is decided again', () => {
  test('finds nothing where nothing is otherwise, and 1分 where there is', () => {
    const sample = createSample();
    for (const revenue of ['9亿元', '12亿元', '60亿元']) {
      const { subjects, known } = decidedFor(revenue);
      sample.see(() => subjects, known);
    }
    expect(sample.told()).toEqual({ rows: 3, differences: 0 });
    const { subjects, known } = decidedFor('12亿元');
    sample.see(() => subjects, wrong(known));
    expect(sample.told()).toEqual({ rows: 4, differences: 1 });
  });

  test('is of no more than asked for, and looks at late ones as at early ones', () => {
    const sample = createSample(50);
    const [right, { subjects, known }] = [decidedFor('9亿元'), decidedFor('12亿元')];
    for (let row = 0; row < 200; row += 1)
      if (row < 100) sample.see(() => right.subjects, right.known);
      else sample.see(() => subjects, wrong(known));
    const { rows, differences } = sample.told();
    expect(rows).toBe(50);
    // The latter half of the rows: of fifty that are drawn half, give or take.
    expect(differences).toBeGreaterThan(12);
    expect(differences).toBeLessThan(38);
  });
});
