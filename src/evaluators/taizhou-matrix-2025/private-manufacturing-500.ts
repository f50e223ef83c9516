// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/private-manufacturing-500.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `privateManufacturing500` reads. */
export type PrivateManufacturing500Input = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `privateManufacturing500` decides by. */
export type PrivateManufacturing500Options = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'five-hundred-lists'?: 'both' | 'higher';
}, RuleChange<'taizhou-matrix-2025'>>;

export type PrivateManufacturing500Answer = AwardAnswer<'taizhou-matrix-2025/private-manufacturing-500', never, 'outside-already-received' | 'five-hundred-lists'>;

/**
 * 首次入选中国制造业民营企业500强奖励
 * Award for first entry on the China Top 500 Private Manufacturing Enterprises list
 * Source: clauses 004-079, 004-080.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * privateManufacturing500({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const privateManufacturing500: RuleEvaluator<PrivateManufacturing500Input, PrivateManufacturing500Options, PrivateManufacturing500Answer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/private-manufacturing-500',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'private-manufacturing-500': rule_0 },
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
        "id": "five-hundred-lists",
        "title": {"zh": "同年首次入选两个500强", "en": "First entry on both Top 500 lists in one year"},
        "clauses": ["004-078", "004-079", "004-080"],
        "why": {"zh": "两榜为不同事由，但没有写可否兼得。", "en": "Two events, but whether both are paid is not written."},
        "options": [
          {"id": "both", "title": {"zh": "两项均给予", "en": "both"}, "changes": []},
          {"id": "higher", "title": {"zh": "只取高者", "en": "only the higher"}, "changes": []}
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
      {"id": "004-078", "place": "二（四）3"},
      {"id": "004-079", "place": "二（四）3"},
      {"id": "004-080", "place": "二（四）3"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [
    {
      "id": "five-hundred-lists",
      "title": {"zh": "两个500强取高", "en": "One of the two Top 500 lists, the higher"},
      "members": ["manufacturing-500"],
      "active": false,
      "under": [{"reading": "five-hundred-lists", "option": "higher", "active": true}]
    }
  ],
});
