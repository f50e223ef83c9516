// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/scale-up.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
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
}, RuleChange<'taizhou-matrix-2025'>>;

export type ScaleUpAnswer = AwardAnswer<'taizhou-matrix-2025/scale-up', never, 'outside-already-received' | 'scale-up-window'>;

/**
 * “小升规”一次性奖励：上年度首次上规、本年度末仍在库的，本年度符合奖励条件；退库后重返不是首次。
 * One-off award for reaching designated size: Entered the register the year before and still on it at the end of this year: qualified for this year. Re-entry is not a first entry.
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
        "title": {"zh": "已享受同类资金的如何处理", "en": "Effect of support received under a similar policy"},
        "clauses": ["004-100", "004-101"],
        "why": {
          "zh": "只写“不重复享受”，没有写就高，也没有写补差。",
          "en": "Only “no double benefit” is written, not whether the higher or the difference is paid."
        },
        "options": [
          {"id": "bars", "title": {"zh": "不再享受", "en": "precludes this award"}, "changes": []},
          {
            "id": "difference",
            "title": {"zh": "补足差额", "en": "is deducted from this award"},
            "changes": [{"group": "outside-policies", "part": "received", "from": "bars", "to": "difference"}]
          }
        ]
      },
      {
        "id": "scale-up-window",
        "title": {"zh": "“小升规”奖励以哪一年落在实施期内为准", "en": "Which year of the scale-up award must lie in the plan"},
        "clauses": ["004-004", "004-035"],
        "why": {
          "zh": "上规和次年仍在库跨两年，文件没有写以哪一年为准。",
          "en": "Entry and staying on the register span two years; which one counts is not written."
        },
        "options": [
          {"id": "entry-in-plan", "title": {"zh": "上规年度在实施期内", "en": "the year of entry"}, "changes": []},
          {
            "id": "due-in-plan",
            "title": {"zh": "达到条件的年度在实施期内", "en": "the year in which the award is qualified for"},
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
        "title": {"zh": "本方案同一事项只享受一次", "en": "One payment under this plan for one matter"},
        "clauses": ["004-100"],
        "policies": "own",
        "received": "bars"
      }
    ],
    clauses: [
      {"id": "004-004", "place": "标题"},
      {"id": "004-033", "place": "二（一）2"},
      {"id": "004-034", "place": "二（一）2"},
      {"id": "004-035", "place": "二（一）2"},
      {"id": "004-036", "place": "二（一）2"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [],
});
