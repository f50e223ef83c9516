// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/scale-up-library.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `scaleUpLibrary` reads. */
export type ScaleUpLibraryInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'name' | 'size' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'aboveScale' | 'taxableMainRevenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'everAboveScale' | 'taxableMainRevenuePeak' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'newBuildAtCapacity'> | undefined;
};

/** What `scaleUpLibrary` decides by. */
export type ScaleUpLibraryOptions = RuleOptions<{
  readonly 'library-groups'?: 'any' | 'band-and-reentry';
  readonly 'library-band-end'?: 'exclusive' | 'inclusive';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'taizhou-matrix-2025'>>;

export type ScaleUpLibraryAnswer = RuleAnswer<'tier', 'taizhou-matrix-2025/scale-up-library', 'library-groups' | 'library-band-end' | 'title-term'>;

/**
 * “小升规”企业培育库：四类为重点而非门槛：不属四类的也可入库，只是不在重点之列。
 * Cultivation pool for reaching designated size: The four groups are a priority, not a bar: an enterprise in none of them has no priority but is not shut out.
 * Source: clauses 004-028, 004-029, 004-030, 004-031.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * scaleUpLibrary({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const scaleUpLibrary: RuleEvaluator<ScaleUpLibraryInput, ScaleUpLibraryOptions, ScaleUpLibraryAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/scale-up-library',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'scale-up-library': rule_0 },
    readings: [
      {
        "id": "library-groups",
        "title": {"zh": "培育库前两类是并列还是叠加", "en": "Whether the first two groups of the pool stand alone"},
        "clauses": ["004-028", "004-029"],
        "why": {
          "zh": "顿号之后才出现“小微企业”，可读成两个条件同时限定。",
          "en": "The words “small and micro” come only after both, and may govern both at once."
        },
        "options": [
          {"id": "any", "title": {"zh": "四类并列", "en": "four alternatives"}, "changes": []},
          {
            "id": "band-and-reentry",
            "title": {"zh": "收入段且重返", "en": "revenue band and re-entry together"},
            "changes": [
              {
                "rule": "scale-up-library",
                "part": "conditions",
                "from": {
                  "name": "priority-groups",
                  "any": [
                    {
                      "name": "revenue-band",
                      "all": [
                        {
                          "name": "band-from",
                          "fact": "revenue",
                          "params": {"measure": "taxableMainRevenue"},
                          "operator": "greaterThanInclusive",
                          "value": "1000万元"
                        },
                        {
                          "name": "band-end",
                          "fact": "revenue",
                          "params": {"measure": "taxableMainRevenue"},
                          "operator": "lessThan",
                          "value": "2000万元"
                        },
                        {"name": "band-small", "fact": "size", "operator": "in", "value": ["small", "micro"]}
                      ]
                    },
                    {
                      "name": "returned",
                      "all": [
                        {
                          "name": "returned-lately",
                          "fact": "returnedAboveScale",
                          "params": {"within": 3},
                          "operator": "equal",
                          "value": true
                        },
                        {"name": "returned-small", "fact": "size", "operator": "in", "value": ["small", "micro"]}
                      ]
                    },
                    {
                      "name": "new-build",
                      "all": [
                        {
                          "name": "at-capacity",
                          "fact": "judgement",
                          "params": {"of": "newBuildAtCapacity"},
                          "operator": "equal",
                          "value": true
                        },
                        {"name": "new-above-scale", "fact": "aboveScale", "operator": "equal", "value": true},
                        {"name": "new-first-ever", "fact": "everAboveScaleBefore", "operator": "equal", "value": false}
                      ]
                    },
                    {
                      "name": "small-high-tech",
                      "all": [
                        {
                          "name": "high-tech",
                          "fact": "holdsTitle",
                          "params": {"title": "high-tech"},
                          "operator": "equal",
                          "value": true
                        },
                        {"name": "below-scale", "fact": "aboveScale", "operator": "equal", "value": false}
                      ]
                    }
                  ]
                },
                "to": {
                  "name": "priority-groups",
                  "any": [
                    {
                      "name": "band-and-returned",
                      "all": [
                        {
                          "name": "revenue-band",
                          "all": [
                            {
                              "name": "band-from",
                              "fact": "revenue",
                              "params": {"measure": "taxableMainRevenue"},
                              "operator": "greaterThanInclusive",
                              "value": "1000万元"
                            },
                            {
                              "name": "band-end",
                              "fact": "revenue",
                              "params": {"measure": "taxableMainRevenue"},
                              "operator": "lessThan",
                              "value": "2000万元"
                            },
                            {"name": "band-small", "fact": "size", "operator": "in", "value": ["small", "micro"]}
                          ]
                        },
                        {
                          "name": "returned",
                          "all": [
                            {
                              "name": "returned-lately",
                              "fact": "returnedAboveScale",
                              "params": {"within": 3},
                              "operator": "equal",
                              "value": true
                            },
                            {"name": "returned-small", "fact": "size", "operator": "in", "value": ["small", "micro"]}
                          ]
                        }
                      ]
                    },
                    {
                      "name": "new-build",
                      "all": [
                        {
                          "name": "at-capacity",
                          "fact": "judgement",
                          "params": {"of": "newBuildAtCapacity"},
                          "operator": "equal",
                          "value": true
                        },
                        {"name": "new-above-scale", "fact": "aboveScale", "operator": "equal", "value": true},
                        {"name": "new-first-ever", "fact": "everAboveScaleBefore", "operator": "equal", "value": false}
                      ]
                    },
                    {
                      "name": "small-high-tech",
                      "all": [
                        {
                          "name": "high-tech",
                          "fact": "holdsTitle",
                          "params": {"title": "high-tech"},
                          "operator": "equal",
                          "value": true
                        },
                        {"name": "below-scale", "fact": "aboveScale", "operator": "equal", "value": false}
                      ]
                    }
                  ]
                }
              }
            ]
          }
        ]
      },
      {
        "id": "library-band-end",
        "title": {"zh": "1000-2000万元是否含2000万元", "en": "Whether the band of CNY 10–20 million includes CNY 20 million"},
        "clauses": ["004-028"],
        "why": {
          "zh": "2000万元已达规上标准，但端点没有写明。",
          "en": "CNY 20 million is already the above-scale line, but the end point is not written."
        },
        "options": [
          {"id": "exclusive", "title": {"zh": "不含", "en": "excluded"}, "changes": []},
          {
            "id": "inclusive",
            "title": {"zh": "含", "en": "included"},
            "changes": [
              {
                "rule": "scale-up-library",
                "part": "conditions.band-end.operator",
                "from": "lessThan",
                "to": "lessThanInclusive"
              }
            ]
          }
        ]
      },
      {
        "id": "title-term",
        "title": {"zh": "称号过了惯例期限", "en": "A title past its customary term"},
        "clauses": ["004-031", "004-043", "004-057"],
        "why": {
          "zh": "文件不写称号的有效期；按惯例，高新技术企业、“小巨人”、单项冠军三年有效。过期而没有写明续期，可仍算有效，也可能已失效。",
          "en": "No term is written for titles; by custom high-tech enterprises, “Little Giants” and champions have three years. Past that, where no renewal is stated, a title may still stand or may have lapsed."
        },
        "options": [
          {
            "id": "stands-until-told",
            "title": {"zh": "写明终止前仍有效", "en": "it stands until its end is stated"},
            "changes": []
          },
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
      {"id": "004-004", "place": "标题"},
      {"id": "004-028", "place": "二（一）1"},
      {"id": "004-029", "place": "二（一）1"},
      {"id": "004-030", "place": "二（一）1"},
      {"id": "004-031", "place": "二（一）1"},
      {"id": "004-043", "place": "二（二）2"},
      {"id": "004-057", "place": "二（三）1"}
    ],
  }),
  shared: [],
});
