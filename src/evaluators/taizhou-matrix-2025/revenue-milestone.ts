// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/revenue-milestone.json';
import { frozenOnUse } from '../../edge/index.js';
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
}>;

export type RevenueMilestoneAnswer = AwardAnswer<'taizhou-matrix-2025/revenue-milestone', '10亿元' | '50亿元' | '100亿元' | '200亿元' | '500亿元' | '1000亿元'>;

/**
 * 年度营业收入首次突破奖励：只计台州区域内营业收入；同年跨档默认只付最高一档，跳过的档视为已用。
 * First annual revenue milestone: Counts revenue inside Taizhou only. A jump over several tiers pays the highest by default; tiers skipped are spent.
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
        "title": {"zh": "“突破”是否含本数", "en": "Whether “break” includes the figure itself"},
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
        "title": {"zh": "同年跨多档怎么付", "en": "What a jump over several tiers pays"},
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
              "zh": "只付当年新突破的最高档，跳过的档视为已用",
              "en": "only the highest tier newly broken that year; tiers skipped are spent"
            },
            "changes": []
          },
          {
            "id": "each",
            "title": {"zh": "每个新突破的档各付一次", "en": "each tier newly broken"},
            "changes": [{"rule": "revenue-milestone", "part": "outcome.severalRows", "from": "highest", "to": "each"}]
          },
          {
            "id": "difference",
            "title": {"zh": "最高档金额减去本条此前已付", "en": "the highest tier less what this clause paid before"},
            "changes": [{"rule": "revenue-milestone", "part": "outcome.severalRows", "from": "highest", "to": "difference"}]
          }
        ]
      },
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
        "id": "004-059",
        "place": "二(三)1",
        "kind": "indicator-target",
        "summary": {"zh": "力争到2029年，上市企业突破100家。", "en": "Aim by 2029: listed enterprises break through 100."},
        "comparator": ">",
        "value": 100,
        "unit": "家",
        "year": 2029,
        "word": "突破",
        "force": "aspirational",
        "anchor": "上市企业突破100家",
        "rules": ["taizhou-matrix-2025/listed-enterprises"],
        "note": {
          "zh": "一(二)就同一指标写100家；“突破”默认不含本数，恰为100家时标记复核。",
          "en": "Part 一(二) says 100; “break through” is read as more than 100, and exactly 100 needs review."
        }
      },
      {
        "id": "004-069",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破10亿元，奖30万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 1 billion receives CNY 300,000."
        },
        "comparator": "=",
        "value": 30,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 10, "unit": "亿元"},
        "word": "突破",
        "anchor": "并给予30万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为10亿元时标记复核；同年跨档默认只付最高档（另解逐档累计或只补差额），逐年晋档各付全额。",
          "en": "“Breaks through” is read as more than; equality needs review. Several tiers in one year: default the highest only (else each, or the difference); successive years pay in full."
        }
      },
      {
        "id": "004-070",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破50亿元，奖100万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 5 billion receives CNY 1,000,000."
        },
        "comparator": "=",
        "value": 100,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 50, "unit": "亿元"},
        "word": "突破",
        "anchor": "30万元、100万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为50亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 5 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-071",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破100亿元，奖300万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 10 billion receives CNY 3,000,000."
        },
        "comparator": "=",
        "value": 300,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 100, "unit": "亿元"},
        "word": "突破",
        "anchor": "100万元、300万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为100亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 10 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-072",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破200亿元，奖500万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 20 billion receives CNY 5,000,000."
        },
        "comparator": "=",
        "value": 500,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 200, "unit": "亿元"},
        "word": "突破",
        "anchor": "300万元、500万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为200亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 20 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-073",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破500亿元，奖800万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 50 billion receives CNY 8,000,000."
        },
        "comparator": "=",
        "value": 800,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 500, "unit": "亿元"},
        "word": "突破",
        "anchor": "500万元、800万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为500亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 50 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-074",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破1000亿元，奖1200万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 100 billion receives CNY 12,000,000."
        },
        "comparator": "=",
        "value": 1200,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 1000, "unit": "亿元"},
        "word": "突破",
        "anchor": "800万元和1200万元奖励",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为1000亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 100 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-075",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {"zh": "突破奖励条件：属制造业企业。", "en": "Condition of the milestone awards: the enterprise is a manufacturer."},
        "anchor": "对制造业企业在台州区域内年度营业收入首次突破",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "单一法人还是合并口径未写，默认单一法人；标题“领航型”默认不构成条件。",
          "en": "Single entity or consolidated is not stated, default single entity; “flagship” in the heading is no condition."
        }
      },
      {
        "id": "004-076",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {
          "zh": "突破奖励条件：只计台州区域内的年度营业收入。",
          "en": "Condition of the milestone awards: only annual revenue within Taizhou counts."
        },
        "anchor": "在台州区域内年度营业收入",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {"zh": "默认剔除异地分支机构和子公司的收入。", "en": "Default: revenue of branches and subsidiaries elsewhere is left out."}
      },
      {
        "id": "004-077",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {
          "zh": "突破奖励条件：该档属首次突破。",
          "en": "Condition of the milestone awards: the tier is broken through for the first time."
        },
        "anchor": "年度营业收入首次突破",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "默认指历史首次；方案期前已过的档位、跌落后再过的均不再奖。",
          "en": "Default: first time ever; a tier passed before the plan, or passed again after a fall, earns nothing."
        }
      },
      {
        "id": "004-094",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "电子信息制造企业首次达到年主营收入1亿元，一次性奖20万元。",
          "en": "An electronic information manufacturer first reaching annual main-business revenue of CNY 100 million receives CNY 200,000 once."
        },
        "comparator": "=",
        "value": 20,
        "unit": "万元",
        "threshold": {"comparator": ">=", "value": 1, "unit": "亿元"},
        "word": "达到",
        "anchor": "一次性20万元、30万元",
        "rules": ["taizhou-matrix-2025/electronics-milestone"],
        "note": {
          "zh": "“达到”含1亿元；同年跨档默认只付最高档（另解逐档累计或只补差额），逐年晋档各付全额。",
          "en": "“Reaching” includes equality. Several tiers in one year: default the highest only (else each, or the difference); successive years pay in full."
        }
      },
      {
        "id": "004-095",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "电子信息制造企业首次达到年主营收入2亿元，一次性奖30万元。",
          "en": "An electronic information manufacturer first reaching annual main-business revenue of CNY 200 million receives CNY 300,000 once."
        },
        "comparator": "=",
        "value": 30,
        "unit": "万元",
        "threshold": {"comparator": ">=", "value": 2, "unit": "亿元"},
        "word": "达到",
        "anchor": "20万元、30万元、50万元",
        "rules": ["taizhou-matrix-2025/electronics-milestone"],
        "note": {
          "zh": "“达到”含2亿元；同年跨档的付法见004-094。",
          "en": "“Reaching” includes CNY 200 million exactly. Several tiers in one year: see 004-094."
        }
      },
      {
        "id": "004-096",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "电子信息制造企业首次达到年主营收入5亿元，一次性奖50万元。",
          "en": "An electronic information manufacturer first reaching annual main-business revenue of CNY 500 million receives CNY 500,000 once."
        },
        "comparator": "=",
        "value": 50,
        "unit": "万元",
        "threshold": {"comparator": ">=", "value": 5, "unit": "亿元"},
        "word": "达到",
        "anchor": "30万元、50万元、100万元奖励",
        "rules": ["taizhou-matrix-2025/electronics-milestone"],
        "note": {
          "zh": "“达到”含5亿元；同年跨档的付法见004-094。",
          "en": "“Reaching” includes CNY 500 million exactly. Several tiers in one year: see 004-094."
        }
      },
      {
        "id": "004-097",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "电子信息制造企业首次达到年主营收入10亿元，一次性奖100万元。",
          "en": "An electronic information manufacturer first reaching annual main-business revenue of CNY 1 billion receives CNY 1,000,000 once."
        },
        "comparator": "=",
        "value": 100,
        "unit": "万元",
        "threshold": {"comparator": ">=", "value": 10, "unit": "亿元"},
        "word": "达到",
        "anchor": "50万元、100万元奖励",
        "rules": ["taizhou-matrix-2025/electronics-milestone"],
        "note": {
          "zh": "“达到”含10亿元；与004-069口径不同，默认可兼得；恰为10亿元时只得本项。同年跨档见004-094。",
          "en": "“Reaching” includes equality. Measured differently from 004-069; default both payable, at exactly CNY 1 billion only this one. Tiers: see 004-094."
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
