// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/dcmm.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `dcmm` reads. */
export type DcmmInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `dcmm` decides by. */
export type DcmmOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'dcmm-level-5'?: 'none' | 'as-level-4';
}, RuleChange<'taizhou-matrix-2025'>>;

export type DcmmAnswer = AwardAnswer<'taizhou-matrix-2025/dcmm', '2级' | '3级' | '4级', 'outside-already-received' | 'dcmm-level-5'>;

/**
 * DCMM贯标补助：每级首次通过各补助一次，升级按全额补助、不扣减；一级、五级没有对应金额。
 * DCMM certification grant: Each grade pays once when first reached, in full on an upgrade; grades 1 and 5 have no amount.
 * Source: clauses 004-087, 004-088, 004-089, 004-090.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * dcmm({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const dcmm: RuleEvaluator<DcmmInput, DcmmOptions, DcmmAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/dcmm',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'dcmm': rule_0 },
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
        "id": "dcmm-level-5",
        "title": {"zh": "DCMM五级如何补助", "en": "Grant for DCMM grade 5"},
        "clauses": ["004-087", "004-088", "004-089"],
        "why": {"zh": "只写二、三、四级，五级没有金额。", "en": "Only grades 2, 3 and 4 have an amount."},
        "options": [
          {"id": "none", "title": {"zh": "五级没有金额", "en": "grade 5 has no amount"}, "changes": []},
          {
            "id": "as-level-4",
            "title": {"zh": "比照四级", "en": "as grade 4"},
            "changes": [
              {"rule": "dcmm", "part": "conditions.grade.params", "from": null, "to": {"cap": 4}},
              {
                "rule": "dcmm",
                "part": "conditions.never-at-grade.params",
                "from": {"title": "dcmm"},
                "to": {"title": "dcmm", "cap": 4}
              }
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
      {"id": "004-087", "place": "三（三）2", "word": "达到"},
      {"id": "004-088", "place": "三（三）2", "word": "达到"},
      {"id": "004-089", "place": "三（三）2", "word": "达到"},
      {"id": "004-090", "place": "三（三）2"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [],
});
