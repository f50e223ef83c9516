import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Result } from '../../src/engine/index.js';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { evaluated, patience, runs } from './support.js';

const answers = ({ awards, tiers, services }: Result): readonly string[] =>
  [...awards, ...tiers, ...services].map(({ rule, truth }) => `${rule} ${truth}`);

const notNo = (result: Result): readonly string[] => answers(result).filter((answer) => !answer.endsWith(' no'));

describe('outside', () => {
  test.prop([anyEnterprise, programmeYear, readingChoices, fc.constantFrom('宁波市', '绍兴市', '杭州市')], runs())(
    'its city, everything is no and nothing is paid or asked',
    (input, year, choices, city) => {
      const result = evaluated({ ...input, city }, year, choices);
      expect(answers(result).length).toBeGreaterThan(0);
      expect({ notNo: notNo(result), total: result.total, missing: result.missing }).toMatchObject({
        notNo: [],
        total: { low: '0元', high: '0元' },
        missing: [],
      });
    },
    patience,
  );

  test.prop([anyEnterprise, fc.constantFrom(2000, 2023, 2024, 2031, 2032, 2050), readingChoices], runs())(
    'its period, everything is no and nothing is paid or asked',
    (input, year, choices) => {
      const result = evaluated(input, year, choices);
      expect({ notNo: notNo(result), total: result.total, missing: result.missing }).toMatchObject({
        notNo: [],
        total: { low: '0元', high: '0元' },
        missing: [],
      });
    },
    patience,
  );

  test.prop([anyEnterprise], runs())(
    'the plan by one year, only the award for growing above scale can still fall due',
    (input) => {
      expect(
        notNo(evaluated(input, 2030)).filter((answer) => !answer.startsWith('taizhou-matrix-2025/scale-up ')),
      ).toEqual([]);
      expect(notNo(evaluated(input, 2030, { 'scale-up-window': 'due-in-plan' }))).toEqual([]);
    },
    patience,
  );
});
