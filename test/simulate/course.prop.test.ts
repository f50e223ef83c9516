import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { liveThrough } from '../../src/scenario/timeline/course.js';
import { courseOf } from '../../src/simulate/course.js';
import { parseScenario } from '../../src/simulate/parse-scenario.js';
import { settingsOf } from '../../src/simulate/settings.js';
import { parseEnterprise } from '../../src/subject/index.js';
import { anyReadingChoices, anyEnterprise } from '../arbitrary/enterprise.js';
import { runs } from '../laws/support.js';

const [from, through] = [2025, 2027];

const settingWith = (readings: Readonly<Record<string, string>>) => {
  const scenario = parseScenario({
    huiqi: 'scenario/1',
    documents: ['taizhou-matrix-2025'],
    years: `${String(from)}..${String(through)}`,
    base: { readings },
  });
  const [setting] = settingsOf(scenario)([{ name: 'base' }]);
  const [document] = setting?.documents ?? [];
  if (document === undefined) throw new Error('no document');
  return document;
};

const usual = settingWith({});

interface Sum {
  readonly low: number;
  readonly high: number;
}

describe('a course', () => {
  test.prop([anyEnterprise], runs(60))(
    'that looks only at what may be paid comes to what looking at everything comes to',
    (input) => {
      const parsed = parseEnterprise(input);
      fc.pre(parsed.ok);
      const [first] = usual.years;
      if (first === undefined) return;
      const whole = liveThrough({ plan: first.plan, from, through, ledger: { sure: [], doubts: [] } }, parsed.subject);
      const course = courseOf(usual.years, parsed.subject);
      expect(course.totals).toEqual(whole.map(({ total: { low, high } }) => ({ low, high })));
      const byRule = new Map<string, Sum>();
      whole.forEach(({ grossAwards, payables, total }, yearAt) => {
        grossAwards.forEach(({ award: { rule }, unlisted }, index) => {
          const { low = 0, high = 0 } = payables[index] ?? {};
          if (high === 0) return;
          const key = `${String(yearAt)} ${rule.id}`;
          const before = byRule.get(key) ?? { low: 0, high: 0 };
          const isEndless = unlisted && !rule.together && total.high === Infinity;
          byRule.set(key, { low: before.low + low, high: before.high + (isEndless ? Infinity : high) });
        });
      });
      const cells = course.cells.map(
        ({ yearAt, rule, low, high }) => [`${String(yearAt)} ${rule}`, { low, high }] as const,
      );
      expect(new Map([...cells].sort())).toEqual(new Map([...byRule].sort()));
    },
  );

  test.prop([anyEnterprise, anyReadingChoices], runs(8))(
    'is the same with choices and caps, under any readings',
    (input, readings) => {
      const parsed = parseEnterprise(input);
      fc.pre(parsed.ok);
      const own = settingWith(readings);
      const [first] = own.years;
      if (first === undefined) return;
      const whole = liveThrough({ plan: first.plan, from, through, ledger: { sure: [], doubts: [] } }, parsed.subject);
      expect(courseOf(own.years, parsed.subject).totals).toEqual(
        whole.map(({ total: { low, high } }) => ({ low, high })),
      );
    },
  );
});
