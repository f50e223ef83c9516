/** Every answer is plain data: what JSON keeps of it is told as the answer itself, in either language and every format. */
import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { championProduct, dcmm } from '../../src/evaluators/taizhou-matrix-2025/index.js';
import { explain, type Explainable } from '../../src/explain.js';
import * as api from '../../src/index.js';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { forgottenPlaced } from '../arbitrary/classes.js';
import { patience, runs } from '../laws/support.js';
import { everyRule } from '../evaluators/every-rule.js';
import { long } from '../long.js';

const manners = (['zh', 'en'] as const).flatMap((language) =>
  (['text', 'markdown'] as const).map((format) => [language, format] as const),
);

const textsOf = (told: Explainable): readonly string[] => manners.map((manner) => explain(told, ...manner));

const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A copy of what was asked for with its reasons is told as the original that was not. */
const staysTold = (answer: (reasons: boolean) => Explainable): void => {
  expect(textsOf(copied(answer(true)))).toEqual(textsOf(answer(false)));
};

const document = 'taizhou-matrix-2025';

describe('a copy read back from JSON is told as', long, () => {
  law.prop([anyEnterprise, programmeYear, readingChoices], runs(12))(
    'what it would take, what to ask and what hangs on readings',
    (input, year, readings) => {
      const asked = { document, year, readings } as const;
      staysTold((reasons) => api.whatWouldItTake(input, { ...asked, reasons }));
      staysTold(() => api.questions(input, asked));
      staysTold(() => api.sensitivity(input, { document, year }));
    },
    patience,
  );

  law.prop([anyEnterprise, programmeYear], runs(6))(
    'a timeline, and drawn as it',
    (input, from) => {
      const asked = { document, from, through: from + 1 } as const;
      staysTold((reasons) => api.timeline(input, { ...asked, reasons }));
      for (const language of ['zh', 'en'] as const)
        expect(api.timelineChart(copied(api.timeline(input, { ...asked, reasons: true })), language)).toEqual(
          api.timelineChart(api.timeline(input, asked), language),
        );
    },
    patience,
  );

  law.prop([forgottenPlaced], runs(40))(
    'a class among libraries',
    ({ sparse, setting, year }) => {
      fc.pre(setting.document === 'shaoxing-growth-2021');
      staysTold((reasons) => api.classifyTier(sparse, { year, readings: setting.readings, reasons }));
    },
    patience,
  );

  law.prop(
    [anyEnterprise, programmeYear, fc.constantFrom(...everyRule.filter((each) => each.document === document))],
    runs(60),
  )(
    'what the evaluator of one rule answers',
    (input, year, { evaluate }) => {
      staysTold((reasons) => evaluate(input, { year, reasons }) as unknown as Explainable);
    },
    patience,
  );

  test('targets and figures in conflict', () => {
    const seen = { indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' };
    staysTold(() => api.assessTargets({ city: '宁波市', observations: [seen] }));
    staysTold(() => api.conflictsOf('rd-intensity', { year: 2025 }));
  });
});

describe('a rule decided alone', () => {
  const champions = {
    name: '甲公司',
    city: '台州市',
    titles: [
      { title: 'champion-product', product: '阀门', on: '2026-07-01' },
      { title: 'champion-product', product: '水泵', on: '2024-07-01' },
    ],
    received: [],
  } as const;
  const readings = { 'champion-both': 'higher' } as const;

  test('is told item by item, with what was not looked at', () => {
    const answer = championProduct(champions, { year: 2026, readings });
    expect(answer.notLookedAt.map(({ id }) => id)).toEqual(['champion-both']);
    expect(
      explain(answer, 'zh')
        .split('\n')
        .filter((line) => !line.startsWith('    ')),
    ).toMatchInlineSnapshot(`
      [
        "甲公司，2026年度，单项冠军产品奖励：符合条件，测算奖补50万元。",
        "征求意见稿（2024年12月9日），不具效力；金额仅按草案测算，不作申报、兑现依据，以正式印发的文件为准。正式文件为台政办发〔2025〕3号（2025年1月27日），仅见不含金额的摘录，其内容未编入。",
        "本项单独测算，未考虑与其他奖励之间的限制：单项冠军企业与产品取高；实际金额可能更少。",
        "",
        "逐项结论",
        "  ✓ 单项冠军产品奖励（阀门）：符合条件，测算奖补50万元。",
        "  ✗ 单项冠军产品奖励（水泵）：不符合条件。",
        "",
        "录入提示",
        "  - 第1项称号：“单项冠军产品”没有写明级别，按国家级对待。请补写级别（level）：国家级（national）、省级（provincial）、市级（municipal）。（titles.0）",
        "  - 第2项称号：“单项冠军产品”没有写明级别，按国家级对待。（titles.1）",
      ]
    `);
    expect(
      explain(answer, 'en')
        .split('\n')
        .filter((line) => !line.startsWith('    ')),
    ).toMatchInlineSnapshot(`
      [
        "甲公司, programme year 2026, Award for a single-product champion product: qualifies; estimated support CNY 500,000.",
        "Consultation draft of 9 December 2024, without legal effect: amounts are no basis for a claim. The text as issued prevails (Tai Zheng Ban Fa [2025] No. 3, seen in excerpt only, not encoded).",
        "Estimated by itself, without what it shares with other awards: Champion enterprise or product, the higher. Less may be payable.",
        "",
        "Item by item",
        "  ✓ Award for a single-product champion product (阀门): qualifies; estimated support CNY 500,000.",
        "  ✗ Award for a single-product champion product (水泵): does not qualify.",
        "",
        "Remarks on the input",
        "  - Title 1: the level of “single-product champion product” is not stated: taken as national. Write its level: national, provincial, municipal. (titles.0)",
        "  - Title 2: the level of “single-product champion product” is not stated: taken as national. (titles.1)",
      ]
    `);
  });

  test('says nothing of choices where none is in force', () => {
    expect(explain(championProduct(champions, { year: 2026 }), 'zh')).not.toContain('单独测算');
    expect(explain(dcmm({ city: '台州市' }, { year: 2026 }), 'zh')).not.toContain('单独测算');
  });
});
