// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/ancillary-floor-share.json';
import rule_1 from '../../../rules/ningbo-renewal-2021/ancillary-land-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `ancillaryFloorShare` reads. */
export type AncillaryFloorShareInput = Pick<SiteInput, 'ancillaryFloorArea' | 'area' | 'city' | 'floorArea' | 'insideControlLine' | 'lawfullyApproved' | 'name' | 'rating' | 'safe' | 'stage'>;

/** What `ancillaryFloorShare` decides by. */
export type AncillaryFloorShareOptions = RuleOptions<{
  readonly 'fifty-mu'?: 'outside-only' | 'both';
}, RuleChange<'ningbo-renewal-2021'>>;

export type AncillaryFloorShareAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/ancillary-floor-share', 'fifty-mu'>;

/**
 * 行政办公及生活服务设施建筑面积占比上限：对象与用地占比相同，两项须同时满足。
 * Cap on floor area for administrative offices and living facilities: The same sites as for the land share; both must be complied with.
 * Source: clauses 001-076, 001-072, 001-073, 001-074, 001-078.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * ancillaryFloorShare({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const ancillaryFloorShare: RuleEvaluator<AncillaryFloorShareInput, AncillaryFloorShareOptions, AncillaryFloorShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/ancillary-floor-share',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'ancillary-floor-share': rule_0, 'ancillary-land-share': rule_1 },
    readings: [
      {
        "id": "fifty-mu",
        "title": {"zh": "50亩条件适用于哪几类项目", "en": "Which sites the 50 mu line covers"},
        "clauses": ["001-072", "001-073", "001-074"],
        "why": {
          "zh": "两类项目以“以及”相连，用地面积条件写在后一类里。",
          "en": "Two groups are joined by “as well as”; the area stands with the second."
        },
        "options": [
          {"id": "outside-only", "title": {"zh": "只适用于控制线外的", "en": "sites outside the control line only"}, "changes": []},
          {
            "id": "both",
            "title": {"zh": "两类都适用", "en": "both groups"},
            "changes": [
              {
                "rule": "ancillary-land-share",
                "part": "conditions.groups",
                "from": {
                  "name": "groups",
                  "any": [
                    {"name": "inside", "fact": "insideControlLine", "operator": "equal", "value": true},
                    {
                      "name": "outside-group",
                      "all": [
                        {"name": "rated", "fact": "rating", "operator": "in", "value": ["A", "B"]},
                        {"name": "fifty-mu", "fact": "area", "operator": "greaterThanInclusive", "value": "50亩"}
                      ]
                    }
                  ]
                },
                "to": {
                  "name": "groups",
                  "all": [
                    {
                      "name": "either-group",
                      "any": [
                        {"name": "inside", "fact": "insideControlLine", "operator": "equal", "value": true},
                        {"name": "rated", "fact": "rating", "operator": "in", "value": ["A", "B"]}
                      ]
                    },
                    {"name": "fifty-mu", "fact": "area", "operator": "greaterThanInclusive", "value": "50亩"}
                  ]
                }
              }
            ]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-072", "place": "四（五）"},
      {"id": "001-073", "place": "四（五）"},
      {"id": "001-074", "place": "四（五）", "word": "以上"},
      {"id": "001-075", "place": "四（五）", "word": "上限提高到"},
      {"id": "001-076", "place": "四（五）", "word": "上限提高到"},
      {"id": "001-078", "place": "四（五）"}
    ],
  }),
  shared: [],
});
