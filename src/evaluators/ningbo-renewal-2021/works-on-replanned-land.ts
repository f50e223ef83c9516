// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/works-on-replanned-land.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `worksOnReplannedLand` reads. */
export type WorksOnReplannedLandInput = Pick<SiteInput, 'city' | 'name' | 'plannedUseChanged' | 'rating' | 'yearsBeforeImplementation'>;

/** What `worksOnReplannedLand` decides by. */
export type WorksOnReplannedLandOptions = RuleOptions<{
  readonly 'five-years-end'?: 'within' | 'not-within';
}>;

export type WorksOnReplannedLandAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/works-on-replanned-land'>;

/**
 * 规划用途已调整区域的技改和新建扩建：“可允许”：符合条件也由主管部门裁量；五年从何时起算、取哪一年的评价未载明，默认自申请时起算、取最近公布的评价。
 * Works on land whose planned use has changed: “May allow”: it stays with the authority even where the conditions hold. When the five years begin and which rating counts is not said: from the application, and the latest published.
 * Source: clauses 001-066, 001-067, 001-068.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * worksOnReplannedLand({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const worksOnReplannedLand: RuleEvaluator<WorksOnReplannedLandInput, WorksOnReplannedLandOptions, WorksOnReplannedLandAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/works-on-replanned-land',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'works-on-replanned-land': rule_0 },
    readings: [
      {
        "id": "five-years-end",
        "title": {"zh": "恰为五年算不算五年内", "en": "Whether exactly five years is within five"},
        "clauses": ["001-066"],
        "why": {
          "zh": "“以内”通常含本数：第五年实施即属五年内。",
          "en": "“Within” takes the figure in: implementation in the fifth year is within five."
        },
        "options": [
          {"id": "within", "title": {"zh": "算，须超过五年", "en": "it is: more than five are needed"}, "changes": []},
          {
            "id": "not-within",
            "title": {"zh": "不算，满五年即可", "en": "it is not: five are enough"},
            "changes": [
              {
                "rule": "works-on-replanned-land",
                "part": "conditions.not-soon.operator",
                "from": "greaterThan",
                "to": "greaterThanInclusive"
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
        "id": "001-066",
        "place": "四(二)",
        "kind": "land-use",
        "summary": {
          "zh": "区域条件：规划用途已改，但5年内不实施。",
          "en": "Condition on the area: its planned use has changed but will not be carried out within 5 years."
        },
        "comparator": "<=",
        "value": 5,
        "unit": "年",
        "word": "5年内",
        "anchor": "规划用途已调整但 5 年内暂不实施的区域",
        "rules": ["ningbo-renewal-2021/works-on-replanned-land"],
        "note": {
          "zh": "五年从何时起算未写，默认自申请之日。",
          "en": "The start of the five years is not stated; default: the day of application."
        }
      },
      {
        "id": "001-067",
        "place": "四(二)",
        "kind": "eligibility",
        "summary": {
          "zh": "企业条件：亩均综合评价为A档或B档。",
          "en": "Condition on the enterprise: class A or B in the per-mu performance evaluation."
        },
        "comparator": ">=",
        "unit": "档",
        "word": "以上",
        "anchor": "亩均效益综合评价 B 档以上的企业",
        "rules": ["ningbo-renewal-2021/works-on-replanned-land"],
        "note": {
          "zh": "用哪一年度的评价未写，默认用最近公布的。",
          "en": "The year of the evaluation is not stated; default: the latest published."
        }
      },
      {
        "id": "001-068",
        "place": "四(二)",
        "kind": "land-use",
        "summary": {
          "zh": "两项条件都符合的，可获准技改、新建或扩建工业项目。",
          "en": "If both conditions hold, technical renovation, new building or extension of industrial projects may be allowed."
        },
        "word": "可允许",
        "anchor": "实施技改及新建扩建工业项目",
        "rules": ["ningbo-renewal-2021/works-on-replanned-land"],
        "note": {"zh": "“可允许”属裁量，结果是可以而非应当。", "en": "“May be allowed” is discretion: the result is may, not shall."}
      }
    ],
  }),
  shared: [],
});
