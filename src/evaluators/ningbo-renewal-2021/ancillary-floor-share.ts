// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/ancillary-floor-share.json';
import rule_1 from '../../../rules/ningbo-renewal-2021/ancillary-land-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `ancillaryFloorShare` reads. */
export type AncillaryFloorShareInput = Pick<SiteInput, 'ancillaryFloorArea' | 'area' | 'city' | 'floorArea' | 'insideControlLine' | 'lawfullyApproved' | 'name' | 'rating' | 'safe' | 'stage'>;

/** What `ancillaryFloorShare` decides by. */
export type AncillaryFloorShareOptions = RuleOptions<{
  readonly 'fifty-mu'?: 'outside-only' | 'both';
}>;

export type AncillaryFloorShareAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/ancillary-floor-share'>;

/**
 * 配套设施建筑面积占比上限：对象与用地占比相同，两项须同时满足。
 * Cap on floor area for offices and living facilities: The same sites as for the land share; both must be kept.
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
        "title": {"zh": "50亩条件管几类项目", "en": "Which sites the 50亩 line covers"},
        "clauses": ["001-072", "001-073", "001-074"],
        "why": {
          "zh": "两类项目以“以及”相连，用地面积条件写在后一类里。",
          "en": "Two groups are joined by “as well as”; the area stands with the second."
        },
        "options": [
          {"id": "outside-only", "title": {"zh": "只管控制线外的", "en": "sites outside the control line only"}, "changes": []},
          {
            "id": "both",
            "title": {"zh": "两类都管", "en": "both groups"},
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
      {
        "id": "001-001",
        "place": "文头",
        "kind": "effective-date",
        "summary": {
          "zh": "本方案为宁波市政府2021年第59号文件。",
          "en": "The plan is document No. 59 of 2021 of the Ningbo Municipal Government."
        },
        "anchor": "甬政发〔2021〕59号",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "市政府文件，在宁波三份文件中层级最高、时间最晚。",
          "en": "A municipal government document: the highest and latest of the three Ningbo documents."
        }
      },
      {
        "id": "001-002",
        "place": "印发栏",
        "kind": "effective-date",
        "summary": {"zh": "文件于2021年12月31日印发。", "en": "The document was issued on 31 December 2021."},
        "comparator": "=",
        "value": "2021-12-31",
        "unit": "day",
        "anchor": "2021年12月31日印发",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "全文未写施行日期，默认自印发之日起执行。",
          "en": "No effective date is stated; default: in force from the day of issue."
        }
      },
      {
        "id": "001-003",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "方案期为2021年至2025年。", "en": "The action plan covers 2021 to 2025."},
        "comparator": "range",
        "value": [2021, 2025],
        "unit": "年",
        "year": 2025,
        "anchor": "攻坚行动方案（2021-2025年）",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "方案期不是失效条款；标题年份的连接号前后不一。",
          "en": "The period is not an expiry clause; the dash in the title is printed in two ways."
        }
      },
      {
        "id": "001-072",
        "place": "四(五)",
        "kind": "eligibility",
        "summary": {
          "zh": "可放宽配套比例的第一类：产业园区内工业控制线以内的存量工业项目。",
          "en": "First group for the wider limits: existing industrial projects inside the industrial control line of a park."
        },
        "anchor": "产业园区工业控制线内的存量工业项目",
        "rules": ["ningbo-renewal-2021/ancillary-floor-share", "ningbo-renewal-2021/ancillary-land-share"],
        "note": {
          "zh": "默认A、B类和50亩只约束第二类；另一读法是50亩约束两类。",
          "en": "By default class A/B and 50 mu bind only the second group; the other reading applies 50 mu to both."
        }
      },
      {
        "id": "001-073",
        "place": "四(五)",
        "kind": "eligibility",
        "summary": {
          "zh": "可放宽配套比例的第二类：控制线外、亩均效益为A类或B类的企业。",
          "en": "Second group for the wider limits: class A or B enterprises outside the industrial control line."
        },
        "anchor": "工业控制线外亩均效益A、B类企业",
        "rules": ["ningbo-renewal-2021/ancillary-floor-share", "ningbo-renewal-2021/ancillary-land-share"],
        "note": {
          "zh": "控制线外的企业是否仍须在园区内未写明。",
          "en": "Whether an enterprise outside the line must still be in a park is not stated."
        }
      },
      {
        "id": "001-074",
        "place": "四(五)",
        "kind": "land-use",
        "summary": {
          "zh": "第二类还须是用地50亩及以上的存量工业项目。",
          "en": "The second group must also be existing industrial projects of 50 mu or more."
        },
        "comparator": ">=",
        "value": 50,
        "unit": "亩",
        "word": "以上",
        "anchor": "用地面积50亩以上的存量工业项目",
        "rules": ["ningbo-renewal-2021/ancillary-floor-share", "ningbo-renewal-2021/ancillary-land-share"]
      },
      {
        "id": "001-075",
        "place": "四(五)",
        "kind": "ratio-limit",
        "summary": {
          "zh": "行政办公和生活服务设施用地占比，上限为15%。",
          "en": "Land for offices and living facilities: at most 15% of the project’s land."
        },
        "comparator": "max",
        "value": 15,
        "unit": "%",
        "word": "上限提高到",
        "anchor": "用地面积占比上限提高到15%",
        "rules": ["ningbo-renewal-2021/ancillary-land-share"],
        "note": {"zh": "原上限未写；新建项目不在放宽之列。", "en": "The old limit is not stated; new projects are outside the relaxation."}
      },
      {
        "id": "001-076",
        "place": "四(五)",
        "kind": "ratio-limit",
        "summary": {
          "zh": "行政办公和生活服务设施建筑面积占比，上限为30%。",
          "en": "Floor area of offices and living facilities: at most 30% of the project’s floor area."
        },
        "comparator": "max",
        "value": 30,
        "unit": "%",
        "word": "上限提高到",
        "anchor": "建筑面积占比上限提高到30%",
        "rules": ["ningbo-renewal-2021/ancillary-floor-share"],
        "note": {"zh": "须与用地占比同时满足。", "en": "Both this and the land limit must hold."}
      },
      {
        "id": "001-078",
        "place": "四(五)",
        "kind": "land-use",
        "summary": {"zh": "放宽配套比例的前提：确保安全，且已依法审批。", "en": "The wider limits require safety and lawful approval."},
        "anchor": "在确保安全并依法审批的前提下",
        "rules": ["ningbo-renewal-2021/ancillary-floor-share", "ningbo-renewal-2021/ancillary-land-share"]
      }
    ],
  }),
  shared: [],
});
