// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/5g-project.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { ItemAwardsAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `project5g` reads. */
export type Project5gInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'projects' | 'received'>;

/** What `project5g` decides by. */
export type Project5gOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
}, RuleChange<'taizhou-matrix-2025'>>;

export type Project5gAnswer = ItemAwardsAnswer<'taizhou-matrix-2025/5g-project', never, 'outside-already-received' | 'stacking-inside'>;

/**
 * 5G融合示范项目补助：每个项目最高300万元；比例和基数未写，没有核定补助额时只能给出区间。
 * Grant for a 5G integration demonstration project: Up to CNY 3,000,000 a project; rate and base are not written, so without an approved amount only an interval can be given.
 * Source: clauses 004-086.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * project5g({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const project5g: RuleEvaluator<Project5gInput, Project5gOptions, Project5gAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/5g-project',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { '5g-project': rule_0 },
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
        "id": "stacking-inside",
        "title": {"zh": "本方案内同一事项能否叠加", "en": "Whether awards of this plan for the same matter stack"},
        "clauses": ["004-100"],
        "why": {
          "zh": "末段只排除同类政策，不约束本方案各条之间。",
          "en": "The closing sentence excludes other policies only, not clauses of this plan among themselves."
        },
        "options": [
          {"id": "allowed", "title": {"zh": "可以叠加", "en": "they stack"}, "changes": []},
          {
            "id": "higher-only-per-matter",
            "title": {"zh": "同一事项只取高者", "en": "only the higher for the same matter"},
            "changes": []
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
      {"id": "004-086", "place": "三（三）2", "word": "最高"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [
    {
      "id": "same-matter-project",
      "title": {"zh": "同一事项取高：同一项目", "en": "The higher for one matter: one project"},
      "members": ["digital-project"],
      "active": false,
      "under": [{"reading": "stacking-inside", "option": "higher-only-per-matter", "active": true}]
    }
  ],
});
