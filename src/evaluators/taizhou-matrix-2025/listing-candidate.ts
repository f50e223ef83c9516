// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/listing-candidate.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `listingCandidate` reads. */
export type ListingCandidateInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'titles'>;

/** What `listingCandidate` decides by. */
export type ListingCandidateOptions = RuleOptions<{
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}>;

export type ListingCandidateAnswer = RuleAnswer<'tier', 'taizhou-matrix-2025/listing-candidate'>;

/**
 * 上市培育挖掘对象
 * Candidate for listing
 * Source: clauses 004-057.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * listingCandidate({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const listingCandidate: RuleEvaluator<ListingCandidateInput, ListingCandidateOptions, ListingCandidateAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/listing-candidate',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'listing-candidate': rule_0 },
    readings: [
      {
        "id": "title-term",
        "title": {"zh": "称号过了惯例期限", "en": "A title past its customary term"},
        "clauses": ["004-031", "004-043", "004-057"],
        "why": {
          "zh": "文件不写称号的有效期；按惯例，高新技术企业、“小巨人”、单项冠军三年有效。过期而没有写明续期，可仍算有效，也可能已失效。",
          "en": "No term is written for titles; by custom high-tech enterprises, little giants and champions have three years. Past that, with no renewal told, a title may still stand or may have lapsed."
        },
        "options": [
          {"id": "stands-until-told", "title": {"zh": "写明终止前仍有效", "en": "it stands until its end is told"}, "changes": []},
          {
            "id": "lapses",
            "title": {"zh": "可能已失效", "en": "it may have lapsed"},
            "changes": [{"document": true, "part": "titleTerm", "from": "stands-until-told", "to": "lapses"}]
          }
        ]
      }
    ],
    groups: [],
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
        "id": "004-031",
        "place": "二(一)1",
        "kind": "library-tier",
        "summary": {
          "zh": "尚未上规的国家级高新技术企业，列为“小升规”库重点。",
          "en": "National high-tech enterprises still below scale are a priority group of the scale-up library."
        },
        "anchor": "规模以下国家级高新技术企业",
        "rules": ["taizhou-matrix-2025/scale-up-library"]
      },
      {
        "id": "004-043",
        "place": "二(二)2",
        "kind": "library-tier",
        "summary": {
          "zh": "接近国家高企标准的企业，遴选进入培育后备库。",
          "en": "Enterprises close to the national high-tech standard are selected into the reserve."
        },
        "anchor": "遴选一批接近国家高新技术企业标准的企业",
        "rules": ["taizhou-matrix-2025/high-tech-reserve"],
        "note": {
          "zh": "“接近”未量化，作为判断事项由输入给出；默认尚未取得高企资格。",
          "en": "“Close” has no figure and is taken as a judgement given in the input; default: not yet certified."
        }
      },
      {
        "id": "004-057",
        "place": "二(三)1",
        "kind": "library-tier",
        "summary": {
          "zh": "单项冠军、小巨人、隐形冠军、“双创苗圃版”等企业，列为上市培育挖掘对象。",
          "en": "Champions, little giants, hidden champions and “Innovation Nursery” board enterprises are sought out as listing candidates."
        },
        "anchor": "全面挖掘制造业单项冠军、国家级专精特新“小巨人”、省级",
        "rules": ["taizhou-matrix-2025/listing-candidate"],
        "note": {"zh": "默认具其一即可；“等”字表明并非穷尽。", "en": "Default: any one title suffices; “等” (etc.) leaves the list open."}
      }
    ],
  }),
  shared: [],
});
