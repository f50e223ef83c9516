// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/manufacturing-500.json';
import { frozenOnUse } from '../../edge/index.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `manufacturing500` reads. */
export type Manufacturing500Input = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `manufacturing500` decides by. */
export type Manufacturing500Options = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'five-hundred-lists'?: 'both' | 'higher';
}>;

export type Manufacturing500Answer = AwardAnswer<'taizhou-matrix-2025/manufacturing-500'>;

/**
 * 首次入选中国制造业企业500强奖励
 * First listing among the Top 500 Chinese manufacturers
 * Source: clauses 004-078, 004-080.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * manufacturing500({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const manufacturing500: RuleEvaluator<Manufacturing500Input, Manufacturing500Options, Manufacturing500Answer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/manufacturing-500',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'manufacturing-500': rule_0 },
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
        "id": "five-hundred-lists",
        "title": {"zh": "同年首次入选两个500强", "en": "First listed in both Top 500 in one year"},
        "clauses": ["004-078", "004-079", "004-080"],
        "why": {"zh": "两榜为不同事由，但没有写可否兼得。", "en": "Two events, but whether both are paid is not written."},
        "options": [
          {"id": "both", "title": {"zh": "两项都付", "en": "both"}, "changes": []},
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
        "id": "004-078",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "首次入选“中国制造业500强”，奖500万元。",
          "en": "First entry on the “China Top 500 Manufacturers” list earns CNY 5,000,000."
        },
        "comparator": "=",
        "value": 500,
        "unit": "万元",
        "anchor": "分别给予500万元、200万元奖励",
        "rules": ["taizhou-matrix-2025/groups", "taizhou-matrix-2025/manufacturing-500"]
      },
      {
        "id": "004-079",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "首次入选“中国制造业民营500强”，奖200万元。",
          "en": "First entry on the “China Top 500 Private Manufacturers” list earns CNY 2,000,000."
        },
        "comparator": "=",
        "value": 200,
        "unit": "万元",
        "anchor": "500万元、200万元奖励",
        "rules": ["taizhou-matrix-2025/groups", "taizhou-matrix-2025/private-manufacturing-500"],
        "note": {
          "zh": "同年两榜均首次入选是否兼得未写，默认兼得700万元；从严则只付500万元。",
          "en": "First entry on both lists in one year is not addressed; default both (CNY 7,000,000), strictly only CNY 5,000,000."
        }
      },
      {
        "id": "004-080",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {"zh": "500强奖励条件：属首次入选。", "en": "Condition of the Top 500 awards: first entry on the list."},
        "anchor": "对首次入选“中国制造业企业500强”",
        "rules": [
          "taizhou-matrix-2025/groups",
          "taizhou-matrix-2025/manufacturing-500",
          "taizhou-matrix-2025/private-manufacturing-500"
        ],
        "note": {
          "zh": "默认按榜单发布年计；本句未重申台州区域内的要求。",
          "en": "Default: dated by the list’s year of publication; the clause does not repeat the Taizhou limit."
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
      "id": "five-hundred-lists",
      "title": {"zh": "两个500强取高", "en": "One of the two Top 500 lists, the higher"},
      "members": ["private-manufacturing-500"],
      "active": false,
      "under": [{"reading": "five-hundred-lists", "option": "higher", "active": true}]
    }
  ],
});
