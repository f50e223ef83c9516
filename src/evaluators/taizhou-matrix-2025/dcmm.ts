// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/dcmm.json';
import { frozenOnUse } from '../../edge/index.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `dcmm` reads. */
export type DcmmInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `dcmm` decides by. */
export type DcmmOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'dcmm-level-5'?: 'none' | 'as-level-4';
}>;

export type DcmmAnswer = AwardAnswer<'taizhou-matrix-2025/dcmm', '2级' | '3级' | '4级'>;

/**
 * DCMM 贯标补助：每级首次通过各给一次，升级全额不补差；一级、五级没有对应金额。
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
        "id": "dcmm-level-5",
        "title": {"zh": "DCMM 五级怎么付", "en": "What DCMM grade 5 pays"},
        "clauses": ["004-087", "004-088", "004-089"],
        "why": {"zh": "只写二、三、四级，五级没有金额。", "en": "Only grades 2, 3 and 4 have an amount."},
        "options": [
          {"id": "none", "title": {"zh": "五级没有金额", "en": "grade 5 has no amount"}, "changes": []},
          {
            "id": "as-level-4",
            "title": {"zh": "按四级付", "en": "as grade 4"},
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
        "id": "004-087",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "首次通过国家DCMM评估，达到2级的，补助10万元。",
          "en": "A first national DCMM certification at level 2 earns a subsidy of CNY 100,000."
        },
        "comparator": "=",
        "value": 10,
        "unit": "万元",
        "threshold": {"comparator": "=", "value": 2, "unit": "级"},
        "word": "达到",
        "anchor": "分别给予10万元、30万元、50万元补助",
        "rules": ["taizhou-matrix-2025/dcmm"]
      },
      {
        "id": "004-088",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "首次通过国家DCMM评估，达到3级的，补助30万元。",
          "en": "A first national DCMM certification at level 3 earns a subsidy of CNY 300,000."
        },
        "comparator": "=",
        "value": 30,
        "unit": "万元",
        "threshold": {"comparator": "=", "value": 3, "unit": "级"},
        "word": "达到",
        "anchor": "10万元、30万元、50万元补助",
        "rules": ["taizhou-matrix-2025/dcmm"],
        "note": {
          "zh": "由2级升3级的付法未写；默认另付30万元全额，直达3级的不补2级。",
          "en": "Upgrading from level 2 is not addressed; default: CNY 300,000 in full. Going straight to 3 earns nothing for 2."
        }
      },
      {
        "id": "004-089",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "首次通过国家DCMM评估，达到4级的，补助50万元。",
          "en": "A first national DCMM certification at level 4 earns a subsidy of CNY 500,000."
        },
        "comparator": "=",
        "value": 50,
        "unit": "万元",
        "threshold": {"comparator": "=", "value": 4, "unit": "级"},
        "word": "达到",
        "anchor": "30万元、50万元补助",
        "rules": ["taizhou-matrix-2025/dcmm"],
        "note": {
          "zh": "5级没有对应金额，默认为0并标记复核；另解按4级付50万元。",
          "en": "Level 5 has no amount: default nothing, needs review; other reading: paid as level 4, CNY 500,000."
        }
      },
      {
        "id": "004-090",
        "place": "三(三)2",
        "kind": "eligibility",
        "summary": {"zh": "DCMM补助条件：属首次通过国家评估。", "en": "Condition of the DCMM subsidy: a first national certification."},
        "anchor": "对首次通过国家的DCMM数据管理能力成熟度",
        "rules": ["taizhou-matrix-2025/dcmm"],
        "note": {
          "zh": "首次指任何级别还是该级未写明，默认该级首次；未限制造业。",
          "en": "First at any level or first at that level is open, default the latter; not limited to manufacturers."
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
