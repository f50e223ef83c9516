import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import { explainResult } from '../../src/explain/index.js';
import { unchecked } from '../../src/subject/index.js';

const firm = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  years: { '2025': { revenueInTaizhou: '9.1亿元', aboveScale: true } },
  before: { through: 2024, revenueInTaizhouPeak: '8.4亿元', everAboveScale: true },
  titles: [{ title: 'champion-product', on: '2026-03-01' }],
  projects: [],
  received: [],
};

/** The conclusion of a page, in one line. */
const concluded = (input: object, document: 'taizhou-matrix-2025' | 'shaoxing-growth-2021', year: number): string => {
  const page = explainResult(evaluate(unchecked(input), { document, year }), 'zh');
  return (/一、([\s\S]*?)\n(?:二、|依据)/u.exec(page)?.[1] ?? '').replace(/\s+/gu, '');
};

describe('what a page comes to', () => {
  test('is no sum in a year that most awards are not for, where the others are refused', () => {
    expect(concluded(firm, 'taizhou-matrix-2025', 2030)).toBe(
      '结论：不适用：2030年不在实施期内；不以此为限的奖励1项，不符合条件',
    );
  });

  test('names what was assumed of a level that was not told', () => {
    expect(concluded(firm, 'taizhou-matrix-2025', 2026)).toContain(
      '第1项称号未填级别，如何测算见“录入提示”；级别不同，金额可能不同。',
    );
  });

  test('says which ends of the awards do not add up: of money for one of two matters, the lowest', () => {
    const told = {
      ...firm,
      titles: [
        { title: 'little-giant', on: '2026-05-01' },
        { title: 'hidden-champion', on: '2026-05-02' },
      ],
      received: [{ policy: '台政办发〔2023〕12号', amount: '20万元', on: '2026-06-01' }],
    };
    const page = concluded(told, 'taizhou-matrix-2025', 2026);
    expect(page).toContain('合计35万元至1335万元');
    expect(page).toContain('以下各项不会同时为最低额，合计下限高于各项最低额之和。');
    expect(page).not.toContain('最高额不能同时取得');
  });

  test('says of a library that is met that it is, while a higher one is open', () => {
    const told = { city: '绍兴市', judgements: { qualityAdvantage: 'strong' } };
    expect(concluded(told, 'shaoxing-growth-2021', 2023)).toBe(
      '结论：符合加速库的入库条件；是否另符合冲刺库的条件，信息不足',
    );
  });
});
