// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/revenue-milestone.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `revenueMilestone` reads. */
export type RevenueMilestoneInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'received'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenueInTaizhou'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenueInTaizhouPeak' | 'through'> | undefined;
};

/** What `revenueMilestone` decides by. */
export type RevenueMilestoneOptions = RuleOptions<{
  readonly 'breakthrough'?: 'exclusive' | 'inclusive';
  readonly 'tier-jump'?: 'highest' | 'each' | 'difference';
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
}, RuleChange<'taizhou-matrix-2025'>>;

export type RevenueMilestoneAnswer = AwardAnswer<'taizhou-matrix-2025/revenue-milestone', '10亿元' | '50亿元' | '100亿元' | '200亿元' | '500亿元' | '1000亿元', 'breakthrough' | 'tier-jump' | 'outside-already-received' | 'stacking-inside'>;

/**
 * 年度营业收入首次突破奖励：只计台州区域内营业收入；同年跨档默认只按最高一档奖励，跨过的档次不再另行奖励。
 * Award for annual revenue first exceeding a milestone: Counts revenue within Taizhou only. Where several tiers are passed in one year, the highest is paid by default; tiers passed over are not paid later.
 * Source: clauses 004-069, 004-070, 004-071, 004-072, 004-073, 004-074, 004-075, 004-076, 004-077.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * revenueMilestone({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const revenueMilestone: RuleEvaluator<RevenueMilestoneInput, RevenueMilestoneOptions, RevenueMilestoneAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/revenue-milestone',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'revenue-milestone': rule_0 },
    readings: [
      {
        "id": "breakthrough",
        "title": {"zh": "“突破”是否含本数", "en": "Whether “exceed” (突破) includes the figure itself"},
        "clauses": ["004-069", "004-070", "004-071", "004-072", "004-073", "004-074", "004-059"],
        "why": {
          "zh": "字面为超过，但同一文件别处以“突破”作“达到”用。",
          "en": "Literally “exceed”, but the same drafters use it for “reach” elsewhere."
        },
        "options": [
          {"id": "exclusive", "title": {"zh": "不含本数", "en": "the figure itself is not enough"}, "changes": []},
          {
            "id": "inclusive",
            "title": {"zh": "含本数", "en": "the figure itself is enough"},
            "changes": [
              {
                "rule": "revenue-milestone",
                "part": "conditions.breaks.operator",
                "from": "greaterThan",
                "to": "greaterThanInclusive"
              },
              {
                "rule": "revenue-milestone",
                "part": "conditions.never-before.operator",
                "from": "lessThanInclusive",
                "to": "lessThan"
              },
              {
                "rule": "revenue-milestone",
                "part": "outcome.paidBefore.broken-before.operator",
                "from": "greaterThan",
                "to": "greaterThanInclusive"
              },
              {
                "rule": "revenue-milestone",
                "part": "outcome.paidBefore.not-before-plan.operator",
                "from": "lessThanInclusive",
                "to": "lessThan"
              }
            ]
          }
        ]
      },
      {
        "id": "tier-jump",
        "title": {"zh": "同年跨多档如何奖励", "en": "Several tiers exceeded in one year"},
        "clauses": [
          "004-069",
          "004-070",
          "004-071",
          "004-072",
          "004-073",
          "004-074",
          "004-094",
          "004-095",
          "004-096",
          "004-097"
        ],
        "why": {
          "zh": "“分别”把每档与金额对应，没有写就高，也没有写补差。",
          "en": "“Respectively” pairs each tier with its amount; neither “the highest” nor “the difference” is written."
        },
        "options": [
          {
            "id": "highest",
            "title": {
              "zh": "只按当年首次突破的最高一档奖励，跨过的档次不再另行奖励",
              "en": "only the highest tier first exceeded that year; tiers passed over are not paid later"
            },
            "changes": []
          },
          {
            "id": "each",
            "title": {"zh": "每个首次突破的档次各奖一次", "en": "each tier first exceeded"},
            "changes": [{"rule": "revenue-milestone", "part": "outcome.severalRows", "from": "highest", "to": "each"}]
          },
          {
            "id": "difference",
            "title": {"zh": "最高一档的金额，扣除本条以前年度已奖金额", "en": "the highest tier less what this clause paid in earlier years"},
            "changes": [{"rule": "revenue-milestone", "part": "outcome.severalRows", "from": "highest", "to": "difference"}]
          }
        ]
      },
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
      {"id": "004-059", "place": "二（三）1", "word": "突破", "force": "aspirational"},
      {"id": "004-069", "place": "二（四）3", "word": "突破"},
      {"id": "004-070", "place": "二（四）3", "word": "突破"},
      {"id": "004-071", "place": "二（四）3", "word": "突破"},
      {"id": "004-072", "place": "二（四）3", "word": "突破"},
      {"id": "004-073", "place": "二（四）3", "word": "突破"},
      {"id": "004-074", "place": "二（四）3", "word": "突破"},
      {"id": "004-075", "place": "二（四）3"},
      {"id": "004-076", "place": "二（四）3"},
      {"id": "004-077", "place": "二（四）3"},
      {"id": "004-094", "place": "三（三）2", "word": "达到"},
      {"id": "004-095", "place": "三（三）2", "word": "达到"},
      {"id": "004-096", "place": "三（三）2", "word": "达到"},
      {"id": "004-097", "place": "三（三）2", "word": "达到"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [
    {
      "id": "same-matter-revenue",
      "title": {"zh": "同一事项取高：营业收入", "en": "The higher for one matter: revenue"},
      "members": ["electronics-milestone"],
      "active": false,
      "under": [{"reading": "stacking-inside", "option": "higher-only-per-matter", "active": true}]
    }
  ],
});
