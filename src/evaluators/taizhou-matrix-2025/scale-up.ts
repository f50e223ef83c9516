// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/scale-up.json';
import { frozenOnUse } from '../../edge/index.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `scaleUp` reads. */
export type ScaleUpInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'received'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'aboveScale'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'everAboveScale' | 'through'> | undefined;
};

/** What `scaleUp` decides by. */
export type ScaleUpOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'scale-up-window'?: 'entry-in-plan' | 'due-in-plan';
}>;

export type ScaleUpAnswer = AwardAnswer<'taizhou-matrix-2025/scale-up'>;

/**
 * “小升规”一次性奖励：上规在前一年，次年年末仍在库，奖励在次年到期；退库后重返不是首次。
 * One-off award for growing above scale: Entry in the year before, still listed at the end of this one; due this year. A return after leaving is not a first entry.
 * Source: clauses 004-033, 004-034, 004-035, 004-036.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * scaleUp({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const scaleUp: RuleEvaluator<ScaleUpInput, ScaleUpOptions, ScaleUpAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/scale-up',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'scale-up': rule_0 },
    readings: [
      {
        "id": "outside-already-received",
        "title": {"zh": "同类政策已付的钱怎么扣", "en": "What money already received elsewhere does"},
        "clauses": ["004-100", "004-101"],
        "why": {
          "zh": "只写“不重复享受”，没有写就高补差。",
          "en": "Only “no double benefit” is written, not whether the difference is paid."
        },
        "options": [
          {"id": "bars", "title": {"zh": "已领即不再付", "en": "bars this award"}, "changes": []},
          {
            "id": "difference",
            "title": {"zh": "扣除已领部分后付差额", "en": "is taken off this award"},
            "changes": [{"group": "outside-policies", "part": "received", "from": "bars", "to": "difference"}]
          }
        ]
      },
      {
        "id": "scale-up-window",
        "title": {"zh": "“小升规”奖励以哪一年落在方案期内为准", "en": "Which year of the scale-up award must lie in the plan"},
        "clauses": ["004-004", "004-035"],
        "why": {
          "zh": "上规和次年仍在库跨两年，文件没有写以哪一年为准。",
          "en": "Entry and staying in span two years; which one counts is not written."
        },
        "options": [
          {"id": "entry-in-plan", "title": {"zh": "上规年度在方案期内", "en": "the year of entry"}, "changes": []},
          {
            "id": "due-in-plan",
            "title": {"zh": "到期年度在方案期内", "en": "the year in which it falls due"},
            "changes": [
              {"rule": "scale-up", "part": "conditions.in-plan.params", "from": {"yearsAgo": 1}, "to": {"yearsAgo": 0}}
            ]
          }
        ]
      }
    ],
    groups: [
      {
        "id": "outside-policies",
        "kind": "receipts",
        "title": {"zh": "同类政策不重复享受", "en": "No double benefit with similar policies"},
        "clauses": ["004-100", "004-101"],
        "policies": "other",
        "received": "bars"
      },
      {
        "id": "already-paid",
        "kind": "receipts",
        "title": {"zh": "本方案同一事项只付一次", "en": "One payment under this plan for one matter"},
        "clauses": ["004-100"],
        "policies": "own",
        "received": "bars"
      }
    ],
    clauses: [
      {
        "id": "004-004",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "行动方案期为2025年至2029年。", "en": "The action plan covers 2025 to 2029."},
        "comparator": "range",
        "value": [2025, 2029],
        "unit": "年",
        "year": 2029,
        "anchor": "行动方案（2025-2029年）",
        "rules": ["taizhou-matrix-2025/document", "taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "起止日未写；默认2025年1月1日至2029年12月31日，奖励事由须发生在此期间。",
          "en": "No day is stated; default: 1 January 2025 to 31 December 2029, within which the rewarded event must occur."
        }
      },
      {
        "id": "004-033",
        "place": "二(一)2",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业首次上规、次年仍在库的，一次性奖6万元。",
          "en": "A manufacturer that becomes above-scale for the first time and is still listed the next year receives CNY 60,000 once."
        },
        "comparator": "=",
        "value": 6,
        "unit": "万元",
        "anchor": "给予一次性6万元奖励",
        "rules": ["taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "2024年上规和2029年上规的如何衔接未写；默认上规须在2025至2029年内，两端标记复核。",
          "en": "Entries in 2024 and 2029 straddle the plan; default: entry must fall in 2025–2029, both ends needing review."
        }
      },
      {
        "id": "004-034",
        "place": "二(一)2",
        "kind": "eligibility",
        "summary": {
          "zh": "小升规奖励条件：企业属首次上规。",
          "en": "Condition of the scale-up award: the enterprise becomes above-scale for the first time."
        },
        "anchor": "对首次上规且次年仍在库的制造业企业",
        "rules": ["taizhou-matrix-2025/scale-up"],
        "note": {"zh": "默认指历史首次；退库后重返的不算。", "en": "Default: first time ever; re-entry after leaving does not count."}
      },
      {
        "id": "004-035",
        "place": "二(一)2",
        "kind": "eligibility",
        "summary": {
          "zh": "小升规奖励条件：上规次年仍在库。",
          "en": "Condition of the scale-up award: still on the above-scale list in the year after entry."
        },
        "comparator": "=",
        "value": 1,
        "unit": "年",
        "anchor": "次年仍在库的制造业企业",
        "rules": ["taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "判定时点未写；默认次年年末仍在库，再下一年兑现。",
          "en": "Moment of test not stated; default: end of the following year, payable the year after that."
        }
      },
      {
        "id": "004-036",
        "place": "二(一)2",
        "kind": "eligibility",
        "summary": {"zh": "小升规奖励条件：属制造业企业。", "en": "Condition of the scale-up award: the enterprise is a manufacturer."},
        "anchor": "仍在库的制造业企业",
        "rules": ["taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "“制造业”未定义；默认国民经济行业分类C门类，即13至43大类。",
          "en": "“Manufacturer” is undefined; default: GB/T 4754 section C, divisions 13–43."
        }
      },
      {
        "id": "004-100",
        "place": "末段",
        "kind": "exclusion",
        "summary": {
          "zh": "方案资金不得与方案外同类政策重复享受。",
          "en": "Funding under the plan may not be drawn again together with similar policies outside it."
        },
        "anchor": "所涉资金支持不重复享受",
        "rules": ["taizhou-matrix-2025/groups"],
        "note": {
          "zh": "未写就高；默认同一事项择高享受一次，不限制方案内各条叠加。",
          "en": "“Whichever is higher” is not said; default: the higher, once per matter. Stacking inside the plan is not barred."
        }
      },
      {
        "id": "004-101",
        "place": "末段",
        "kind": "exclusion",
        "summary": {
          "zh": "所指同类政策为台政办发〔2023〕12号等。",
          "en": "The similar policies are Taizhou document 台政办发〔2023〕12号 and others."
        },
        "anchor": "同类政策（台政办发〔2023〕12号）等",
        "rules": ["taizhou-matrix-2025/groups"],
        "note": {
          "zh": "“等”字并非穷尽；默认只及市级资金，省级、国家资金不计。",
          "en": "“等” (and others) is open; default: municipal money only, so provincial and national funds do not count."
        }
      }
    ],
  }),
  shared: [],
});
